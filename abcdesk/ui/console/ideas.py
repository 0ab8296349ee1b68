"""The ideas shelf: what others did, offered when promises are written. Data from resources/ideas.

Ideas are for the facilitator's eyes: nothing of the shelf reaches the room unless it becomes a commitment or
the end of an excuse.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from abcdesk.domain.cards import Card, Deck
from abcdesk.paths import resources

WHO = ("everyone", "service desk", "second line", "developers", "managers", "users")
"""Who can do it: roles, in the order in which they are offered."""


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea. ``cards`` are ids of any deck's cards it answers, ``suits`` the palettes (attitude,
    behaviour, culture) whose other cards it fits as well; ``is_free``: it costs nothing but doing it."""

    id: str
    text: str
    who: tuple[str, ...]
    cards: tuple[str, ...]
    suits: tuple[str, ...]
    is_free: bool


@cache
def ideas() -> tuple[Idea, ...]:
    """All ideas, file by file in the order of their names."""
    found: list[Idea] = []
    for file in sorted((resources() / "ideas").glob("*.toml")):
        with file.open("rb") as opened:
            found += [_idea(entry) for entry in tomllib.load(opened)["idea"]]
    return tuple(found)


def ideas_for(card: Card | None, deck: Deck, who: str = "") -> tuple[Idea, ...]:
    """The ideas that fit a card (all for None) and can be done by ``who`` (anybody for ""): those that name
    the card first, then those for its suit."""
    able = [idea for idea in ideas() if not who or who in idea.who or "everyone" in idea.who]
    if card is None:
        return tuple(able)
    suit = deck.suit_of(card).colour
    named = [idea for idea in able if card.id in idea.cards]
    return (*named, *(idea for idea in able if suit in idea.suits and idea not in named))


def ideas_for_cards(cards: Iterable[Card], deck: Deck, who: str = "") -> tuple[Idea, ...]:
    """The ideas that fit any of these cards, each once; all where there are no cards."""
    cards = list(cards)
    if not cards:
        return ideas_for(None, deck, who)
    return tuple(dict.fromkeys(idea for card in cards for idea in ideas_for(card, deck, who)))


def _idea(entry: dict[str, object]) -> Idea:
    def words(key: str) -> tuple[str, ...]:
        value = entry[key]
        assert isinstance(value, list)
        return tuple(str(one) for one in value)

    text, is_free = str(entry["text"]), entry["free"] is True
    return Idea(str(entry["id"]), text, words("who"), words("cards"), words("suits"), is_free)
