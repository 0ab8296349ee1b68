"""About: versions, where things lie, whose work is in here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from abcdesk import diagnosis, paths
from abcdesk.ui.home.rail import Brand
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import empty
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import ElidedText, Text

CREDITS = (
    "The method of attitude, behaviour and culture (ABC) cards comes from Paul Wilkinson and Jan Schilt of "
    "GamingWorks. abcdesk is independent of them: every saying, question and drawing in it is its own, and a "
    "licensed deck comes from its owner alone."
)
SAFE = "No account, no network: this program has no code that could send anything."


class AboutView(Scrolled):
    """``diagnosis_asked`` asks for the file that helps to mend the program."""

    diagnosis_asked = Signal()

    def __init__(self) -> None:
        inside = QWidget()
        super().__init__(inside, name="aboutView", words="About abcdesk", sideways=True, tab_stop=True)
        inside.setMaximumWidth(780)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(8)
        self._paths = QGridLayout()
        self._fill()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def show_paths(self, places: Mapping[str, Path]) -> None:
        """Say where things lie, each with a button that copies the path."""
        empty(self._paths)
        for row, (words, path) in enumerate(places.items()):
            copy = KeyButton("Copy", variant="quiet", icon="duplicate", name=f"copyPath{row}")
            copy.setAccessibleName(f"Copy the path: {words}")
            copy.clicked.connect(lambda _checked=False, text=str(path): _copy(text))
            self._paths.addWidget(Text(words, 14, 400, "ink2"), row, 0)
            self._paths.addWidget(ElidedText(str(path), 14, name=f"path{row}"), row, 1)
            self._paths.addWidget(copy, row, 2)

    def _fill(self) -> None:
        found = diagnosis.machine()
        self._column.addWidget(Brand())
        self._column.addWidget(Text(f"Version {found.pop('abcdesk')}", 15, 600, name="aboutVersion"))
        self._column.addWidget(Text(SAFE, 14, 400, "ink2", wrap=True))
        self._head("Whose work this is")
        self._column.addWidget(Text(CREDITS, 14, wrap=True, name="credits"))
        self._head("Where things lie")
        self._paths.setColumnStretch(1, 1)
        self._paths.setHorizontalSpacing(16)
        self._column.addLayout(self._paths)
        self._head("When something went wrong")
        words = "A diagnosis holds versions and errors, and no word of any workshop."
        self._column.addWidget(Text(words, 14, 400, "ink2", wrap=True))
        save = KeyButton("Save a diagnosis", icon="export", name="saveDiagnosis")
        save.clicked.connect(self.diagnosis_asked)
        self._column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        self._head("This machine")
        self._table(list(found.items()), "machine")
        self._head("What abcdesk is made with")
        self._table(licences(), "licences")
        self._column.addStretch(1)

    def _head(self, words: str) -> None:
        self._column.addSpacing(14)
        self._column.addWidget(Text(words, 17, 600))

    def _table(self, rows: list[tuple[str, str]], name: str) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (left, right) in enumerate(rows):
            grid.addWidget(Text(left, 14, 400, "ink2", wrap=True, name=f"{name}{row}"), row, 0)
            grid.addWidget(Text(right, 14, wrap=True), row, 1)
        self._column.addLayout(grid)


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)


def licences() -> list[tuple[str, str]]:
    """(package, licence) of everything that ships with the program, from the list that ships too."""
    text = (paths.resources() / "licences" / "THIRD-PARTY.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|", text, re.MULTILINE)
    return [(name, licence) for name, licence in rows if name not in ("package",) and "---" not in name]
