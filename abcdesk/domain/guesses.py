"""Think or know: what the top cards of a guess rest on."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.compare import guessed_perspective
from abcdesk.domain.records import Evidence, GuessEvidence, Step, StepKind, StepState
from abcdesk.domain.tally import Standing, ranking
from abcdesk.domain.workshop import Workshop

CARDS_ASKED = 5
"""About how many cards of a guess the room is asked how it knows."""


@dataclass(frozen=True, slots=True)
class Guess:
    """One of the top cards of a guess. ``evidence`` is None until somebody has said how it is known."""

    standing: Standing
    evidence: Evidence | None
    source: str

    @property
    def card(self) -> str:
        return self.standing.card


def is_guess(workshop: Workshop, step: Step) -> bool:
    """Whether this step asks what others would choose."""
    return step.kind is StepKind.PICK and guessed_perspective(workshop, step) is not None


def guesses(workshop: Workshop, step: Step) -> tuple[Guess, ...]:
    """The first five cards of a revealed guess with what each rests on; none for any other step."""
    if step.state is not StepState.REVEALED or not is_guess(workshop, step):
        return ()
    found = []
    for standing in ranking(workshop, step)[:CARDS_ASKED]:
        row = workshop.find(GuessEvidence, step.id, standing.card)
        found.append(Guess(standing, row.evidence if row else None, row.source if row else ""))
    return tuple(found)
