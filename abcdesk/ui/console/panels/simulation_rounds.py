"""The rounds of a simulation side by side: what was counted, which one runs, what comes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint

_TALL, _GAP = 52, 10
_NARROW = 118


@dataclass(frozen=True, slots=True)
class RoundWords:
    """One round: its number, what is said about it, and its state."""

    number: int
    words: str
    is_running: bool = False
    is_shown: bool = False
    share: float = 0.0
    """How much of the timer is left, 0 where it was not started."""


class RoundStrip(QWidget):
    """Shows and tells; the keys and buttons below do."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("roundStrip")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.rounds: tuple[RoundWords, ...] = ()

    def show_rounds(self, rounds: tuple[RoundWords, ...]) -> None:
        """Show these."""
        if rounds != self.rounds:
            self.rounds = rounds
            self.setAccessibleName(". ".join(f"Round {one.number}: {one.words}" for one in rounds))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, _TALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, _TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        count = max(1, len(self.rounds))
        gap = _GAP if count <= 5 else 4
        width = (self.width() + gap) / count
        for place, one in enumerate(self.rounds):
            self._paint_round(painter, QRectF(place * width, 0, width - gap, _TALL), one)

    def _paint_round(self, painter: QPainter, box: QRectF, one: RoundWords) -> None:
        on = one.is_running
        ground, line = ("ink", "ink") if on else ("surface", "line_strong")
        paint.box(painter, box, theme.colour(ground), theme.colour(line), theme.RADIUS_CONTROL)
        ink = theme.colour("on_ink" if on else "ink")
        narrow = box.width() < _NARROW
        inside = box.adjusted(8 if narrow else 14, 0, -6, 0)
        painter.setPen(ink)
        painter.setFont(theme.font(15, 600))
        title = f"{one.number}" if narrow else f"Round {one.number}"
        painter.drawText(QRectF(inside.x(), 7, inside.width(), 20), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme.font(13))
        painter.setPen(ink if on else theme.colour("ink2"))
        words = QRectF(inside.x(), 27, inside.width(), 18)
        paint.elided(painter, words, one.words)
        if one.is_shown:
            tick = QRectF(box.right() - 26, 10, 14, 14)
            paint_icon(painter, "tick", tick, theme.colour("on_ink" if on else "room"))
        if on and one.share and not narrow:
            used = painter.fontMetrics().horizontalAdvance(one.words) + 12
            track = QRectF(inside.x() + used, 34, inside.width() - used - 8, 4)
            if track.width() > 24:
                paint.box(painter, track, paint.faded(ink, 0.3), None, 2)
                paint.box(painter, QRectF(track.x(), track.y(), track.width() * one.share, 4), ink, None, 2)
