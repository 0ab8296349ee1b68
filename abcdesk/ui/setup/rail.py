"""The rail of the set-up: its parts, and how far each has come."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.icons import IconMark, paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.text import Text

WIDTH = 232


class Standing(NamedTuple):
    """What a part says of itself in one line, and whether it is complete."""

    words: str
    done: bool


class _Item(QAbstractButton):
    """One part: tick or circle, name, a line beneath."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints under the mouse
        self.value = name
        self.standing = Standing("", False)
        self.setObjectName(f"{name}Section")
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(52)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_standing(self, standing: Standing) -> None:
        self.standing = standing
        state = "complete" if standing.done else "not complete"
        self.setAccessibleName(f"{self.text()}, {state}")
        self.setAccessibleDescription(standing.words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 24, 52)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if way:
            buttons = self.group().buttons()
            place = buttons.index(self) + way
            if 0 <= place < len(buttons):
                buttons[place].click()
                buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            paint.box(painter, rect, theme.colour("ink" if on else "sunk"), None, 8)
        mark = QRectF(13, rect.center().y() - 8, 16, 16)
        done = self.standing.done
        tint = theme.colour("on_ink" if on else "room" if done else "ink3")
        paint_icon(painter, "done" if done else "circle", mark, tint)
        painter.setFont(theme.font(14, 600))
        painter.setPen(theme.colour("on_ink" if on else "ink"))
        paint.elided(painter, QRectF(40, 6, rect.width() - 50, 20), self.text())
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("on_ink" if on else "ink2"))
        paint.elided(painter, QRectF(40, 26, rect.width() - 50, 20), self.standing.words)
        if self.hasFocus():
            paint.focus_ring(painter, rect, 8)


class SectionRail(QFrame):
    """The parts one under the other. ``chosen`` tells which one a person went to."""

    chosen = Signal(str)

    def __init__(self, parts: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setupRail")
        self.setProperty("panel", "rail")
        self.setProperty("edge", "right")
        self.setFixedWidth(WIDTH)
        self._items: dict[str, _Item] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 14)
        column.setSpacing(4)
        for name, words in parts:
            item = _Item(name, words, self)
            item.clicked.connect(lambda _checked=False, chosen=name: self.chosen.emit(chosen))
            self._items[name] = item
            self._group.addButton(item)
            column.addWidget(item)
        column.addStretch(1)
        column.addWidget(_names_note())

    def set_current(self, name: str) -> None:
        """Mark the part in sight."""
        self._items[name].setChecked(True)

    def begin(self) -> None:
        """Put the keyboard on the part in sight."""
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus(Qt.FocusReason.TabFocusReason)

    def set_standing(self, name: str, standing: Standing) -> None:
        """How far a part has come."""
        self._items[name].show_standing(standing)


def _names_note() -> QFrame:
    """What the program never asks for."""
    note = QFrame()
    note.setProperty("panel", "private")
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(IconMark("eye-slash", "private_text", 16))
    head.addWidget(Text("Names", 13, 600, "private"))
    head.addStretch(1)
    column = QVBoxLayout(note)
    column.setContentsMargins(13, 10, 13, 12)
    column.setSpacing(4)
    column.addLayout(head)
    words = "abcdesk asks for teams and head counts only. Participants are never named."
    column.addWidget(Text(words, 13, 400, "private", wrap=True))
    return note
