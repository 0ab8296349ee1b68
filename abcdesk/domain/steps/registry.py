"""The registry of the kinds of step."""

from __future__ import annotations

from collections.abc import Mapping

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps import (
    argue,
    behaviour,
    break_,
    cards,
    commitments,
    follow_up,
    impact,
    judge,
    pick,
    rate,
    simulation,
    sort,
    talk,
)
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop

KINDS: Mapping[StepKind, Kind] = {
    module.KIND.name: module.KIND
    for module in (
        talk,
        cards,
        sort,
        pick,
        argue,
        judge,
        rate,
        impact,
        behaviour,
        simulation,
        commitments,
        follow_up,
        break_,
    )
}
"""Every kind of step there is."""


def cues_of(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """The pictures of one step, in order; never empty."""
    return KINDS[step.kind].cues(workshop, step)
