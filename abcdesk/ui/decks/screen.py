"""The deck editor: the cards at the left, the stage in the middle, the words at the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from abcdesk.deckfile.bringing import brought_picture
from abcdesk.deckfile.draft_check import Finding
from abcdesk.deckfile.importing import Import, read_import
from abcdesk.deckfile.layout import PICTURE_SUFFIXES
from abcdesk.domain.errors import UserError
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.decks.bench import DeckBench
from abcdesk.ui.decks.card_form import CardForm
from abcdesk.ui.decks.card_list import DECK, CardList
from abcdesk.ui.decks.deck_form import DeckForm
from abcdesk.ui.decks.deeds import DeckDeeds
from abcdesk.ui.decks.findings_list import FindingsList
from abcdesk.ui.decks.import_panel import ImportPanel
from abcdesk.ui.decks.preview import StagePreview
from abcdesk.ui.openable import TABLES, dropped
from abcdesk.ui.report.job import Worker
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_line import KeyLine
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.top_bar import TopBar
from abcdesk.ui.words import clock_time, count


class DeckEditorScreen(QWidget):
    """``back`` asks for home. What is written is kept as a draft at once; Ctrl+S saves it to the shelf."""

    back = Signal()
    saved = Signal()
    print_asked = Signal()
    help_page = "deck-editor"

    def __init__(self, bench: DeckBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deckEditor")
        self.setAcceptDrops(True)
        self.bench = bench
        bench.setParent(self)
        self.worker = Worker(self)
        self.cards = CardList()
        self.preview = StagePreview()
        self.findings = FindingsList()
        self.card_form, self.deck_form, self.incoming = CardForm(), DeckForm(), ImportPanel()
        self.message = MessageLine()
        self.deeds = DeckDeeds(bench, self.cards, self.message)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.refresh()
        self.show_findings()
        if bench.opened.is_unsaved:
            self.message.say(
                "good",
                "Changes from before that were not saved are here.",
                ("Drop them", self._discard),
            )

    def begin(self) -> None:
        """Put the keyboard where one begins: on the title of a new deck, else on the cards."""
        if len(self.bench.draft.deck):
            self.cards.choose(self.bench.draft.deck.cards[0].id)
            self.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.deck_form.begin()

    def settle(self) -> None:
        """Keep what was written; call before the screen is left."""
        self.bench.keep()

    def finish(self) -> None:
        """Keep what was written and end what runs beside."""
        self.settle()
        self.worker.stop()

    def refresh(self) -> None:
        """Show the draft as it is now."""
        bench, here = self.bench, self.cards.here
        self.message.look_again()
        self._top.set_title(bench.draft.deck.title or "Deck without a title")
        self._top.set_saved(self._standing())
        self.cards.show_deck(bench.draft.deck)
        here = self.cards.here
        if self._pages.currentWidget() is not self.incoming:
            self._pages.setCurrentWidget(self._card_page if here else self._deck_page)
        if here:
            self.card_form.show_card(bench.draft, here)
        else:
            self.deck_form.show_deck(bench.draft)
        self.preview.show_card(bench.draft, here)
        self._undo.setEnabled(bool(bench.undo_name))
        self._undo.setText(f"Undo: {bench.undo_name}" if bench.undo_name else "Undo")
        self._redo.setEnabled(bool(bench.redo_name))
        self._remove.setEnabled(bool(here))

    def show_findings(self) -> None:
        """Show what is to be mended."""
        found, deck = self.bench.findings, self.bench.draft.deck
        faulty = frozenset(finding.id for finding in found if finding.kind == "card")
        self.cards.cards.show_faults(faulty, any(finding.kind != "card" for finding in found))
        self.findings.show_findings(found, deck)
        self.card_form.show_findings(tuple(f for f in found if f.kind == "card" and f.id == self.cards.here))
        self.deck_form.show_findings(found)
        self._save.setText("Save" if not found else f"Save ({len(found)} to mend)")

    # ------------------------------------------------------------------ what people do

    def import_from(self, path: Path) -> None:
        """Read a table or a folder beside the window, then tell what it would bring."""
        self.message.say("undo", f"Reading {path.name}")
        draft = self.bench.draft
        self.worker.do(lambda: read_import(path, draft), self._on_import_read, self.message.warn)

    def take_picture(self, path: Path) -> None:
        """Check a picture beside the window, then put it on the chosen card."""
        card = self.cards.here
        if not card:
            self.message.say("warn", "Choose a card first: the picture goes on it.")
            return
        self.worker.do(
            lambda: brought_picture(path),
            lambda found: self._on_picture(card, found),
            self.message.warn,
        )

    def save(self) -> None:
        """Put the deck on the shelf, where it is sound."""
        try:
            self.bench.save()
        except UserError as error:
            self.message.warn(error)
            if self.bench.findings:
                self._go_to(self.bench.findings[0])
            return
        deck = self.bench.draft.deck
        self.message.say("good", f"Saved: {deck.title}, {count(len(deck), 'card')}.", for_ms=6_000)
        self.saved.emit()

    def _on_import_read(self, found: object) -> None:
        assert isinstance(found, Import)
        self.message.clear()
        self.incoming.show_import(found)
        self._pages.setCurrentWidget(self.incoming)
        self.incoming.begin()

    def _on_picture(self, card: str, found: object) -> None:
        assert isinstance(found, tuple)
        self.deeds.give_picture(card, *found)

    def _on_agreed(self, found: Import) -> None:
        self._leave_import()
        self.bench.run(found.draft, f"Cards from {found.source}")
        untitled = next((card for card in found.draft.deck.cards if not card.title), None)
        first = (
            untitled.id if untitled else next(iter(found.difference.added + found.difference.changed), DECK)
        )
        self.cards.choose(first)
        if untitled:
            self.card_form.begin()
        changes_ = found.difference
        words = (
            f"{len(changes_.added)} added, {len(changes_.changed)} changed, {len(found.skipped)} left out."
        )
        self.deeds.say_undoable(words)

    def _leave_import(self) -> None:
        self._pages.setCurrentWidget(self._card_page if self.cards.here else self._deck_page)
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _on_entered(self) -> None:
        """Enter in a title: on to the next card's, or to a new card behind the last."""
        if self.cards.go(1):
            self.card_form.begin()
        else:
            self._add_card()

    def _add_card(self) -> None:
        if self.deeds.add_card():
            self.card_form.begin()

    def _discard(self) -> None:
        try:
            self.bench.discard()
        except UserError as error:
            self.message.warn(error)

    def _go_to(self, finding: Finding) -> None:
        """To the card or suit and the field that this is about."""
        self.cards.choose(finding.id if finding.kind == "card" else DECK)
        self._pages.setCurrentWidget(self._card_page if self.cards.here else self._deck_page)
        if finding.kind == "card":
            self.card_form.begin(finding.key)
        else:
            self.deck_form.begin(finding.key, finding.id)

    def _choose_picture(self) -> None:
        kinds = "Pictures (" + " ".join(f"*{suffix}" for suffix in PICTURE_SUFFIXES) + ")"
        name, _kind = QFileDialog.getOpenFileName(self, "Choose a picture", "", kinds)
        if name:
            self.take_picture(Path(name))

    def _choose_table(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, "Cards from a table", "", TABLES)
        if name:
            self.import_from(Path(name))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "Cards from a folder of pictures")
        if name:
            self.import_from(Path(name))

    def _leave(self) -> None:
        self.settle()
        self.back.emit()

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.cards.hasFocus():
            self._leave()
        else:  # first out of the words, then out of the deck
            self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event, PICTURE_SUFFIXES) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped(event, PICTURE_SUFFIXES)
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() in PICTURE_SUFFIXES and not path.is_dir():
            self.take_picture(path)
        else:
            self.import_from(path)

    # ------------------------------------------------------------------ making

    def _standing(self) -> str:
        bench = self.bench
        if bench.is_unsaved:
            return "Draft: changes are kept here, not on the shelf yet"
        if bench.saved_at_s:
            return f"Saved {clock_time(bench.saved_at_s)}"
        return f"Version {bench.draft.deck.version}"

    def _make_actions(self) -> None:
        make = partial(KeyAction, self)
        self._save = make("saveDeck", "Save", ["Ctrl+S"], self.save)
        self._print = make("printDeck", "Print cards", ["Ctrl+P"], self.print_asked.emit)
        self._undo = make("undoDeck", "Undo", ["Ctrl+Z"], self.bench.undo)
        self._redo = make("redoDeck", "Redo", ["Ctrl+Shift+Z", "Ctrl+Y"], self.bench.redo)
        self._new = make("newCard", "New card", ["Ctrl+N"], self._add_card)
        self._table = make("cardsFromTable", "From a table", ["Ctrl+T"], self._choose_table)
        self._folder = make("cardsFromFolder", "From pictures", ["Ctrl+I"], self._choose_folder)
        self._remove = make("removeChosenCard", "Remove the card", ["Ctrl+Backspace"], self.deeds.remove_card)
        self._up = make("moveCardUp", "One place up", ["Alt+Up"], lambda: self.cards.move_by(-1))
        make("moveCardDown", "One place down", ["Alt+Down"], lambda: self.cards.move_by(1))
        make("cardBefore", "Card before", ["PgUp"], lambda: self.cards.go(-1))
        make("cardAfter", "Next card", ["PgDown"], lambda: self.cards.go(1))
        make("leaveDeck", "Back", ["Alt+Left"], self._leave)

    def _connect(self) -> None:
        bench = self.bench
        bench.changed.connect(self.refresh)
        bench.checked.connect(self.show_findings)
        bench.failed.connect(self.message.warn)
        bench.moved_to.connect(self.cards.choose)
        self._top.back.connect(self._leave)
        self.cards.chosen.connect(self._on_chosen)
        self.cards.moved.connect(self.deeds.move)
        self.cards.removed.connect(self.deeds.remove_card)
        self.cards.opened.connect(
            lambda: self.card_form.begin() if self.cards.here else self.deck_form.begin()
        )
        form = self.card_form
        form.typed.connect(self.deeds.type_card)
        form.suit_chosen.connect(self.deeds.give_suit)
        form.entered.connect(self._on_entered)
        form.remove_asked.connect(self.deeds.remove_card)
        form.move_asked.connect(self.cards.move_by)
        form.picture.choose_asked.connect(self._choose_picture)
        form.picture.remove_asked.connect(self.deeds.take_picture_out)
        self.deck_form.typed.connect(self.deeds.type_deck)
        self.deck_form.suit_typed.connect(self.deeds.type_suit)
        self.deck_form.suit_added.connect(self.deeds.add_suit)
        self.deck_form.suit_removed.connect(self.deeds.remove_suit)
        self.findings.chosen.connect(self._go_to)
        self.incoming.agreed.connect(self._on_agreed)
        self.incoming.left.connect(self._leave_import)

    def _on_chosen(self, _card: str) -> None:
        if self._pages.currentWidget() is self.incoming:
            self._pages.setCurrentWidget(self._card_page)
        self.refresh()
        self.show_findings()

    def _lay_out(self) -> None:
        self._top = TopBar(name="deckTopBar")
        self._top.add(KeyButton(action=self._print, icon="report"))
        self._top.add(KeyButton(action=self._save, variant="primary"))
        self._card_page, self._deck_page = _scrolled(self.card_form), _scrolled(self.deck_form)
        self._pages = QStackedWidget()
        for page in (self._card_page, self._deck_page, self.incoming):
            self._pages.addWidget(page)
        right, words = framed("surface", (24, 18, 12, 12), edge="left")
        words.addWidget(self._pages, 1)
        words.addWidget(self.message)
        middle, stage = framed("ground", (20, 16, 20, 10))
        stage.addWidget(self.preview)
        stage.addWidget(self.findings, 1)
        middle.setMinimumWidth(330)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._rail())
        row.addWidget(middle, 5)
        row.addWidget(right, 7)
        keys = KeyLine(
            [
                (("Enter",), "next card's title"),
                (("Alt", "↑↓"), "move"),
                (self._new, "new"),
                (self._table, "from a table"),
                (self._folder, "from pictures"),
                (self._undo, "undo"),
                (("Esc",), "back"),
            ],
            name="deckKeys",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(row, 1)
        column.addWidget(keys)

    def _rail(self) -> QFrame:
        rail, column = framed("rail", (10, 12, 6, 10), 6, edge="right")
        rail.setFixedWidth(280)
        column.addWidget(self.cards, 1)
        for action, icon in ((self._new, "plus"), (self._table, "list"), (self._folder, "import")):
            column.addWidget(KeyButton(action=action, icon=icon, variant="quiet", spread=True))
        return rail


def _scrolled(form: QWidget) -> Scrolled:
    inside, column = framed("surface", (2, 2, 12, 2))
    column.addWidget(form)
    return Scrolled(inside, tab_stop=True)
