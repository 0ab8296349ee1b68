"""The bar at the top of a screen: back, what is open, what is safe; on the right what the screen needs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.text import ElidedText, Text

HEIGHT = 52


class TopBar(QFrame):
    """52 px. ``back`` is emitted by the arrow. Widgets for the right side go in with `add`."""

    back = Signal()

    def __init__(self, title: str = "", name: str = "topBar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("panel", "rail")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(HEIGHT)
        self._back = IconButton("back", "Back", name="backButton")
        self._back.clicked.connect(self.back)
        self._title = ElidedText(title, 14, 600, name="topTitle")
        self._saved = Text("", 13, 400, "ink3", name="topSaved")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 16, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self._back)
        self._row.addWidget(self._title)
        self._row.addWidget(self._saved)
        self._row.addStretch(1)

    def set_title(self, title: str) -> None:
        """What is open."""
        self._title.setText(title)
        self._title.updateGeometry()

    def set_saved(self, words: str) -> None:
        """What is safe: "Saved 13:51"."""
        self._saved.setText(words)

    def add(self, widget: QWidget) -> None:
        """Put something at the right end."""
        self._row.addWidget(widget)

    def add_rule(self) -> QFrame:
        """Put a thin upright line at the right end; gives the line."""
        rule = QFrame()
        rule.setProperty("panel", "rule")
        rule.setFixedWidth(1)
        self._row.addSpacing(6)
        self._row.addWidget(rule)
        self._row.addSpacing(6)
        return rule
