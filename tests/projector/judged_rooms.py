"""Rooms that have judged many cards by show of hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from abcdesk import paths
from abcdesk.deckfile.reading import read_deck
from abcdesk.domain import records as r
from abcdesk.domain.cards import Card, Deck
from abcdesk.domain.workshop import Workshop

EXCUSES = ["excuse", "don't know", "decision"]
MYTHS = ["myth", "unsure", "we act on it"]
FEELS = ["the customer feels it", "unsure", "only IT feels it"]
PROCESSES = (20, 18, 7, 8, 4, 1, 8, 10, 17, 3, 6, 2, 16, 2)
"""How many of 24 feel each process; a third of the rest is unsure."""

LONG = "Throwing unfinished solutions over the wall and hoping for it"


@cache
def deck(name: str) -> Deck:
    """A deck that ships with the program."""
    return read_deck(paths.decks() / name).deck


def with_cards(of: Deck, count: int, title: str = "") -> Deck:
    """The deck with so many cards, made up where it has fewer; with one title for all where given."""
    cards: list[Card] = []
    for place in range(count):
        card = of.cards[place % len(of.cards)]
        made = card if place < len(of.cards) else replace(card, id=f"{card.id}-{place}", number=place + 1)
        cards.append(replace(made, title=title) if title else made)
    return replace(of, cards=tuple(cards))


def judged_room(
    of: Deck, answers: list[str], counts: Sequence[Sequence[int]], groups: int = 2, **settings: object
) -> Workshop:
    """A room that judged the first cards of a deck: ``counts`` by card, in the order of the answers."""
    owners = [r.Group(f"g{place}", f"Group {place + 1}", headcount=40) for place in range(groups)]
    step = r.Step("judge", r.StepKind.JUDGE, "Judge", "What is it?", 30, r.StepState.OPEN)
    rows = [
        r.Judgement("judge", card.id, owner.id, answer, part)
        for card, row in zip(of.cards, counts, strict=False)
        for answer, count in zip(answers, row, strict=True)
        for owner, part in zip(owners, _shared_out(count, groups), strict=True)
        if part
    ]
    return Workshop.of(of, [r.Info("Room", "Northwind Hospital Trust IT"), *owners]).put(
        replace(step, settings={"answers": answers, **settings}), *rows
    )


def excuses_room() -> Workshop:
    """Eight excuses, one of them decided by a role."""
    counts = [(5, 6, 13), (17, 3, 4), (20, 3, 1), (14, 6, 4), (3, 5, 16), (21, 2, 1), (16, 5, 3), (9, 9, 6)]
    room = judged_room(deck("excuses"), EXCUSES, counts)
    return room.put(r.Decision("desk-under-resourced", r.DecisionKind.ACCEPT, "Chief executive"))


def processes_room(counts: Sequence[tuple[int, int, int]] = (), title: str = "") -> Workshop:
    """Processes judged: fourteen as published, or as many as given."""
    rows = counts or [(felt, (24 - felt) // 3, 24 - felt - (24 - felt) // 3) for felt in PROCESSES]
    return judged_room(with_cards(deck("where-is-the-customer"), len(rows), title), FEELS, rows)


def _shared_out(count: int, groups: int) -> list[int]:
    return [count // groups + (place < count % groups) for place in range(groups)]
