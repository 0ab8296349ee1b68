"""One choice out of many, folded away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets.by_keyboard import ARROWS, ByKeyboard

_COMBO = QStyle.ComplexControl.CC_ComboBox


class Choice(ByKeyboard, QComboBox):
    """Options as (value, words). ``chosen`` tells what a person chose, never what `set_value` did."""

    OWN = ARROWS | {Qt.Key.Key_Space}
    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], name: str, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFont(theme.font(14))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.set_options(options)
        self.activated.connect(lambda _place: self.chosen.emit(self.value))

    @property
    def value(self) -> str:
        """The option that holds."""
        return str(self.currentData() or "")

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Other options; the value stays where it is among them."""
        before = self.value
        if [(self.itemData(i), self.itemText(i)) for i in range(self.count())] == list(options):
            return
        with QSignalBlocker(self):
            self.clear()
            for value, words in options:
                self.addItem(words, value)
            self.set_value(before)

    def set_value(self, value: str) -> None:
        """Let an option hold, without telling."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = self.style().subControlRect(_COMBO, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        cut = Qt.TextElideMode.ElideRight  # Qt itself cuts within a letter
        option.currentText = self.fontMetrics().elidedText(self.currentText(), cut, words.width() - 4)
        painter.drawComplexControl(_COMBO, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = QRectF(self.width() - 27, self.height() / 2 - 8, 16, 16)
        paint_icon(painter, "chevron-down", side, theme.colour("ink2"))
