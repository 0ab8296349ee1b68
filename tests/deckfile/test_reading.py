"""A sound deck is read as it stands, from a folder or an archive, in every language it has."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from deck_texts import DECK, SVG, jpeg, make_folder, png

from abcdesk.deckfile.packing import pack_deck
from abcdesk.deckfile.problems import InvalidDeck, Problem
from abcdesk.deckfile.reading import check_deck, read_deck
from abcdesk.deckfile.shelf import find_decks
from abcdesk.domain.cards import Marker

MARKERS = """
[[marker]]
id = "users"
title = "Users"
picture = "third.svg"

[[marker]]
id = "board"
title = "Board"
picture = "pictures/first.svg"
"""

DUTCH = """\
[deck]
title = "Een klein spel"

[[suit]]
id = "attitude"
title = "Houding"
letter = "H"

[[card]]
id = "second"
title = "De tweede"
"""


def test_a_folder_is_read(tmp_path: Path) -> None:
    package = read_deck(make_folder(tmp_path))
    assert [(card.number, card.id, card.title) for card in package.deck.cards] == [
        (1, "first", "The first"),
        (2, "second", "The second"),
    ]
    assert package.deck.suits[0].letter == "A"
    assert package.pictures == {"pictures/first.svg": SVG, "pictures/second.png": png()}


def test_cards_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    text = DECK.replace("number = 1\n", "number = 7\n")
    assert [card.id for card in read_deck(make_folder(tmp_path, text)).deck.cards] == ["second", "first"]


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    (folder / "deck.toml").write_bytes(b"\xef\xbb\xbf" + DECK.replace("\n", "\r\n").encode())
    assert check_deck(folder) == ()


def test_a_jpeg_is_welcome(tmp_path: Path) -> None:
    folder = make_folder(tmp_path, DECK.replace("second.png", "second.jpg"))
    (folder / "pictures" / "second.jpg").write_bytes(jpeg())
    assert read_deck(folder).pictures["pictures/second.jpg"] == jpeg()


def test_a_card_needs_no_picture(tmp_path: Path) -> None:
    assert check_deck(make_folder(tmp_path, DECK.replace('picture = "pictures/second.png"\n', ""))) == ()


def test_markers_bring_their_own_pictures(tmp_path: Path) -> None:
    folder = make_folder(tmp_path, DECK + MARKERS)
    (folder / "third.svg").write_bytes(SVG)
    (folder / "deck.nl.toml").write_text(DUTCH + '[[marker]]\nid = "board"\ntitle = "Bestuur"\n')
    package = read_deck(folder, language="nl")
    assert package.deck.markers == (
        Marker("users", "Users", "third.svg"),
        Marker("board", "Bestuur", "pictures/first.svg"),
    )
    assert package.pictures["third.svg"] == SVG
    pack_deck(folder, tmp_path / "tiny.abcdeck")
    assert read_deck(tmp_path / "tiny.abcdeck") == read_deck(folder)


def test_an_archive_reads_like_its_folder(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    pack_deck(folder, tmp_path / "tiny.abcdeck")
    assert read_deck(tmp_path / "tiny.abcdeck") == read_deck(folder)


def test_a_folder_zipped_by_hand_is_read_too(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    with zipfile.ZipFile(tmp_path / "by-hand.abcdeck", "w") as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(tmp_path))
    assert read_deck(tmp_path / "by-hand.abcdeck") == read_deck(folder)


@pytest.mark.parametrize("wanted", ["nl", "nl-BE", "nl_NL", "NL"])
def test_a_translation_is_laid_over_by_id(tmp_path: Path, wanted: str) -> None:
    folder = make_folder(tmp_path)
    (folder / "deck.nl.toml").write_text(DUTCH, encoding="utf-8")
    deck = read_deck(folder, language=wanted).deck
    assert (deck.title, deck.language, deck.suits[0].letter) == ("Een klein spel", "nl", "H")
    assert [card.title for card in deck.cards] == ["The first", "De tweede"]
    assert deck.card("first").saying == "Hello."


def test_without_the_translation_a_deck_speaks_its_own_language(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    (folder / "deck.nl.toml").write_text(DUTCH, encoding="utf-8")
    assert read_deck(folder, language="fr").deck.title == "A tiny deck"
    assert read_deck(folder).deck.language == "en"


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ('[[card]]\nid = "third"\ntitle = "x"\n', "no card “third” to translate"),
        ('[[card]]\nid = "second"\ntitle = "x"\n', "translated twice"),
        ('[[card]]\nid = "first"\nnumber = 3\n', "no key “number”"),
        ('[[card]]\nid = "first"\ntitle = ""\n', "has no title"),
        ('[[marker]]\nid = "users"\ntitle = "x"\n', "no marker “users” to translate"),
        ("[extra]\n", "no table “extra”"),
    ],
)
def test_a_faulty_translation_is_refused(tmp_path: Path, added: str, said: str) -> None:
    folder = make_folder(tmp_path)
    (folder / "deck.nl.toml").write_text(DUTCH + "\n" + added, encoding="utf-8")
    (problem,) = check_deck(folder)
    assert problem.file == "deck.nl.toml"
    assert problem.line > DUTCH.count("\n")
    assert said in problem.message


def test_the_error_names_the_first_problem_and_counts_the_rest(tmp_path: Path) -> None:
    folder = make_folder(tmp_path, DECK.replace('title = "The first"\n', "").replace("number = 2\n", ""))
    with pytest.raises(InvalidDeck) as caught:
        read_deck(folder)
    assert len(caught.value.problems) == 2
    assert caught.value.message == "deck.toml, line 11: the card has no title. (and 1 more)"
    assert caught.value.hint


def test_a_deck_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    assert check_deck(tmp_path / "nowhere") == (
        Problem("nowhere", 0, "is not there. Check the name of the folder or file."),
    )


def test_a_broken_deck_does_not_hide_the_others(tmp_path: Path) -> None:
    make_folder(tmp_path / "one")
    broken = make_folder(tmp_path / "two", "oh dear")
    (tmp_path / "one" / "other").mkdir()
    (tmp_path / "one" / "bad.abcdeck").write_bytes(b"no zip")
    entries = find_decks([tmp_path / "one", tmp_path / "missing", tmp_path / "two"])
    assert [(entry.path.name, entry.deck is not None) for entry in entries] == [
        ("bad.abcdeck", False),
        ("tiny", True),
        ("tiny", False),
    ]
    assert entries[2].path == broken
    assert all(entry.problems or entry.deck for entry in entries)
