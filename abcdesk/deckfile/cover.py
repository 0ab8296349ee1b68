"""What a shelf says of a deck, apart from the deck itself: to list decks nothing else has to be loaded."""

from __future__ import annotations

from itertools import islice, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from abcdesk.domain.cards import Deck

FACES = 3
"""Cards whose pictures stand for a deck: of each suit in turn the next that has one."""


class SuitOnCover(NamedTuple):
    """A suit, and how many cards it has."""

    title: str
    colour: str
    cards: int


class DeckCover(NamedTuple):
    """A deck on the shelf: ``path`` is where it is kept. ``problems`` say why it cannot be used; one that is
    not ``is_readable`` has no contents. ``bare`` are the numbers of cards without a picture, ``faces`` the
    names of the pictures that stand for it. ``is_own`` is a deck that the user may change, ``is_draft`` one
    that was never saved."""

    path: Path
    title: str
    problems: tuple[str, ...] = ()
    is_own: bool = False
    is_draft: bool = False
    is_readable: bool = False
    id: str = ""
    version: str = ""
    description: str = ""
    cards: int = 0
    suits: tuple[SuitOnCover, ...] = ()
    bare: tuple[int, ...] = ()
    faces: tuple[str, ...] = ()

    @property
    def is_playable(self) -> bool:
        """Whether a workshop can be made with it."""
        return self.is_readable and not self.is_draft


def cover_of(
    path: Path,
    deck: Deck | None,
    problems: tuple[str, ...] = (),
    *,
    is_own: bool = False,
    is_draft: bool = False,
) -> DeckCover:
    """The cover of a deck, or of one that cannot be read."""
    if deck is None:
        return DeckCover(path, path.stem, problems, is_own, is_draft)
    suits = tuple(SuitOnCover(suit.title, suit.colour, len(deck.of_suit(suit.id))) for suit in deck.suits)
    pictured = [[card.picture for card in deck.of_suit(suit.id) if card.picture] for suit in deck.suits]
    in_turn = (picture for row in zip_longest(*pictured) for picture in row if picture)
    return DeckCover(
        path,
        deck.title or path.stem,
        problems,
        is_own,
        is_draft,
        is_readable=True,
        id=deck.id,
        version=deck.version,
        description=deck.description,
        cards=len(deck),
        suits=suits,
        bare=tuple(card.number for card in deck.cards if not card.picture),
        faces=tuple(islice(in_turn, FACES)),
    )
