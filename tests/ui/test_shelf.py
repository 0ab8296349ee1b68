"""The shelf of decks: small pictures are the same from what was kept, and made anew where that is spoilt."""

import pytest

from abcdesk import paths
from abcdesk.deckfile.covers import DeckCovers
from abcdesk.ui.home.shelf import FACE, DeckShelf


@pytest.fixture
def shown(qtbot):
    """Shows the decks at hand on a new shelf, as another start does; gives it filled, with its covers."""

    def show() -> tuple[DeckShelf, DeckCovers]:
        covers = DeckCovers(paths.user_decks(), paths.decks())
        shelf = DeckShelf()
        qtbot.addWidget(shelf)
        shelf.show_decks(covers.all(), covers)
        qtbot.waitUntil(lambda: shelf.is_filled, timeout=20_000)
        return shelf, covers

    return show


def faces(shelf: DeckShelf) -> list[list[object]]:
    return [[face.toImage() for face in card.faces] for card in shelf._cards]


def test_pictures_kept_are_those_made_and_spoilt_ones_are_made_again(shown) -> None:
    shelf, covers = shown()
    made = faces(shelf)
    assert len(made) >= 5 and {len(deck) for deck in made} == {3}
    assert all(face.width() > FACE.width() and not face.isNull() for deck in made for face in deck)
    assert faces(shown()[0]) == made
    for spoilt in (b"", b"100 80 ", b"9 9 no pixels", b"\x89PNG\r\n\x1a\n", b"9 x 9"):
        covers.keep_small_pictures(covers.all()[0], shelf._size, [spoilt] * 3)
        covers.save()
        assert faces(shown()[0]) == made
