"""A cross-fade between two finished pictures."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation, Signal
from PySide6.QtGui import QPixmap

from abcdesk.tokens import tokens


def ease_out() -> QEasingCurve:
    """The curve by which things arrive: quick, then gentle."""
    x1, y1, x2, y2 = tokens().motion.ease_out
    curve = QEasingCurve(QEasingCurve.Type.BezierSpline)
    curve.addCubicBezierSegment(QPointF(x1, y1), QPointF(x2, y2), QPointF(1, 1))
    return curve


class Fade(QObject):
    """Leads from an old picture to whatever stands now; ``moved`` asks for a repaint."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.old = QPixmap()
        self.reduced = False
        self._way = QVariantAnimation(self)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.setEasingCurve(ease_out())
        self._way.valueChanged.connect(lambda _value: self.moved.emit())
        self._way.finished.connect(self._on_way_finished)

    @property
    def progress(self) -> float:
        """How much of the new picture is there: 0 to 1; 1 while nothing fades."""
        if self.old.isNull():
            return 1.0
        return float(self._way.currentValue() or 0.0)

    def start(self, old: QPixmap) -> None:
        """Fade from this picture. An unfinished fade ends at once."""
        self._way.stop()
        self.old = old
        if not old.isNull():
            self._way.setDuration(tokens().motion.reduced if self.reduced else tokens().motion.slow)
            self._way.start()

    def finish(self) -> None:
        """Show the new picture whole, now."""
        self._way.stop()
        self._on_way_finished()

    def _on_way_finished(self) -> None:
        self.old = QPixmap()
        self.moved.emit()
