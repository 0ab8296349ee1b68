"""Workshops to draw: the samples, and what a bad day makes of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from abcdesk import paths
from abcdesk.deckfile.reading import read_deck
from abcdesk.domain import records as r
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.tally import ranking
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange import read_json

LONG_TITLE = "Throwing unfinished solutions over the wall and hoping for it"
LONG_NAME = "Kompetenzzentrum Anwendungsbetreuung Nord"
LONG_NOTE = (
    "Nobody knows who owns the call, so it wanders through four queues for nine days, and in the end the ward "
    "writes the list by hand, twice, and we still count the call as closed within its time."
)


@cache
def package() -> DeckPackage:
    """The deck of the samples."""
    return read_deck(paths.decks() / "abc-it")


@cache
def sample(name: str = "northwind-hospital") -> Workshop:
    """A sample workshop."""
    rows, found = read_json(paths.resources() / "samples" / f"{name}.json", lambda *_: package())
    return Workshop.of(found.deck, rows)


def reopened(workshop: Workshop, step_id: str, handed_in: int) -> Workshop:
    """The workshop with a round still open, of which only the first ballots are in."""
    open_step = replace(workshop.step(step_id), state=r.StepState.OPEN)
    return workshop.without(*workshop.ballots_of(step_id)[handed_in:]).put(open_step)


def wordy() -> Workshop:
    """The sample with every text as long as people make them."""
    workshop = sample()
    deck = replace(
        workshop.deck, cards=tuple(replace(card, title=LONG_TITLE) for card in workshop.deck.cards)
    )
    return Workshop.of(deck, workshop.rows()).put(
        replace(workshop.info, organisation=f"{LONG_NAME}, {LONG_NAME}", title=LONG_TITLE),
        *(replace(team, name=f"{LONG_NAME} {team.id}") for team in workshop.teams),
        *(replace(group, name=f"{LONG_NAME} {group.id}") for group in workshop.groups),
        *(replace(note, text=LONG_NOTE) for note in workshop.impacts),
        *(replace(one, desired=LONG_NOTE) for one in workshop.behaviours),
        *(replace(one, text=LONG_NOTE, owner=LONG_NAME, measure=LONG_NOTE) for one in workshop.commitments),
        *(replace(step, title=LONG_TITLE, prompt=LONG_NOTE) for step in workshop.steps),
    )


def bare() -> Workshop:
    """The sample's agenda with nobody in the room and nothing said."""
    workshop = sample()
    kept = (r.Info, r.Step)
    rows = [row for row in workshop.rows() if isinstance(row, kept)]
    return Workshop.of(workshop.deck, rows).put(
        *(replace(step, state=r.StepState.PLANNED) for step in workshop.steps)
    )


def crowded() -> Workshop:
    """Twelve teams with every team's list in."""
    workshop = sample()
    teams = [r.Team(f"t{n}", f"{LONG_NAME} {n}", "it", 5, n) for n in range(1, 13)]
    picks = workshop.ballots_of("recognise")[0].picks
    ballots = [r.Ballot("recognise", "it", team.id, None, picks, 100 + team.position) for team in teams]
    groups = [replace(group, headcount=60) for group in workshop.groups]
    return workshop.without(*workshop.ballots_of("recognise")).put(*teams, *groups, *ballots)


def variants(workshop: Workshop) -> Workshop:
    """The workshop with cards sorted before, merged and marked in its first round, and argued for after it."""
    cards = [card.id for card in workshop.deck.cards]
    marked = [
        replace(one, whom=tuple(marker.id for marker in workshop.deck.markers[: len(one.picks)]))
        for one in workshop.ballots_of("recognise")
    ]
    first = ranking(workshop, workshop.step("recognise"))
    done, said = r.StepState.REVEALED, {"most": 3}
    piles = r.Step(
        "piles", r.StepKind.SORT, LONG_TITLE, LONG_NOTE, 10, done, {"goes_on": "yes and maybe"}, -1
    )
    return workshop.put(
        piles,
        r.Step("top", r.StepKind.ARGUE, LONG_TITLE, LONG_NOTE, 10, settings=said, position=98),
        replace(workshop.step("recognise"), settings={"voters": "teams", "markers": True, "narrowed": True}),
        *marked,
        *(r.Merge("recognise", one.card, first[0].card) for one in first[1:3]),
        *(
            r.Piles("piles", team.group, team.id, tuple(cards[place : place + 14]), tuple(cards[30:40]))
            for place, team in enumerate(workshop.teams)
        ),
        *(
            r.Argument("top", team.group, place, cards[place], LONG_NOTE, team.id)
            for team in workshop.teams
            for place in (1, 2, 3)
        ),
    )


def judging(workshop: Workshop) -> Workshop:
    """The workshop with an agree-or-not step that everybody answered."""
    card = "too-internally-focused"
    settings = {"answers": ["agree", "unsure", "disagree"], "cards": [card]}
    step = r.Step(
        "judge", r.StepKind.JUDGE, "Agree or not", "Do you agree?", 10, r.StepState.OPEN, settings, 90
    )
    counts = {"it": (8, 2, 3), "users": (7, 1, 0), "leadership": (0, 0, 3)}
    rows = [
        r.Judgement("judge", card, group, answer, count, place)
        for group, answers in counts.items()
        for place, (answer, count) in enumerate(zip(settings["answers"], answers, strict=True))
        if count and workshop.has_group(group)
    ]
    return workshop.put(step, *rows)
