"""The line to search workshops with."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets.field import LineEdit
from abcdesk.ui.widgets.key_cap import KeyCap


class _Edit(LineEdit):
    """The editor, with a glass at its left."""

    def __init__(self, line: SearchLine) -> None:
        super().__init__(line)
        self._line = line
        self.setObjectName("searchEdit")
        self.setAccessibleName("Search workshops")
        self.setPlaceholderText("Search workshops")
        self.setFont(theme.font(14))
        self.setTextMargins(24, 0, 0, 0)
        self.setMinimumWidth(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        glass = QRectF(11, self.height() / 2 - 8, 16, 16)
        paint_icon(QPainter(self), "search", glass, theme.colour("ink2"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._line.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._line.left.emit()
        else:
            super().keyPressEvent(event)


class SearchLine(QWidget):
    """``changed`` as one types; ``left`` with Down, Enter or Esc."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchLine")
        self.edit = _Edit(self)
        self.edit.textChanged.connect(lambda _text: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(KeyCap("Ctrl F"))
        self.setMaximumWidth(336)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.edit.text().strip()

    def begin(self) -> None:
        """Put the keyboard here."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def clear(self) -> None:
        """Search for nothing."""
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
