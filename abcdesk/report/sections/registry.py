"""The registry of what each kind of step leaves behind for the report."""

from __future__ import annotations

from collections.abc import Mapping

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections import (
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
from abcdesk.report.sections.held import Held, Section

SECTIONS: Mapping[StepKind, Section] = {
    module.SECTION.name: module.SECTION
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


def held(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """What this step left behind, or None."""
    return SECTIONS[step.kind].tell(workshop, step, language)
