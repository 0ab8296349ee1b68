"""What comes next: its picture, or a skeleton where it is held until the reveal; while frozen, your place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from abcdesk.domain.show import after, spot
from abcdesk.domain.steps.registry import KINDS
from abcdesk.ui.console.finding import cue_words, held_round, is_held
from abcdesk.ui.console.held import held_rounds, held_slide
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.projector.slide_view import SlideView
from abcdesk.ui.widgets.text import ElidedText, Text

_THUMBNAIL = 128
_ANY = 16777215
"""No limit, in Qt's words."""


class NextView(QWidget):
    """A small slide with its caption."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nextView")
        self.setAccessibleName("What comes next")
        self._bench = bench
        self.title = Text("Next", 14, 600, name="nextTitle")
        self.words = ElidedText("", 13, 400, "ink3", name="nextWords")
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.note = Text("", 13, 400, "ink3", wrap=True, name="nextNote")
        self.view = SlideView(bench.stage.pictures, "nextSlide", frame=1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._thumbnail: bool | None = None
        self.arrange(thumbnail=False)

    def arrange(self, *, thumbnail: bool) -> None:
        """A picture under its caption, or a thumbnail beside it."""
        if thumbnail == self._thumbnail:
            return
        self._thumbnail = thumbnail
        self._grid.setVerticalSpacing(2 if thumbnail else 8)
        for widget in (self.title, self.words, self.note, self.view):
            self._grid.removeWidget(widget)
        if thumbnail:
            self._grid.addWidget(self.view, 0, 0, 4, 1, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self.title, 0, 1)
            self._grid.addWidget(self.words, 1, 1)
            self._grid.addWidget(self.note, 2, 1)
            self.view.setFixedWidth(_THUMBNAIL)
            self.setFixedHeight(self.view.heightForWidth(_THUMBNAIL))
        else:
            self._grid.addWidget(self.title, 0, 0)
            self._grid.addWidget(self.words, 0, 1)
            self._grid.addWidget(self.view, 1, 0, 1, 2)
            self._grid.addWidget(self.note, 2, 0, 1, 2)
            self.view.setMinimumWidth(_THUMBNAIL)
            self.view.setMaximumWidth(_ANY)
            self.setMinimumHeight(0)
            self.setMaximumHeight(_ANY)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft if thumbnail else Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(0, 0)
        self._grid.setRowStretch(3, 1)

    def refresh(self) -> None:
        """Read again what comes."""
        workshop, stage = self._bench.workshop, self._bench.stage
        here, step = spot(workshop), self._bench.step
        if workshop.stage.frozen:
            self._say("Only you see this", "your place", "The room follows when you unfreeze.")
            self.view.show_slide(stage.slide_at(here))
        elif step is not None and is_held(step, here):
            self._say("Next", "held until you reveal", "Opens with R only, never by going forward.")
            self.view.show_slide(held_slide(stage.theme))
        elif step is not None and (number := held_round(workshop, step, here)):
            self._say("Next", f"held until you show round {number}", "R shows it, nothing else does.")
            self.view.show_slide(held_rounds(stage.theme))
        else:
            self._show_next()

    def _show_next(self) -> None:
        workshop, stage = self._bench.workshop, self._bench.stage
        here = spot(workshop)
        following = after(workshop, here)
        if following == here:
            self._say("Next", "the end of the agenda" if here.step else "", "")
        elif following.step == here.step:
            self._say("Next", cue_words(workshop, following.cue), "")
        else:
            step = workshop.step(following.step)
            self._say("Next", step.title or KINDS[step.kind].title, "")
        self.view.show_slide(stage.slide_at(following))

    def _say(self, title: str, words: str, note: str) -> None:
        self.title.setText(title)
        self.words.setText(words)
        self.words.updateGeometry()
        self.note.setText(note)
        self.note.setVisible(bool(note))
