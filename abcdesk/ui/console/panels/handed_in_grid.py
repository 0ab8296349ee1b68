"""What is in the box so far, for the facilitator alone: cards in deck order, never by count."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from abcdesk.domain.ballots import asked_groups, asked_teams, pick_settings
from abcdesk.domain.cards import Card, Deck
from abcdesk.domain.records import Step
from abcdesk.domain.tally import hidden_groups
from abcdesk.domain.workshop import Workshop
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.suit_mark import paint_suit_mark, suit_fill, suit_line

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_HEIGHT = 36
_TOTAL = 36


@dataclass(frozen=True, slots=True)
class GridRow:
    """One card with what each column gave it: picks, or dots."""

    card: Card
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns are teams, or groups that may be shown alone; ``heads`` are their short names."""

    deck: Deck
    heads: tuple[str, ...]
    names: tuple[str, ...]
    rows: tuple[GridRow, ...]
    by_team: bool


def grid_for(workshop: Workshop, step: Step) -> Grid:
    """What is handed in, in deck order. Groups under five people have no column of their own."""
    by_team = pick_settings(workshop, step).by_team
    ballots = workshop.ballots_of(step.id)
    if by_team:
        teams = asked_teams(workshop, step)
        keys, names = tuple(team.id for team in teams), tuple(team.name for team in teams)
        heads = tuple(str(place + 1) for place in range(len(teams)))
    else:
        voting = [group.id for group in asked_groups(workshop, step)]
        hidden = hidden_groups(workshop, voting, ballots)
        groups = [group for group in asked_groups(workshop, step) if group.id not in hidden]
        keys, names = tuple(group.id for group in groups), tuple(group.name for group in groups)
        heads = tuple(group.name[:2].strip() for group in groups)
    picked = workshop.deck.in_order({card for ballot in ballots for card in ballot.picks})
    rows = []
    for card in picked:
        having = [
            ballot.team if by_team else ballot.group
            for ballot in ballots
            for one in ballot.picks
            if one == card
        ]
        counts = tuple(having.count(key) for key in keys)
        rows.append(GridRow(workshop.deck.card(card), counts, len(having)))
    return Grid(workshop.deck, heads, names, tuple(rows), by_team)


class GridModel(QAbstractTableModel):
    """A Grid as a table: card, one column each, the sum."""

    def __init__(self) -> None:
        super().__init__()
        self.grid: Grid | None = None

    def show(self, grid: Grid) -> None:
        """Take another grid."""
        if grid != self.grid:
            self.beginResetModel()
            self.grid = grid
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self.grid.rows) if self.grid and not parent.isValid() else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        return len(self.grid.heads) + 2 if self.grid and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        assert self.grid is not None
        row, column = self.grid.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if column == 0:
            return f"{row.card.number} {row.card.title}"
        if column == len(self.grid.heads) + 1:
            return str(row.total)
        return str(row.counts[column - 1] or "")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if self.grid is None or orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ["Card", *self.grid.names, "Total"][section]
        if role == Qt.ItemDataRole.DisplayRole:
            return ["Handed in so far", *self.grid.heads, ""][section]
        return None


class _Header(QHeaderView):
    """Numbers over the columns, that of the current voter on ink."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.current = -1
        self.setFixedHeight(34)
        self.setMinimumSectionSize(10)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setAccessibleName("Columns")

    def paintSection(self, painter: QPainter, rect: object, logicalIndex: int) -> None:
        box = QRectF(rect)  # type: ignore[call-overload]
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.colour("ink"))
        if logicalIndex == 0:
            painter.setFont(theme.font(14, 600))
            painter.setPen(theme.colour("ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        elif words:
            on = logicalIndex - 1 == self.current
            if on:
                side = min(24.0, box.width())
                chip = QRectF(box.center().x() - side / 2, box.center().y() - 12, side, 22)
                paint.box(painter, chip, theme.colour("ink"), None, theme.RADIUS_CHIP)
            painter.setFont(theme.font(13, 500))
            painter.setPen(theme.colour("on_ink" if on else "ink2"))
            painter.drawText(box.adjusted(0, -2, 0, -2), Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()


class _Cell(QStyledItemDelegate):
    """Dots in the suit's colour, counts where groups vote."""

    current = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(24, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, GridModel) and model.grid is not None
        row, column, box = model.grid.rows[index.row()], index.column(), QRectF(option.rect)
        colour = model.grid.deck.suit_of(row.card).colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if column - 1 == self.current >= 0:
            painter.fillRect(box, theme.colour("focus_wash"))
        painter.fillRect(QRectF(box.x(), box.bottom(), box.width(), 1), theme.colour("line"))
        if column == 0:
            self._paint_card(painter, box, row.card, colour)
        elif column == len(model.grid.heads) + 1:
            painter.setFont(theme.font(15, 600))
            painter.setPen(theme.colour("ink"))
            view = self.parent()
            assert isinstance(view, QTableView)
            inset = 6 if view.verticalScrollBar().isVisible() else 0
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box.adjusted(0, 0, -inset, 0), right, str(row.total))
        else:
            self._paint_count(painter, box, row.counts[column - 1], colour, model.grid.by_team)
        painter.restore()

    def _paint_card(self, painter: QPainter, box: QRectF, card: Card, colour: str) -> None:
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2"))
        numbers = QRectF(box.x(), box.y(), 24, box.height())
        painter.drawText(
            numbers, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(card.number)
        )
        paint_suit_mark(painter, QRectF(box.x() + 32, box.center().y() - 9, 18, 18), colour)
        painter.setFont(theme.font(14, 500))
        painter.setPen(theme.colour("ink"))
        paint.elided(painter, box.adjusted(58, 0, -6, 0), card.title)

    def _paint_count(self, painter: QPainter, box: QRectF, count: int, colour: str, by_team: bool) -> None:
        middle = box.center()
        if not count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("line_strong"))
            painter.drawEllipse(middle, 1.4, 1.4)
            return
        if not by_team:
            painter.setFont(theme.font(14, 500))
            painter.setPen(theme.colour("ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
            return
        painter.setPen(QPen(suit_line(colour), 1.5))
        painter.setBrush(suit_fill(colour))
        radius = min(6.5, box.width() / 2 - 2)
        painter.drawEllipse(QPointF(middle.x(), middle.y()), radius, radius)


class HandedInGrid(QTableView):
    """The grid as a table view; nothing in it can be edited."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("handedInGrid")
        self.setAccessibleName("Handed in so far")
        self._header, self._cell = _Header(), _Cell(self)
        self.grid_model = GridModel()
        self.setModel(self.grid_model)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setItemDelegate(self._cell)
        self.setShowGrid(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(34 + ROW_HEIGHT)

    def show_grid(self, grid: Grid, current: int) -> None:
        """Show this grid; ``current`` is the column of the voter in hand, -1 for none."""
        self._header.current = self._cell.current = current
        self.grid_model.show(grid)
        self._set_widths()
        self.viewport().update()
        self._header.viewport().update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._set_widths()

    def _set_widths(self) -> None:
        count = self.grid_model.columnCount()
        if count < 2:
            return
        width = self.viewport().width()
        each = max(18, min(32, round((width * 0.52 - _TOTAL) / max(1, count - 2))))
        self.setColumnWidth(0, max(60, width - _TOTAL - each * (count - 2)))
        for column in range(1, count - 1):
            self.setColumnWidth(column, each)
        self.setColumnWidth(count - 1, _TOTAL)
