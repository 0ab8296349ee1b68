"""Talk: the facilitator speaks; the room sees an opening, a text, what was found, or the close."""

from __future__ import annotations

from abcdesk.domain.compare import mirrors_revealed, mirrors_told
from abcdesk.domain.records import Step, StepKind, StepState
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
    """The welcome is followed by the iceberg and the suits; everything else is one picture.

    A talk about mirrors has a picture for each. An iceberg of its own is made of the votes once a round
    before it is revealed.
    """
    slide = str(step.settings.get("slide", "text"))
    if slide == "iceberg" and _is_revealed_before(workshop, step):
        return (Cue("sunk"),)
    if slide == "mirror":
        return _mirrors(workshop, step)
    return _PLAYS[slide]


def _mirrors(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """One picture for each mirror this talk tells; where there is one or none, the plain one."""
    told = len(mirrors_told(mirrors_revealed(workshop), workshop.steps, step.id))
    return (Cue("mirror"), *(Cue("mirror", place=number) for number in range(2, told + 1)))


def _is_revealed_before(workshop: Workshop, step: Step) -> bool:
    return any(
        one.kind is StepKind.PICK and one.state is StepState.REVEALED and one.position < step.position
        for one in workshop.steps
        if workshop.ballots_of(one.id)
    )


KIND = Kind(StepKind.TALK, "Talk", {"slide": check.one_of(*_PLAYS)}, cues)
