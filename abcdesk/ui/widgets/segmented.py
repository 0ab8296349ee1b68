"""One choice out of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.by_keyboard import ARROWS, ByKeyboard

_SMALLEST_PX = 9


class _Option(QToolButton):
    """One of the choices."""

    def __init__(self, value: str, words: str, parent: Segmented) -> None:
        super().__init__(parent)
        self.value = value
        self._strip = parent
        self.setText(words)
        self.setObjectName(f"{value}Option")
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self._strip.px
        width = QFontMetricsF(theme.font(px, 600)).horizontalAdvance(self.text())
        return QSize(round(width + 2 * self._strip.padding), self._strip.height_px - 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        on = self.isChecked()
        if on and self._strip.strong:
            paint.box(painter, rect, theme.colour("ink"), None, theme.RADIUS_CONTROL - 1)
        elif on:
            paint.box(painter, rect, theme.colour("surface"), theme.colour("line_strong"), 5)
        painter.setFont(theme.font(self._strip.px_that_fits, 600 if on else 400))
        role = "ink2" if not on else "on_ink" if self._strip.strong else "ink"
        ink = theme.colour(role)
        painter.setPen(ink if self.isEnabled() else paint.faded(ink, 0.45))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())


class Segmented(ByKeyboard, QWidget):
    """Options of which one holds. Arrow keys move the choice; ``changed`` tells the new value when a
    person chose it, never when `set_value` did."""

    OWN = ARROWS
    changed = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        value: str = "",
        *,
        name: str = "segmented",
        words: str = "",
        height: int = 34,
        px: int = 13,
        padding: int = 14,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.px, self.height_px, self.padding, self.strong = px, height, padding, strong
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for option, label in options:
            button = _Option(option, label, self)
            button.clicked.connect(lambda _checked=False, chosen=option: self._choose(chosen))
            self._buttons.addButton(button)
            row.addWidget(button)
        self._value = ""
        self.set_value(value)

    @property
    def value(self) -> str:
        """The option that holds; "" for none."""
        return self._value

    @property
    def values(self) -> list[str]:
        """All options."""
        return [button.value for button in self._options()]

    @property
    def px_that_fits(self) -> int:
        """The size in which all words have room, the wished one or smaller."""
        shown = [button for button in self._options() if button.isVisible()]
        px = self.px
        while px > _SMALLEST_PX:
            metrics = QFontMetricsF(theme.font(px, 600))
            if all(metrics.horizontalAdvance(one.text()) <= one.width() - 4 for one in shown):
                break
            px -= 1
        return px

    def set_value(self, value: str) -> None:
        """Let another option hold, without telling."""
        self._value = value
        self._buttons.setExclusive(False)
        for button in self._options():
            button.setChecked(button.value == value)
        self._buttons.setExclusive(True)
        chosen = next((button.text() for button in self._options() if button.value == value), "")
        self.setAccessibleDescription(chosen)

    def show_options(self, values: Sequence[str]) -> None:
        """Offer only these."""
        for button in self._options():
            button.setVisible(button.value in values)
            button.setEnabled(button.value in values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in way and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(way[Qt.Key(event.key())])
            return
        for button in self._options():  # a letter chooses the option that begins with it
            if event.text() and button.text().lower().startswith(event.text().lower()) and button.isEnabled():
                self._choose(button.value)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.box(painter, QRectF(self.rect()), theme.colour("sunk"), None, theme.RADIUS_CONTROL)
        if self.hasFocus():
            paint.focus_ring(painter, QRectF(self.rect()))

    def _step(self, way: int) -> None:
        open_values = [button.value for button in self._options() if button.isEnabled()]
        if not open_values:
            return
        here = open_values.index(self._value) if self._value in open_values else -1 if way > 0 else 0
        place = here + way
        if 0 <= place < len(open_values):
            self._choose(open_values[place])

    def _choose(self, value: str) -> None:
        before = self._value
        self.set_value(value)
        if value != before:
            self.changed.emit(value)

    def _options(self) -> list[_Option]:
        return [button for button in self._buttons.buttons() if isinstance(button, _Option)]
