"""What the facilitator does on the tour, step by step: the sample's own answers, typed in anew."""

from __future__ import annotations

from collections.abc import Callable

from abcdesk.domain import records as r
from abcdesk.domain.show import room_spot
from abcdesk.domain.steps.behaviour import cards_worded
from abcdesk.domain.steps.commitments import card_of
from abcdesk.domain.steps.impact import cards_weighed
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.main_window import MainWindow
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.tour.camera import Camera
from abcdesk.ui.tour.hands import Hands

_DIMENSION_KEYS = {
    r.Dimension.VALUE: "Alt+1",
    r.Dimension.OUTCOMES: "Alt+2",
    r.Dimension.COSTS: "Alt+3",
    r.Dimension.RISKS: "Alt+4",
}
_EVIDENCE_KEYS = {r.Evidence.OPINION: "Alt+O", r.Evidence.ASKED: "Alt+A", r.Evidence.MEASURED: "Alt+M"}

Say = Callable[[str], None]


class Script:
    """Plays ``sample`` on the run screen of a window that has the same workshop open, still planned."""

    def __init__(
        self, window: MainWindow, stage: Stage, hands: Hands, camera: Camera, sample: Workshop, say: Say
    ) -> None:
        self._window, self._stage, self._hands, self._camera = window, stage, hands, camera
        self._sample, self._say = sample, say

    @property
    def _workshop(self) -> Workshop:
        bridge = self._window.bridge
        assert bridge is not None
        return bridge.workshop

    def play(self) -> None:
        """Every step of the agenda, from its first picture to its last."""
        plays: dict[r.StepKind, Callable[[r.Step], None]] = {
            r.StepKind.PICK: self._pick,
            r.StepKind.IMPACT: self._impact,
            r.StepKind.BEHAVIOUR: self._behaviour,
            r.StepKind.COMMITMENTS: self._commit,
        }
        for place, step in enumerate(self._sample.steps):
            if place:
                self._hands.press("PgDown")
            assert room_spot(self._workshop).step == step.id, (
                f"the show stands at another step than {step.title}"
            )
            self._say(step.title)
            plays.get(step.kind, self._show)(step)

    # ------------------------------------------------------------------ showing

    def _show(self, step: r.Step) -> None:
        """Show all pictures of a step; the console is taken at the second one, or the only one."""
        self._shoot()
        self._console(step.title)
        self._show_rest(step)

    def _show_rest(self, step: r.Step) -> None:
        """Go on to the last picture of this step."""
        while not self._is_last(step):
            before = room_spot(self._workshop)
            self._hands.press("PgDown")
            assert room_spot(self._workshop) != before, f"the show does not go on from {before.cue}"
            self._shoot()

    def _is_last(self, step: r.Step) -> bool:
        return room_spot(self._workshop).cue == cues_of(self._workshop, self._workshop.step(step.id))[-1]

    def _shoot(self) -> None:
        self._camera.slide(self._stage, room_spot(self._workshop))

    def _console(self, name: str) -> None:
        self._camera.console(self._window, name)

    # ------------------------------------------------------------------ picking

    def _pick(self, step: r.Step) -> None:
        """Enter every list by its numbers, close, reveal, and lead through the places."""
        ballots = self._sample.ballots_of(step.id)
        self._hands.press("T")
        for place, ballot in enumerate(ballots):
            if place == len(ballots) // 2:
                self._shoot()
            numbers = [str(self._sample.deck.card(card).number) for card in ballot.picks]
            self._hands.type(" ".join(numbers))
            if place == len(ballots) // 2:
                self._console(f"{step.title} entering")
            self._hands.press("Return")
        self._hands.press("R")
        self._shoot()
        self._show_rest(step)
        self._console(f"{step.title} revealed")

    # ------------------------------------------------------------------ weighing

    def _impact(self, step: r.Step) -> None:
        """For each card its notes, the question, the hands, the decision, the verdict."""
        for place, card in enumerate(cards_weighed(self._sample, step)):
            if place:
                self._hands.press("PgDown")
            for note in self._sample.impacts_of(card):
                self._write_note(note)
            if not place:
                self._console(f"{step.title} notes")
            self._shoot()
            self._hands.press("PgDown")
            self._shoot()
            self._count(step, card)
            self._decide(card)
            self._hands.press("Ctrl+R")
            self._shoot()
            if not place:
                self._console(f"{step.title} verdict")

    def _write_note(self, note: r.Impact) -> None:
        self._hands.press(
            _DIMENSION_KEYS[note.dimension], f"Ctrl+{note.severity}", _EVIDENCE_KEYS[note.evidence]
        )
        team = f" @{self._sample.team(note.team).name}" if note.team else ""
        self._hands.type(note.text + team)
        self._hands.press("Return")

    def _count(self, step: r.Step, card: str) -> None:
        """The hands, group by group."""
        self._hands.press("Alt+5")
        if not self._is_counted_by_group():
            self._hands.click(self._hands.find("byGroupButton"))
        for row in self._sample.judgements_of(step.id, card):
            self._hands.fill(f"count-{row.group}-{row.answer}", str(row.count))

    def _is_counted_by_group(self) -> bool:
        return all(self._hands.sees(f"count-{group.id}-unsure") for group in self._sample.groups)

    def _decide(self, card: str) -> None:
        decision = self._sample.find(r.Decision, card)
        if decision is None:
            return
        self._hands.choose("decision", decision.decision.value.capitalize())
        date = f" /{decision.by.isoformat()}" if decision.by else ""
        self._hands.fill("decisionOwner", f"@{decision.owner}{date}")

    # ------------------------------------------------------------------ wording and promising

    def _behaviour(self, step: r.Step) -> None:
        """Word what one will see, card by card; then show the lists."""
        self._shoot()
        for place, card in enumerate(cards_worded(self._workshop, step)):
            if place:
                self._hands.press("Ctrl+Down")
            for behaviour in self._sample.behaviours_of(card):
                self._hands.choose("wordedBy", self._sample.group(behaviour.worded_by).name)
                self._hands.fill("behaviourWatch", behaviour.we_will_see)
                self._hands.fill("behaviourEdit", behaviour.desired, "Return")
                if self._hands.sees("keepAnyway"):
                    self._hands.click(self._hands.find("keepAnyway"))
            if not place:
                self._console(step.title)
        self._hands.press("Esc", "Ctrl+G")
        self._hands.type(step.title)
        self._hands.press("Return")
        self._shoot()
        self._show_rest(step)

    def _commit(self, step: r.Step) -> None:
        """One line for each promise: what @who /date #card; then measure, first step and fists."""
        self._shoot()
        for commitment in self._sample.commitments:
            self._promise(commitment)
        self._console(step.title)
        self._shoot()
        self._show_rest(step)

    def _promise(self, commitment: r.Commitment) -> None:
        card = card_of(self._sample, commitment)
        parts = [
            commitment.text,
            f"@{commitment.owner}" if commitment.owner else "",
            f"/{commitment.due.isoformat()}" if commitment.due else "",
            f"#{self._sample.deck.card(card).number}" if card else "",
        ]
        self._hands.fill("commitmentLine", " ".join(part for part in parts if part))
        self._hands.fill("commitmentMeasure", commitment.measure)
        self._hands.fill("commitmentFirstStep", commitment.first_step)
        for fingers in range(6):
            self._hands.fill(f"fist{fingers}", str(commitment.confidence.count(fingers)))
        self._hands.click(self._hands.find("addCommitment"))
