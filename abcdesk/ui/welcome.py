"""The first minute: how it should look, where workshops lie, and where to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.doors import Doors
from abcdesk.ui.home.rail import Brand
from abcdesk.ui.preferences import LOOKS, SIZES
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import ElidedText, Text

HOW = (
    ("Prepare", "Who is coming, and an agenda from a template. Ten minutes."),
    ("Run", "Cards on the wall; votes and notes on this laptop, all by keyboard."),
    ("Hand over", "A report as PDF, before the coffee is cold."),
)
_WIDTH = 640
"""Of the card in pixels, at 100 % size of text."""


class WelcomeScreen(QWidget):
    """Esc skips it. ``left`` leaves for home; the other signals tell what was chosen."""

    left = Signal()
    sample_asked = Signal()
    new_asked = Signal()
    guide_asked = Signal(str)
    library_chosen = Signal(object)

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName("Welcome")
        self._doors = doors
        self.message = MessageLine()
        self.look = Segmented(LOOKS, theme.mode(), name="welcomeLook", words="Look of the program")
        self.look.changed.connect(self._on_look)
        self.text_size = Segmented(SIZES, str(theme.text_size()), name="welcomeSize", words="Size of text")
        self.text_size.changed.connect(self._on_size)
        self.folder = ElidedText(str(doors.library.folder), 14, name="welcomeFolder")
        self._sample = KeyButton("Open the sample", variant="primary", cap="Enter", name="welcomeSample")
        self._sample.setDefault(True)
        self._lay_out()

    def begin(self) -> None:
        """Put the keyboard on what a newcomer does first."""
        self._sample.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_folder(self) -> None:
        """The library is another one now."""
        self.folder.setText(str(self._doors.library.folder))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._sample.hasFocus():
            self._sample.click()
        else:
            super().keyPressEvent(event)

    def _on_look(self, look: str) -> None:
        if look in theme.MODES:
            theme.set_mode(look)
            self._doors.prefer(look=look)

    def _on_size(self, percent: str) -> None:
        theme.set_text_size(int(percent))
        self._doors.prefer(text_size=int(percent))
        self._fit()

    def _fit(self) -> None:
        self._card.setFixedWidth(round(_WIDTH * theme.text_size() / 100))

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "Folder of workshops", self.folder.text())
        if name:
            self.library_chosen.emit(Path(name))

    def _lay_out(self) -> None:
        self._card, column = framed("dialog", (36, 28, 36, 28), 12)
        self._fit()
        column.addWidget(Brand())
        column.addWidget(Text("What nobody draws into the process", 26, 600, family="serif"))
        column.addWidget(Text("How a workshop goes:", 14, 400, "ink2"))
        column.addLayout(_steps())
        column.addSpacing(8)
        column.addLayout(self._choices())
        column.addSpacing(8)
        column.addLayout(self._ways())
        skip = Text("Esc skips this. All of it is in Preferences, Ctrl ,", 13, 400, "ink2")
        column.addWidget(skip)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        outer.addWidget(self.message)

    def _choices(self) -> QGridLayout:
        choose = KeyButton("Choose…", icon="folder", name="welcomeChoose")
        choose.clicked.connect(self._ask_for_folder)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Text("Look", 14, 400, "ink2"), 0, 0)
        grid.addWidget(self.look, 0, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text("Size of text", 14, 400, "ink2"), 1, 0)
        grid.addWidget(self.text_size, 1, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text("Workshops lie in", 14, 400, "ink2"), 2, 0)
        grid.addWidget(self.folder, 2, 1)
        grid.addWidget(choose, 2, 2)
        return grid

    def _ways(self) -> QHBoxLayout:
        new = KeyButton("New workshop", icon="plus", name="welcomeNew")
        guide = KeyButton("Read the guide", variant="quiet", cap="F1", name="welcomeGuide")
        self._sample.clicked.connect(self.sample_asked)
        new.clicked.connect(self.new_asked)
        guide.clicked.connect(lambda: self.guide_asked.emit("before"))
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self._sample, new, guide):
            row.addWidget(button)
        row.addStretch(1)
        return row


def _steps() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (title, words) in enumerate(HOW):
        grid.addWidget(Text(f"{row + 1}  {title}", 14, 600), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(words, 14, wrap=True), row, 1)
    return grid
