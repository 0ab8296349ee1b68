"""Argue: each team says its top three, each card with what it leads to."""

from __future__ import annotations

from abcdesk.domain.arguments import MOST_PLACES, argued_cards, arguments_of
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """A picture for each team that has argued, then what several of them argue for; before that the
    question."""
    told = len(arguments_of(workshop, step))
    if not told:
        return (Cue("text"),)
    shared = any(len(one.arguments) > 1 for one in argued_cards(workshop, step))
    teams = tuple(Cue("top", place=number) for number in range(1, told + 1))
    return (*teams, Cue("argued")) if shared else teams


KIND = Kind(
    StepKind.ARGUE,
    "Team top three",
    {"most": check.whole(1, MOST_PLACES), "asked_as": check.maybe(check.groups)},
    cues,
    writes=True,
)
