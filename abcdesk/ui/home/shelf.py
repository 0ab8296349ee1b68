"""The shelf of decks: each a fan of three of its cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from abcdesk.tokens import tokens
from abcdesk.ui import theme
from abcdesk.ui.projector.decoding import decoded
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.suit_mark import paint_suit_bar, paint_suit_sign, suit_fill
from abcdesk.ui.widgets.text import plain_tip
from abcdesk.ui.words import count

if TYPE_CHECKING:
    from abcdesk.domain.cards import Deck

_AFTER_THE_LIST_MS = 30
FACE = QSize(50, 40)
"""The picture on a small card, in logical pixels."""

Fan = Callable[[Path, "Deck"], Sequence[bytes]]
"""A deck's place, and the deck -> the pictures of one card of each suit."""


@dataclass(frozen=True)
class ShelvedDeck:
    """A deck on the shelf; ``problems`` say why it cannot be used. ``is_own`` is one that the user may
    change, ``is_draft`` one that was never saved: ``path`` is where it is kept."""

    path: Path
    deck: Deck | None
    problems: tuple[str, ...] = ()
    is_own: bool = False
    is_draft: bool = False

    @property
    def is_playable(self) -> bool:
        """Whether a workshop can be made with it."""
        return self.deck is not None and not self.is_draft

    @property
    def title(self) -> str:
        """Its title, or its file's name."""
        return (self.deck.title if self.deck else "") or self.path.stem


class _DeckCard(QAbstractButton):
    """One deck: fan, title, how many cards, its suits as a bar. A click leads to it."""

    def __init__(self, shelved: ShelvedDeck) -> None:
        super().__init__()
        self.shelved = shelved
        self.faces: list[QPixmap] = []
        self.setObjectName(f"deck-{shelved.path.stem}")
        self.setAccessibleName(f"{shelved.title}, {self._words()}")
        self.setToolTip(plain_tip(shelved.problems[0] if shelved.problems else shelved.title))
        self.setFixedHeight(160)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint.box(painter, rect, theme.colour("surface"), theme.colour("line"), theme.RADIUS_CARD)
        for place, turn in ((0, -14), (2, 14), (1, 0)):
            self._paint_card(painter, rect, place, turn)
        deck = self.shelved.deck
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.colour("ink"))
        paint.elided(painter, QRectF(12, 104, rect.width() - 18, 20), self.shelved.title)
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2" if deck else "warn"))
        paint.elided(painter, QRectF(12, 122, rect.width() - 24, 18), self._words())
        if deck:
            shares = [(suit.colour, float(len(deck.of_suit(suit.id)))) for suit in deck.suits]
            paint_suit_bar(painter, QRectF(12, 145, rect.width() - 24, 4), shares)
        if self.hasFocus():
            paint.focus_ring(painter, rect, theme.RADIUS_CARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_card(self, painter: QPainter, rect: QRectF, place: int, turn: float) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(rect.center().x() + (place - 1) * 27, 60 + abs(turn) * 0.35)
        painter.rotate(turn)
        box = QRectF(-27, -35, 54, 70)
        suits = self.shelved.deck.suits if self.shelved.deck else ()
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
        deck = self.shelved.deck
        if deck is None:
            return "Cannot be used"
        return f"{count(len(deck), 'card')}, {'draft' if self.shelved.is_draft else f'v{deck.version}'}"


class DeckShelf(QWidget):
    """Decks two and two. Pictures come one deck at a time, while nothing else is to be done. ``chosen`` tells
    the deck a person went to."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deckShelf")
        self.setAccessibleName("Deck shelf")
        self._cards: list[_DeckCard] = []
        self._waiting: list[_DeckCard] = []
        self._fan: Fan | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._paint_next)

    def show_decks(self, decks: Sequence[ShelvedDeck], fan: Fan) -> None:
        """Put these decks on the shelf; ``fan`` reads the pictures of one."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self._cards = [_DeckCard(deck) for deck in decks]
        for place, card in enumerate(self._cards):
            card.clicked.connect(lambda _checked=False, path=card.shelved.path: self.chosen.emit(path))
            self._grid.addWidget(card, place // 2, place % 2)
            card.show()
        self._fan = fan
        self._waiting = [card for card in self._cards if card.shelved.deck]
        self._idle.start(_AFTER_THE_LIST_MS)

    @property
    def is_filled(self) -> bool:
        """Whether every deck has its pictures."""
        return not self._waiting

    def _paint_next(self) -> None:
        if not self._waiting or self._fan is None:
            return
        card = self._waiting.pop(0)
        assert card.shelved.deck
        scale = max(2.0, self.devicePixelRatioF())
        card.faces = [_face(data, scale) for data in self._fan(card.shelved.path, card.shelved.deck)]
        card.update()
        self._idle.start(0)  # when nothing else is due


def _face(data: bytes, scale: float) -> QPixmap:
    """A picture cut to the face of a small card."""
    size = QSize(round(FACE.width() * scale), round(FACE.height() * scale))
    image = decoded(data, size)
    if image.isNull():
        return QPixmap()
    image = image.copy(
        (image.width() - size.width()) // 2,
        (image.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )
    return QPixmap.fromImage(image)
