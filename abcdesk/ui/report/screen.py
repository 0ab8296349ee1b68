"""The report screen: choices at the left, the pages as they will be printed at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.changes import Changes, Topic
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.report.order import Order
from abcdesk.ui import theme
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.export.exports import Exports
from abcdesk.ui.export.folder import open_path, show_in_folder
from abcdesk.ui.export.panel import ExportPanel
from abcdesk.ui.report.choices import WIDTH, ReportChoices
from abcdesk.ui.report.job import Worker
from abcdesk.ui.report.pages import PageStrip, PageView, StripScroll
from abcdesk.ui.report.press import PageImage
from abcdesk.ui.widgets.current_stack import CurrentStack
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_line import KeyLine
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.room_badge import RoomBadge
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.widgets.top_bar import TopBar
from abcdesk.ui.words import clock_time, count, day

PAGE_WIDTH_PX = 1100
_WAIT_MS = 350
REPORT, FILES = "report", "files"


class Printer(Protocol):
    """Makes reports, in any one thread (see `abcdesk.ui.report.press.Press`)."""

    @property
    def sections(self) -> Sequence[str]:
        """The names of all sections."""

    def draw(self, order: Order, width_px: int, shown: Callable[[PageImage], None]) -> None:
        """Make the report; each page goes to ``shown`` as soon as it is drawn."""

    def write(self, order: Order, target: Path) -> None:
        """The PDF as a file."""

    def stop(self) -> None:
        """End what is under way, called from the window's thread."""

    def close(self) -> None:
        """Let go of everything, when nothing is under way any more."""


class ReportScreen(QWidget):
    """``back`` leaves it; ``console_asked`` asks for the run screen."""

    back = Signal()
    console_asked = Signal()
    help_page = "report"
    _drawn = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        press: Printer,
        exports: Exports,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reportScreen")
        self._bridge = bridge
        self._press = press
        self._worker = Worker(self)
        self._stale = True
        self.pages: list[QImage] = []
        self._count = 0
        self.choices = ReportChoices(bridge, exports.folder, press.sections)
        self.files = ExportPanel(exports)
        self.sides = Segmented(
            [(REPORT, "The report"), (FILES, "Other files")], REPORT, name="exportSides", words="What to save"
        )
        self.strip = PageStrip()
        self.view = PageView()
        self.message = MessageLine()
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._show_facts()

    @property
    def is_whole(self) -> bool:
        """Whether every page is there as it will be printed."""
        return bool(self.pages) and not self._stale and not self._worker.busy

    def begin(self) -> None:
        """Put the keyboard on the pages."""
        self.strip.setFocus()

    def show_side(self, side: str) -> None:
        """Show what belongs to the report, or the other files, at the left."""
        self.sides.set_value(side)
        self._left.setCurrentWidget(self.files if side == FILES else self.choices)
        if side == FILES:
            self.files.begin()

    def settle(self) -> None:
        """Keep what is still being typed."""
        self.choices.settle()

    def finish(self) -> None:
        """End what is under way; call before the screen goes."""
        self._wait.stop()
        self._press.stop()
        self._worker.stop()
        self._press.close()

    # ------------------------------------------------------------------ the preview

    def render_now(self) -> None:
        """Make the pages again, unless that is under way: then once more afterwards."""
        self._wait.stop()
        if self._worker.busy:
            self._stale = True
            return
        self._stale = False
        self.choices.say_pages("Making the pages …")
        if not self.pages:
            self.view.show_page(None, "Making the pages …")
        order, press = self._order(), self._press
        self._worker.do(
            lambda: press.draw(order, PAGE_WIDTH_PX, self._drawn.emit), self._on_rendered, self._on_failed
        )

    def _on_drawn(self, page: PageImage) -> None:
        """Take in a page; those that are still being drawn stay as they were."""
        self.pages[page.place : page.place + 1] = [page.image]
        self._count = page.count
        self.choices.say_pages(f"Drawing page {page.place + 1} of {page.count} …")
        self.strip.show_page(page.place, page.image)
        if page.place == self.strip.current:
            self._show_page(page.place)

    def _on_rendered(self, _none: object) -> None:
        del self.pages[self._count :]
        self.strip.keep(self._count)
        paper = self._bridge.workshop.report_wishes.paper
        self.choices.say_pages(f"{paper}, {count(self._count, 'page')}. Nothing is sent from here.")
        self._show_page(self.strip.current)
        if self._stale:
            self.render_now()

    def _on_failed(self, error: UserError) -> None:
        self.choices.say_pages("No pages")
        if not self.pages:
            self.view.show_page(None, "No preview")
        self.message.warn(error, ("Try again", self.render_now))

    def _show_page(self, page: int) -> None:
        if page < len(self.pages):
            self.view.show_page(self.pages[page])
            self._page_words.setText(f"Page {page + 1} of {max(self._count, len(self.pages))}")

    def _order(self) -> Order:
        desk = self._bridge.desk
        workshop: Workshop = desk.workshop
        pictures = {card.id: data for card in workshop.deck.cards if (data := desk.picture(card.id))}
        return Order(workshop, pictures, self.choices.draft.isChecked())

    # ------------------------------------------------------------------ saving

    def save(self) -> None:
        """Write the PDF; a file of this name is replaced only when a person says so."""
        self.settle()
        if not self.choices.has_file():
            return
        target = self.choices.target
        if target.exists():
            self.message.say(
                "warn",
                f"There is a file {target.name} already.",
                ("Replace it", lambda: self._write(target)),
                ("Save under another name", self._save_beside),
            )
        else:
            self._write(target)

    def _save_beside(self) -> None:
        """Save under a name that is free; for a file that is open elsewhere, too."""
        self.choices.offer_another_name()
        self.save()

    def _write(self, target: Path) -> None:
        order, press = self._order(), self._press
        self.choices.save.setEnabled(False)
        self._worker.do(
            lambda: press.write(order, target), lambda _none: self._on_written(target), self._on_not_written
        )

    def _on_written(self, target: Path) -> None:
        self.choices.save.setEnabled(True)
        self.message.say(
            "good",
            f"Saved: {target.name}",
            ("Show in folder", lambda: show_in_folder(target)),
            ("Open", lambda: open_path(target)),
        )

    def _on_not_written(self, error: UserError) -> None:
        self.choices.save.setEnabled(True)
        if self.choices.target.parent.is_dir():
            self.message.warn(error, ("Try again", self.save), ("Save under another name", self._save_beside))
        else:
            self.message.warn(error, ("Choose folder", self._save_elsewhere), ("Try again", self.save))

    def _save_elsewhere(self) -> None:
        if self.choices.folder.choose(self):
            self.save()

    # ------------------------------------------------------------------ following

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._side.setFixedWidth(WIDTH * theme.text_size() // 100)
        if self._stale:
            self._wait.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wait.stop()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.topics - {Topic.STAGE, Topic.PRIVATE_NOTES}:
            return
        self._show_facts()
        self._make_stale()

    def _make_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._wait.start()

    def _on_refused(self, error: UserError) -> None:
        if self.isVisible():
            self.message.warn(error)

    def _show_facts(self) -> None:
        info = self._bridge.workshop.info
        self._top.set_title(info.title or "Workshop")
        date = f"{day(info.date)}. " if info.date else ""
        self._top.set_saved(f"{date}Saved {clock_time(self._bridge.desk.saved_at_s)}")

    def _turn(self, way: int) -> None:
        self.strip.choose(self.strip.current + way)

    # ------------------------------------------------------------------ making

    def _make_actions(self) -> None:
        self._save = KeyAction(self, "savePdf", "Save PDF", ["Ctrl+S"], self.save)
        self._other = KeyAction(self, "otherFiles", "Other files", ["Ctrl+Tab"], self._turn_side)
        self._next = KeyAction(self, "nextPage", "Next page", ["PgDown"], lambda: self._turn(1))
        self._previous = KeyAction(self, "previousPage", "Previous page", ["PgUp"], lambda: self._turn(-1))
        self._console = KeyAction(self, "toConsole", "Console", ["F5"], self.console_asked.emit)
        self._leave = KeyAction(self, "leaveReport", "Back", ["Esc", "Alt+Left"], self._go_back)
        self._undo = KeyAction(self, "undoInReport", "Undo", ["Ctrl+Z"], self._bridge.undo)
        self._redo = KeyAction(self, "redoInReport", "Redo", ["Ctrl+Shift+Z"], self._bridge.redo)

    def _turn_side(self) -> None:
        self.show_side(REPORT if self.sides.value == FILES else FILES)

    def _go_back(self) -> None:
        self.settle()
        self.back.emit()

    def _connect(self) -> None:
        self._top.back.connect(self._go_back)
        self._wait.timeout.connect(self.render_now)
        self._drawn.connect(self._on_drawn)
        self.choices.changed.connect(self._make_stale)
        self.choices.save_asked.connect(self.save)
        self.sides.changed.connect(self.show_side)
        self.strip.chosen.connect(self._show_page)
        self.view.turned.connect(self._turn)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.refused.connect(self._on_refused)

    def _lay_out(self) -> None:
        self._top = TopBar(name="reportTopBar")
        self.room = RoomBadge()
        self._top.add(self.room)
        self._top.add(KeyButton(action=self._console, icon="present"))
        self._page_words = Text("", 14, 600, name="pageWords")
        head = QHBoxLayout()
        head.addWidget(self._page_words)
        head.addStretch(1)
        for action, icon in ((self._previous, "arrow-up"), (self._next, "arrow-down")):
            button = IconButton(icon, action.text(), name=f"{action.objectName()}Button", size=28)
            button.clicked.connect(action.trigger)
            head.addWidget(button)
        page = QVBoxLayout()
        page.setContentsMargins(8, 14, 24, 14)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.view, 1)
        page.addWidget(self.message)
        desk, row = framed("sunk", (0, 0, 0, 0), 0, across=True)
        row.addWidget(StripScroll(self.strip))
        row.addLayout(page, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left_side())
        middle.addWidget(desk, 1)
        keys = KeyLine(
            [
                (self._previous, "page back"),
                (self._next, "page on"),
                (self._save, "save"),
                (self._other, "other files"),
                (self._console, "console"),
                (self._leave, "back"),
            ],
            name="reportKeys",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(middle, 1)
        column.addWidget(keys)

    def _left_side(self) -> QFrame:
        self._left = CurrentStack()
        self._left.addWidget(self.choices)
        self._left.addWidget(self.files)
        self._side = side = QFrame()
        side.setProperty("panel", "surface")
        side.setProperty("edge", "right")
        switch = QHBoxLayout()
        switch.setContentsMargins(28, 18, 28, 0)
        self.sides.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        switch.addWidget(self.sides)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(switch)
        column.addWidget(self._left, 1)
        return side
