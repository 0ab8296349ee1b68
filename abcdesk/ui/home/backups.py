"""The backups of one workshop: when each was taken, what it holds, and how to have it back as a copy."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.errors import UserError
from abcdesk.library.entry import read_entry
from abcdesk.library.safekeeping import Listed, Safekeeping
from abcdesk.ui.home.sections import Heading, Item, Line
from abcdesk.ui.home.workshop_list import WorkshopList
from abcdesk.ui.widgets.empty_state import EmptyState
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_line import KeyLine
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.room_badge import RoomBadge
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.widgets.top_bar import TopBar
from abcdesk.ui.words import count, day

_WIDEST = 860


class BackupsScreen(QWidget):
    """``back`` leaves; ``restored`` tells a copy that was made; ``open_asked`` the one to be opened."""

    back = Signal()
    restored = Signal(Path)
    open_asked = Signal(Path)
    help_page = "trouble"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupsScreen")
        self._safe: Safekeeping | None = None
        self._path = Path()
        self.message = MessageLine()
        self.room = RoomBadge()
        self.list = WorkshopList()
        self.list.setObjectName("backupList")
        self.list.setAccessibleName("Backups")
        self.list.opened.connect(self._restore)
        self._title = Text("", 24, 600, family="serif", name="backupsTitle")
        self._none = EmptyState(
            "storage",
            "No backups yet",
            "One is made at opening, every ten minutes and at closing, where something has changed.",
            name="noBackups",
        )
        self._lay_out()

    def show_backups(self, safe: Safekeeping, path: Path) -> None:
        """List the backups of this workshop, the newest first."""
        self._safe, self._path = safe, path
        self._title.setText(path.stem)
        found = safe.backups(path)
        self.list.show_items(_items(found))
        self.list.setVisible(bool(found))
        self._copy.setVisible(bool(found))
        self._none.setVisible(not found)
        self.message.clear()

    def begin(self) -> None:
        """Put the keyboard on the newest backup."""
        (self if self.list.isHidden() else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    def _restore_chosen(self) -> None:
        path = self.list.chosen_path()
        if path is not None:
            self._restore(path)

    def _restore(self, backup: Path) -> None:
        assert self._safe is not None
        try:
            made = self._safe.restore(self._path, backup)
        except UserError as error:
            self.message.warn(error)
            return
        self.restored.emit(made)
        words = f"Restored beside the original: {made.stem}. The original is as it was."
        self.message.say("good", words, ("Open the copy", lambda: self.open_asked.emit(made)))

    def _lay_out(self) -> None:
        top = TopBar("Backups")
        top.back.connect(self.back)
        top.add(self.room)
        self._copy = KeyButton("Restore as a copy", cap="Enter", icon="undo", name="restoreBackup")
        self._copy.clicked.connect(self._restore_chosen)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._copy)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(28, 20, 28, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._none)
        column.addStretch(0)
        column.addWidget(self.message)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(top)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, 100)
        middle.addStretch(1)
        outer.addLayout(middle, 1)
        keys = [(("↑↓",), "backup"), (("Enter",), "restore as a copy"), (("Esc",), "back")]
        outer.addWidget(KeyLine(keys, "Every backup was read again when it was made", "backupKeys"))


def _items(backups: tuple[Listed, ...]) -> Iterator[Item]:
    """A head for each day, and a line for each backup with what it holds."""
    days = Counter(backup.moment.date() for backup in backups)
    shown = dt.date.max
    for backup in backups:
        if (that := backup.moment.date()) != shown:
            shown = that
            yield Heading(day(that), days[that])
        entry, _votes = read_entry(backup.path, dt.date.today())
        held = [count(backup.ballots, "ballot"), count(backup.notes, "note"), _size(backup.size)]
        yield Line(entry._replace(title=f"{backup.moment:%H:%M:%S}", date=None), ", ".join(held))


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"
