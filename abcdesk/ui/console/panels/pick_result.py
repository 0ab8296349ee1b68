"""After the reveal: the ranking and what chance could do; how the guess is known; blind spots."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.guesses import guesses
from abcdesk.domain.merging import merged_under, merges_of
from abcdesk.domain.records import StepState
from abcdesk.domain.show import Spot, after, spot
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.tally import chance_in, ranking
from abcdesk.ui.console.panels.guess_view import GuessView
from abcdesk.ui.console.panels.merge_row import MergeRow
from abcdesk.ui.console.panels.mirror_view import MirrorView, has_mirror, spot_of_mirror
from abcdesk.ui.console.panels.published_choice import PublishedChoice
from abcdesk.ui.console.panels.round_panel import RoundResult
from abcdesk.ui.console.panels.standings_list import StandingsList
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import Text

_FACES = [("ranking", "Ranking"), ("think", "Think or know"), ("mirror", "Blind spots")]

_SEEN = {
    "podiums": "the first three of every suit",
    "whom": "whom it hurts",
    "think": "think or know",
    "published": "a published ranking",
}
_NEXT = {
    "podiums": "shows the first three of every suit",
    "whom": "shows whom it hurts",
    "think": "asks how one knows",
    "published": "shows the published ranking",
}


class PickResultView(RoundResult):
    """Going forward shows the next place; opening again takes the reveal back.

    Guesses and rounds that are held against each other have more faces; the one the room is at is shown
    until another is chosen.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, "pickResult", "reopenButton")
        self.summary = Text("", 18, 600, "ink", family="serif", wrap=True, name="resultSummary")
        self.chance = Text("", 13, 400, "ink2", wrap=True, name="chanceNote")
        self.list = StandingsList()
        self.think = GuessView(bench)
        self.mirror = MirrorView(bench)
        self.tabs = Segmented(_FACES, "ranking", name="resultFaces", words="What is shown here")
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.changed.connect(self._choose)
        self._faces = QStackedWidget()
        self._at: Spot | None = None
        self.merging = MergeRow(bench)
        self.published = PublishedChoice(bench)
        self.seen = Text("", 14, 600, name="seenWords")
        self.seen_more = Text("", 13, 400, "ink2", name="seenMore")
        self._lay_out()

    def take_step(self, step_id: str) -> None:
        super().take_step(step_id)
        self.think.take_step(step_id)
        self.merging.step_id = step_id
        self._at = None
        self.tabs.set_value("ranking")

    @property
    def face(self) -> str:
        """What is shown: "ranking", "think" or "mirror"."""
        return self.tabs.value

    @property
    def spot(self) -> Spot | None:
        """Where the room would see what is shown here; None where no step shows it."""
        workshop = self.bench.workshop
        if self.face == "mirror":
            return spot_of_mirror(workshop, self.step_id)
        own = cues_of(workshop, workshop.step(self.step_id))
        return next((Spot(self.step_id, cue) for cue in reversed(own) if cue.slide == self.face), None)

    def refresh(self) -> None:
        workshop = self.bench.workshop
        step = workshop.step(self.step_id)
        if step.state is not StepState.REVEALED:
            return
        self._show_face()
        found = ranking(workshop, step)
        ballots = workshop.ballots_of(step.id)
        unit = "team" if pick_settings(workshop, step).by_team else "person"
        self.summary.setText(_summary(workshop.deck.card(found[0].card).title, found, len(ballots), unit))
        cards = len(pick_settings(workshop, step).cards)
        chance = chance_in(workshop, step)
        above = sum(one.above_chance for one in found)
        self.chance.setText(
            f"Chance alone reaches {chance} here ({len(ballots)} lists, {cards} cards). "
            f"{above or 'No'} card{'' if above == 1 else 's'} above it."
        )
        self.published.show_step(step)
        self.merging.refresh()
        here = spot(workshop)
        place = here.cue.place if here.step == step.id and here.cue.slide == "ranking" else 1
        under = merged_under(workshop, merges_of(workshop, step.id))
        self.list.standings_model.show(workshop.deck, found, place or 1, under)
        self._say_seen(here, place)

    def _say_seen(self, here: Spot, place: int) -> None:
        """What the room sees of this round, and what comes next."""
        seen = _SEEN.get(here.cue.slide) if here.step == self.step_id else None
        ranking_words = f"place {place}" if place > 1 else "the whole ranking"
        self.seen.setText(f"The room sees {seen or ranking_words}")
        follows = after(self.bench.workshop, here)
        is_own = follows.step == self.step_id and follows != here
        then = _NEXT.get(follows.cue.slide) if is_own else None
        following = f"shows place {place - 1}" if place > 1 else "goes on to the next step"
        self.seen_more.setText(f"Next {then or following}.")

    def _show_face(self) -> None:
        """Offer what there is; follow the room when it has moved."""
        workshop = self.bench.workshop
        step, here = workshop.step(self.step_id), spot(workshop)
        offered = ["ranking"]
        offered += ["think"] if guesses(workshop, step) else []
        offered += ["mirror"] if has_mirror(workshop, step) else []
        self.tabs.show_options(offered)
        self.tabs.setVisible(len(offered) > 1)
        if here != self._at:
            self._at = here
            at_think = here.step == step.id and here.cue.slide == "think"
            self.tabs.set_value("think" if at_think else "ranking")
        elif self.face not in offered:
            self.tabs.set_value("ranking")
        self._choose(self.face)

    def _choose(self, face: str) -> None:
        pages = {"ranking": self._page, "think": self.think, "mirror": self.mirror}
        if face == "think":
            self.think.refresh()
        elif face == "mirror":
            self.mirror.show_step(self.step_id)
        self._faces.setCurrentWidget(pages[face])

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.seen)
        words.addWidget(self.seen_more)
        foot = QHBoxLayout()
        foot.addLayout(words, 1)
        foot.addWidget(self.reopen)
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.summary)
        page.addWidget(self.chance)
        page.addSpacing(4)
        page.addWidget(self.list, 1)
        page.addWidget(self.merging)
        page.addWidget(self.published)
        for face in (self._page, self.think, self.mirror):
            self._faces.addWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._faces, 1)
        column.addLayout(foot)


def _summary(title: str, found: tuple, ballots: int, unit: str) -> str:
    """The finding in one sentence: "5 of 6 teams picked “Not my responsibility”."."""
    votes = found[0].votes
    units = {"team": "teams", "person": "people"}[unit] if ballots != 1 else unit
    first = sum(one.rank == 1 for one in found)
    if first > 1 and found[0].points != votes:
        return f"{first} cards share the first place, with {found[0].points} points each."
    if first > 1:
        return f"{first} cards share the first place, with {votes} of {ballots} {units} each."
    return f"{votes} of {ballots} {units} picked “{title}”."
