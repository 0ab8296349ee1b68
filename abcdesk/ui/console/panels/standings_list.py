"""The ranking of a revealed round, with how far the room has seen it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from abcdesk.domain.cards import Deck
from abcdesk.domain.tally import Standing
from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.suit_mark import paint_suit_mark, suit_fill, suit_line

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_HEIGHT = 50


class StandingsModel(QAbstractListModel):
    """Standings as rows; ``seen_from`` is the place, from 1, from which down the room has seen them."""

    def __init__(self) -> None:
        super().__init__()
        self.deck = Deck("", "")
        self.standings: tuple[Standing, ...] = ()
        self.seen_from = 1
        self.merged: Mapping[str, tuple[str, ...]] = {}

    def title(self, row: int) -> str:
        """The card's title, with the numbers of those that count as it."""
        card = self.deck.card(self.standings[row].card)
        others = [str(self.deck.card(one).number) for one in self.merged.get(card.id, ())]
        return f"{card.title} (with {', '.join(others)})" if others else card.title

    def show(
        self,
        deck: Deck,
        standings: tuple[Standing, ...],
        seen_from: int,
        merged: Mapping[str, tuple[str, ...]],
    ) -> None:
        """Take another ranking. ``merged`` names the cards that count as another one."""
        if (deck, standings, seen_from, merged) == (self.deck, self.standings, self.seen_from, self.merged):
            return
        self.beginResetModel()
        self.deck, self.standings, self.seen_from = deck, standings, seen_from
        self.merged = merged
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.standings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.standings[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            seen = "shown" if index.row() + 1 >= self.seen_from else "not shown yet"
            return f"{one.rank} {self.title(index.row())}, {one.votes}, {seen}"
        return one if role == Qt.ItemDataRole.UserRole else None

    def rank_words(self, row: int) -> str:
        """A rank, with an equals sign where it is shared."""
        rank = self.standings[row].rank
        shared = sum(one.rank == rank for one in self.standings) > 1
        return f"{rank}=" if shared else str(rank)


class _Row(QStyledItemDelegate):
    """Rank, mark, title, bar and number; what the room has not seen is marked as held."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, StandingsModel)
        one, box = model.standings[index.row()], QRectF(option.rect)
        card = model.deck.card(one.card)
        colour = model.deck.suit_of(card).colour
        seen = index.row() + 1 >= model.seen_from
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(box.x(), box.bottom(), box.width(), 1), theme.colour("line"))
        if index.row() + 1 == model.seen_from:
            painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), theme.colour("room"))
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour("ink2"))
        ranks = QRectF(box.x() + 8, box.y(), 28, box.height())
        painter.drawText(
            ranks, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, model.rank_words(index.row())
        )
        paint_suit_mark(painter, QRectF(box.x() + 42, box.center().y() - 10, 20, 20), colour)
        self._paint_words(painter, box, model.title(index.row()), seen)
        self._paint_bar(painter, box, one, colour, max(s.points for s in model.standings))
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, title: str, seen: bool) -> None:
        painter.setFont(theme.font(14, 500))
        painter.setPen(theme.colour("ink"))
        right = box.right() - _bar(box) - 44 - (0 if seen else 24)
        paint.elided(painter, QRectF(box.x() + 72, box.y(), right - box.x() - 72 - 8, box.height()), title)
        if not seen:
            icon = QRectF(right, box.center().y() - 8, 16, 16)
            paint_icon(painter, "eye-slash", icon, theme.colour("ink3"))

    def _paint_bar(self, painter: QPainter, box: QRectF, one: Standing, colour: str, most: int) -> None:
        left, width = box.right() - _bar(box) - 40, _bar(box) * one.points / max(1, most)
        bar = QRectF(left, box.center().y() - 8, max(3.0, width), 16)
        paint.box(painter, bar, suit_fill(colour), suit_line(colour), 2)
        painter.setFont(theme.font(15, 600))
        painter.setPen(theme.colour("ink" if one.above_chance else "ink3"))
        numbers = QRectF(bar.right() + 8, box.y(), 40, box.height())
        painter.drawText(numbers, Qt.AlignmentFlag.AlignVCenter, str(one.points))


def _bar(box: QRectF) -> int:
    """The length in pixels of the longest bar: titles go before bars where there is little width."""
    return 106 if box.width() >= 440 else 62


class StandingsList(QListView):
    """The list; nothing in it can be edited."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("standingsList")
        self.setAccessibleName("Ranking")
        self.standings_model = StandingsModel()
        self.setModel(self.standings_model)
        self.setItemDelegate(_Row(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
