"""Keeping the present agenda as a template: its name, and what it is for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui.widgets.field import Field, line_edit, text_edit
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text


class TemplateForm(QFrame):
    """``kept`` tells name, description, and whether the template of this name may be replaced."""

    kept = Signal(str, str, bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templateForm")
        self.setProperty("panel", "tinted")
        self._asks = False
        self.title = line_edit("templateTitle", "Name of the template", "Such as: Our half day")
        self.title.textEdited.connect(lambda _words: self._ask("", asks=False))
        self.title.returnPressed.connect(self._keep)
        self.description = text_edit("templateDescription", "What it is for", "For whom, and when", 2)
        self._title_field = Field("Name", self.title)
        self._keep_button = KeyButton("Keep", variant="primary", cap="Enter", name="keepTemplate")
        self._keep_button.clicked.connect(self._keep)
        leave = KeyButton("Cancel", variant="quiet", cap="Esc", name="cancelTemplate")
        leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self._keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self._title_field)
        column.addWidget(Field("What it is for", self.description))
        column.addWidget(
            Text(
                "Steps, questions, minutes and your notes. Answers, and what you noted while the workshop "
                "ran, stay out.",
                13,
                400,
                "ink2",
                wrap=True,
            )
        )
        column.addLayout(buttons)
        self.hide()

    def begin(self) -> None:
        """Ask for a name."""
        self.title.clear()
        self.description.clear()
        self._ask("", asks=False)
        self.show()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_error(self, words: str) -> None:
        """Say what is wrong with the name."""
        self._ask(words, asks=False)

    def ask_to_replace(self, title: str) -> None:
        """There is one of this name: the same button now replaces it."""
        self._ask(f"There is a template “{title}” already. Replace it, or choose another name.", asks=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # a line has answered those already
            super().keyPressEvent(event)

    def _ask(self, words: str, *, asks: bool) -> None:
        self._asks = asks
        self._title_field.set_error(words)
        self._keep_button.set_words("Replace it" if asks else "Keep")

    def _keep(self) -> None:
        self.kept.emit(self.title.text().strip(), self.description.toPlainText().strip(), self._asks)
