"""The shelf of decks: each a fan of three of its cards."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from abcdesk.deckfile.cover import DeckCover
from abcdesk.tokens import tokens
from abcdesk.ui import theme
from abcdesk.ui.projector.decoding import decoded
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.enter import is_enter
from abcdesk.ui.widgets.suit_mark import paint_suit_bar, paint_suit_sign, suit_fill
from abcdesk.ui.widgets.text import plain_tip
from abcdesk.ui.words import count

if TYPE_CHECKING:
    from abcdesk.deckfile.covers import DeckCovers

_AFTER_THE_LIST_MS = 30
FACE = QSize(50, 40)
"""The picture on a small card, in logical pixels."""


class _DeckCard(QAbstractButton):
    """One deck: fan, title, how many cards, its suits as a bar. A click leads to it."""

    def __init__(self, cover: DeckCover) -> None:
        super().__init__()
        self.cover = cover
        self.faces: list[QPixmap] = []
        self.setObjectName(f"deck-{cover.path.stem}")
        self.setAccessibleName(f"{cover.title}, {self._words()}")
        self.setToolTip(plain_tip(cover.problems[0] if cover.problems else cover.title))
        self.setFixedHeight(160)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint.box(painter, rect, theme.colour("surface"), theme.colour("line"), theme.RADIUS_CARD)
        for place, turn in ((0, -14), (2, 14), (1, 0)):
            self._paint_card(painter, rect, place, turn)
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.colour("ink"))
        paint.elided(painter, QRectF(12, 104, rect.width() - 18, 20), self.cover.title)
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2" if self.cover.is_readable else "warn"))
        paint.elided(painter, QRectF(12, 122, rect.width() - 24, 18), self._words())
        shares = [(suit.colour, float(suit.cards)) for suit in self.cover.suits]
        paint_suit_bar(painter, QRectF(12, 145, rect.width() - 24, 4), shares)
        if self.hasFocus():
            paint.focus_ring(painter, rect, theme.RADIUS_CARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_card(self, painter: QPainter, rect: QRectF, place: int, turn: float) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(rect.center().x() + (place - 1) * 27, 60 + abs(turn) * 0.35)
        painter.rotate(turn)
        box = QRectF(-27, -35, 54, 70)
        suits = self.cover.suits
        colours = [suit.colour for suit in suits] or list(tokens().palettes)
        tint = suit_fill(colours[place % len(colours)])
        if suits and (place >= len(self.faces) or self.faces[place].isNull()):
            colour = colours[place % len(colours)]
            paint.box(painter, box, suit_fill(colour), theme.colour("surface"), 5, 1.5)
            paint_suit_sign(
                painter, QRectF(-13, -13, 26, 26), colour, tokens().suit(colour, theme.current()).on
            )
        elif suits:
            paint.box(painter, box, QColor("#FFFFFF"), theme.colour("line_strong"), 5)
            painter.drawPixmap(QRectF(-25, -33, 50, 40), self.faces[place], QRectF(self.faces[place].rect()))
            paint.box(painter, QRectF(-17, 14, 34, 4), QColor("#B9C3D8"), None, 2)
            paint.box(painter, QRectF(-11, 23, 22, 5), tint, None, 2)
        else:
            pen = QPen(tint, 1.5, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box, 5, 5)
        painter.restore()

    def _words(self) -> str:
        deck = self.cover
        if not deck.is_readable:
            return "Cannot be used"
        return f"{count(deck.cards, 'card')}, {'draft' if deck.is_draft else f'v{deck.version}'}"


class DeckShelf(QWidget):
    """Decks two and two. Pictures that were not kept come one deck at a time, while nothing else is to be
    done. ``chosen`` tells the deck a person went to."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deckShelf")
        self.setAccessibleName("Deck shelf")
        self._cards: list[_DeckCard] = []
        self._waiting: list[_DeckCard] = []
        self._covers: DeckCovers | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._paint_next)

    def show_decks(self, decks: Sequence[DeckCover], covers: DeckCovers) -> None:
        """Put these decks on the shelf; ``covers`` has their pictures."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self._covers = covers
        self._cards = [_DeckCard(deck) for deck in decks]
        self._waiting = []
        for place, card in enumerate(self._cards):
            card.clicked.connect(lambda _checked=False, path=card.cover.path: self.chosen.emit(path))
            self._grid.addWidget(card, place // 2, place % 2)
            card.show()
            kept = covers.small_pictures(card.cover, self._size)
            faces = None if kept is None else _read(kept)
            if faces is None:
                self._waiting.append(card)
            else:
                card.faces = faces
        if self._waiting:
            self._idle.start(_AFTER_THE_LIST_MS)
        else:
            covers.save()

    @property
    def is_filled(self) -> bool:
        """Whether every deck has its pictures."""
        return not self._idle.isActive()

    @property
    def _scale(self) -> float:
        return max(2.0, self.devicePixelRatioF())

    @property
    def _size(self) -> str:
        return f"{FACE.width()}x{FACE.height()}@{self._scale:g} pixels"

    def _paint_next(self) -> None:
        assert self._covers
        card = self._waiting.pop(0)
        size = QSize(round(FACE.width() * self._scale), round(FACE.height() * self._scale))
        faces = [decoded(data, size) for data in self._covers.pictures(card.cover)]
        self._covers.keep_small_pictures(card.cover, self._size, [_written(face) for face in faces])
        card.faces = [QPixmap.fromImage(face) for face in faces]
        card.update()
        if self._waiting:
            self._idle.start(0)  # when nothing else is due
        else:
            self._covers.save()


_PIXELS = QImage.Format.Format_ARGB32_Premultiplied


def _written(image: QImage) -> bytes:
    """Width, height and pixels. No PNG: to read the first one Qt looks into each of its picture plugins."""
    plain = image.convertToFormat(_PIXELS)
    pixels = bytes(plain.constBits())
    return f"{plain.width()} {plain.height()} ".encode() + zlib.compress(pixels)


def _read(pictures: Sequence[bytes]) -> list[QPixmap] | None:
    """What was written; None where it cannot be read, so that the pictures are made anew."""
    faces = []
    for picture in pictures:
        try:
            width, height, packed = picture.split(b" ", 2)
            wide, high, pixels = int(width), int(height), zlib.decompress(packed)
        except (ValueError, zlib.error):
            return None
        if len(pixels) != 4 * wide * high:
            return None
        own = QImage(pixels, wide, high, 4 * wide, _PIXELS).copy()  # apart from these bytes
        faces.append(QPixmap.fromImage(own))
    return faces
