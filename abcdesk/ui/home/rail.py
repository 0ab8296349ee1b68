"""The rail of home: where to look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.tokens import tokens
from abcdesk.ui import theme
from abcdesk.ui.ground import RAIL_WIDTH
from abcdesk.ui.icons import IconMark, paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.suit_mark import paint_suit_sign
from abcdesk.ui.widgets.text import Text

_PLACES = [
    ("workshops", "present", "Workshops"),
    ("follow-ups", "repeat", "Follow-ups"),
    ("trends", "chart", "Trends"),
    ("decks", "deck", "Decks"),
    ("bin", "trash", "Bin"),
]
_ASIDE = [
    ("helpAction", "info", "Help", "F1"),
    ("preferencesAction", "settings", "Preferences", "Ctrl ,"),
]
"""The window's actions that one looks for here, by name."""
TITLES = {name: words for name, _icon, words in _PLACES}
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class _Place(QAbstractButton):
    """One place: icon, name, how many."""

    def __init__(self, name: str, icon: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints under the mouse
        self._icon, self._count = icon, 0
        self.setObjectName(f"{name}Place")
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(34)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_count(0)

    def show_count(self, number: int) -> None:
        self._count = number
        self.setAccessibleName(f"{self.text()}, {number}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(RAIL_WIDTH - 24, 34)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not way:
            super().keyPressEvent(event)
            return
        places = [button for button in self.group().buttons() if button.isVisible()]
        target = places.index(self) + way
        if 0 <= target < len(places):
            places[target].click()
            places[target].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            paint.box(painter, rect, theme.colour("ink" if on else "sunk"), None, 8)
        ink = theme.colour("on_ink" if on else "ink2")
        paint_icon(painter, self._icon, QRectF(10, rect.center().y() - 8, 16, 16), ink)
        painter.setFont(theme.font(14, 600 if on else 400))
        painter.setPen(theme.colour("on_ink" if on else "ink"))
        painter.drawText(rect.adjusted(37, 0, -40, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count:
            painter.setFont(theme.font(13))
            painter.setPen(theme.colour("on_ink" if on else "ink3"))
            painter.drawText(rect.adjusted(0, 0, -10, 0), _RIGHT, f"{self._count:,}")
        if self.hasFocus():
            paint.focus_ring(painter, rect, 8)


class Brand(QWidget):
    """The three signs and the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("abcdesk")
        self.setFixedHeight(34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, palette in enumerate(tokens().palettes[:3]):
            box = QRectF(6 + 17 * place, self.height() / 2 - 7, 13, 13)
            paint_suit_sign(painter, box, palette, tokens().suit(palette, theme.current()).mark)
        painter.setFont(theme.font(20, 600, "serif"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRectF(66, 0, 200, self.height()), Qt.AlignmentFlag.AlignVCenter, "abcdesk")


class HomeRail(QFrame):
    """``chosen`` tells the place a person went to, ``asked`` the window's action they want."""

    chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("homeRail")
        self.setProperty("panel", "rail")
        self.setProperty("edge", "right")
        self.setFixedWidth(RAIL_WIDTH)
        self._places: dict[str, _Place] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 16)
        column.setSpacing(2)
        column.addWidget(Brand())
        column.addSpacing(18)
        for name, icon, words in _PLACES:
            place = _Place(name, icon, words, self)
            place.clicked.connect(lambda _checked=False, chosen=name: self.chosen.emit(chosen))
            self._group.addButton(place)
            self._places[name] = place
            column.addWidget(place)
        column.addStretch(1)
        for action, icon, words, cap in _ASIDE:
            button = KeyButton(
                words, variant="quiet", icon=icon, cap=cap, name=f"{action}Button", spread=True
            )
            button.clicked.connect(lambda _checked=False, asked=action: self.asked.emit(asked))
            column.addWidget(button)
        column.addSpacing(12)
        column.addLayout(_safe_note())

    def set_current(self, name: str) -> None:
        """Mark the place in sight."""
        self._places[name].setChecked(True)

    def set_count(self, name: str, number: int) -> None:
        """How many are there."""
        self._places[name].show_count(number)


def _safe_note() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(8, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(IconMark("lock", "ink2", 16))
    row.addWidget(Text("All data on this laptop", 13, 400, "ink2", wrap=True), 1)
    return row
