"""The findings in the facilitator's own words: what was generated stands there and can be put otherwise."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from abcdesk.deckfile.rewording import in_language
from abcdesk.domain.commands.reporting import WordFinding, check_text
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import ReportText
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.findings import Wording, wordings_of
from abcdesk.report.language import wished
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.widgets.field import Field, text_edit
from abcdesk.ui.widgets.text import Text

MOST = 3
_SETTLE_MS = 600
_STALE = (
    "The numbers or the language changed since you edited this. "
    "The report has the new words; edit them or leave them."
)


class FindingFields(QWidget):
    """One editor for each finding. Emptied, a finding is worded by its numbers again."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportFindings")
        self._bridge = bridge
        self._shown: tuple[Wording, ...] = ()
        self._editors = [text_edit(f"finding-{number}", f"Finding {number}", "", 3) for number in (1, 2, 3)]
        self._fields = [Field(f"Finding {number}", editor) for number, editor in enumerate(self._editors, 1)]
        self._stale = [
            Text("", 13, 500, "warn", wrap=True, name=f"finding-{number}Changed") for number in (1, 2, 3)
        ]
        self._typed = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._typed.timeout.connect(self.settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for field, stale, editor in zip(self._fields, self._stale, self._editors, strict=True):
            column.addWidget(field)
            column.addWidget(stale)
            editor.textChanged.connect(self._typed.start)

    def refresh(self) -> None:
        """Show the findings as they stand, unless one is being typed."""
        if self._typed.isActive():
            return
        workshop = self._bridge.workshop
        self._shown = wordings_of(facts_of(in_language(workshop, wished(workshop).code)))
        for place, (field, stale, editor) in enumerate(
            zip(self._fields, self._stale, self._editors, strict=True)
        ):
            there = place < len(self._shown)
            field.setVisible(there)
            stale.setVisible(there and self._shown[place].is_stale)
            if there:
                one = self._shown[place]
                field.set_note("" if not one.edited or one.is_stale else "edited")
                stale.setText(f"{_STALE} Yours were: {one.edited}" if one.is_stale else "")
                if not field.error:
                    _put(editor, one.told if one.is_stale or not one.edited else one.edited)

    def settle(self) -> None:
        """Keep what was typed; words that do not fit stay in their editor, with the reason."""
        self._typed.stop()
        for field, editor, one in zip(self._fields, self._editors, self._shown, strict=False):
            words = " ".join(editor.toPlainText().split())
            field.set_error("")
            if words == (one.told if one.is_stale or not one.edited else one.edited):
                continue
            row = ReportText(one.finding.place, words or one.told, one.told)
            try:
                check_text(row)
            except InvalidInput as wrong:
                field.set_error(wrong.message)
            else:
                self._bridge.run(WordFinding(row.place, row.text, row.told))


def _put(editor: QPlainTextEdit, words: str) -> None:
    if " ".join(editor.toPlainText().split()) != words:
        with QSignalBlocker(editor):
            editor.setPlainText(words)
