"""The console's button: words, an icon, and the key that does the same."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.actions import cap_of
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import first_key, paint
from abcdesk.ui.widgets.by_keyboard import ByKeyboard
from abcdesk.ui.widgets.enter import is_enter

Variant = Literal["primary", "plain", "room", "quiet"]

HEIGHT = 34
_PADDING = 14
_GAP = 8
_ICON = 16


class KeyButton(ByKeyboard, QPushButton):
    """A button of 34 px. ``primary`` is what happens next (one a screen), ``room`` changes the wall,
    ``quiet`` has no box. With an action it takes its words, state and keycap from it and triggers it."""

    def __init__(
        self,
        words: str = "",
        action: QAction | None = None,
        *,
        variant: Variant = "plain",
        icon: str = "",
        cap: str = "",
        spread: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints under the mouse
        self._variant, self._icon, self._cap, self._spread = variant, icon, cap, spread
        self._action = action
        self._own_words = words
        self.setFont(theme.font(14, 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.set_words(words or (action.text() if action else ""))
        if action is not None:
            self.setObjectName(f"{action.objectName()}Button")
            self.clicked.connect(action.trigger)
            action.changed.connect(self._on_action_changed)
            self._on_action_changed()
        if name:
            self.setObjectName(name)

    def set_words(self, words: str) -> None:
        """Other words on the button."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()

    def set_icon_name(self, icon: str) -> None:
        """Another icon; "" for none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_cap(self, cap: str) -> None:
        """Another keycap, for a button without an action."""
        self._cap = cap
        self.updateGeometry()
        self.update()

    @property
    def cap(self) -> str:
        """The keycap it shows."""
        return self._cap

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """After a click Enter belongs to the screen."""
        if self.is_by_keyboard and is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        return QSize(round(least.width() + self._cap_room()), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The words whole; the keycap goes first where a layout may make the button narrower."""
        width = 2 * _PADDING + QFontMetricsF(self.font()).horizontalAdvance(self._words())
        width += _ICON + _GAP if self._icon else 0
        return QSize(round(width + 1), HEIGHT)

    def _cap_room(self) -> float:
        return paint.cap_width(self._cap) + _GAP if self._cap else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        fill, line, ink, cap_ink, cap_line = self._colours()
        if fill is not None or line is not None:
            paint.box(painter, rect, fill, line, theme.RADIUS_CONTROL)
        self._paint_inside(painter, rect, ink, cap_ink, cap_line)
        if self.hasFocus():
            paint.focus_ring(painter, rect)
            if self._variant == "primary" and first_key.has_come():
                paint.box(painter, rect.adjusted(2, 2, -2, -2), None, theme.colour("on_ink"), 4)

    def _paint_inside(
        self, painter: QPainter, rect: QRectF, ink: QColor, cap_ink: QColor, cap_line: QColor
    ) -> None:
        shown = self._cap if rect.width() >= self.sizeHint().width() - 2 else ""
        cap_width = paint.cap_width(shown) if shown else 0.0
        content = (self.sizeHint() if shown else self.minimumSizeHint()).width() - 2 * _PADDING
        x = _PADDING if self._spread else max(_PADDING, (rect.width() - content) / 2)
        middle = rect.center().y()
        if self._icon:
            paint_icon(painter, self._icon, QRectF(x, middle - _ICON / 2, _ICON, _ICON), ink)
            x += _ICON + _GAP
        painter.setFont(self.font())
        painter.setPen(ink)
        right = rect.width() - _PADDING - (cap_width + _GAP if shown else 0)
        paint.elided(painter, QRectF(x, 0, max(0.0, right - x) + 1, rect.height()), self._words())
        if shown:
            words = QFontMetricsF(self.font()).horizontalAdvance(self._words())
            at = (
                rect.width() - _PADDING - cap_width + 4
                if self._spread
                else min(x + words + _GAP, right + _GAP)
            )
            paint.cap(painter, at, middle, shown, cap_ink, cap_line)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor, QColor, QColor]:
        """Fill, line, ink, ink and line of the keycap."""
        c = theme.colour
        hover = self.isEnabled() and (self.underMouse() or self.isDown())
        if not self.isEnabled():
            dim = paint.faded(c("ink3"), 0.6)
            box_line = None if self._variant == "quiet" else c("line")
            return (None if self._variant == "quiet" else c("surface")), box_line, dim, dim, c("line")
        match self._variant:
            case "primary":
                fill = (
                    QColor(theme.mixed(theme.roles().ink, theme.roles().surface, 0.14)) if hover else c("ink")
                )
                return fill, None, c("on_ink"), c("on_ink"), paint.faded(c("on_ink"), 0.45)
            case "room":
                fill = QColor(theme.mixed(theme.roles().room_wash, theme.roles().room, 0.14 if hover else 0))
                return fill, c("room"), c("room"), c("room"), paint.faded(c("room"), 0.6)
            case "quiet":
                return (c("sunk") if hover else None), None, c("ink"), c("ink2"), c("line_strong")
            case _:
                fill = c("sunk") if hover else c("surface")
                return fill, c("line_strong"), c("ink"), c("ink2"), c("line_strong")

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _on_action_changed(self) -> None:
        assert self._action is not None
        if not self._own_words:
            self.set_words(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip() if self._action.toolTip() != self._action.text() else "")
        if (cap := cap_of(self._action)) != self._cap:
            self.set_cap(cap)
