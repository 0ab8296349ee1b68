"""Blind spots beside a revealed round: every mirror this round belongs to, in numbers and as a slope."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from abcdesk.domain.ballots import asked_groups, pick_settings
from abcdesk.domain.compare import (
    Mirror,
    counterparts,
    guessed_perspective,
    is_too_small,
    mirrors_of,
    mirrors_revealed,
    mirrors_told,
    widest_gap,
)
from abcdesk.domain.guesses import is_guess
from abcdesk.domain.records import Perspective, Step
from abcdesk.domain.show import Spot, spots
from abcdesk.domain.tally import ranking
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.console.panels.mirror_chart import MirrorChart, Side
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import Text

_OTHERS = {
    Perspective.IT: "IT staff",
    Perspective.USERS: "users",
    Perspective.LEADERSHIP: "leaders",
    Perspective.OTHER: "the others",
}


def has_mirror(workshop: Workshop, step: Step) -> bool:
    """Whether this round is a side of a mirror, or a guess that waits for its other side."""
    return bool(mirrors_of(workshop, step.id)) or is_guess(workshop, step)


def spot_of_mirror(workshop: Workshop, step_id: str) -> Spot | None:
    """Where the show tells a mirror that this round belongs to; None where it does not."""
    known = mirrors_revealed(workshop)
    for here in spots(workshop):
        if here.cue.slide == "mirror":
            told = mirrors_told(known, workshop.steps, here.step)
            found = told[max(1, here.cue.place) - 1] if told else None
            if found and step_id in (found.guess_step, found.real_step):
                return here
    return None


class _Block(QWidget):
    """One mirror."""

    def __init__(self) -> None:
        super().__init__()
        self.summary = Text("", 18, 600, "ink", family="serif", wrap=True, name="mirrorSummary")
        self.gap = Text("", 13, 400, "ink2", wrap=True, name="mirrorGap")
        self.chart = MirrorChart()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.gap)
        column.addSpacing(6)
        column.addWidget(self.chart)

    def show_mirror(self, workshop: Workshop, mirror: Mirror) -> None:
        """Take another mirror; one with fewer than five people on a side is only named."""
        guess, real = workshop.step(mirror.guess_step), workshop.step(mirror.real_step)
        few = is_too_small(workshop, mirror)
        self.chart.setVisible(not few)
        if few:
            self.summary.setText("Fewer than five people answered on one side.")
            self.gap.setText("So few are never shown alone.")
            return
        one, other = _side(workshop, guess, "expected"), _side(workshop, real, "chose")
        self.summary.setText(
            f"{len(mirror.shared)} of the {mirror.real_top} cards that {_who(workshop, real)} put first "
            f"{'was' if len(mirror.shared) == 1 else 'were'} expected."
        )
        self.gap.setText(_gap_words(workshop, mirror, one, other))
        self.chart.show_mirror(workshop.deck, mirror, one, other)


class MirrorView(Scrolled):
    """Grows with the number of mirrors."""

    def __init__(self, bench: Workbench) -> None:
        inside = QWidget()
        super().__init__(inside, name="mirrorView", words="Blind spots")
        self.bench = bench
        self.blocks: list[_Block] = []
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(24)
        self.missing = Text("", 18, 600, "ink", family="serif", wrap=True, name="mirrorMissing")
        self._column.addWidget(self.missing)
        self._column.addStretch(1)

    def show_step(self, step_id: str) -> None:
        """Show the mirrors that this round belongs to."""
        workshop = self.bench.workshop
        found = mirrors_of(workshop, step_id)
        self.missing.setText("" if found else _missing(workshop, workshop.step(step_id)))
        self.missing.setVisible(not found)
        while len(self.blocks) < len(found):
            self.blocks.append(_Block())
            self._column.insertWidget(len(self.blocks) - 1, self.blocks[-1])
        for place, block in enumerate(self.blocks):
            block.setVisible(place < len(found))
            if place < len(found):
                block.show_mirror(workshop, found[place])


def _missing(workshop: Workshop, guess: Step) -> str:
    """What a guess needs to become a mirror."""
    about = guessed_perspective(workshop, guess)
    if about is None:
        return ""
    others = counterparts(workshop, guess)
    if others:
        return f"So far this is a guess. “{others[0].title or 'The other round'}” is not revealed yet."
    name = _OTHERS[about]
    return (
        f"So far this is a guess. It takes a round in which {name} choose for themselves, "
        "in the room or in a survey before."
    )


def _who(workshop: Workshop, step: Step) -> str:
    return " and ".join(group.name for group in asked_groups(workshop, step))


def _side(workshop: Workshop, step: Step, did: str) -> Side:
    number = len(workshop.ballots_of(step.id))
    noun = "teams" if pick_settings(workshop, step).by_team else "people"
    return Side(f"{_who(workshop, step)} {did}", f"{noun}, of {number}", number)


def _gap_words(workshop: Workshop, mirror: Mirror, guess: Side, real: Side) -> str:
    row = widest_gap(mirror, ranking(workshop, workshop.step(mirror.real_step)))
    if row is None:
        return (
            "No card was missed by more than chance can do." if mirror.blind_spots else "No card was missed."
        )
    title = workshop.deck.card(row.card).title
    chose = f"{round(row.real_share * real.voters)} of {real.voters} chose it"
    expected = f"{round(row.guess_share * guess.voters)} of {guess.voters} expected it"
    return f"Widest gap: “{title}”. {chose}, {expected}."
