"""Impact: how many notes were written and how many verdicts taken."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.wording import figure, listed
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step) -> Held | None:
    """The question, and the notes and verdicts it gave."""
    notes = sum(note.step == step.id for note in workshop.impacts)
    verdicts = len({row.card for row in workshop.judgements if row.step == step.id and row.count})
    if not notes and not verdicts:
        return None
    produced = [figure(count, one) for count, one in ((notes, "note"), (verdicts, "verdict")) if count]
    return Held(step.title or "Impact and verdict", asked(step), listed(produced).replace(" and ", ", "))


SECTION = Section(StepKind.IMPACT, tell)
