"""The line into which numbers of cards are typed. No text field: letters stay commands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.console.picking import SEPARATORS, PickEntry
from abcdesk.ui.widgets import paint

HEIGHT = 56
_PX = 26
_GAP = 18
_BLINK_MS = 530
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class PickLine(QWidget):
    """Shows and edits a PickEntry. ``edited`` tells the new entry, ``entered`` that Enter was pressed,
    ``tabbed`` +1 or -1, ``lettered`` one of the ``letters`` behind numbers. ``signs`` are those that mean
    something behind a number here."""

    edited = Signal(object)
    entered = Signal()
    tabbed = Signal(int)
    group_tabbed = Signal(int)

    lettered = Signal(str)

    def __init__(self, name: str = "pickLine", letters: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName("Numbers of cards")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.entry = PickEntry()
        self._wrong: frozenset[int] = frozenset()
        self._words = ""
        self._handed_in = False
        self._error = ""
        self._letters = letters
        self.signs = ""
        self._blink = QTimer(self)
        self._blink.setInterval(_BLINK_MS)
        self._blink.timeout.connect(self._on_blinked)
        self._cursor = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing is being typed. What was handed in is shown, not typed."""
        return self._handed_in or not self.entry.text

    def show_entry(
        self, entry: PickEntry, words: str, *, wrong: frozenset[int], error: str, handed_in: bool
    ) -> None:
        """Show these numbers, ``words`` at the right ("2 of 3"), the wrong places marked."""
        self.entry, self._words, self._wrong = entry, words, wrong
        self._error, self._handed_in = error, handed_in
        said = entry.text.strip() or "empty"
        self.setAccessibleDescription(f"{said}. {words}. {error}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, HEIGHT)

    def claims(self, event: QKeyEvent) -> bool:
        """Whether this key belongs into the line rather than to a command."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return True
        sign = event.text()
        if self._is_letter(sign):
            return True
        if len(sign) == 1 and sign.isascii() and sign.isdecimal():
            return True
        if sign and not self.is_empty and self.entry.typed(sign, self.signs) != self.entry:
            return True
        return bool(sign) and sign in SEPARATORS and not self.is_empty

    def event(self, event: QEvent) -> bool:
        """Tab goes to the next voter, not to the next widget."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _TABS:
            way = -1 if event.key() == Qt.Key.Key_Backtab else 1
            jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.group_tabbed if jump else self.tabbed).emit(way)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take(event):
            super().keyPressEvent(event)

    def take(self, event: QKeyEvent) -> bool:
        """Type this key; False where it is none of the line's."""
        if not self.claims(event):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Backspace:
            self._edit(self.entry.shortened())
            return True
        if self._is_letter(event.text()):
            self.lettered.emit(event.text().lower())
            return True
        before = PickEntry() if self._handed_in else self.entry
        self._edit(before.typed(event.text(), self.signs))
        return True

    def _is_letter(self, sign: str) -> bool:
        """Whether this is one of the letters that end a list of numbers; alone they are commands."""
        return bool(sign) and sign.lower() in self._letters and not self.is_empty

    def _edit(self, entry: PickEntry) -> None:
        self._cursor = True
        self.edited.emit(entry)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._cursor = True
        self._blink.start()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        self._paint_box(painter, box)
        painter.setFont(theme.font(14, 500))
        painter.setPen(theme.colour("ink3"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box.adjusted(0, 0, -18, 0), right, self._words)
        x = self._paint_numbers(painter, box)
        if self.hasFocus() and self._cursor and not self._handed_in:
            painter.fillRect(QRectF(x, 13, 2, HEIGHT - 26), theme.colour("warn" if self._error else "focus"))

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        ground = theme.colour("ground" if self._handed_in else "surface")
        role = (
            "warn" if self._error else "focus" if self.hasFocus() and not self._handed_in else "line_strong"
        )
        paint.box(
            painter, box, ground, theme.colour(role), theme.RADIUS_CARD, 2 if role != "line_strong" else 1
        )

    def _paint_numbers(self, painter: QPainter, box: QRectF) -> float:
        """Draw the numbers; gives where the cursor stands."""
        font = theme.font(_PX, 500)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.save()
        painter.setClipRect(box.adjusted(8, 2, -90, -2))
        words = self.entry.text.split()
        widths = [metrics.horizontalAdvance(word) for word in words]
        total = sum(widths) + _GAP * len(words)
        x = 16.0 - max(0.0, total - (box.width() - 130))
        for place, (word, width) in enumerate(zip(words, widths, strict=True)):
            role = "warn" if place in self._wrong else "ink3" if self._handed_in else "ink"
            painter.setPen(theme.colour(role))
            painter.drawText(QRectF(x, 0, width + 2, HEIGHT), Qt.AlignmentFlag.AlignVCenter, word)
            x += width + _GAP
        painter.restore()
        return x - (_GAP - 3 if words and not self.entry.is_finished else 0)

    def _on_blinked(self) -> None:
        self._cursor = not self._cursor
        self.update()
