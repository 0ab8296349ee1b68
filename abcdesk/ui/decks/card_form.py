"""The words of one card, as they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.deckfile.draft import Draft
from abcdesk.deckfile.draft_check import Finding
from abcdesk.deckfile.layout import MOST_CHARACTERS, MOST_CHARACTERS_ELSEWHERE
from abcdesk.ui.decks.fields import DeckLine, DeckWords
from abcdesk.ui.decks.picture_row import PictureRow
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.field import Field
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.text import Text

_TEXTS = (
    ("saying", "Saying", "heard in a corridor", 2),
    ("question", "Question to the room", "under the picture", 2),
    ("desired", "Desired behaviour", "something a visitor could watch", 2),
    ("facilitator_note", "Only you", "in the console, never on the card", 3),
)


class CardForm(QWidget):
    """``typed`` tells a key and its new words, ``suit_chosen`` a suit, ``entered`` Enter in the title."""

    typed = Signal(str, str)
    suit_chosen = Signal(str)
    entered = Signal()
    remove_asked = Signal()
    move_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardForm")
        self._heading = Text("Card", 24, 600, family="serif", name="cardHeading")
        self._up = IconButton("arrow-up", "One place up (Alt Up)", name="cardUp", size=28)
        self._down = IconButton("arrow-down", "One place down (Alt Down)", name="cardDown", size=28)
        self._remove = IconButton("trash", "Remove this card", name="removeCard", size=28)
        self._up.clicked.connect(lambda: self.move_asked.emit(-1))
        self._down.clicked.connect(lambda: self.move_asked.emit(1))
        self._remove.clicked.connect(self.remove_asked)
        self.title = DeckLine(
            "cardTitle", "Title", "What people say or do, in a few words", px=17, family="serif"
        )
        self.title.entered.connect(self.entered)
        self.title.typed.connect(lambda words: self.typed.emit("title", words))
        self.suit = Choice([], "cardSuit", "Suit")
        self.suit.chosen.connect(self.suit_chosen)
        self.words: dict[str, DeckWords] = {}
        self.fields = {"title": Field("Title", self.title), "suit": Field("Suit", self.suit)}
        for key, label, _note, lines in _TEXTS:
            edit = DeckWords(f"card-{key}", label, lines=lines, private=key == "facilitator_note")
            edit.typed.connect(lambda words, key=key: self.typed.emit(key, words))
            self.words[key] = edit
            self.fields[key] = Field(label, edit)
        self.picture = PictureRow()
        self.fields["picture"] = Field("Picture", self.picture)
        self._lay_out()

    def show_card(self, draft: Draft, card_id: str) -> None:
        """Show this card as the draft has it."""
        deck, card = draft.deck, draft.deck.card(card_id)
        self._heading.setText(f"Card {deck.suit_of(card).letter}{card.number}")
        self.suit.set_options([(suit.id, f"{suit.letter}  {suit.title}") for suit in deck.suits])
        self.suit.set_value(card.suit)
        self.title.show_words(card.title)
        for key, edit in self.words.items():
            edit.show_words(getattr(card, key))
        for key, note in (("title", ""), *((key, note) for key, _label, note, _lines in _TEXTS)):
            self.fields[key].set_note(_room_left(key, len(getattr(card, key))) or note)
        self._up.setEnabled(deck.place(card_id) > 0)
        self._down.setEnabled(deck.place(card_id) < len(deck) - 1)
        self.picture.show_card(draft, card_id)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say under each field what is wrong with it."""
        said = {finding.key: finding.message for finding in findings}
        for key, field in self.fields.items():
            if field.error or key in said:
                field.set_error(said.get(key, ""))

    def begin(self, key: str = "title") -> None:
        """Put the keyboard into a field."""
        editor = self.fields[key].editor if key in self.fields else self.title
        (self.picture.choose if editor is self.picture else editor).setFocus(Qt.FocusReason.OtherFocusReason)
        if editor is self.title:
            self.title.selectAll()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._heading)
        head.addStretch(1)
        for button in (self._up, self._down, self._remove):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.fields["title"], 3)
        first.addWidget(self.fields["suit"], 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        for key in ("saying", "question", "desired", "facilitator_note", "picture"):
            column.addWidget(self.fields[key])
        column.addStretch(1)


def _room_left(key: str, length: int) -> str:
    most = MOST_CHARACTERS.get(key, MOST_CHARACTERS_ELSEWHERE)
    return f"{length} of {most}" if length > most * 0.6 else ""
