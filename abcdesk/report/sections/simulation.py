"""Simulation: how many rounds were played and how much was observed."""

from __future__ import annotations

from abcdesk.domain.records import ObservationKind, Step, StepKind
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The rounds that were observed, and the number of observations."""
    rows = [row for row in workshop.observations if row.step == step.id]
    if not rows:
        return None
    rounds = len({row.round for row in rows})
    seen = sum(row.count for row in rows if row.kind is not ObservationKind.LEARNING)
    learnt = sum(row.kind is ObservationKind.LEARNING for row in rows)
    produced = language.say("held.observations", n=seen) if seen else language.say("held.learnt", n=learnt)
    return Held(
        step.title or language.say("step.simulation"), language.say("held.played", n=rounds), produced
    )


SECTION = Section(StepKind.SIMULATION, tell)
