"""The panel of the cards: which card is on stage, what it says, and all others to jump to."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from abcdesk.domain.cards import Card, Deck
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.records import StepKind
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.steps.kind import Cue
from abcdesk.ui import theme
from abcdesk.ui.console.panels.card_row import paint_card
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.text import Text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_HEIGHT = 42


class CardsModel(QAbstractListModel):
    """The step's cards as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.deck = Deck("", "")
        self.cards: tuple[Card, ...] = ()
        self.current = ""

    def show(self, deck: Deck, cards: tuple[Card, ...], current: str) -> None:
        """Take these cards; ``current`` is the one on stage."""
        if (deck, cards) != (self.deck, self.cards):
            self.beginResetModel()
            self.deck, self.cards, self.current = deck, cards, current
            self.endResetModel()
        elif current != self.current:
            self.current = current
            self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{card.number} {card.title}"
        return card if role == Qt.ItemDataRole.UserRole else None


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, CardsModel)
        card, box = model.cards[index.row()], QRectF(option.rect)
        painter.save()
        if card.id == model.current:
            paint.box(painter, box.adjusted(0, 1, 0, -1), theme.colour("room_wash"), theme.colour("room"), 6)
        else:
            painter.fillRect(QRectF(box.x(), box.bottom(), box.width(), 1), theme.colour("line"))
        paint_card(painter, box.adjusted(10, 0, -10, 0), model.deck, card)
        painter.restore()


class CardsPanel(StepPanel):
    """A click, a number and Enter, or words after / go to a card."""

    kind = StepKind.CARDS
    answers = ("find",)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.number = Text("", 14, 500, "ink2", name="cardNumber")
        self.card_title = Text("", 22, 600, "ink", family="serif", wrap=True, name="cardTitle")
        self.saying = Text("", 16, 400, "ink", family="serif", wrap=True, name="cardSaying")
        self.question = Text("", 14, 400, "ink2", wrap=True, name="cardQuestion")
        self.model = CardsModel()
        self.list = self._list()
        card, inside = framed("quiet", (16, 12, 16, 14), 6)
        for text in (self.number, self.card_title, self.saying, self.question):
            inside.addWidget(text)
        self.column.addSpacing(14)
        self.column.addWidget(card)
        self.column.addSpacing(16)
        self.column.addWidget(self.list, 1)

    def refresh(self) -> None:
        deck = self.workshop.deck
        cards = tuple(deck.card(card) for card in cards_of(self.workshop, self.step))
        here = self.spot.cue.card if self.spot.step == self.step_id else ""
        self.head.say(self.title, f"{len(cards)} card{'' if len(cards) == 1 else 's'}")
        before = self.model.current
        self.model.show(deck, cards, here)
        if here != before:
            self._scroll_to(here)
        self._show_card(deck.card(here) if here in deck else None)

    def take_card(self, card: Card) -> bool:
        if card not in self.model.cards:
            return False
        self._go_to(card)
        return True

    def key_entries(self) -> list[Entry]:
        return [(("0–9", "Enter"), "go to card"), ("find", "words"), ("zoom", "zoom")]

    def _show_card(self, card: Card | None) -> None:
        if card is None:
            self.number.setText("On the wall")
            self.card_title.setText(self.step.prompt or "All cards of this step")
            self.saying.setText("")
            self.question.setText("Next goes through the cards one by one.")
        else:
            suit = self.workshop.deck.suit_of(card)
            self.number.setText(f"{card.number}  {suit.title}")
            self.card_title.setText(card.title)
            self.saying.setText(f"“{card.saying}”" if card.saying else "")
            self.question.setText(card.question)
        self.saying.setVisible(bool(self.saying.text()))
        self.question.setVisible(bool(self.question.text()))

    def _list(self) -> QListView:
        view = QListView()
        view.setObjectName("cardList")
        view.setAccessibleName("Cards of this step")
        view.setModel(self.model)
        view.setItemDelegate(_Row(view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setSelectionMode(QListView.SelectionMode.NoSelection)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(lambda index: self._go_to(self.model.cards[index.row()]))
        return view

    def _go_to(self, card: Card) -> None:
        self.bench.run_or_say(GoTo(Spot(self.step_id, Cue("card", card.id)), self.bench.now_s))

    def _scroll_to(self, card_id: str) -> None:
        place = next((n for n, card in enumerate(self.model.cards) if card.id == card_id), 0)
        if self.model.cards:
            self.list.scrollTo(self.model.index(place), QListView.ScrollHint.PositionAtCenter)
