"""Talk: the facilitator speaks; the room sees an opening, a text, what was found, or the close."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop

_PLAYS = {
    "welcome": (Cue("welcome"), Cue("iceberg"), Cue("suits")),
    "iceberg": (Cue("iceberg"),),
    "suits": (Cue("suits"),),
    "mirror": (Cue("mirror"),),
    "close": (Cue("close"),),
    "text": (Cue("text"),),
}


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """The welcome is followed by the iceberg and the suits; everything else is one picture."""
    return _PLAYS[str(step.settings.get("slide", "text"))]


KIND = Kind(StepKind.TALK, "Talk", {"slide": check.one_of(*_PLAYS)}, cues)
