"""A slip of a scan: one line an area, one digit a mark. No text field, so that letters stay commands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets import paint

ROW = 44
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MarkSheet(QWidget):
    """``marked`` tells the area and its mark (None takes it out), ``entered`` is Enter, ``tabbed`` Tab, and
    ``group_tabbed`` Tab with Ctrl."""

    marked = Signal(str, object)
    entered = Signal()
    tabbed = Signal(int)
    group_tabbed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("markSheet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names: Mapping[str, str] = {}
        self._marks: Mapping[str, int] = {}
        self._lowest, self._highest = 1, 5
        self._here = 0
        self._handed_in = False

    @property
    def here(self) -> str:
        """The area whose mark is typed next; "" behind the last one."""
        areas = list(self._names)
        return areas[self._here] if self._here < len(areas) else ""

    def begin(self) -> None:
        """Go to the first area without a mark."""
        areas = list(self._names)
        open_ = [place for place, area in enumerate(areas) if area not in self._marks]
        self._here = open_[0] if open_ and not self._handed_in else len(areas)
        self._tell()

    def show_slip(
        self, names: Mapping[str, str], marks: Mapping[str, int], scale: tuple[int, int], handed_in: bool
    ) -> None:
        """Show these areas with these marks."""
        changed = list(names) != list(self._names)
        self._names, self._marks, self._handed_in = names, marks, handed_in
        self._lowest, self._highest = scale
        self.setFixedHeight(max(ROW, ROW * len(names)))
        if changed:
            self.begin()
        self._tell()

    def claims(self, event: QKeyEvent) -> bool:
        """Whether this key belongs to the slip rather than to a command."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        sign = event.text()
        is_digit = len(sign) == 1 and sign.isascii() and sign.isdecimal()
        return is_digit or event.key() in (*_ENTER, Qt.Key.Key_Backspace)

    def take(self, event: QKeyEvent) -> bool:
        """Type this key; False where it is none of the slip's."""
        if not self.claims(event):
            return False
        if event.key() in _ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self._here = max(0, self._here - 1)
            self.marked.emit(self.here, None)
        elif self.here or self._handed_in:
            if self._handed_in:
                self._here = 0
            area = self.here
            self._here += 1 if self._lowest <= int(event.text()) <= self._highest else 0
            self.marked.emit(area, int(event.text()))
        self._tell()
        return True

    def event(self, event: QEvent) -> bool:
        """Tab goes to the next slip, not to the next widget."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _TABS:
            way = -1 if event.key() == Qt.Key.Key_Backtab else 1
            jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.group_tabbed if jump else self.tabbed).emit(way)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._here = min(len(self._names), int(event.position().y() // ROW))
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(320, ROW * max(1, len(self._names)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, (area, name) in enumerate(self._names.items()):
            row = QRectF(0, place * ROW, self.width(), ROW)
            here = place == self._here and not self._handed_in
            if here:
                paint.box(painter, row.adjusted(0, 2, 0, -2), theme.colour("focus_wash"), None, 6)
            self._paint_row(painter, row, name, self._marks.get(area), here)

    def _paint_row(self, painter: QPainter, row: QRectF, name: str, mark: int | None, here: bool) -> None:
        box = QRectF(row.right() - 52, row.y() + 5, 44, ROW - 10)
        edge = "focus" if here and self.hasFocus() else "line_strong"
        ground = theme.colour("ground" if self._handed_in else "surface")
        paint.box(painter, box, ground, theme.colour(edge), 6, 2 if edge == "focus" else 1)
        painter.setPen(theme.colour("ink3" if self._handed_in else "ink"))
        painter.setFont(theme.font(20, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "" if mark is None else str(mark))
        painter.setFont(theme.font(14, 500, "serif"))
        painter.setPen(theme.colour("ink"))
        paint.elided(painter, row.adjusted(10, 0, -66, 0), name)

    def _tell(self) -> None:
        name = self._names.get(self.here, "")
        self.setAccessibleName(f"Mark for {name}" if name else "All areas are marked")
        given = [f"{words} {self._marks[area]}" for area, words in self._names.items() if area in self._marks]
        self.setAccessibleDescription(", ".join(given))
        self.update()
