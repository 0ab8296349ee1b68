"""The keys of a tally: for each watched behaviour one tile for seen and one for relapse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from abcdesk.tokens import tokens
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.suit_mark import SuitMark
from abcdesk.ui.widgets.text import ElidedText, Text

_LOW, _HIGH = 48, 86
_HIGHEST_LOW_BOX, _HIGHEST_BOX = 84, 144
_KEY = 40
_MOST_DOTS = 15


@dataclass(frozen=True, slots=True)
class TileWords:
    """What one tile says. ``count`` is None while counts are hidden; ``before`` is "round 1: 7" or ""."""

    key: str
    words: str
    is_relapse: bool
    count: int | None
    before: str
    is_last: bool


def tone(*, relapse: bool) -> QColor:
    """The colour of what is counted, as on the wall."""
    semantic = tokens().semantic(theme.current())
    return QColor(semantic.stop if relapse else semantic.done)


class TallyTile(QAbstractButton):
    """A click counts once, like its key."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.tile: TileWords | None = None
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LOW)
        self.setMaximumHeight(_HIGH)

    def sizeHint(self) -> QSize:
        return QSize(260, _HIGH)

    def show_tile(self, tile: TileWords) -> None:
        """Say this."""
        if tile != self.tile:
            self.tile = tile
            kind = "relapse" if tile.is_relapse else "seen"
            count = "hidden" if tile.count is None else str(tile.count)
            self.setAccessibleName(f"{tile.key}, {kind}, {tile.words}: {count}")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tile, rect = self.tile, QRectF(self.rect())
        if tile is None:
            return
        painter = QPainter(self)
        ground, edge, width = ("focus_wash", "focus", 2) if tile.is_last else ("ground", "line", 1)
        paint.box(painter, rect, theme.colour(ground), theme.colour(edge), theme.RADIUS_CONTROL, width)
        self._paint_key(painter, rect, tile)
        painter.setFont(theme.font(34, 600, "serif"))
        ink = tone(relapse=tile.is_relapse) if tile.count else theme.colour("ink3")
        painter.setPen(ink)
        room = 80 if rect.width() > 320 else 44
        number = QRectF(rect.right() - room - 16, rect.y(), room, rect.height())
        count = "·" if tile.count is None else str(tile.count)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        words = QRectF(_KEY + 28, rect.y(), number.left() - _KEY - 34, rect.height())
        if rect.height() >= 74:
            self._paint_three_lines(painter, words, tile)
        else:
            painter.setPen(tone(relapse=tile.is_relapse))
            painter.setFont(theme.font(12, 600))
            painter.drawText(words.adjusted(0, 5, 0, 0), 0, "Relapse" if tile.is_relapse else "Seen")
            self._paint_words(painter, words.adjusted(0, 18, 0, 0), tile)

    def _paint_key(self, painter: QPainter, rect: QRectF, tile: TileWords) -> None:
        middle = rect.center().y()
        key = QRectF(14, middle - _KEY / 2, _KEY, _KEY)
        paint.box(painter, key.translated(0, 2), theme.colour("line_strong"), None, theme.RADIUS_CONTROL)
        paint.box(painter, key, theme.colour("surface"), theme.colour("line_strong"), theme.RADIUS_CONTROL)
        painter.setFont(theme.font(18, 600))
        painter.setPen(theme.colour("ink"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, tile.key)

    def _paint_three_lines(self, painter: QPainter, box: QRectF, tile: TileWords) -> None:
        painter.setPen(tone(relapse=tile.is_relapse))
        painter.setFont(theme.font(13, 600))
        top = box.y() + box.height() / 2 - 34
        first = QRectF(box.x(), top, box.width(), 18)
        painter.drawText(first, 0, "Relapse" if tile.is_relapse else "Seen")
        self._paint_words(painter, QRectF(box.x(), top + 19, box.width(), 22), tile)
        last = QRectF(box.x(), top + 46, box.width(), 20)
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(last, flags, tile.before)
        if tile.count == 0:
            painter.drawText(last, Qt.AlignmentFlag.AlignVCenter, "not yet")
        elif tile.count:
            self._paint_dots(painter, last, tile)

    def _paint_words(self, painter: QPainter, box: QRectF, tile: TileWords) -> None:
        painter.setFont(theme.font(15, 500))
        painter.setPen(theme.colour("ink"))
        paint.elided(painter, box, tile.words)

    def _paint_dots(self, painter: QPainter, box: QRectF, tile: TileWords) -> None:
        """One dot for each time, as on the wall, as long as they fit."""
        room = int((box.width() - 76) // 15)
        colour = tone(relapse=tile.is_relapse)
        for place in range(min(tile.count or 0, _MOST_DOTS, max(0, room))):
            middle = QPointF(box.x() + 6 + place * 15, box.center().y())
            if tile.is_relapse:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colour, 2))
                painter.drawEllipse(middle, 4.6, 4.6)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawEllipse(middle, 5.6, 5.6)


class BehaviourBox(QFrame):
    """One behaviour with its two tiles; ``tallied`` tells whether it was a relapse."""

    tallied = Signal(bool)

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setObjectName(f"watchedBox{place + 1}")
        self.setProperty("panel", "card")
        self.mark = SuitMark("attitude", size=22)
        self.title = ElidedText("", 18, 600, "ink", family="serif")
        self.by = Text("", 13, 400, "ink2")
        self.seen = TallyTile(f"tallySeen{place + 1}")
        self.relapse = TallyTile(f"tallyRelapse{place + 1}")
        self.seen.clicked.connect(lambda: self.tallied.emit(False))
        self.relapse.clicked.connect(lambda: self.tallied.emit(True))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.mark)
        head.addWidget(self.title, 1)
        head.addWidget(self.by)
        tiles = QHBoxLayout()
        tiles.setSpacing(10)
        tiles.addWidget(self.seen, 1)
        tiles.addWidget(self.relapse, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(tiles, 1)
        self.set_low(False)

    def say(self, title: str, by: str, colour: str, suit: str) -> None:
        """Which behaviour this is, who worded it, and its card's suit."""
        self.title.setText(title)
        self.title.updateGeometry()
        self.by.setText(by)
        self.mark.set_suit(colour, suit)
        self.setAccessibleName(title)

    def set_low(self, low: bool) -> None:
        """Leave the sentence out where there is little height: the tiles say what counts."""
        for widget in (self.mark, self.title, self.by):
            widget.setVisible(not low)
        self.setMaximumHeight(_HIGHEST_LOW_BOX if low else _HIGHEST_BOX)
        edge = 6 if low else 10
        self._column.setContentsMargins(edge + 4, edge, edge + 4, edge)
        self._column.setSpacing(4 if low else 7)
