"""A step that took place, as the page "How the workshop worked" tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Held:
    """One line of what happened: a ``title``, what was asked or done, and what came out of it."""

    title: str
    text: str
    produced: str


Tell = Callable[[Workshop, Step], Held | None]


@dataclass(frozen=True)
class Section:
    """A kind of step in the report. ``tell`` gives None for a step that left nothing to tell."""

    name: StepKind
    tell: Tell


def asked(step: Step, then: str = "") -> str:
    """What the step asked, as it was said, and what was done about it."""
    question = f"“{step.prompt}”" if step.prompt else ""
    return " ".join(part for part in (question, then) if part)


def nothing(workshop: Workshop, step: Step) -> Held | None:
    """For kinds that leave nothing behind."""
    return None
