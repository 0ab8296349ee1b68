"""A step that took place, as the page "How the workshop worked" tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.wording import sentences
from abcdesk.report.language import Language


@dataclass(frozen=True, slots=True)
class Held:
    """One line of what happened: a ``title``, what was asked or done, and what came out of it."""

    title: str
    text: str
    produced: str


Tell = Callable[[Workshop, Step, Language], Held | None]


@dataclass(frozen=True)
class Section:
    """A kind of step in the report. ``tell`` gives None for a step that left nothing to tell."""

    name: StepKind
    tell: Tell


def asked(language: Language, step: Step, then: str = "") -> str:
    """What the step asked, as it was said, and what was done about it."""
    return sentences(language.said(step.prompt) if step.prompt else "", then)


def nothing(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """For kinds that leave nothing behind."""
    return None
