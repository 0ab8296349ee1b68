"""What a table or a folder of pictures would bring, before it does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.deckfile.importing import Import, titles
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import count


class ImportPanel(QWidget):
    """``agreed`` gives the import a person wants, ``left`` that they do not."""

    agreed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPanel")
        self.setAccessibleName("What would come in")
        self._import: Import | None = None
        self._title = Text("", 24, 600, family="serif", wrap=True, name="importTitle")
        self.lines = {
            name: Text("", 14, 400, tone, wrap=True, name=f"import-{name}")
            for name, tone in (("added", "ink"), ("changed", "ink"), ("unknown", "ink2"), ("skipped", "warn"))
        }
        self._heads = {name: Text("", 13, 600, "ink2", name=f"importHead-{name}") for name in self.lines}
        self.take = KeyButton("Take them in", variant="primary", cap="Enter", name="takeImport")
        self.take.clicked.connect(self._agree)
        self.leave = KeyButton("Leave the deck as it is", cap="Esc", name="leaveImport")
        self.leave.clicked.connect(self.left)
        self._lay_out()

    def show_import(self, found: Import) -> None:
        """Tell what this would do."""
        self._import = found
        deck, changes = found.draft.deck, found.difference
        self._title.setText(f"From {found.source}")
        self._tell("added", f"{count(len(changes.added), 'new card')}", titles(deck, changes.added))
        self._tell("changed", f"{count(len(changes.changed), 'card')} changed", titles(deck, changes.changed))
        self._tell("skipped", f"{len(found.skipped)} left out", "\n".join(found.skipped))
        unknown = ", ".join(f"“{name}”" for name in found.unknown)
        self._tell("unknown", f"{count(len(found.unknown), 'column')} nobody reads", unknown)
        self.take.setVisible(bool(changes))
        if not changes and not found.skipped:
            self._tell("added", "Nothing new", "The deck holds all of this already.")

    def begin(self) -> None:
        """Put the keyboard on the answer."""
        (self.take if self.take.isVisibleTo(self) else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.leave if self.leave.hasFocus() or self.take.isHidden() else self.take).click()
        else:
            super().keyPressEvent(event)

    def _tell(self, name: str, head: str, words: str) -> None:
        self._heads[name].setText(head)
        self.lines[name].setText(words)
        for text in (self._heads[name], self.lines[name]):
            text.setVisible(bool(words))

    def _agree(self) -> None:
        if self._import is not None:
            self.agreed.emit(self._import)

    def _lay_out(self) -> None:
        inside = QFrame()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(2)
        for name, text in self.lines.items():
            column.addWidget(self._heads[name])
            column.addWidget(text)
            column.addSpacing(10)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.take)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self._title)
        outer.addWidget(Scrolled(inside, sideways=True, tab_stop=True), 1)
        outer.addLayout(buttons)
