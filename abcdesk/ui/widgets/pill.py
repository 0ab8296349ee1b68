"""The pill that says what the room sees."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint

RoomState = Literal[
    "live", "black", "white", "neutral", "frozen", "lost", "one-screen", "rehearsal", "off", "nothing", "test"
]


class _Look(NamedTuple):
    words: str
    sentence: str
    ink: str
    dot: str
    ground: str


_LOOKS: dict[str, _Look] = {
    "live": _Look("Room: live", "The room sees this slide.", "room", "room", "room_wash"),
    "test": _Look("Room: test picture", "The room sees the test picture.", "room", "room", "room_wash"),
    "black": _Look("Room: black", "The projector is black.", "ink", "ink", "sunk"),
    "white": _Look("Room: white", "The projector is white.", "ink", "line_strong", "sunk"),
    "neutral": _Look("Room: one moment", "The room sees the neutral slide.", "ink", "ink", "sunk"),
    "frozen": _Look(
        "Room: frozen", "The room keeps its slide while you browse.", "focus", "focus", "focus_wash"
    ),
    "lost": _Look(
        "No projector", "The projector is lost. The room sees nothing.", "warn", "warn", "warn_wash"
    ),
    "one-screen": _Look("Same screen as the room", "The room sees this screen.", "warn", "warn", "warn_wash"),
    "rehearsal": _Look(
        "Rehearsal", "Rehearsal. Nothing is stored, nothing is shown.", "ink2", "line_strong", "sunk"
    ),
    "off": _Look("Projector not in use", "The projector is not in use.", "ink2", "", "sunk"),
    "nothing": _Look("Room: nothing shown", "The room sees nothing.", "ink2", "line_strong", "sunk"),
}


class RoomPill(QLabel):
    """Short words in colour, a full sentence for screen readers."""

    def __init__(self, state: RoomState = "off", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roomPill")
        self.setFont(theme.font(13, 500))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.state: RoomState = state
        self.set_state(state)

    def set_state(self, state: RoomState, words: str = "", sentence: str = "") -> None:
        """Another state; ``words`` and ``sentence`` where the usual ones do not fit."""
        self.state = state
        look = _LOOKS[state]
        self.setText(words or look.words)
        self.setAccessibleName(sentence or look.sentence)
        self.setToolTip(sentence or look.sentence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 44), 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = _LOOKS[self.state]
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint.box(painter, rect, theme.colour(look.ground), None, rect.height() / 2)
        middle = rect.center().y()
        if look.dot:
            paint.box(painter, QRectF(12, middle - 4, 8, 8), theme.colour(look.dot), None, 4)
        else:
            paint_icon(painter, "projector", QRectF(11, middle - 7, 14, 14), theme.colour(look.ink))
        painter.setFont(self.font())
        painter.setPen(theme.colour(look.ink))
        left = 28 if look.dot else 30
        paint.elided(painter, rect.adjusted(left, 0, -8, 0), self.text())


class Pill(QLabel):
    """A short word on a wash: "2 min behind" (warn), "on time" (quiet), "draft"."""

    def __init__(
        self, words: str = "", kind: str = "quiet", name: str = "pill", parent: QWidget | None = None
    ):
        super().__init__(parent)
        self.setObjectName(name)
        self.setFont(theme.font(13, 500))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._kind = kind
        self.say(words, kind)

    def say(self, words: str, kind: str = "quiet") -> None:
        """Other words; ``kind`` is quiet, warn or room."""
        self._kind = kind
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 20), 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, ground = {"warn": ("warn", "warn_wash"), "room": ("room", "room_wash")}.get(
            self._kind, ("ink2", "sunk")
        )
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint.box(painter, rect, theme.colour(ground), None, rect.height() / 2)
        painter.setFont(self.font())
        painter.setPen(theme.colour(ink))
        paint.elided(painter, rect.adjusted(10, 0, -8, 0), self.text())
