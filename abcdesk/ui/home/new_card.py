"""A new workshop, named in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.library.templates import OWN, TemplateShelf
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.enter import is_enter
from abcdesk.ui.widgets.field import Field, line_edit
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import count, hours

if TYPE_CHECKING:
    from abcdesk.deckfile.cover import DeckCover
    from abcdesk.domain.templates import Template


class NewCard(QFrame):
    """``made`` tells title, template's id ("" for none) and deck's place in the list it was given."""

    made = Signal(str, str, int)
    cancelled = Signal()

    def __init__(self, shelf: TemplateShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newCard")
        self.setProperty("panel", "card")
        self._shelf = shelf
        self._templates: dict[str, Template] = {}
        self._decks: tuple[str, ...] = ()
        self._own_deck = 0
        self.title = line_edit("newTitle", "Name of the workshop", "Such as: Halden Logistics, platform team")
        self.title.returnPressed.connect(self._make)
        self._field = Field("Name", self.title)
        self.template = Choice([("", "An empty agenda")], "newTemplate", "Agenda")
        self.template.currentIndexChanged.connect(self._on_template)
        self.deck = Choice([], "newDeck", "Deck")
        self.deck.chosen.connect(self._on_deck_chosen)
        self._deck_field = Field("Deck", self.deck)
        self._about = Text("", 13, 400, "ink2", wrap=True, name="newAbout")
        self._wrong = Text("", 13, 500, "warn", wrap=True, name="newWrong")
        self._make_button = KeyButton("Make it", variant="primary", cap="Enter", name="makeWorkshop")
        self._make_button.clicked.connect(self._make)
        self._cancel = KeyButton("Cancel", variant="quiet", cap="Esc", name="cancelNew")
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()
        self.hide()

    def set_decks(self, decks: Sequence[DeckCover]) -> None:
        """The decks to choose from; a single one needs no choice."""
        self._decks = tuple(deck.id for deck in decks)
        self.deck.set_options([(str(place), deck.title) for place, deck in enumerate(decks)])
        self._deck_field.setVisible(len(decks) > 1)
        self._on_template()

    def begin(self, template_id: str = "") -> None:
        """Ask for a name, with this template chosen, or the first one."""
        self._field.set_error("")
        found = self._shelf.all()
        self._templates = {one.id: one for one in found}
        options = [(one.id, f"{one.title} (yours)" if one.id.startswith(OWN) else one.title) for one in found]
        self.template.set_options([*options, ("", "An empty agenda")])
        self.template.set_value(template_id or (found[0].id if found else ""))
        self._on_template()
        unreadable = self._shelf.unreadable()
        self._wrong.setText("\n".join(f"{one.name} is left out: {one.problem}." for one in unreadable))
        self._wrong.setVisible(bool(unreadable))
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
        if is_enter(event) and isinstance(self.focusWidget(), Choice):
            self._make()
            return
        super().keyPressEvent(event)

    def _make(self) -> None:
        title = self.title.text().strip()
        if not title:
            self._field.set_error("Give the workshop a name")
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.made.emit(title, self.template.value, int(self.deck.value or 0))

    def _on_deck_chosen(self, place: str) -> None:
        self._own_deck = int(place or 0)
        self._say_about()

    def _on_template(self) -> None:
        """Offer the deck that the agenda is made for."""
        template = self._templates.get(self.template.value)
        wanted = template.deck if template else ""
        place = self._decks.index(wanted) if wanted in self._decks else self._own_deck
        self.deck.set_value(str(place))
        self._say_about()

    def _say_about(self) -> None:
        template = self._templates.get(self.template.value)
        words = []
        if template:
            length = f"{hours(template.minutes)}, {count(len(template.steps), 'step')}."
            words = [length, template.description]
            place = int(self.deck.value or 0)
            if template.deck and place < len(self._decks) and self._decks[place] != template.deck:
                words.append("Made for another deck: steps about cards that this one has not are left out.")
        self._about.setText(" ".join(words))

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        fields.addWidget(self._field, 3, top)
        fields.addWidget(Field("Agenda", self.template), 2, top)
        fields.addWidget(self._deck_field, 2, top)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        kept = "It is kept as one file in the library. Everything can be changed later."
        buttons.addWidget(Text(kept, 13, 400, "ink3", wrap=True), 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._make_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(14)
        column.addWidget(Text("New workshop", 20, 600, family="serif"))
        column.addLayout(fields)
        column.addWidget(self._about)
        column.addWidget(self._wrong)
        column.addLayout(buttons)
