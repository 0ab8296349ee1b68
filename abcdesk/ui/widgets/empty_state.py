"""Nothing here yet: what is missing, why it matters, and the one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui.icons import IconMark
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text


class EmptyState(QFrame):
    """A card with an icon, two sentences and perhaps a button."""

    def __init__(
        self,
        icon: str,
        title: str,
        why: str,
        button: KeyButton | None = None,
        *,
        name: str = "emptyState",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("panel", "card")
        self._title = Text(title, 14, 600, name=f"{name}Title", wrap=True)
        self._why = Text(why, 13, 400, "ink2", wrap=True)
        self.button = button
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        column.addWidget(IconMark(icon, "ink2", 22))
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._why)
        if button is not None:
            row = QHBoxLayout()
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            row.addStretch(1)
            column.addSpacing(14)
            column.addLayout(row)
        self._tell()

    def say(self, title: str, why: str) -> None:
        """Other words."""
        self._title.setText(title)
        self._why.setText(why)
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._title.text()}. {self._why.text()}")
