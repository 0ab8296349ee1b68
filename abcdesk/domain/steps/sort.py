"""Sort: teams lay the cards on yes, maybe and no, so that the round after it picks from fewer."""

from __future__ import annotations

from abcdesk.domain.piles import MAYBE_TOO, going_on
from abcdesk.domain.records import Step, StepKind, StepState
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """Who has sorted; once closed, the piles, and the cards that go on."""
    if step.state is not StepState.REVEALED:
        return (Cue("sorting"),)
    return (Cue("piles"), Cue("going-on")) if going_on(workshop, step) else (Cue("piles"),)


KIND = Kind(
    StepKind.SORT,
    "Sort into piles",
    {
        "goes_on": check.one_of("yes", MAYBE_TOO),
        "asked_as": check.maybe(check.groups),
        "suit": check.maybe(check.suit),
        "cards": check.maybe(check.cards),
    },
    cues,
)
