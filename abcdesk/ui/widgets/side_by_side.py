"""Panels beside each other, or one below the other where they would be cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from abcdesk.ui import theme

_GAP, _SIDE, _TOP = 20, 24, 20


class SideBySide(QFrame):
    """Stands in a scrolled area. ``row`` holds the panels; ``least_px`` is the width, at 100 % size of text,
    below which one that is in sight goes under the other."""

    def __init__(self, least_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "ground")
        self.least_px = least_px
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        self.row.setSpacing(_GAP)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # another part is in sight, or the text is larger
            self._turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    def _turn(self) -> None:
        items = [self.row.itemAt(place) for place in range(self.row.count())]
        widgets = [item.widget() for item in items if item is not None]
        shown = sum(widget is not None and not widget.isHidden() for widget in widgets)
        wanted = shown * self.least_px * theme.text_size() / 100 + (shown - 1) * _GAP + 2 * _SIDE
        viewport = self.parentWidget()
        room = viewport.width() if viewport else self.width()
        way = QBoxLayout.Direction.LeftToRight if wanted <= room else QBoxLayout.Direction.TopToBottom
        if way is not self.row.direction():
            self.row.setDirection(way)
