"""Counting a pick step: votes, points, shares, competition ranks and who may be shown alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from abcdesk.domain.ballots import PickSettings, pick_settings
from abcdesk.domain.cards import Deck
from abcdesk.domain.chance import largest_by_chance, largest_of_parts, largest_of_sets
from abcdesk.domain.merging import Into, counted_as, merges_of
from abcdesk.domain.records import Ballot, Step
from abcdesk.domain.workshop import Workshop

SMALLEST_GROUP = 5
"""A group of fewer people is never shown alone where people, not teams, have answered."""


_NOTHING: Into = {}


@dataclass(frozen=True, slots=True)
class Standing:
    """One card's place. ``share`` is of the ballots handed in; ties share a ``rank`` (1, 2, 2, 4)."""

    card: str
    votes: int
    share: float
    rank: int
    points: int
    above_chance: bool


@dataclass(frozen=True, slots=True)
class GroupTallies:
    """Rankings by group, and the groups that are hidden because they are too small to stand alone."""

    shown: dict[str, tuple[Standing, ...]]
    hidden: tuple[str, ...]


def standings(
    deck: Deck,
    ballots: Sequence[Ballot],
    *,
    picks: int,
    ranked: bool,
    chance: int,
    dots: bool = False,
    into: Into = _NOTHING,
) -> tuple[Standing, ...]:
    """Rank the cards that got votes, one of each ballot that holds the card.

    Points are ``picks`` for a first choice down to 1 where ``ranked``, else one a pick or dot. Order and
    rank follow the points (competition ranking), ties are listed in deck order. Above chance means
    more votes than ``chance`` (see ``chance_max``). Cards ``into`` others count as those: once in each
    ballot, at the best of their places; dots on them add up.
    """
    votes: Counter[str] = Counter()
    points: Counter[str] = Counter()
    for ballot in ballots:
        counted = counted_as(ballot.picks, into)
        votes.update(set(counted))
        for place, card in enumerate(counted):
            if dots or card not in counted[:place]:
                points[card] += max(picks - place, 1) if ranked else 1
    order = sorted(votes, key=lambda card: (-points[card], deck.place(card)))
    scores = [points[card] for card in order]
    return tuple(
        Standing(
            card=card,
            votes=votes[card],
            share=votes[card] / len(ballots),
            rank=scores.index(points[card]) + 1,
            points=points[card],
            above_chance=votes[card] > chance,
        )
        for card in order
    )


def chance_max(ballots: Iterable[Ballot], cards: int) -> int:
    """The largest count that chance alone reaches (95 %) with these ballots on that many cards; of dots on
    one card the ballot counts once."""
    return largest_by_chance(cards, tuple(sorted(len(set(ballot.picks)) for ballot in ballots)))


def chance_in(workshop: Workshop, step: Step, into: Into | None = None) -> int:
    """The largest count that chance alone reaches in this step. Where ballots pick of every suit, each
    picks its number of every suit blindly. ``into`` as in ``ranking``."""
    ballots, settings = workshop.ballots_of(step.id), pick_settings(workshop, step)
    into = merges_of(workshop, step.id) if into is None else into
    if any(card in settings.cards for card in into):
        return _chance_merged(workshop, settings, ballots, into)
    if not settings.by_suit:
        return chance_max(ballots, len(settings.cards))
    suit_of = {card: workshop.deck.card(card).suit for card in settings.cards}
    there = Counter(suit_of.values())
    picked = [Counter(suit_of.get(card, "") for card in ballot.picks) for ballot in ballots]
    return largest_of_parts(
        tuple((there[suit], tuple(sorted(one[suit] for one in picked))) for suit in settings.by_suit)
    )


def _chance_merged(workshop: Workshop, settings: PickSettings, ballots: Sequence[Ballot], into: Into) -> int:
    """The same where cards count as others: each ballot still picks its cards, not what they count as."""
    parts = tuple(settings.by_suit) or ("",)
    part_of = {card: workshop.deck.card(card).suit if settings.by_suit else "" for card in settings.cards}
    there = Counter(part_of.values())
    picked = [Counter(part_of.get(card, "") for card in set(ballot.picks)) for ballot in ballots]
    sets: dict[str, Counter[str]] = {}
    for card in settings.cards:
        if into.get(card, card) in into.values():
            sets.setdefault(into.get(card, card), Counter())[part_of[card]] += 1
    return largest_of_sets(
        tuple(there[part] for part in parts),
        tuple(tuple(one[part] for part in parts) for one in picked),
        tuple(tuple(one[part] for part in parts) for one in sets.values()),
    )


def rankings_by_suit(workshop: Workshop, step: Step) -> dict[str, tuple[Standing, ...]]:
    """The ranking again within each suit, where ballots pick of every suit; else nothing."""
    suits = pick_settings(workshop, step).by_suit
    return within_suits(workshop.deck, ranking(workshop, step), tuple(suits))


def within_suits(
    deck: Deck, whole: Sequence[Standing], suits: Sequence[str]
) -> dict[str, tuple[Standing, ...]]:
    """A ranking parted by suit; places are counted anew within each."""
    found: dict[str, tuple[Standing, ...]] = {}
    for suit in suits:
        own = [standing for standing in whole if deck.card(standing.card).suit == suit]
        ranks = [standing.rank for standing in own]
        found[suit] = tuple(replace(one, rank=ranks.index(one.rank) + 1) for one in own)
    return found


def ranking(workshop: Workshop, step: Step, into: Into | None = None) -> tuple[Standing, ...]:
    """The one ranking of a pick step, over all its ballots. ``into`` says which cards count as which; None
    for what is merged in this step."""
    return _standings_of(workshop, step, workshop.ballots_of(step.id), into)


def tallies_by_group(workshop: Workshop, step: Step) -> GroupTallies:
    """The ranking of each group that has handed in; groups too small to stand alone are hidden."""
    ballots = workshop.ballots_of(step.id)
    voting = [group.id for group in workshop.groups if any(b.group == group.id for b in ballots)]
    by_team = pick_settings(workshop, step).by_team
    hidden = () if by_team else hidden_groups(workshop, voting, ballots)
    shown = {
        group: _standings_of(workshop, step, [b for b in ballots if b.group == group])
        for group in voting
        if group not in hidden
    }
    return GroupTallies(shown, hidden)


def hidden_groups(
    workshop: Workshop, voting: Sequence[str], ballots: Sequence[Ballot] = ()
) -> tuple[str, ...]:
    """Which of these groups must not be shown alone.

    Groups of fewer than five people (by head count; by ballots where that is not known), and, as long
    as what they hide together is fewer than five, the next smallest group: else subtraction from
    the whole would lay the small one bare.
    """
    cast_by = Counter(ballot.group for ballot in ballots)
    return hidden_across(workshop, [{group: cast_by[group] for group in voting}])


def hidden_across(workshop: Workshop, answered: Sequence[Mapping[str, int]]) -> tuple[str, ...]:
    """The same for a step that asks about several cards or areas: ``answered`` says for each of them how
    many of which group answered.

    A group that is hidden for one is hidden for all: what is hidden of each one card has to be five people
    or more as well, where another group's answers about it are shown beside the whole.
    """
    people: dict[str, int] = {}
    for counts in answered:
        for group, count in counts.items():
            people[group] = workshop.group(group).headcount or max(count, people.get(group, 0))
    hidden = {group for group, number in people.items() if number < SMALLEST_GROUP}
    while bared := next((counts for counts in answered if _lays_bare(counts, hidden, people)), None):
        hidden.add(min((group for group in bared if group not in hidden), key=lambda group: people[group]))
    return tuple(group.id for group in workshop.groups if group.id in hidden)


def _lays_bare(answering: Collection[str], hidden: Collection[str], people: Mapping[str, int]) -> bool:
    """Whether subtracting what is shown from the whole would leave fewer than five people."""
    mine = [people[group] for group in answering if group in hidden]
    return bool(mine) and len(mine) < len(answering) and sum(mine) < SMALLEST_GROUP


def _standings_of(
    workshop: Workshop, step: Step, ballots: Sequence[Ballot], into: Into | None = None
) -> tuple[Standing, ...]:
    """Rank some of a step's ballots; the chance band is always that of the whole step, which no part of
    it can beat by chance."""
    settings = pick_settings(workshop, step)
    into = merges_of(workshop, step.id) if into is None else into
    return standings(
        workshop.deck,
        ballots,
        picks=settings.picks,
        ranked=settings.ranked,
        chance=chance_in(workshop, step, into),
        dots=settings.dots,
        into=into,
    )
