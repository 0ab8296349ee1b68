"""Pick: each person or team privately picks N cards; nothing is shown before the reveal."""

from __future__ import annotations

from abcdesk.domain.guesses import guesses
from abcdesk.domain.records import Perspective, Step, StepKind, StepState
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.tally import ranking
from abcdesk.domain.whom import hurt
from abcdesk.domain.workshop import Workshop

PLACES_REVEALED = 7
"""How many places of a ranking the room sees one by one."""


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """The open round; once revealed, the ranking from its last shown place to the first, the podiums of the
    suits, whom it hurts where markers were laid, for a guess the question how one knows, and a published
    ranking where one was chosen."""
    if step.state is not StepState.REVEALED:
        return (Cue("round"),)
    shown = min(PLACES_REVEALED, len(ranking(workshop, step)))
    places = tuple(Cue("ranking", place=place) for place in range(shown, 0, -1)) or (Cue("ranking"),)
    asks = (Cue("think"),) if guesses(workshop, step) else ()
    beside = (Cue("published"),) if step.settings.get("published") else ()
    suits = (Cue("podiums"),) if step.settings.get("per_suit") and len(places) > 1 else ()
    whom = (Cue("whom"),) if hurt(workshop, step) else ()
    return (*places, *suits, *whom, *asks, *beside)


KIND = Kind(
    StepKind.PICK,
    "Pick cards",
    {
        "voters": check.one_of("people", "teams"),
        "picks": check.whole(1, 20),
        "ranked": check.flag,
        "per_suit": check.flag,
        "dots": check.whole(0, 20),
        "cap": check.whole(1, 20),
        "asked_as": check.maybe(check.groups),
        "about": check.maybe(check.one_of(*Perspective)),
        "suit": check.maybe(check.suit),
        "cards": check.maybe(check.cards),
        "surveyed": check.flag,
        "narrowed": check.flag,
        "markers": check.flag,
        "published": check.maybe(check.text),
    },
    cues,
)
