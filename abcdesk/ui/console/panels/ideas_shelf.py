"""The ideas shelf beside the commitments: what others did, by card and by who can do it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from abcdesk.domain.cards import Card, Deck
from abcdesk.ui import theme
from abcdesk.ui.console.ideas import WHO, Idea, ideas_for_cards
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import ElidedText, Text

Index = QModelIndex | QPersistentModelIndex
WIDTH = 340
_ROOT = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (*_ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space)
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_EDGE, _WHO_LINE = 12, 22


class IdeaModel(QAbstractListModel):
    """The ideas that fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ideas: tuple[Idea, ...] = ()

    def show(self, ideas: Sequence[Idea]) -> None:
        """Other ideas."""
        self.beginResetModel()
        self.ideas = tuple(ideas)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.ideas)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        idea = self.ideas[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return idea.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{idea.text}. {who_words(idea)}"
        return idea if role == Qt.ItemDataRole.UserRole else None


class _IdeaDelegate(QStyledItemDelegate):
    """The words, and below them who can do it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = (view.viewport().width() if isinstance(view, QListView) else WIDTH) - 2 * _EDGE
        font = QFontMetrics(theme.font(15, 400, "serif"))
        words = font.boundingRect(QRect(0, 0, width, 1000), _WRAP, str(index.data()))
        return QSize(width, words.height() + _WHO_LINE + 2 * _EDGE - 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        idea: Idea = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            here = option.state & QStyle.StateFlag.State_HasFocus
            edge = theme.colour("focus" if here else "line_strong")
            inside, wash = box.adjusted(1, 1, -1, -2), theme.colour("focus_wash")
            paint.box(painter, inside, wash, edge, theme.RADIUS_CONTROL, 2 if here else 1)
        else:
            painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        inner = box.adjusted(_EDGE, _EDGE - 4, -_EDGE, 0)
        painter.setFont(theme.font(15, 400, "serif"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(inner, _WRAP, idea.text)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("ink2"))
        below = QRectF(inner.x(), box.bottom() - _WHO_LINE - 6, inner.width(), _WHO_LINE)
        paint.elided(painter, below, who_words(idea))
        painter.restore()


class IdeaList(QListView):
    """``taken``: Enter or a double click. ``turned``: Left (-1) or Right (1), to those of other people."""

    taken = Signal()
    turned = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.taken.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class IdeasShelf(QFrame):
    """``taken`` tells the words of the idea that should go into the line. Never on the stage."""

    taken = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ideasShelf")
        self.setAccessibleName("Ideas shelf")
        self.setProperty("panel", "tinted")
        self._cards: tuple[Card, ...] = ()
        self._deck: Deck | None = None
        self._shown: object = None
        self.fits = ElidedText("", 13, 400, "ink2", name="ideasFit")
        self.scope = Segmented(
            [("fitting", "Fitting"), ("all", "All")], "fitting", name="ideasScope", words="Which ideas"
        )
        doers = [("", "by anybody"), *((one, f"by {one}") for one in WHO)]
        self.who = Choice(doers, "ideasWho", "Who can do it")
        self.model = IdeaModel(self)
        self.list = IdeaList()
        self._set_up_list()
        self._lay_out()
        self.hide()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the shelf."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def claims(self, event: QKeyEvent) -> bool:
        """Whether this key moves in the shelf, rather than the show."""
        return self.has_keyboard and event.key() in _OWN_KEYS

    def open(self, cards: Sequence[Card], deck: Deck) -> None:
        """Show what fits these cards, and take the keyboard."""
        self.show_cards(cards, deck)
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_cards(self, cards: Sequence[Card], deck: Deck) -> None:
        """Filter by these cards; all ideas fit where there are none."""
        self._cards, self._deck = tuple(cards), deck
        self._filter()

    @property
    def idea(self) -> Idea | None:
        """The idea one is at."""
        index = self.list.currentIndex()
        return self.model.ideas[index.row()] if index.isValid() else None

    def _filter(self) -> None:
        if self._deck is None:
            return
        cards = self._cards if self.scope.value == "fitting" else ()
        shown = (cards, self._deck.id, self.who.value)
        if shown == self._shown:
            return
        self._shown = shown
        self.model.show(ideas_for_cards(cards, self._deck, self.who.value))
        if self.model.ideas:
            self.list.setCurrentIndex(self.model.index(0))
        count = len(self.model.ideas)
        fit = cards[0].title if len(cards) == 1 else "our cards" if cards else "any card"
        self.fits.setText(f"{count} for {fit}")
        self.fits.updateGeometry()

    def _take(self) -> None:
        if self.idea is not None:
            self.taken.emit(self.idea.text)

    def _turn(self, way: int) -> None:
        values = ["", *WHO]
        self.who.set_value(values[(values.index(self.who.value) + way) % len(values)])
        self._filter()

    def _set_up_list(self) -> None:
        self.list.setObjectName("ideasList")
        self.list.setAccessibleName("Ideas that fit")
        self.list.setModel(self.model)
        self.list.setItemDelegate(_IdeaDelegate(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.taken.connect(self._take)
        self.list.doubleClicked.connect(lambda _index: self._take())
        self.list.turned.connect(self._turn)
        self.scope.changed.connect(lambda _value: self._filter())
        self.who.chosen.connect(lambda _value: self._filter())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text("Ideas shelf", 18, 600, "ink", family="serif"))
        head.addWidget(self.fits, 1)
        head.addWidget(KeyCap("Ctrl I"))
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.scope)
        filters.addWidget(self.who, 1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for cap, words in (("Enter", "take it"), ("← →", "who"), ("Esc", "away")):
            foot.addWidget(KeyCap(cap))
            foot.addWidget(Text(words, 12, 400, "ink2"))
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        column.addWidget(Text("Only you see this shelf.", 12, 400, "ink3"))
        column.addLayout(foot)


def who_words(idea: Idea) -> str:
    """Who can do it, and whether it costs nothing."""
    who = ", ".join(idea.who)
    return f"{who[:1].upper()}{who[1:]}" + ("; costs nothing" if idea.is_free else "")
