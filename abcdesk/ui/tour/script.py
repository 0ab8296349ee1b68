"""What the facilitator does on the tour, step by step: the sample's own answers, typed in anew."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from abcdesk.domain import records as r
from abcdesk.domain.guesses import guesses
from abcdesk.domain.show import Spot
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.tour.exercises import argue, follow_up, judge, rate, simulate, sort
from abcdesk.ui.tour.lead import Lead
from abcdesk.ui.tour.writing import commit, weigh, word

Say = Callable[[str], None]


def play(lead: Lead, say: Say) -> None:
    """Every step of the agenda, from its first picture to its last."""
    for place, step in enumerate(lead.sample.steps):
        if place:
            lead.hands.press("PgDown")
        assert lead.here.step == step.id, f"the show stands at another step than {step.title}"
        say(step.title)
        _PLAYS.get(step.kind, Lead.show)(lead, step)


def pick(lead: Lead, step: r.Step) -> None:
    """Enter every list by its numbers, close, reveal, and lead through the places."""
    ballots = lead.sample.ballots_of(step.id)
    lead.hands.press("T")
    for place, ballot in enumerate(ballots):
        halfway = place == len(ballots) // 2
        if halfway:
            lead.shoot()
        numbers = _numbers(lead.sample, ballot)
        if halfway:
            lead.hands.type(" ".join(numbers))
            lead.console(f"{step.title} entering")
            lead.hands.press("Return")
        else:
            lead.hands.type(" ".join(numbers), "Return")
    lead.hands.press("R")
    for merge in lead.sample.merges:
        if merge.step == step.id:
            pair = (str(lead.sample.deck.card(card).number) for card in (merge.card, merge.into))
            lead.hands.press("Return")
            lead.hands.type(" = ".join(pair), "Return")
    lead.shoot()

    def at(spot: Spot) -> None:
        if spot.cue.slide == "think":
            _say_evidence(lead, step)
            lead.console(f"{step.title} think or know")

    lead.show_rest(step, at=at)
    lead.console(f"{step.title} revealed")


def _numbers(sample: Workshop, ballot: r.Ballot) -> list[str]:
    """The picks of a list as they are typed, each with the marker that lies on it."""
    markers = [marker.id for marker in sample.deck.markers]
    whom = [f"+{markers.index(one) + 1}" if one else "" for one in ballot.whom]
    numbers = (str(sample.deck.card(card).number) for card in ballot.picks)
    return [number + marker for number, marker in zip_longest(numbers, whom, fillvalue="")]


def _say_evidence(lead: Lead, step: r.Step) -> None:
    """Opinion, asked or measured: a letter a card, then whence it is known."""
    asked = guesses(lead.sample, step)
    lead.hands.type("".join(guess.evidence.value[0] for guess in asked if guess.evidence))
    for place, guess in enumerate(asked):
        if guess.source:
            lead.hands.fill(f"guess{place}Source", guess.source, "Return")


_PLAYS: dict[r.StepKind, Callable[[Lead, r.Step], None]] = {
    r.StepKind.PICK: pick,
    r.StepKind.JUDGE: judge,
    r.StepKind.RATE: rate,
    r.StepKind.IMPACT: weigh,
    r.StepKind.BEHAVIOUR: word,
    r.StepKind.SIMULATION: simulate,
    r.StepKind.COMMITMENTS: commit,
    r.StepKind.FOLLOW_UP: follow_up,
    r.StepKind.SORT: sort,
    r.StepKind.ARGUE: argue,
}
"""How a kind of step is played; of any other all pictures are shown."""
