"""What the rest of the program may know about a kind of step, and the cues that a step plays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.settings import Check
from abcdesk.domain.workshop import Workshop


class Cue(NamedTuple):
    """One picture the room can see during a step: a slide's name, its card and its place in a reveal."""

    slide: str
    card: str = ""
    place: int = 0

    def __str__(self) -> str:
        """The cue as it is kept in the file: ``ranking:3`` or ``impact:it-hero``."""
        return ":".join(
            [self.slide, *([self.card] if self.card else []), *([str(self.place)] if self.place else [])]
        )


@dataclass(frozen=True)
class Kind:
    """A kind of step. ``cues`` gives the pictures of one step in the order they are shown."""

    name: StepKind
    title: str
    settings: Mapping[str, Check]
    cues: Callable[[Workshop, Step], tuple[Cue, ...]]
    writes: bool = False
    """True where the facilitator mainly writes (impact, behaviour, ...), so that the console makes room."""
