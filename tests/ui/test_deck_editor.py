"""Decks through the real windows: written, kept, brought in, packed, printed, removed and restored."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from abcdesk import paths
from abcdesk.deckfile.own_decks import OwnDecks
from abcdesk.deckfile.reading import check_deck, read_deck
from abcdesk.deckfile.shelf import find_decks
from abcdesk.projector.slide import Picture, Text
from abcdesk.ui import theme

from .conftest import child
from .console.hands import drop

sys.path.insert(0, str(Path(__file__).parents[1] / "deckfile"))

from deck_texts import DECK, make_folder, png  # noqa: E402 - the builders of decks stand with their own tests

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def window_px():
    make_folder(paths.user_decks())
    return 1280, 720


@pytest.fixture
def editor(window, qtbot):
    """The editor on a deck of one's own, a folder of two cards."""
    window.home.show_deck(paths.user_decks() / "tiny")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    return window.decks.editor


def pack(folder: Path, target: Path) -> Path:
    from abcdesk.deckfile.packing import pack_deck

    pack_deck(folder, target)
    return target


def texts(editor, name="light") -> str:
    editor.preview.paint_now()
    return " ".join(i.text for i in editor.preview.views[name].slide.items if isinstance(i, Text))


def add_words(qtbot, widget, words: str) -> None:
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_End)
    qtbot.keyClicks(widget, words)


def titles(editor) -> list[tuple[int, str]]:
    return [(card.number, card.title) for card in editor.bench.draft.deck.cards]


def test_from_the_shelf_into_the_editor_and_back_by_keyboard(window, qtbot):
    card = child(window, "deck-tiny")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert window.home.place == "decks" and window.home.decks.chosen.title == "A tiny deck"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.decks.editor
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.screen_name == "home" and window.decks.editor is None
    assert window.focusWidget().objectName() == "deckRow-tiny"


def test_typing_shows_on_both_stages_and_is_kept_and_saved(window, editor, qtbot):
    editor.cards.choose("second")
    title = child(window, "cardTitle")
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Not my fault")
    note = child(window, "card-facilitator_note")
    note.setFocus()
    qtbot.keyClicks(note, "Wait for it")
    assert "Not my" in texts(editor) and "Not my" in texts(editor, "dark")
    assert "Wait" not in texts(editor)
    qtbot.waitUntil(lambda: OwnDecks(paths.user_decks()).unfinished() != ())
    assert read_deck(paths.user_decks() / "tiny").deck.card("second").title == "The second"
    assert "Draft" in child(window, "topSaved").text()
    qtbot.keyClick(note, Qt.Key.Key_S, CTRL)
    saved = read_deck(paths.user_decks() / "tiny").deck.card("second")
    assert (saved.title, saved.facilitator_note) == ("Not my fault", "Wait for it")
    assert OwnDecks(paths.user_decks()).unfinished() == () and "Saved" in child(window, "topSaved").text()


def test_leaving_loses_nothing_and_tells_what_is_not_saved(window, editor, qtbot):
    add_words(qtbot, child(window, "cardTitle"), "X")
    window.decks.close_editor()
    assert read_deck(paths.user_decks() / "tiny").deck.card("first").title == "The first"
    child(window, "editDeck").click()
    again = window.decks.editor
    assert titles(again)[0] == (1, "The firstX") and "not saved are here" in again.message.text
    child(again, "messageAction1").click()
    assert titles(again)[0] == (1, "The first")
    qtbot.keyClick(again, Qt.Key.Key_Z, CTRL)
    assert titles(again)[0] == (1, "The firstX")


def test_closing_the_window_keeps_the_draft(window, editor, qtbot):
    add_words(qtbot, child(window, "cardTitle"), "X")
    window.close()
    ((deck_id, left),) = OwnDecks(paths.user_decks()).unfinished()
    assert deck_id == "tiny" and left.deck.card("first").title == "The firstX"


def test_undo_is_one_history_for_typing_order_and_cards(editor, qtbot):
    title = child(editor, "cardTitle")
    add_words(qtbot, title, " one")
    qtbot.keyClick(title, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(title, Qt.Key.Key_N, CTRL)
    assert titles(editor) == [(1, "The second"), (2, "The first one"), (3, "")]
    for left in ([(1, "The second"), (2, "The first one")], [(1, "The first one"), (2, "The second")], [(1, "The first"), (2, "The second")]):  # fmt: skip
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Z, CTRL)
        assert titles(editor) == left
    assert title.text() == "The first"
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Z, CTRL | SHIFT)
    assert titles(editor)[0] == (1, "The first one")


def test_cards_are_moved_by_keyboard_and_by_dragging(editor, qtbot):
    editor.cards.setFocus()
    qtbot.keyClick(editor.cards, Qt.Key.Key_Down, ALT)
    assert titles(editor) == [(1, "The second"), (2, "The first")] and editor.cards.here == "first"
    model = editor.cards.model()
    first = editor.cards.visualRect(model.index(1))
    data = model.mimeData([model.index(2)])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for where, order in (
        (first.topLeft() + QPoint(20, 3), ["The first", "The second"]),
        (first.bottomLeft() + QPoint(20, 400), ["The second", "The first"]),
    ):
        editor.cards.dropEvent(QDropEvent(QPointF(where), Qt.DropAction.MoveAction, data, left, none))
        assert titles(editor) == list(enumerate(order, 1))
    qtbot.keyClick(editor.cards, Qt.Key.Key_Z, CTRL)
    assert titles(editor) == [(1, "The first"), (2, "The second")]


def test_faults_stand_beside_their_card_as_one_types_and_lead_there(editor, qtbot):
    editor.cards.choose("second")
    title = child(editor, "cardTitle")
    title.setFocus()
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: child(editor, "cardTitleError").text() != "")
    assert "has no title" in child(editor, "cardTitleError").text()
    assert "1 thing to mend" in child(editor, "deckFindingsTitle").text()
    row = editor.cards.model().index(2)
    assert "to mend" in editor.cards.model().data(row)
    qtbot.keyClick(title, Qt.Key.Key_S, CTRL)
    assert "still to mend" in editor.message.text
    editor.cards.choose("first")
    assert not child(editor, "cardTitleError").isVisible()
    child(editor, "finding-0").click()
    assert editor.cards.here == "second" and title.hasFocus()
    assert check_deck(paths.user_decks() / "tiny") == ()


def test_a_picture_is_dropped_checked_shown_and_taken_out(editor, qtbot, tmp_path):
    editor.cards.choose("second")
    scan = tmp_path / "Scan 7.PNG"
    scan.write_bytes(png(400, 300))
    drop(editor, scan)
    qtbot.waitUntil(lambda: not editor.worker.busy)
    draft = editor.bench.draft
    assert draft.pictures[draft.deck.card("second").picture] == scan.read_bytes()
    editor.preview.paint_now()
    shown = [i for i in editor.preview.views["light"].slide.items if isinstance(i, Picture)]
    assert shown[0].source == f"card:{draft.deck.card('second').picture}"
    child(editor, "removePicture").click()
    editor.preview.paint_now()
    assert not any(isinstance(i, Picture) for i in editor.preview.views["light"].slide.items)
    huge = tmp_path / "huge.png"
    huge.write_bytes(png(8_000, 5_001))
    drop(editor, huge)
    qtbot.waitUntil(lambda: not editor.worker.busy)
    assert "more than 40 million pixels" in editor.message.text
    assert editor.bench.draft.deck.card("second").picture == ""


def test_suits_are_named_coloured_added_and_removed(editor, qtbot):
    editor.cards.choose("")
    child(editor, "addSuit").click()
    letter = child(editor, "suitLetter-suit-b")
    letter.selectAll()
    qtbot.keyClicks(letter, "Q")
    colour = child(editor, "suitColour-suit-b")
    colour.chosen.emit("#2F6DB5")
    assert [(s.letter, s.colour) for s in editor.bench.draft.deck.suits][1] == ("Q", "#2F6DB5")
    editor.cards.choose("first")
    child(editor, "cardSuit").chosen.emit("suit-b")
    assert child(editor, "cardHeading").text() == "Card Q1"
    editor.cards.choose("")
    child(editor, "removeSuit-suit-b").click()
    assert "1 card is of this suit" in editor.message.text
    title = child(editor, "deck-title")
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: child(editor, "deck-titleError").text() != "")


def test_a_shipped_deck_opens_as_a_copy(window, qtbot):
    window.home.show_deck(paths.decks() / "abc-it")
    assert child(window, "editDeck").text() == "Edit a copy" and not child(window, "removeDeck").isVisible()
    child(window, "editDeck").click()
    editor = window.decks.editor
    assert len(editor.bench.draft.deck) == 54 and editor.bench.opened.target.parent == paths.user_decks()
    editor.preview.paint_now()
    assert editor.width() == 1280 and editor.minimumSizeHint().width() <= 1280
    assert editor.minimumSizeHint().height() <= 720
    qtbot.keyClick(editor, Qt.Key.Key_Left, ALT)
    assert window.home.decks.chosen.is_draft
    assert "Below the waterline, my copy" in [row.title for row in window._doors.covers.all()]
    child(window, "editDeck").click()
    qtbot.keyClick(window.decks.editor, Qt.Key.Key_S, CTRL)
    (packed,) = paths.user_decks().glob("*.abcdeck")
    assert len(read_deck(packed).deck) == 54


def test_two_hundred_cards_are_written_in_without_waiting(editor, qtbot):
    from abcdesk.deckfile.draft import add_card

    draft = editor.bench.draft
    for number in range(198):
        draft, _id = add_card(draft, title=f"Card {number}")
    editor.bench.run(draft, "Many")
    editor.cards.choose("card-190")
    add_words(qtbot, child(editor, "cardTitle"), "x")
    assert "Card 190x" in texts(editor)
    qtbot.keyClick(editor, Qt.Key.Key_N, CTRL)
    assert "at most 200 cards" in editor.message.text and len(editor.bench.draft.deck) == 200


# ---------------------------------------------------------------------- cards from elsewhere
def test_a_table_is_told_first_then_applied_and_undone(editor, qtbot, tmp_path):
    table = tmp_path / "again.csv"
    table.write_text("id;title;owner\nfirst;Other;me\nnew;New one;\nBad id;x;\n", encoding="utf-8-sig")
    drop(editor, table)
    qtbot.waitUntil(lambda: child(editor, "importPanel").isVisible())
    assert "New one" in child(editor, "import-added").text()
    assert "Other" in child(editor, "import-changed").text()
    assert "Line 4" in child(editor, "import-skipped").text()
    assert "“owner”" in child(editor, "import-unknown").text()
    assert titles(editor) == [(1, "The first"), (2, "The second")]
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Return)
    assert titles(editor) == [(1, "Other"), (2, "The second"), (3, "New one")]
    assert editor.message.text == "1 added, 1 changed, 1 left out."
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert titles(editor) == [(1, "The first"), (2, "The second")]
    assert editor.message.text == ""  # its way back was gone


def test_an_import_can_be_declined(editor, qtbot, tmp_path):
    table = tmp_path / "again.csv"
    table.write_text("title\nNew one\n", encoding="utf-8")
    drop(editor, table)
    qtbot.waitUntil(lambda: child(editor, "importPanel").isVisible())
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Escape)
    assert not child(editor, "importPanel").isVisible() and len(editor.bench.draft.deck) == 2


def test_scans_become_a_deck_titled_card_by_card(window, qtbot, tmp_path):
    scans = tmp_path / "Owned deck"
    scans.mkdir()
    for number in range(1, 58):
        (scans / f"{number:02d}.png").write_bytes(png(40, 30))
    drop(window, scans)
    qtbot.waitUntil(lambda: child(window.decks.editor, "importPanel").isVisible())
    editor = window.decks.editor
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Return)
    assert len(editor.bench.draft.deck) == 57 and child(editor, "cardTitle").hasFocus()
    for words in ("Not my job", "Hero"):
        qtbot.keyClicks(editor.focusWidget(), words)
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Return)
    assert titles(editor)[:3] == [(1, "Not my job"), (2, "Hero"), (3, "")]
    assert editor.bench.draft.deck.cards[2].id == editor.cards.here


# ---------------------------------------------------------------------- in and out
def test_a_dropped_deck_goes_through_the_check(window, qtbot, tmp_path):
    folder = make_folder(tmp_path, DECK.replace('id = "tiny"', 'id = "from-outside"'))
    drop(window, pack(folder, tmp_path / "outside.abcdeck"))
    qtbot.waitUntil(lambda: not window.decks.busy)
    assert "On the shelf: A tiny deck" in window.message.text
    assert read_deck(paths.user_decks() / "from-outside.abcdeck").deck.id == "from-outside"
    assert child(window, "deck-from-outside").isVisible()
    newer = DECK.replace('id = "tiny"', 'id = "from-outside"').replace("The second", "Other")
    drop(window, pack(make_folder(tmp_path / "2", newer), tmp_path / "newer.abcdeck"))
    qtbot.waitUntil(lambda: not window.decks.busy)
    assert "1 changed" in window.message.text
    assert read_deck(paths.user_decks() / "from-outside.abcdeck").deck.card("second").title == "The second"
    child(window.home, "messageAction1").click()
    assert read_deck(paths.user_decks() / "from-outside.abcdeck").deck.card("second").title == "Other"


def test_everything_wrong_with_a_dropped_deck_is_shown_at_once(window, qtbot, tmp_path):
    import zipfile

    broken = DECK.replace('id = "tiny"', 'id = "bad"').replace("number = 2", "number = 1")
    target = tmp_path / "bad.abcdeck"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("deck.toml", broken.replace('title = "The second"', ""))
        archive.writestr("pictures/first.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    drop(window, target)
    qtbot.waitUntil(lambda: not window.decks.busy)
    said = child(window, "deckPageProblems").text()
    for part in ("deck.toml, line 21", "has no title", "is not in the deck", "pictures/first.svg, line 1"):
        assert part in said
    assert child(window, "deckPageProblems").isVisible() and "Nothing was changed" in window.message.text
    assert not list(paths.user_decks().glob("*.abcdeck"))


def test_an_own_deck_is_removed_and_comes_back(window, qtbot):
    window.home.show_deck(paths.user_decks() / "tiny")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Delete)
    assert find_decks([paths.user_decks()]) == () and "Removed: A tiny deck" in window.message.text
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert [entry.deck.id for entry in find_decks([paths.user_decks()])] == ["tiny"]
    assert child(window, "deck-tiny").isVisible()


def test_a_deck_is_packed_from_the_window(window, qtbot, tmp_path, monkeypatch):
    window.home.show_deck(paths.user_decks() / "tiny")
    target = tmp_path / "mine.abcdeck"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(target), ""))
    child(window, "packDeck").click()
    qtbot.waitUntil(lambda: not window.decks.busy)
    assert check_deck(target) == () and str(target) in window.message.text


def test_cards_are_printed_from_the_window(window, qtbot, tmp_path, monkeypatch):
    from pypdf import PdfReader

    window.home.show_deck(paths.user_decks() / "tiny")
    child(window, "printDeckCards").click()
    assert child(window, "cardsPerPage").hasFocus()
    qtbot.keyClick(child(window, "cardsPerPage"), Qt.Key.Key_Right)
    qtbot.keyClick(child(window, "printPaper"), Qt.Key.Key_Right)
    child(window, "print-index").setChecked(True)
    child(window, "print-backs").setChecked(False)
    child(window, "print-slips").setChecked(False)
    target = tmp_path / "cards"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(target), ""))
    child(window, "printCards").click()
    qtbot.waitUntil(lambda: not window.decks.busy)
    pdf = PdfReader(tmp_path / "cards.pdf")
    assert len(pdf.pages) == 2 and round(float(pdf.pages[0].mediabox.width)) == 612
    assert "cards.pdf" in child(window, "printStatus").text()


def test_print_from_the_editor_prints_what_is_saved(window, editor, qtbot):
    add_words(qtbot, child(editor, "cardTitle"), "X")
    qtbot.keyClick(editor, Qt.Key.Key_P, CTRL)
    assert read_deck(paths.user_decks() / "tiny").deck.card("first").title == "The firstX"
    assert child(window, "printPanel").isVisible() and window.screen_name == "home"


def test_a_broken_own_deck_is_mended_in_the_editor(doors, qtbot, window):
    make_folder(paths.user_decks() / "x", DECK.replace("number = 2", "number = 1").replace("tiny", "broken"))
    (paths.user_decks() / "x" / "tiny").rename(paths.user_decks() / "broken")
    (paths.user_decks() / "x").rmdir()
    window.home.show_decks(doors.covers)
    window.home.show_deck(paths.user_decks() / "broken")
    assert "line 21" in child(window, "deckPageProblems").text()
    child(window, "editDeck").click()
    add_words(qtbot, child(window, "cardTitle"), "X")
    qtbot.keyClick(window.decks.editor, Qt.Key.Key_S, CTRL)
    assert check_deck(paths.user_decks() / "broken") == ()


def test_the_editor_in_the_dark(editor, qtbot):
    theme.set_mode("dark")
    assert not editor.grab().isNull()
    theme.set_mode("light")
