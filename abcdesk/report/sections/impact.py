"""Impact: how many notes were written and how many verdicts taken."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The question, and the notes and verdicts it gave."""
    notes = sum(note.step == step.id for note in workshop.impacts)
    verdicts = len({row.card for row in workshop.judgements if row.step == step.id and row.count})
    if not notes and not verdicts:
        return None
    counts = {"notes": notes, "verdicts": verdicts}
    produced = ", ".join(language.say(f"held.{key}", n=count) for key, count in counts.items() if count)
    return Held(step.title or language.say("step.impact"), asked(language, step), produced)


SECTION = Section(StepKind.IMPACT, tell)
