"""Which sections the report is to have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
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


class SectionBoxes(QWidget):
    """A box for each section; one stays ticked at least."""

    changed = Signal()

    def __init__(self, sections: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportSections")
        self.setAccessibleName("Pages")
        self._boxes = {
            name: Check(WORDS.get(name, name), on=True, name=f"section-{name}") for name in sections
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(8)
        half = -(-len(sections) // 2)
        for place, box in enumerate(self._boxes.values()):
            grid.addWidget(box, place % half, place // half)
            box.clicked.connect(lambda _on, box=box: self._on_clicked(box))

    @property
    def wanted(self) -> tuple[str, ...] | None:
        """The sections ticked; None for all."""
        ticked = tuple(name for name, box in self._boxes.items() if box.isChecked())
        return None if len(ticked) == len(self._boxes) else ticked

    def _on_clicked(self, box: Check) -> None:
        if not any(one.isChecked() for one in self._boxes.values()):
            box.setChecked(True)
            return
        self.changed.emit()
