"""Templates beside the agenda: take one, keep the present agenda as one, rename or remove one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.domain.templates import Template, template_of
from abcdesk.library.templates import TemplateShelf, shipped
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.setup.template_form import TemplateForm
from abcdesk.ui.setup.template_row import TemplateRow
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import drop, framed
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.text import Text


class TemplatesPanel(QWidget):
    """``taken`` tells the template a person chose, ``closed`` that they are done here. What was removed or
    replaced is said in ``message``, with the way back."""

    taken = Signal(object)
    closed = Signal()

    def __init__(
        self, bridge: Bridge, shelf: TemplateShelf, message: MessageLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("templatesPanel")
        self.setAccessibleName("Templates")
        self._bridge, self._shelf, self._message = bridge, shelf, message
        self._rows: list[TemplateRow] = []
        self._close = IconButton("close", "Close the templates", name="closeTemplates")
        self._close.clicked.connect(self.closed)
        self.form = TemplateForm()
        self.save = KeyButton("Keep this agenda", icon="plus", name="saveTemplate")
        self.save.clicked.connect(self.form.begin)
        self.form.kept.connect(self._on_kept)
        self.form.left.connect(self._on_form_left)
        self._wrong = Text("", 13, 500, "warn", wrap=True, name="templatesWrong")
        self._lay_out()

    def refresh(self) -> None:
        """Read the shelf again."""
        if any(row.isAncestorOf(self.focusWidget()) for row in self._rows if self.focusWidget()):
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        drop(self._rows, out_of=self._list)
        deck = self._bridge.workshop.deck.id
        own = self._shelf.own()
        fitting = [one for one in shipped() if one.deck in ("", deck)]
        others = [one for one in shipped() if one.deck not in ("", deck)]
        self._rows = [self._row(template, deck) for template in (*own, *fitting, *others)]
        for row in self._rows:
            self._list.addWidget(row)
            row.show()
        unreadable = self._shelf.unreadable()
        self._wrong.setText("\n".join(f"{one.name} is left out: {one.problem}." for one in unreadable))
        self._wrong.setVisible(bool(unreadable))
        self.save.setEnabled(bool(self._bridge.workshop.steps))

    def begin(self) -> None:
        """Put the keyboard on the first template."""
        if self._rows:
            self._rows[0].take.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        self.form.hide()
        self.refresh()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        here = next((place for place, row in enumerate(self._rows) if row.take.hasFocus()), None)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif here is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._rows[here].take.click()
        elif here is not None and event.key() in ways:
            there = max(0, min(here + ways[Qt.Key(event.key())], len(self._rows) - 1))
            self._rows[there].take.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ what people do

    def _on_kept(self, title: str, description: str, may_replace: bool) -> None:
        before = self._shelf.titled(title)
        if before is not None and not may_replace:
            self.form.ask_to_replace(before.title)
            return
        template = template_of(self._bridge.workshop, before.id if before else "", title, description)
        try:
            kept = self._shelf.keep(template)
        except InvalidInput as wrong:
            self.form.set_error(wrong.message)
            return
        except UserError as error:
            self._message.warn(error)
            return
        self._on_form_left()
        self.refresh()
        if before is not None:
            self._say(f"Replaced: {kept.title}", lambda: self._shelf.keep(before))
        else:
            self._message.say("good", f"Kept as a template: {kept.title}")

    def _on_renamed(self, row: TemplateRow, title: str) -> None:
        other = self._shelf.titled(title)
        if other is not None and other.id != row.template.id:
            row.set_error(f"There is a template “{other.title}” already")
            return
        try:
            row.template = self._shelf.keep(replace(row.template, title=title))
        except InvalidInput as wrong:
            row.set_error(wrong.message)
        except UserError as error:
            self._message.warn(error)
        else:
            row.set_error("")

    def _on_removed(self, template: Template) -> None:
        try:
            self._shelf.remove(template.id)
        except UserError as error:
            self._message.warn(error)
            return
        self.refresh()
        self._say(f"Removed: {template.title}", lambda: self._shelf.keep(template))

    def _say(self, words: str, take_back: Callable[[], object]) -> None:
        def undo() -> None:
            try:
                take_back()
            except UserError as error:
                self._message.warn(error)
            self.refresh()

        self._message.say("undo", words, ("Undo", undo))

    def _on_form_left(self) -> None:
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)  # before the form goes: Qt would choose a row
        self.form.hide()

    # ------------------------------------------------------------------ making

    def _row(self, template: Template, deck: str) -> TemplateRow:
        row = TemplateRow(template, deck)
        row.taken.connect(lambda: self.taken.emit(row.template))
        row.renamed.connect(lambda title: self._on_renamed(row, title))
        row.removed.connect(lambda: self._on_removed(row.template))
        return row

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text("Templates", 24, 600, family="serif"))
        head.addStretch(1)
        head.addWidget(self.save)
        head.addWidget(self._close)
        card, self._list = framed("card", (1, 4, 1, 4), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(2)
        column.addWidget(Text("Taking one replaces the agenda. Undo brings it back.", 14, 400, "ink2"))
        column.addSpacing(12)
        column.addWidget(self.form)
        column.addSpacing(8)
        column.addWidget(card)
        column.addSpacing(8)
        column.addWidget(self._wrong)
        column.addStretch(1)
