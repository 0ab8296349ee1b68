"""What the room sees of a step, beside its words: each of its pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.records import Step
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.registry import cues_of
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.slide_view import SlideView
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.text import Text


class StepPreview(QWidget):
    """One picture of a step; two buttons leaf through the others."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepPreview")
        self.setAccessibleName("What the room sees of this step")
        self._bridge = bridge
        self._step = ""
        self._place = 0
        self.view = SlideView(Pictures(bridge.desk.picture), "stepSlide", frame=1)
        self._words = Text("", 13, 400, "ink3", name="stepSlideWords")
        self._back = IconButton("chevron-left", "Picture before", name="stepSlideBack", size=28)
        self._next = IconButton("chevron-right", "Next picture", name="stepSlideNext", size=28)
        self._back.clicked.connect(lambda: self._go(-1))
        self._next.clicked.connect(lambda: self._go(1))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Text("In the room", 13, 500, "ink2"))
        head.addStretch(1)
        head.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._back)
        head.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.view)

    def show_step(self, step: Step | None) -> None:
        """Show this step, from its first picture where it is another one than before."""
        self.setVisible(step is not None)
        if step is None:
            return
        if step.id != self._step:
            self._step, self._place = step.id, 0
        self._show(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setFixedHeight(self.view.heightForWidth(self.width()))

    def _show(self, step: Step) -> None:
        workshop = self._bridge.workshop
        cues = cues_of(workshop, step)
        self._place = max(0, min(self._place, len(cues) - 1))
        room = room_view(workshop, self._bridge.desk.now_s())
        self.view.show_slide(slide_for(room, Spot(step.id, cues[self._place])))
        self._words.setText(f"{self._place + 1} of {len(cues)}" if len(cues) > 1 else "")
        for button, works in ((self._back, self._place > 0), (self._next, self._place < len(cues) - 1)):
            button.setVisible(len(cues) > 1)
            button.setEnabled(works)

    def _go(self, way: int) -> None:
        self._place += way
        self._show(self._bridge.workshop.step(self._step))
