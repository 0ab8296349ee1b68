"""One desired behaviour in the list of its card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from abcdesk.domain.records import Behaviour
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.message_line import sentence
from abcdesk.ui.widgets.removable import RemovableRow
from abcdesk.ui.widgets.suit_mark import suit_line
from abcdesk.ui.widgets.text import Text


class BehaviourRow(RemovableRow):
    """The sentence, where one sees it, and who worded it. A click edits it."""

    def __init__(self, row: Behaviour, by: str, colour: str) -> None:
        super().__init__(IconButton("trash", "Remove this behaviour", name=f"remove-{row.id}", size=28))
        self._colour = colour
        self.setObjectName(f"behaviour-{row.id}")
        self.setAccessibleName(f"{row.desired}. {by}".strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(row.desired, 17, 400, "ink", family="serif", wrap=True))
        worded = f"Worded by {by}." if by else ""
        more = "  ".join(part for part in (sentence(row.we_will_see), worded) if part)
        if more:
            words.addWidget(Text(more, 13, 400, "ink2", wrap=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 10, 10, 10)
        line.addLayout(words, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint.box(painter, box, theme.colour("ground"), theme.colour("line"), theme.RADIUS_CONTROL)
        paint.box(painter, QRectF(0, 8, 4, box.height() - 16), suit_line(self._colour), None, 2)
        self.paint_focus(painter)
