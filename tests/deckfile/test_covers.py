"""Covers: what the shelf says of each deck, and that a deck is read again only where it has changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from deck_texts import DECK, make_folder, png

from abcdesk.deckfile import covers as module
from abcdesk.deckfile import reading, shelf
from abcdesk.deckfile.covers import NAME, DeckCovers
from abcdesk.deckfile.own_decks import OwnDecks


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """The user's own decks, with one; those that come with the program, with another."""
    make_folder(tmp_path / "own")
    make_folder(tmp_path / "shipped", DECK.replace('id = "tiny"', 'id = "other"'))
    return tmp_path / "own", tmp_path / "shipped"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The decks that were opened since, by the names of their folders."""
    opened: list[str] = []
    whole = reading.load_files

    def noted(files: object, called: str, *rest: object) -> object:
        opened.append(called)
        return whole(files, called, *rest)  # type: ignore[arg-type]

    for place in (reading, shelf):
        monkeypatch.setattr(place, "load_files", noted)
    return opened


def test_a_cover_says_what_the_shelf_shows(folders: tuple[Path, Path]) -> None:
    own, shipped = DeckCovers(*folders).all()
    assert (own.path, own.id, own.title, own.is_own) == (folders[0] / "tiny", "tiny", "A tiny deck", True)
    assert (shipped.id, shipped.is_own, shipped.is_playable) == ("other", False, True)
    deck = reading.read_deck(own.path).deck
    assert own.cards == len(deck) == 2 and own.version == deck.version
    assert [(suit.title, suit.cards) for suit in own.suits] == [
        (suit.title, len(deck.of_suit(suit.id))) for suit in deck.suits
    ]
    assert own.bare == tuple(card.number for card in deck.cards if not card.picture)


def test_a_draft_stands_for_itself_until_its_deck_is_saved(folders: tuple[Path, Path]) -> None:
    own = OwnDecks(folders[0])
    own.keep(own.open(folders[0] / "tiny").draft)
    opened = own.copy(folders[1] / "tiny")
    own.keep(opened.draft)
    covers = DeckCovers(*folders)
    draft = covers.all()[0]
    assert (draft.title, draft.is_draft, draft.is_playable) == ("A tiny deck, my copy", True, False)
    assert len(covers.all()) == 3


def test_nothing_is_read_that_has_not_changed(folders: tuple[Path, Path], read: list[str]) -> None:
    first = DeckCovers(*folders)
    found = first.all()
    first.save()
    assert len(read) == 2
    second = DeckCovers(*folders)
    assert second.all() == found and len(read) == 2
    text = folders[0] / "tiny" / "deck.toml"
    text.write_text(text.read_text().replace("A tiny deck", "Another title"))
    assert [cover.title for cover in DeckCovers(*folders).all()] == ["Another title", "A tiny deck"]
    assert len(read) == 3


def test_a_picture_that_changed_has_its_deck_read_again(folders: tuple[Path, Path], read: list[str]) -> None:
    covers = DeckCovers(*folders)
    picture = next((folders[0] / "tiny").rglob("*.png"))
    covers.all()
    picture.write_bytes(b"no picture")
    assert covers.all()[0].problems and len(read) == 3
    picture.write_bytes(png())
    assert covers.all()[0].problems == ()


def test_small_pictures_are_kept_by_size_and_go_with_their_deck(folders: tuple[Path, Path]) -> None:
    covers = DeckCovers(*folders)
    own, shipped = covers.all()
    assert covers.pictures(own) == tuple((own.path / name).read_bytes() for name in own.faces)
    assert covers.small_pictures(own, "50x40@2") is None
    covers.keep_small_pictures(own, "50x40@2", [b"one"])
    covers.keep_small_pictures(shipped, "50x40@2", [])
    covers.save()
    again = DeckCovers(*folders)
    again.all()
    assert (again.small_pictures(own, "50x40@2"), again.small_pictures(own, "50x40@3")) == ((b"one",), None)
    assert again.small_pictures(shipped, "50x40@2") == ()
    OwnDecks(folders[0]).remove(own.path)
    assert again.all() == (shipped,)
    again.save()
    assert "A tiny deck" in (folders[0] / NAME).read_text()  # the shipped one has this title too
    assert str(own.path) not in (folders[0] / NAME).read_text()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"decks": []}', '{"version": 1, "decks": [{}]}'])
def test_what_cannot_be_read_is_made_again(folders: tuple[Path, Path], text: str) -> None:
    (folders[0] / NAME).write_text(text)
    assert len(DeckCovers(*folders).all()) == 2


def test_another_version_of_the_program_looks_again(
    folders: tuple[Path, Path], read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    covers = DeckCovers(*folders)
    covers.all()
    covers.save()
    monkeypatch.setattr(module, "__version__", "99")
    assert len(DeckCovers(*folders).all()) == 2 and len(read) == 4


def test_where_nothing_can_be_kept_decks_are_read_each_time(
    folders: tuple[Path, Path], read: list[str]
) -> None:
    file = folders[0] / "tiny" / "deck.toml"
    for _start in range(2):
        covers = DeckCovers(file, folders[1])
        assert [cover.id for cover in covers.all()] == ["other"]
        covers.save()
    assert len(read) == 2
