"""One place of the show for every kind of slide, each in a room where it has something to say."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from abcdesk.domain import records as r
from abcdesk.domain.carried import carried, rows_of
from abcdesk.domain.show import Spot, spots
from abcdesk.domain.workshop import Workshop
from abcdesk.published import published_rankings
from tests.projector.judged_rooms import excuses_room, processes_room
from tests.projector.rooms import judging, reopened, sample
from tests.projector.test_gaps import asked
from tests.projector.test_scan import scanned
from tests.projector.test_sunk import VOTES, after_votes


@cache
def every_kind() -> dict[str, tuple[Workshop, Spot]]:
    """By the slide's name."""
    found: dict[str, tuple[Workshop, Spot]] = {}
    for workshop in _rooms():
        for spot in spots(workshop):
            name = spot.cue.slide
            if name not in found or (name == "ranking" and spot.cue.place == 1) or name == "simulation":
                found[name] = (workshop, spot)
    found["nearness"] = (processes_room(), spots(processes_room())[-1])
    return found


def _rooms() -> tuple[Workshop, ...]:
    workshop = sample()
    return (
        workshop,
        judging(workshop),
        excuses_room(),
        asked(8, 3),
        scanned(),
        scanned(state=r.StepState.OPEN),
        reopened(workshop, "recognise", 3),
        after_votes(VOTES["long tail"]),
        _with_podiums(),
        _sorted(),
        _sorted(r.StepState.OPEN),
        _published(),
        _followed(),
        _argued(),
        _hurt(),
        workshop.put(r.Step("pause", r.StepKind.BREAK, "Break", "Back at a quarter past", 15, position=99)),
    )


def _with_podiums() -> Workshop:
    workshop = sample()
    first = {suit.id: workshop.deck.of_suit(suit.id) for suit in workshop.deck.suits}
    settings = {"voters": "teams", "picks": 1, "per_suit": True}
    ballots = (
        replace(ballot, picks=tuple(cards[(place * 5) % 3].id for cards in first.values()))
        for place, ballot in enumerate(workshop.ballots_of("recognise"))
    )
    return workshop.put(replace(workshop.step("recognise"), settings=settings), *ballots)


def _sorted(state: r.StepState = r.StepState.REVEALED) -> Workshop:
    workshop = sample()
    cards = [card.id for card in workshop.deck.cards]
    step = replace(workshop.step("recognise"), id="piles", kind=r.StepKind.SORT, title="Sort", state=state)
    rows = (
        r.Piles("piles", team.group, team.id, tuple(cards[n : n + 8]), tuple(cards[n + 20 : n + 26]), n)
        for n, team in enumerate(workshop.teams[:5])
    )
    return workshop.put(replace(step, settings={"goes_on": "yes"}, position=98), *rows)


def _argued() -> Workshop:
    workshop = sample()
    step = r.Step("top", r.StepKind.ARGUE, "Team top three", "What does it lead to?", 15, position=96)
    rows = (
        r.Argument("top", team.group, place, card.id, f"{card.title} costs us an hour a day", team.id, place)
        for number, team in enumerate(workshop.teams)
        for place, card in enumerate(workshop.deck.cards[number % 2 : number % 2 + 3], 1)
    )
    return workshop.put(step, *rows)


def _hurt() -> Workshop:
    workshop = sample()
    step, markers = workshop.step("recognise"), [marker.id for marker in workshop.deck.markers]
    ballots = (
        replace(ballot, whom=tuple(markers[(n + place) % len(markers)] for place in range(len(ballot.picks))))
        for n, ballot in enumerate(workshop.ballots_of("recognise"))
    )
    return workshop.put(step, *ballots)


def _published() -> Workshop:
    workshop = sample()
    step = workshop.step("users-choose")
    return workshop.put(replace(step, settings={**step.settings, "published": published_rankings()[0].id}))


def _followed() -> Workshop:
    workshop = sample()
    step = r.Step("fu", r.StepKind.FOLLOW_UP, "Follow-up", "What became of our promises?", 20, position=97)
    return workshop.put(step, *rows_of(carried(workshop)))
