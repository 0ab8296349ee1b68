"""The help: pages at the left, found by words; the page at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.help import guide
from abcdesk.ui.help.about import AboutView
from abcdesk.ui.help.guide import Line, Page
from abcdesk.ui.help.reader import Reader
from abcdesk.ui.widgets.field import line_edit
from abcdesk.ui.widgets.key_line import KeyLine
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.room_badge import RoomBadge
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.widgets.top_bar import TopBar

ABOUT = "about"
_WIDTH = 260


class HelpScreen(QWidget):
    """``back`` leaves it; ``diagnosis_asked`` comes from About."""

    back = Signal()
    diagnosis_asked = Signal()

    def __init__(
        self, everywhere: Sequence[Line], home: Sequence[Line], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("helpScreen")
        about = Page(ABOUT, "About abcdesk", "version licence paths credits diagnosis")
        self._pages = (*guide.guide(), guide.keys(everywhere, home), guide.news(), about)
        self.search = line_edit("helpSearch", "Search the help", "Search the help")
        self.list = QListWidget()
        self.list.setObjectName("helpPages")
        self.list.setAccessibleName("Pages")
        self.list.setProperty("rail", True)
        self.list.setFont(theme.font(14))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reader = Reader()
        self.reader.page_asked.connect(self.open_page)
        self.about = AboutView()
        self.about.diagnosis_asked.connect(self.diagnosis_asked)
        self.message = MessageLine()
        self.room = RoomBadge()
        self._none = Text("", 14, 400, "ink2", wrap=True, name="helpNone")
        self._lay_out()
        self.search.textChanged.connect(lambda _words: self._list())
        self.search.installEventFilter(self)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self._list()

    def open(self, name: str = "", places: Mapping[str, Path] | None = None) -> None:
        """Show a page by its name, or the one that was read last."""
        self._rail.setFixedWidth(round(_WIDTH * theme.text_size() / 100))
        self.about.show_paths(places or {})
        if name:
            self.open_page(name)
        self.reader.dress_again()

    def open_page(self, name: str) -> None:
        """Turn to a page by its name."""
        self.search.clear()
        self.list.setCurrentRow(next((row for row, page in enumerate(self._pages) if page.name == name), 0))

    def begin(self) -> None:
        """Put the keyboard where words are searched."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    @property
    def page(self) -> str:
        """The name of the page in sight."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and page keys work while words are typed."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            row, last = self.list.currentRow(), self.list.count() - 1
            if event.key() == Qt.Key.Key_Down:
                self.list.setCurrentRow(min(row + 1, last))
                return True
            if event.key() == Qt.Key.Key_Up:
                self.list.setCurrentRow(max(row - 1, 0))
                return True
            if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                bar = (self.about if self.page == ABOUT else self.reader).verticalScrollBar()
                way = 1 if event.key() == Qt.Key.Key_PageDown else -1
                bar.setValue(bar.value() + way * bar.pageStep())
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
            self.begin()
        else:
            self.back.emit()

    def _list(self) -> None:
        """List the pages that have the words; the page in sight stays if it is among them."""
        before, words = self.page, self.search.text().strip()
        found = [page for page in self._pages if page.has(words)]
        with QSignalBlocker(self.list):
            self.list.clear()
            for page in found:
                self.list.addItem(page.title)
                self.list.item(self.list.count() - 1).setData(Qt.ItemDataRole.UserRole, page.name)
            names = [page.name for page in found]
            self.list.setCurrentRow(names.index(before) if before in names else 0)
        self._none.setText(f"Nothing found for ‘{words}’.")
        self._none.setVisible(not found)
        self._show()

    def _show(self) -> None:
        page = next((page for page in self._pages if page.name == self.page), None)
        if page is None:
            return
        self._sheets.setCurrentWidget(self.about if page.name == ABOUT else self._paper)
        if page.name != ABOUT:
            self.reader.show_page(page, self.search.text().strip())

    def _lay_out(self) -> None:
        top = TopBar("Help")
        top.back.connect(self.back)
        top.add(self.room)
        rail = QFrame()
        rail.setProperty("panel", "rail")
        rail.setProperty("edge", "right")
        self._rail = rail
        side = QVBoxLayout(rail)
        side.setContentsMargins(12, 14, 12, 14)
        side.setSpacing(10)
        for widget in (self.search, self._none):
            side.addWidget(widget)
        side.addWidget(self.list, 1)
        self._paper, sheet = framed("ground", (0, 0, 0, 0), across=True)
        sheet.addWidget(self.reader, 1)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self._paper)
        self._sheets.addWidget(self.about)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._sheets, 1)
        right.addWidget(self.message)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(rail)
        body.addLayout(right, 1)
        shown = [(("↑", "↓"), "page"), (("PgDn",), "scroll"), (("Esc",), "back")]
        keys = KeyLine(shown, "Read without any network", "helpKeys")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(top)
        outer.addLayout(body, 1)
        outer.addWidget(keys)
