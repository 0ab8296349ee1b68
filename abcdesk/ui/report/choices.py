"""The left side of the report screen: what is asked of the reader, how it is printed, where it goes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.changes import Changes, Topic
from abcdesk.domain.commands.preparing import DescribeWorkshop, read_date
from abcdesk.domain.commands.reporting import LONGEST_LINE, WishReport
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Numbers, Paper
from abcdesk.report.language import languages, wished
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.export.folder import ExportFolder
from abcdesk.ui.export.names import file_name, free_path
from abcdesk.ui.icons import IconMark
from abcdesk.ui.report.accent_row import AccentRow
from abcdesk.ui.report.checks import Check as PrivacyCheck
from abcdesk.ui.report.checks import checks
from abcdesk.ui.report.finding_fields import FindingFields
from abcdesk.ui.report.logo_row import LogoRow
from abcdesk.ui.report.section_boxes import SectionBoxes
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.field import Field, line_edit, text_edit
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import empty, framed
from abcdesk.ui.widgets.scrolled import FootedColumn
from abcdesk.ui.widgets.switch import Check
from abcdesk.ui.widgets.text import ElidedText, Text
from abcdesk.ui.words import day

WIDTH = 408
SUFFIX = ".pdf"
NUMBERS = (
    (Numbers.WORDS, "five of six"),
    (Numbers.COUNTS, "5 of 6"),
    (Numbers.SHARES, "25 of 30 (83 %)"),
)
_SETTLE_MS = 600


class ReportChoices(FootedColumn):
    """``changed`` when the report would look another way; ``save_asked`` by the button."""

    changed = Signal()
    save_asked = Signal()

    def __init__(
        self,
        bridge: Bridge,
        folder: ExportFolder,
        sections: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        pages = Text("", 14, 400, "ink2", name="reportPages")
        super().__init__("Export the report", pages, 12, parent)
        self.setObjectName("reportChoices")
        self._bridge = bridge
        self.folder = folder
        self.ask = text_edit("info-ask", "What do you ask of the reader?", "One request a line", 3)
        self.decide_by = line_edit("info-decide_by", "Decide by", "30 Oct 2026")
        self.sections = SectionBoxes(sections)
        self.paper = Choice([(one.value, one.value) for one in Paper], "reportPaper", "Paper")
        self.confidentiality = line_edit("reportConfidentiality", "Line at the foot", "None")
        self.confidentiality.setMaxLength(LONGEST_LINE)
        self.findings = FindingFields(bridge)
        self.logo = LogoRow(bridge)
        self.draft = Check("Mark as draft", name="reportDraft")
        self.language = Choice([*languages().items()], "reportLanguage", "Language")
        self.numbers = Choice(NUMBERS, "reportNumbers", "Numbers")
        self.accent = AccentRow()
        self._usual_line = ""
        self.file = line_edit("reportFile", "File")
        self._pages = pages
        self._folder_words = ElidedText("", 12, 400, "ink3", name="reportFolder")
        self._fields = {
            "ask": Field("What do you ask of the reader?", self.ask),
            "decide_by": Field("Decide by", self.decide_by),
            "language": Field("Language", self.language),
            "numbers": Field("Numbers", self.numbers),
            "paper": Field("Paper", self.paper),
            "confidentiality": Field("Line at the foot", self.confidentiality),
            "file": Field("File", self.file),
        }
        self._choose = KeyButton("Choose folder", variant="quiet", name="chooseFolder")
        self.save = KeyButton("Save PDF", variant="primary", cap="Ctrl S", name="saveReport")
        self._checks = QVBoxLayout()
        self._typed = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._lay_out()
        self._connect()
        self.file.setText(file_name(bridge.workshop.info.title, bridge.workshop.info.date, "report"))
        self.file.setCursorPosition(0)
        self.refresh()

    def offer_another_name(self) -> None:
        """Put a name into the field that no file of the folder has: with (2) behind it, or more."""
        self.file.setText(free_path(self.target).name)

    @property
    def target(self) -> Path:
        """Where the PDF goes."""
        name = self.file.text().strip()
        return self.folder.path / (name if name.lower().endswith(SUFFIX) else name + SUFFIX)

    def refresh(self) -> None:
        """Show what is kept, except where a wrong value waits to be put right."""
        info = self._bridge.workshop.info
        if self.ask.toPlainText() != info.ask and not self._typed.isActive():
            with QSignalBlocker(self.ask):
                self.ask.setPlainText(info.ask)
        if not self._fields["decide_by"].error:
            self.decide_by.settle(day(info.decide_by) if info.decide_by else "")
        wishes = self._bridge.workshop.report_wishes
        self.paper.set_value(wishes.paper)
        self.numbers.set_value(wishes.numbers)
        self.accent.show_value(wishes.accent)
        language = wished(self._bridge.workshop)
        self.language.set_value(language.code)
        self._usual_line = language.say("cover.confidential")
        self.sections.show_wanted(wishes.sections)
        line = wishes.confidentiality
        if not self.confidentiality.isModified():
            self.confidentiality.settle(self._usual_line if line is None else line)
        self.findings.refresh()
        self.logo.refresh()
        self._show_checks()
        self._folder_words.setText(str(self.folder.path))

    def say_pages(self, words: str) -> None:
        """How many pages there are, or that they are being made."""
        self._pages.setText(words)

    def has_file(self) -> bool:
        """Whether the file's name can be one; says so where not."""
        name = self.file.text().strip()
        wrong = ""
        if not name.removesuffix(SUFFIX):
            wrong = "Give the file a name"
        elif Path(name).name != name or "\\" in name or any(ord(sign) < 32 for sign in name):
            wrong = "A file's name has no slashes"
        self._fields["file"].set_error(wrong)
        return not wrong

    def settle(self) -> None:
        """Keep what has been typed."""
        self._typed.stop()
        info = self._bridge.workshop.info
        words = self.ask.toPlainText().strip()
        if words != info.ask:
            self._bridge.run(DescribeWorkshop(replace(info, ask=words)))
        self.findings.settle()
        self._keep_wishes()

    def _keep_wishes(self) -> None:
        line = " ".join(self.confidentiality.text().split())
        self.confidentiality.setModified(False)
        kept = self._bridge.workshop.report_wishes
        shown = wished(self._bridge.workshop).code
        wishes = replace(
            kept,
            paper=Paper(self.paper.value),
            sections=self.sections.wanted,
            confidentiality=None if line == self._usual_line else line,
            language=kept.language if self.language.value == shown else self.language.value,
            accent=self.accent.value,
            numbers=Numbers(self.numbers.value),
        )
        if wishes != kept:
            self._bridge.run(WishReport(wishes))

    def _keep_accent(self, colour: str) -> None:
        self.accent.show_value(colour)
        self._keep_wishes()

    def _on_date_finished(self) -> None:
        field = self._fields["decide_by"]
        today = dt.datetime.fromtimestamp(self._bridge.desk.now_s()).date()
        try:
            date = read_date("decide_by", self.decide_by.text(), today)
        except InvalidInput as wrong:
            field.set_error(wrong.message)
            return
        field.set_error("")
        info = self._bridge.workshop.info
        if date != info.decide_by:
            self._bridge.run(DescribeWorkshop(replace(info, decide_by=date)))
        self.decide_by.settle(day(date) if date else "")

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics - {Topic.STAGE, Topic.PRIVATE_NOTES}:
            self.refresh()

    def _show_checks(self) -> None:
        empty(self._checks)
        found = checks(self._bridge.workshop)
        for place, check in enumerate(found):
            self._checks.addWidget(_check_row(check, place == len(found) - 1))

    def _connect(self) -> None:
        self._typed.timeout.connect(self.settle)
        self.ask.textChanged.connect(self._typed.start)
        self.decide_by.editingFinished.connect(self._on_date_finished)
        self.draft.toggled.connect(lambda _on: self.changed.emit())
        self.sections.changed.connect(self._keep_wishes)
        for choice in (self.paper, self.language, self.numbers):
            choice.chosen.connect(lambda _value: self._keep_wishes())
        self.confidentiality.editingFinished.connect(self._keep_wishes)
        self.accent.chosen.connect(self._keep_accent)
        self._choose.clicked.connect(lambda: self.folder.choose(self))
        self.folder.changed.connect(self.refresh)
        self.save.clicked.connect(self.save_asked)
        self.file.textEdited.connect(lambda _text: self.has_file())
        self._bridge.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self._fields["ask"])
        for pair in (("decide_by", "language"), ("paper", "numbers")):
            row = QHBoxLayout()
            row.setSpacing(16)
            for name in pair:
                row.addWidget(self._fields[name], 1)
            column.addLayout(row)
        for heading, widgets in (
            ("Pages", (self.sections,)),
            ("Cover and foot", (self.accent, self.logo, self._fields["confidentiality"])),
            ("Findings, in words you can change", (self.findings,)),
            ("Before it leaves this laptop", (self._checks_card(),)),
        ):
            column.addWidget(Text(heading, 14, 600))
            for widget in widgets:
                column.addWidget(widget)
        self.end_with(self._foot())

    def _foot(self) -> QFrame:
        """Where it goes, always in sight."""
        frame, foot = framed("surface", (28, 8, 28, 14), 8, edge="top")
        name = QHBoxLayout()
        name.setSpacing(4)
        name.addWidget(self._fields["file"], 1)
        name.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addLayout(name)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self.draft)
        last.addWidget(self._folder_words, 1)
        last.addWidget(self.save)
        foot.addLayout(last)
        return frame

    def _checks_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("privacyChecks")
        card.setProperty("panel", "card")
        self._checks.setContentsMargins(14, 4, 14, 4)
        self._checks.setSpacing(0)
        card.setLayout(self._checks)
        return card


def _check_row(check: PrivacyCheck, last: bool) -> QFrame:
    frame = QFrame()
    if not last:
        frame.setProperty("panel", "head")
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 7, 0, 7)
    row.setSpacing(12)
    row.addWidget(IconMark("done" if check.good else "attention", "room" if check.good else "warn", 16))
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(Text(check.title, 14, 600))
    words.addWidget(Text(check.words, 13, 400, "ink2", wrap=True))
    row.addLayout(words, 1)
    return frame
