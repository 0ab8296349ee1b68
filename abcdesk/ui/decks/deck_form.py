"""The words of the deck itself, and its suits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.deckfile.draft import NAMED_COLOURS, OTHER_COLOURS, Draft
from abcdesk.deckfile.draft_check import Finding
from abcdesk.domain.cards import Suit
from abcdesk.ui.decks.fields import DeckLine, DeckWords
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.field import Field
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import drop, framed
from abcdesk.ui.widgets.suit_mark import SuitMark
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import count

_OTHER = "other"
_COLOUR_NAMES = ("Violet", "Blue", "Plum", "Green", "Brown", "Grey")
_COLOUR_WORDS = dict(zip(OTHER_COLOURS, _COLOUR_NAMES, strict=True))
_FACTS = (
    ("title", "Title of the deck", 1),
    ("description", "What it is about", 2),
    ("credits", "Credits", 1),
    ("licence", "Licence", 1),
    ("version", "Version", 1),
    ("language", "Language", 1),
)


class _SuitRow(QWidget):
    """Mark, letter, title, colour of one suit."""

    typed = Signal(str, str, str)
    """The suit's id, a key, the new words."""
    remove_asked = Signal(str)

    def __init__(self, suit_id: str) -> None:
        super().__init__()
        self.suit_id = suit_id
        self.setObjectName(f"suit-{suit_id}")
        self.mark = SuitMark("culture", size=24)
        self.letter = DeckLine(f"suitLetter-{suit_id}", "Letter of the suit", "A")
        self.letter.setMaxLength(2)
        self.letter.setFixedWidth(48)
        self.title = DeckLine(f"suitTitle-{suit_id}", "Title of the suit", "Title")
        self.colour = Choice([], f"suitColour-{suit_id}", "Colour of the suit")
        self.letter.typed.connect(lambda words: self.typed.emit(suit_id, "letter", words))
        self.title.typed.connect(lambda words: self.typed.emit(suit_id, "title", words))
        self.colour.chosen.connect(self._on_colour_chosen)
        self.cards = Text("", 13, 400, "ink2")
        self.cards.setMinimumWidth(64)
        remove = IconButton("trash", "Remove this suit", name=f"removeSuit-{suit_id}", size=28)
        remove.clicked.connect(lambda: self.remove_asked.emit(suit_id))
        self.wrong = Text("", 13, 500, "warn", wrap=True, name=f"suitWrong-{suit_id}")
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.mark, self.letter, self.title, self.colour, self.cards, remove):
            row.addWidget(widget, int(widget is self.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.wrong)
        self._colour = ""

    def show_suit(self, suit: Suit, cards: int) -> None:
        self._colour = suit.colour
        self.mark.set_suit(suit.colour, suit.title)
        self.letter.show_words(suit.letter)
        self.title.show_words(suit.title)
        self.cards.setText(count(cards, "card"))
        options = [(name, name.capitalize()) for name in NAMED_COLOURS]
        options += [(colour, _COLOUR_WORDS[colour]) for colour in OTHER_COLOURS]
        if suit.colour not in dict(options):
            options.append((suit.colour, suit.colour))
        self.colour.set_options([*options, (_OTHER, "Another colour…")])
        self.colour.set_value(suit.colour)

    def show_findings(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _on_colour_chosen(self, colour: str) -> None:
        if colour == _OTHER:
            chosen = QColorDialog.getColor(parent=self, title="Colour of the suit")
            colour = chosen.name().upper() if chosen.isValid() else self._colour
            self.colour.set_value(self._colour)
        self.typed.emit(self.suit_id, "colour", colour)


class DeckForm(QWidget):
    """``typed`` tells a key of the deck and its new words, ``suit_typed`` the same of a suit."""

    typed = Signal(str, str)
    suit_typed = Signal(str, str, str)
    suit_added = Signal()
    suit_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deckForm")
        self._rows: dict[str, _SuitRow] = {}
        self.edits: dict[str, DeckLine | DeckWords] = {}
        self.fields: dict[str, Field] = {}
        for key, label, lines in _FACTS:
            edit = (
                DeckLine(f"deck-{key}", label) if lines == 1 else DeckWords(f"deck-{key}", label, lines=lines)
            )
            edit.typed.connect(lambda words, key=key: self.typed.emit(key, words))
            self.edits[key] = edit
            self.fields[key] = Field(label, edit)
        self.add = KeyButton("Add a suit", variant="quiet", icon="plus", name="addSuit")
        self.add.clicked.connect(self.suit_added)
        self._lay_out()

    def show_deck(self, draft: Draft) -> None:
        """Show the deck as the draft has it."""
        for key, edit in self.edits.items():
            edit.show_words(getattr(draft.deck, key))
        suits = {suit.id: suit for suit in draft.deck.suits}
        if list(self._rows) != list(suits):
            self._make_rows(list(suits))
        for suit_id, row in self._rows.items():
            row.show_suit(suits[suit_id], len(draft.deck.of_suit(suit_id)))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say under each field, and under each suit, what is wrong there."""
        said = {finding.key: finding.message for finding in findings if finding.kind == "deck"}
        for key, field in self.fields.items():
            if field.error or key in said:
                field.set_error(said.get(key, ""))
        for suit_id, row in self._rows.items():
            row.show_findings(" ".join(f.message for f in findings if f.id == suit_id and f.kind == "suit"))

    def begin(self, key: str = "title", suit_id: str = "") -> None:
        """Put the keyboard into a field of the deck, or of a suit."""
        row = self._rows.get(suit_id)
        editor: QWidget = self.edits.get(key, self.edits["title"])
        if row is not None:
            editor = {"letter": row.letter, "colour": row.colour}.get(key, row.title)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_rows(self, ids: list[str]) -> None:
        drop(self._rows.values(), out_of=self._suits)
        self._rows = {suit_id: _SuitRow(suit_id) for suit_id in ids}
        for row in self._rows.values():
            row.typed.connect(self.suit_typed)
            row.remove_asked.connect(self.suit_removed)
            row.show_findings("")
            self._suits.addWidget(row)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text("Deck and suits", 24, 600, family="serif"))
        column.addWidget(self.fields["title"])
        card, self._suits = framed("card", (0, 6, 0, 6), 0)
        head = QHBoxLayout()
        head.addWidget(Text("Suits", 13, 500, "ink2"))
        head.addStretch(1)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(card)
        column.addWidget(self.fields["description"])
        for left, right in (("credits", "licence"), ("version", "language")):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(self.fields[left], 1)
            row.addWidget(self.fields[right], 1)
            column.addLayout(row)
        column.addStretch(1)
