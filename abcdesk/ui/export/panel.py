"""The left side of the report screen for all that is not the PDF: each way out one click and one key away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from abcdesk.export_order import Kind
from abcdesk.ui.actions import caps_of
from abcdesk.ui.export.exports import Exports
from abcdesk.ui.export.kinds import WAYS, Way
from abcdesk.ui.icons import IconMark
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.scrolled import FootedColumn
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.switch import Check
from abcdesk.ui.widgets.text import ElidedText, Text

_SIZES = (("1280x720", "1280 × 720"), ("1920x1080", "1920 × 1080"), ("3840x2160", "3840 × 2160"))
_LOOKS = (("light", "Light"), ("dark", "Dark"))


class ExportPanel(FootedColumn):
    """One panel for one open workshop: what was ticked for another one does not hold here."""

    def __init__(self, exports: Exports, parent: QWidget | None = None) -> None:
        about = Text("Each with one click, or its key from any screen.", 14, 400, "ink2", wrap=True)
        super().__init__("Other files", about, 10, parent)
        self.setObjectName("exportPanel")
        self.setAccessibleName("Other files")
        self._exports = exports
        exports.take_notes(False)
        self.slide_size = Choice(_SIZES, "slideSize", "Size of the slides")
        self.slide_size.set_value("x".join(str(side) for side in exports.size_px))
        self.look = Segmented(_LOOKS, exports.look, name="slideLook", words="Look of the slides")
        self.notes = Check("Private notes too", name="exportNotes")
        self.progress = QProgressBar()
        self.progress.setObjectName("exportProgress")
        self.progress.setAccessibleName("Slides drawn")
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.stop = KeyButton("Stop", name="stopExport")
        self._folder_words = ElidedText("", 13, 400, "ink2", name="exportFolder")
        self._choose = KeyButton("Choose folder", variant="quiet", name="chooseExportFolder")
        self._buttons = {way.kind: _button(way) for way in WAYS}
        self._lay_out()
        self._connect()
        self._show_folder()
        self._show_none()

    def begin(self) -> None:
        """Put the keyboard on the first way."""
        next(iter(self._buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_size(self, value: str) -> None:
        width, height = (int(side) for side in value.split("x"))
        self._exports.size_px = width, height

    def _on_look(self, value: str) -> None:
        self._exports.look = value

    def _show_folder(self) -> None:
        self._folder_words.setText(str(self._exports.folder.path))

    def _show_progress(self, place: int, count: int) -> None:
        self.progress.setRange(0, max(1, count))
        self.progress.setValue(place)
        self.progress.setVisible(bool(count))
        self.stop.setVisible(bool(count))

    def _show_none(self) -> None:
        self._show_progress(0, 0)

    def _connect(self) -> None:
        exports = self._exports
        for kind, button in self._buttons.items():
            button.clicked.connect(partial(exports.make, kind))
        self.slide_size.chosen.connect(self._on_size)
        self.look.changed.connect(self._on_look)
        self.notes.toggled.connect(exports.take_notes)
        self.stop.clicked.connect(exports.stop)
        self._choose.clicked.connect(lambda: exports.folder.choose(self))
        exports.folder.changed.connect(self._show_folder)
        exports.progressed.connect(self._show_progress)
        exports.ended.connect(self._show_none)

    def _lay_out(self) -> None:
        card, rows = framed("card", (14, 4, 10, 4), 0)
        for way in WAYS:
            rows.addWidget(self._row(way, last=way is WAYS[-1]))
        self.column.addWidget(card)
        self.column.addWidget(self.notes)
        words = "In JSON and in the copy. No other file ever holds them."
        self.column.addWidget(Text(words, 13, 400, "ink2", wrap=True))
        self.end_with(self._foot())

    def _foot(self) -> QWidget:
        whole = QWidget()
        foot = QVBoxLayout(whole)
        foot.setContentsMargins(28, 8, 28, 16)
        foot.setSpacing(6)
        under_way = QHBoxLayout()
        under_way.setSpacing(12)
        under_way.addWidget(self.progress, 1)
        under_way.addWidget(self.stop)
        foot.addLayout(under_way)
        foot.addWidget(Text("They go to", 13, 600))
        where = QHBoxLayout()
        where.addWidget(self._folder_words, 1)
        where.addWidget(self._choose)
        foot.addLayout(where)
        return whole

    def _row(self, way: Way, *, last: bool) -> QFrame:
        frame = QFrame()
        if not last:
            frame.setProperty("panel", "head")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconMark(way.icon, "ink2", 18))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(way.title, 14, 600))
        words.addWidget(Text(way.words, 12, 400, "ink2", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(self._buttons[way.kind])
        column.addLayout(row)
        if way.kind is Kind.SLIDES:
            how = QHBoxLayout()
            how.setContentsMargins(28, 0, 0, 0)
            how.addWidget(self.slide_size, 1)
            how.addWidget(self.look)
            column.addLayout(how)
        return frame


def _button(way: Way) -> KeyButton:
    button = KeyButton("Save", variant="quiet", cap=" ".join(caps_of(way.key)), name=f"make-{way.kind}")
    button.setAccessibleName(f"Save: {way.title}")
    return button
