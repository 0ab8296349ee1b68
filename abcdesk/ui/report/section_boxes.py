"""Which sections the report is to have, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from abcdesk.ui.widgets.switch import Check

WORDS = {
    "cover": "Cover",
    "summary": "Summary, decision",
    "since": "Since last time",
    "how": "How we worked",
    "ranking": "Ranking",
    "blind-spots": "Blind spots",
    "answers": "Answers",
    "scan": "Scan",
    "impact": "Impact and verdict",
    "cards": "Top cards",
    "simulation": "Simulation",
    "commitments": "Commitments",
    "follow-up": "Follow-up",
    "words": "In their words",
    "method": "Method and data",
}
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SectionBoxes(QWidget):
    """A box for each section, read down the columns; one stays ticked at least. Alt and an arrow move the
    section whose box has the focus."""

    changed = Signal()

    def __init__(self, sections: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportSections")
        self.setAccessibleName("Pages")
        self._own = tuple(sections)
        self._order = list(sections)
        self._boxes = {
            name: Check(WORDS.get(name, name), on=True, name=f"section-{name}") for name in sections
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(8)
        for box in self._boxes.values():
            box.setAccessibleDescription("Alt and an arrow key move it")
            box.clicked.connect(lambda _on, box=box: self._on_clicked(box))
            box.installEventFilter(self)
        self._arrange()

    @property
    def wanted(self) -> tuple[str, ...]:
        """The sections ticked, in order; () for all in their own order."""
        ticked = tuple(name for name in self._order if self._boxes[name].isChecked())
        return () if ticked == self._own else ticked

    def show_wanted(self, wanted: Sequence[str]) -> None:
        """Tick these in this order, those left out behind them; () ticks all in their own order."""
        known = [name for name in wanted if name in self._boxes] or list(self._own)
        self._order = [*known, *(name for name in self._own if name not in known)]
        for name, box in self._boxes.items():
            box.setChecked(name in known)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and (way := _WAYS.get(Qt.Key(event.key())))
        ):
            self._move(next(name for name, box in self._boxes.items() if box is watched), way)
            return True
        return super().eventFilter(watched, event)

    def _move(self, name: str, way: int) -> None:
        place = self._order.index(name)
        other = place + way
        if 0 <= other < len(self._order):
            self._order[place], self._order[other] = self._order[other], self._order[place]
            self._arrange()
            self.changed.emit()

    def _arrange(self) -> None:
        half = -(-len(self._order) // 2)
        before: QWidget | None = None
        for place, name in enumerate(self._order):
            box = self._boxes[name]
            self._grid.addWidget(box, place % half, place // half)
            if before is not None:
                QWidget.setTabOrder(before, box)
            before = box

    def _on_clicked(self, box: Check) -> None:
        if not any(one.isChecked() for one in self._boxes.values()):
            box.setChecked(True)
            return
        self.changed.emit()
