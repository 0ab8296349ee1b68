"""Writing a deck: what is written is read back, changes leave the old draft as it was, nothing kept is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from deck_texts import DECK, SVG, make_folder, png
from hypothesis import given
from hypothesis import strategies as st

from abcdesk.deckfile import draft as d
from abcdesk.deckfile.draft_check import DraftCheck, DraftFiles
from abcdesk.deckfile.install import remove_deck
from abcdesk.deckfile.own_decks import OwnDecks
from abcdesk.deckfile.reading import check_deck, load, load_files, read_deck
from abcdesk.deckfile.shelf import find_decks
from abcdesk.deckfile.writing import deck_text, translation_text
from abcdesk.domain.cards import Card, Deck, Marker, Suit
from abcdesk.domain.errors import UserError

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40).map(str.strip)
signs = st.text(st.sampled_from("\"'\\\n\t#[]= é—’“x"), max_size=12).map(str.strip)


@pytest.fixture
def own(tmp_path: Path) -> OwnDecks:
    return OwnDecks(tmp_path / "decks")


def tiny(tmp_path: Path) -> d.Draft:
    return d.draft_of(load(make_folder(tmp_path)))


@given(words | signs, words | signs, words)
def test_what_is_written_is_read_back(title: str, saying: str, note: str) -> None:
    deck = Deck(
        "x",
        "A deck",
        description=note,
        suits=(Suit("a", "A suit", "A", "#12AB9f"),),
        cards=(Card("one", 7, "a", title or "t", saying, note, "p.svg", saying, note),),
        markers=(Marker("m", "Board", "p.svg"),),
    )
    found = load_files(DraftFiles({"deck.toml": deck_text(deck), "p.svg": SVG}), "x")
    assert found.problems == () and found.deck == deck


def test_order_gives_the_numbers_and_the_old_draft_stays(tmp_path: Path) -> None:
    draft = tiny(tmp_path)
    more, third = d.add_card(draft, "first", "Third one")
    assert [(c.number, c.id) for c in more.deck.cards] == [(1, "first"), (2, "third-one"), (3, "second")]
    moved = d.move_card(more, third, 2)
    assert [(c.number, c.id) for c in moved.deck.cards] == [(1, "first"), (2, "second"), (3, "third-one")]
    less = d.remove_card(moved, "first")
    assert [(c.number, c.id) for c in less.deck.cards] == [(1, "second"), (2, "third-one")]
    assert len(draft.deck) == 2 and len(more.deck) == 3


def test_a_deck_has_at_most_200_cards(tmp_path: Path) -> None:
    draft = tiny(tmp_path)
    for _ in range(198):
        draft, _id = d.add_card(draft)
    with pytest.raises(UserError, match="at most 200"):
        d.add_card(draft)


def test_a_suit_goes_when_no_card_is_of_it(tmp_path: Path) -> None:
    draft, made = d.add_suit(tiny(tmp_path))
    assert draft.deck.suits[1].letter == "B"
    with pytest.raises(UserError, match="2 cards are of this suit"):
        d.remove_suit(draft, "attitude")
    assert len(d.remove_suit(draft, made).deck.suits) == 1


def test_a_picture_never_takes_the_name_of_another(tmp_path: Path) -> None:
    draft = d.with_picture(tiny(tmp_path), "first", "Scan.PNG", png(20, 20))
    again = d.with_picture(draft, "first", "other.png", png(30, 30))
    assert draft.deck.card("first").picture == "pictures/first.png"
    assert again.deck.card("first").picture == "pictures/first-2.png"
    assert again.package.pictures["pictures/first-2.png"] == png(30, 30)
    assert "pictures/first.png" not in again.package.pictures


def test_every_fault_is_found_beside_its_card(tmp_path: Path) -> None:
    draft = d.with_card(tiny(tmp_path), "second", title=" ", saying="x" * 401, picture="pictures/no.png")
    draft = d.with_suit(draft, "attitude", letter="")
    draft = d.with_deck(draft, title="")
    found = DraftCheck().findings(draft)
    assert [(f.kind, f.id, f.key) for f in found] == [
        ("deck", "", "title"),
        ("suit", "attitude", "letter"),
        ("card", "second", "title"),
        ("card", "second", "saying"),
        ("card", "second", "picture"),
    ]
    assert "at most 400 fit" in found[3].message and "is not in the deck" in found[4].message


def test_a_broken_deck_is_opened_whole_and_its_faults_are_told(tmp_path: Path) -> None:
    text = DECK.replace("number = 2", "number = 1").replace('id = "second"', 'id = "Second!"')
    draft = d.draft_of(load(make_folder(tmp_path, text, second=b"no picture")))
    assert [(c.id, c.number) for c in draft.deck.cards] == [("first", 1), ("the-second", 2)]
    (finding,) = DraftCheck().findings(draft)
    assert (finding.id, finding.key) == ("the-second", "picture")


def test_a_translation_loses_only_what_the_deck_lost(tmp_path: Path) -> None:
    text = '[deck]\ntitle = "Klein"\n\n[[card]]\nid = "first"\ntitle = "Één"\n\n[[card]]\nid = "second"\n'
    draft = tiny(tmp_path)
    assert translation_text("deck.nl.toml", text.encode(), draft.deck) == text.encode()
    left = translation_text("deck.nl.toml", text.encode(), d.remove_card(draft, "second").deck).decode()
    assert "Één" in left and "Klein" in left and "second" not in left


# ---------------------------------------------------------------------- on disk
def test_a_draft_is_kept_apart_and_published_whole(own: OwnDecks, tmp_path: Path) -> None:
    opened = own.copy(make_folder(tmp_path))
    assert opened.draft.deck.id == "a-tiny-deck-my-copy"
    own.keep(opened.draft)
    assert find_decks([own.folder]) == ()
    changed = d.with_card(opened.draft, "second", title="Other")
    own.keep(changed)
    left = own.open_draft(opened.draft.deck.id)
    assert left.is_unsaved and left.draft.package == changed.package
    own.publish(opened, changed, DraftCheck())
    assert read_deck(opened.target).deck.card("second").title == "Other" and own.unfinished() == ()
    assert not own.open(opened.target).is_unsaved
    own.keep(d.with_card(changed, "first", title="Third"))
    assert own.open(opened.target).draft.deck.card("first").title == "Third"


def test_an_unsound_deck_is_kept_and_not_published(own: OwnDecks, tmp_path: Path) -> None:
    opened = own.copy(make_folder(tmp_path))
    own.publish(opened, opened.draft, DraftCheck())
    before = opened.target.read_bytes()
    with pytest.raises(UserError, match="1 thing is still to mend"):
        own.publish(opened, d.with_card(opened.draft, "first", title=""), DraftCheck())
    assert opened.target.read_bytes() == before


def test_a_folder_of_ones_own_is_written_in_place(own: OwnDecks) -> None:
    folder = make_folder(own.folder, "# mine\n" + DECK)
    opened = own.open(folder)
    other = d.with_picture(opened.draft, "second", "x.png", png(50, 40))
    own.publish(opened, other, DraftCheck())
    assert check_deck(folder) == () and read_deck(folder) == other.package
    assert (folder / ".deck-as-it-was.toml").read_text().startswith("# mine")
    assert (folder / "pictures" / "second.png").read_bytes() == png()


def test_a_deck_that_cannot_be_read_is_not_opened(own: OwnDecks) -> None:
    folder = make_folder(own.folder, "number = = 2")
    with pytest.raises(UserError, match="line 1: is not valid TOML"):
        own.open(folder)


def test_shipped_decks_are_only_copied(own: OwnDecks, tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    for refused in (own.open, own.remove):
        with pytest.raises(UserError, match="comes with abcdesk"):
            refused(folder)


def test_removed_and_restored_with_its_draft(own: OwnDecks, tmp_path: Path) -> None:
    opened = own.copy(make_folder(tmp_path))
    own.publish(opened, opened.draft, DraftCheck())
    own.keep(opened.draft)
    before = opened.target.read_bytes()
    removed = own.remove(opened.target)
    assert find_decks([own.folder]) == () and own.unfinished() == ()
    own.restore(removed)
    assert opened.target.read_bytes() == before and len(own.unfinished()) == 1
    assert remove_deck(opened.draft.deck.id, own.folder) == opened.target


def test_ids_of_new_decks_are_free(own: OwnDecks) -> None:
    first = own.make("Con")
    assert first.draft.deck.id == "con-2"  # Windows keeps the name con for itself
    own.keep(replace(first.draft))
    assert own.make("Con").draft.deck.id == "con-3"
