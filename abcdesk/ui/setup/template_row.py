"""One template of the list: its title, how long it takes, what it is for, and the button to take it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.templates import Template
from abcdesk.library.templates import OWN
from abcdesk.ui import theme
from abcdesk.ui.widgets.field import LineEdit, line_edit, mark_wrong
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.message_line import sentence
from abcdesk.ui.widgets.text import Text, plain_tip
from abcdesk.ui.words import count, hours


class _Take(KeyButton):
    """Leaves arrows and Enter to the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TemplateRow(QFrame):
    """``taken``, ``renamed`` (with the new title) and ``removed`` tell what a person did. A template of one's
    own is renamed where its title stands."""

    taken = Signal()
    renamed = Signal(str)
    removed = Signal()

    def __init__(self, template: Template, deck: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self.is_own = template.id.startswith(OWN)
        name = f"template-{template.id}"
        self.setObjectName(name)
        self.setAccessibleName(template.title)
        self.take = _Take("Take it", name=f"take-{template.id}")
        self.take.setAccessibleName(f"Take {template.title}")
        self.take.clicked.connect(self.taken)
        self._title = self._title_widget(name)
        self._error = Text("", 13, 500, "warn", wrap=True, name=f"{name}-error")
        self._error.hide()
        self._lay_out(name, deck)

    def set_error(self, words: str) -> None:
        """Say what is wrong with the new title; "" when it is right."""
        self._error.setText(sentence(words))
        self._error.setVisible(bool(words))
        mark_wrong(self._title, bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.y() > self.height() // 8:  # not above the first one
            QPainter(self).fillRect(0, 0, self.width(), 1, theme.colour("line"))

    def _title_widget(self, name: str) -> QWidget:
        if not self.is_own:
            return Text(self.template.title, 14, 600, wrap=True)
        edit = line_edit(f"{name}-title", "Template's name")
        edit.setProperty("bare", True)
        edit.setFont(theme.font(14, 600))
        edit.settle(self.template.title)
        edit.setCursorPosition(0)
        edit.setToolTip(plain_tip(self.template.title))
        edit.setContentsMargins(-9, 0, 0, 0)  # its words stand in line with those below
        edit.editingFinished.connect(lambda: self._on_edited(edit))
        return edit

    def _on_edited(self, edit: LineEdit) -> None:
        title = edit.text().strip()
        if title != self.template.title:
            self.renamed.emit(title)

    def _lay_out(self, name: str, deck: str) -> None:
        template = self.template
        made_for = f", for another deck ({template.deck})" if template.deck not in ("", deck) else ""
        length = f"{hours(template.minutes)}, {count(len(template.steps), 'step')}{made_for}"
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(Text(length, 13, 500, "ink2", name=f"{name}-length"))
        if template.description:
            about = Text(template.description, 13, 400, "ink3", wrap=True)
            about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
            words.addWidget(about)
        words.addWidget(self._error)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(8)
        row.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        if self.is_own:
            remove = IconButton("trash", f"Remove {template.title}", name=f"{name}-remove", role="ink3")
            remove.clicked.connect(self.removed)
            row.addWidget(remove, 0, top)
        row.addWidget(self.take, 0, top)
