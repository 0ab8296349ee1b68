"""A new workshop, named in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui.setup.templates import Template, templates
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.field import Field, line_edit
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text


class NewCard(QFrame):
    """``made`` tells title, template's id ("" for none) and deck's place in the list it was given."""

    made = Signal(str, str, int)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newCard")
        self.setProperty("panel", "card")
        self.title = line_edit("newTitle", "Name of the workshop", "Such as: Halden Logistics, platform team")
        self.title.returnPressed.connect(self._make)
        self._field = Field("Name", self.title)
        options = [(one.id, one.title) for one in templates()]
        self.template = Choice([*options, ("", "An empty agenda")], "newTemplate", "Agenda")
        self.deck = Choice([], "newDeck", "Deck")
        self._deck_field = Field("Deck", self.deck)
        self._make_button = KeyButton("Make it", variant="primary", cap="Enter", name="makeWorkshop")
        self._make_button.clicked.connect(self._make)
        self._cancel = KeyButton("Cancel", variant="quiet", cap="Esc", name="cancelNew")
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()
        self.hide()

    def set_decks(self, titles: Sequence[str]) -> None:
        """The decks to choose from; a single one needs no choice."""
        self.deck.set_options([(str(place), title) for place, title in enumerate(titles)])
        self._deck_field.setVisible(len(titles) > 1)

    def begin(self, template: Template | None = None) -> None:
        """Ask for a name, with this template chosen."""
        self._field.set_error("")
        first = templates()[0].id if templates() else ""
        self.template.set_value(template.id if template else first)
        self.show()
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def set_error(self, words: str) -> None:
        """Say what is wrong with the name."""
        self._field.set_error(words)

    def end(self) -> None:
        """Go away, empty."""
        self.title.clear()
        self._field.set_error("")
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _make(self) -> None:
        title = self.title.text().strip()
        if not title:
            self._field.set_error("Give the workshop a name")
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.made.emit(title, self.template.value, int(self.deck.value or 0))

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        fields.addWidget(self._field, 3, top)
        fields.addWidget(Field("Agenda", self.template), 2, top)
        fields.addWidget(self._deck_field, 2, top)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(
            Text("It is kept as one file in the library. Everything can be changed later.", 13, 400, "ink3")
        )
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._make_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(14)
        column.addWidget(Text("New workshop", 20, 600, family="serif"))
        column.addLayout(fields)
        column.addLayout(buttons)
