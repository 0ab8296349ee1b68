"""Trends over many workshops: which cards rooms pick, and what becomes of their promises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.library.index import Index

SIDES = ("year", "sector", "country")
"""What trends can be narrowed by."""


@dataclass(frozen=True)
class TrendingCard:
    """A card over many rooms: ``share`` of all voters of these rooms that picked it, and in how many of the
    rooms anybody did. Rooms of different size count by their voters."""

    card: str
    title: str
    votes: int
    share: float
    rooms: int


@dataclass(frozen=True)
class Trends:
    """What many workshops say together. ``choices`` holds the values there are for each side;
    ``promises`` counts commitments by what became of them."""

    rooms: int
    voters: int
    cards: tuple[TrendingCard, ...]
    promises: Mapping[str, int]
    choices: Mapping[str, tuple[str, ...]]


def trends_of(index: Index, deck: str, narrowed: Mapping[str, str], top: int = 10) -> Trends:
    """The trends of the rooms that played with this deck; ``narrowed`` gives the value wanted by side."""
    wanted = {side: value for side, value in narrowed.items() if side in SIDES and value}
    where = "".join(f" AND {side} = ?" for side in wanted)
    values = list(wanted.values())
    ((voters, rooms),) = index.query(
        f"SELECT coalesce(sum(voters), 0), coalesce(sum(rooms), 0) FROM room_trend WHERE deck = ?{where}",
        [deck, *values],
    )
    cards = index.query(
        f"""SELECT card, max(title), sum(votes) AS total, sum(rooms) FROM card_trend
        WHERE deck = ?{where} GROUP BY card ORDER BY total DESC, card LIMIT ?""",
        [deck, *values, top],
    )
    promises = index.query(
        f"SELECT status, sum(count) FROM promise_trend WHERE 1{where} GROUP BY status", values
    )
    return Trends(
        rooms=_whole(rooms),
        voters=_whole(voters),
        cards=tuple(
            TrendingCard(
                str(card), str(title), _whole(votes), _whole(votes) / max(1, _whole(voters)), _whole(seen)
            )
            for card, title, votes, seen in cards
        ),
        promises={str(status): _whole(count) for status, count in promises},
        choices={side: _choices(index, side, deck) for side in SIDES},
    )


@dataclass(frozen=True)
class PlayedDeck:
    """A deck that rooms have played with."""

    id: str
    title: str


def decks_of(index: Index) -> tuple[PlayedDeck, ...]:
    """The decks that rooms played with, the most used first."""
    rows = index.query("SELECT deck, max(title) FROM room_trend GROUP BY deck ORDER BY sum(rooms) DESC, deck")
    return tuple(PlayedDeck(str(deck), str(title)) for deck, title in rows)


def _choices(index: Index, side: str, deck: str) -> tuple[str, ...]:
    rows = index.query(
        f"SELECT DISTINCT {side} FROM room_trend WHERE deck = ? AND {side} <> '' ORDER BY {side}", [deck]
    )
    return tuple(str(value) for (value,) in rows)


def _whole(value: object) -> int:
    return int(str(value))
