"""The decks at home: which there are, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from abcdesk.deckfile.cover import DeckCover
from abcdesk.ui import theme
from abcdesk.ui.decks.print_panel import PrintPanel
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import drop, framed
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.suit_mark import paint_suit_bar
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import count

_ROW = 58


class _DeckRow(QAbstractButton):
    """One deck to choose: title, what it is, its suits as a bar."""

    def __init__(self, cover: DeckCover, page: DecksPage) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints under the mouse
        self.cover, self._page = cover, page
        self.setObjectName(f"deckRow-{cover.path.stem}")
        self.setText(cover.title)
        self.setAccessibleName(f"{cover.title}, {_standing(cover)}")
        self.setCheckable(True)
        self.setFixedHeight(_ROW)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(260, _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if way:
            self._page.go(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.edit.click()
        elif event.key() == Qt.Key.Key_Delete:
            self._page.remove.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(0, 0, 0, -4)
        on = self.isChecked()
        if on or self.underMouse():
            paint.box(painter, rect, theme.colour("ink" if on else "sunk"), None, 8)
        painter.setFont(theme.font(14, 600))
        painter.setPen(theme.colour("on_ink" if on else "ink"))
        paint.elided(painter, QRectF(12, 6, rect.width() - 24, 20), self.text())
        painter.setFont(theme.font(13))
        bad = bool(self.cover.problems) and not on
        painter.setPen(theme.colour("on_ink" if on else "warn" if bad else "ink2"))
        paint.elided(painter, QRectF(12, 26, rect.width() - 24, 18), _standing(self.cover))
        shares = [(suit.colour, float(suit.cards)) for suit in self.cover.suits]
        paint_suit_bar(painter, QRectF(12, rect.bottom() - 7, rect.width() - 24, 3), shares)
        if self.hasFocus():
            paint.focus_ring(painter, rect, 8)


class DecksPage(QWidget):
    """Signals carry the deck a person chose."""

    edit_asked = Signal(object)
    copy_asked = Signal(object)
    pack_asked = Signal(object)
    remove_asked = Signal(object)
    print_asked = Signal(object, Path, dict)
    new_asked = Signal()
    table_asked = Signal()
    pictures_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decksPage")
        self.setAccessibleName("Decks")
        self._rows: list[_DeckRow] = []
        self._chosen: Path | None = None
        self._group = QButtonGroup(self)
        self._make_buttons()
        self._title = Text("", 24, 600, family="serif", wrap=True, name="deckPageTitle")
        self._about = Text("", 14, 400, "ink2", wrap=True, name="deckPageAbout")
        self._words = Text("", 14, 400, "ink", wrap=True, name="deckPageWords")
        self.problems = Text("", 13, 500, "warn", wrap=True, name="deckPageProblems")
        self.problems.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.printing = PrintPanel()
        self.printing.wanted.connect(self._on_print_wanted)
        self.printing.left.connect(self._end_printing)
        self.printing.hide()
        self._lay_out()

    @property
    def chosen(self) -> DeckCover | None:
        """The deck the choice is on."""
        return next((row.cover for row in self._rows if row.isChecked()), None)

    def show_decks(self, decks: Sequence[DeckCover]) -> None:
        """List these; the choice stays on its deck."""
        for row in self._rows:
            self._group.removeButton(row)
        drop(self._rows, out_of=self._list)
        self._rows = [_DeckRow(deck, self) for deck in decks]
        for place, row in enumerate(self._rows):
            row.clicked.connect(lambda _checked=False, path=row.cover.path: self.choose(path))
            self._group.addButton(row)
            self._list.insertWidget(place, row)
            row.show()  # at once: the keyboard may go there next
        paths = [deck.path for deck in decks]
        if paths:
            self.choose(self._chosen if self._chosen in paths else paths[0])

    def choose(self, path: Path) -> None:
        """Put the choice on this deck."""
        self._chosen = path
        for row in self._rows:
            row.setChecked(row.cover.path == path)
        if (deck := self.chosen) is not None:
            self._show(deck)

    def choose_deck(self, deck_id: str) -> None:
        """Put the choice on the first deck of this id, if there is one."""
        for row in self._rows:
            if row.cover.is_readable and row.cover.id == deck_id:
                self.choose(row.cover.path)
                return

    def begin(self) -> None:
        """Put the keyboard on the chosen deck."""
        for row in self._rows:
            if row.isChecked():
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, way: int) -> None:
        """To the deck above or below."""
        here = next((n for n, row in enumerate(self._rows) if row.isChecked()), 0)
        there = max(0, min(here + way, len(self._rows) - 1))
        self.choose(self._rows[there].cover.path)
        self._rows[there].setFocus(Qt.FocusReason.TabFocusReason)

    def show_refused(self, name: str, problems: Sequence[str]) -> None:
        """Tell everything that is wrong with a deck that was not taken in."""
        head = f"{name} was not installed: {count(len(problems), 'problem')}."
        self.problems.setText("\n".join((head, *problems)))
        self.problems.setVisible(True)

    def _show(self, deck: DeckCover) -> None:
        self.printing.hide()
        self._title.setText(deck.title)
        self._about.setText(_facts(deck))
        self._words.setText(deck.description)
        self._words.setVisible(bool(deck.description))
        self.problems.setText("\n".join(deck.problems))
        self.problems.setVisible(bool(deck.problems))
        self.edit.set_words("Edit" if deck.is_own else "Edit a copy")
        self.copy.setVisible(deck.is_own)
        self.remove.setVisible(deck.is_own)
        playable = deck.is_playable and not deck.problems
        for button in (self.print, self.pack):
            button.setVisible(playable)

    def _end_printing(self) -> None:
        self.printing.hide()
        self.begin()

    def _on_print_wanted(self, target: Path, options: dict[str, object]) -> None:
        self._with(lambda deck: self.print_asked.emit(deck, target, options))

    def _begin_printing(self) -> None:
        if (deck := self.chosen) is not None:
            self.printing.begin(deck.title)

    def begin_printing(self, path: Path) -> None:
        """Ask how the cards of this deck are to be printed."""
        self.choose(path)
        self._begin_printing()

    def _with(self, do: Callable[[DeckCover], object]) -> None:
        if (deck := self.chosen) is not None:
            do(deck)

    def _on_edit(self) -> None:
        self._with(lambda deck: (self.edit_asked if deck.is_own else self.copy_asked).emit(deck))

    def _make_buttons(self) -> None:
        self.edit = KeyButton("Edit", variant="primary", icon="pencil", cap="Enter", name="editDeck")
        self.copy = KeyButton("Make a copy", icon="duplicate", name="copyDeck")
        self.print = KeyButton("Print cards", icon="report", name="printDeckCards")
        self.pack = KeyButton("Save as a file", icon="export", name="packDeck")
        self.remove = KeyButton("Remove", icon="trash", cap="Del", name="removeDeck")
        self.new = KeyButton("New deck", icon="plus", name="newDeck")
        self.table = KeyButton("From a table", icon="list", name="deckFromTable")
        self.pictures = KeyButton("From pictures", icon="folder", name="deckFromPictures")
        self.edit.clicked.connect(self._on_edit)
        self.copy.clicked.connect(lambda: self._with(self.copy_asked.emit))
        self.print.clicked.connect(self._begin_printing)
        self.pack.clicked.connect(lambda: self._with(self.pack_asked.emit))
        self.remove.clicked.connect(lambda: self._with(self.remove_asked.emit))
        self.new.clicked.connect(self.new_asked)
        self.table.clicked.connect(self.table_asked)
        self.pictures.clicked.connect(self.pictures_asked)

    def _lay_out(self) -> None:
        inside, self._list = framed("ground", (0, 0, 6, 0), 0)
        self._list.addStretch(1)
        scroll = Scrolled(inside)
        scroll.setFixedWidth(270)
        detail, column = framed("card", (22, 18, 22, 18), 8)
        for text in (self._title, self._about, self._words, self.problems):
            column.addWidget(text)
        column.addSpacing(8)
        for buttons in ((self.edit, self.copy), (self.print, self.pack), (self.remove,)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(self.printing)
        column.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for button in (self.new, self.table, self.pictures):
            ways.addWidget(button)
        ways.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(scroll)
        middle.addWidget(Scrolled(detail), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        outer.addLayout(ways)
        outer.addLayout(middle, 1)


def _standing(deck: DeckCover) -> str:
    if deck.is_draft:
        return f"Draft, {count(deck.cards, 'card')}"
    if deck.problems:
        return f"{count(len(deck.problems), 'thing')} to mend"
    return f"{count(deck.cards, 'card')}, {'yours' if deck.is_own else 'comes with abcdesk'}"


def _facts(deck: DeckCover) -> str:
    if not deck.is_readable:
        return "This deck cannot be used until it is mended."
    suits = ", ".join(f"{suit.cards} {suit.title}" for suit in deck.suits)
    parts = [f"{count(deck.cards, 'card')}: {suits}." if suits else f"{count(deck.cards, 'card')}."]
    parts.append("A draft: not on the shelf yet." if deck.is_draft else f"Version {deck.version}.")
    if not deck.is_own:
        parts.append("It comes with abcdesk and stays as it is; editing makes a copy of your own.")
    if 0 < len(deck.bare) < deck.cards:
        named = ", ".join(map(str, deck.bare[:12]))
        parts.append(f"Without a picture: {named}{' …' if len(deck.bare) > 12 else ''}.")
    return " ".join(parts)
