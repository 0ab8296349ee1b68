"""Follow-up: what became of the commitments."""

from __future__ import annotations

from abcdesk.domain.records import CommitmentStatus, Step, StepKind
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """How many commitments were kept, once any of them has been looked at."""
    promises = workshop.earlier_promises or workshop.commitments
    if all(one.status is CommitmentStatus.OPEN for one in promises):
        return None
    kept = sum(one.status is CommitmentStatus.KEPT for one in promises)
    produced = language.say("held.kept", share=language.share(kept, len(promises)))
    return Held(step.title or language.say("step.follow-up"), asked(language, step), produced)


SECTION = Section(StepKind.FOLLOW_UP, tell)
