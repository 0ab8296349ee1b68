"""How the cards are to be printed, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.number import NumberBox
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.switch import Check
from abcdesk.ui.widgets.text import Text

_PICKINGS = [
    ("cards", "Slips: cards"),
    ("order", "Slips: cards in order"),
    ("suits", "Slips: cards of every suit"),
    ("dots", "Slips: dots"),
]
_CHECKS = (
    ("backs", "Backs, for printing on both sides (long edge)", True),
    ("slips", "A sheet of voting slips", True),
    ("index", "A list of all numbers and titles", False),
)


class PrintPanel(QWidget):
    """``wanted`` gives the target and the options, ``left`` that nothing is to be printed."""

    wanted = Signal(Path, dict)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("printPanel")
        self.setAccessibleName("Print cards")
        self._title = ""
        self.per_page = Segmented(
            [("4", "4 a page, A6"), ("9", "9, playing cards")], "4", name="cardsPerPage", words="Size"
        )
        self.paper = Segmented([("A4", "A4"), ("Letter", "Letter")], "A4", name="printPaper", words="Paper")
        self.checks = {key: Check(words, on=on, name=f"print-{key}") for key, words, on in _CHECKS}
        self.picking = Choice(_PICKINGS, "printPicking", "What a slip asks for")
        self.picks = NumberBox("printPicks", "Boxes on a slip", 1, 10, width=64)
        self.picks.setValue(3)
        self.status = Text("", 13, 500, "ink2", wrap=True, name="printStatus")
        self.save = KeyButton("Save PDF", variant="primary", cap="Enter", name="printCards")
        self.save.clicked.connect(self._ask)
        self.leave = KeyButton("Not now", cap="Esc", name="leavePrint")
        self.leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Text("Print cards", 17, 600))
        column.addWidget(self.per_page)
        column.addWidget(self.paper)
        for check in self.checks.values():
            column.addWidget(check)
        slips = QHBoxLayout()
        slips.setSpacing(8)
        slips.addWidget(self.picking, 1)
        slips.addWidget(self.picks)
        slips.addWidget(Text("boxes", 13, 400, "ink2"))
        column.addLayout(slips)
        tokens = "Tokens for the stakeholders are added where the deck has them. Print at 100 %."
        column.addWidget(Text(tokens, 13, 400, "ink2", wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addWidget(self.status)

    def begin(self, title: str) -> None:
        """Ask how the cards of this deck are to be printed."""
        self._title = title
        self.say("")
        self.show()
        self.per_page.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str, *, busy: bool = False) -> None:
        """Tell how far it is, or where the file is."""
        self.status.setText(words)
        self.status.setVisible(bool(words))
        self.save.setEnabled(not busy)

    @property
    def options(self) -> dict[str, object]:
        """What is chosen, by the names of PrintOptions."""
        ticked = {key: check.isChecked() for key, check in self.checks.items()}
        slips = {"picking": self.picking.value, "picks": self.picks.value()}
        return {"cards_per_page": int(self.per_page.value), "paper": self.paper.value, **ticked, **slips}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.leave.hasFocus():
            self.save.click()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        suggested = f"{self._title or 'Deck'} cards.pdf".replace("/", "-").replace(":", "-")
        name, _kind = QFileDialog.getSaveFileName(self, "Print cards", suggested, "PDF (*.pdf)")
        if name:
            path = Path(name)
            self.wanted.emit(
                path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"), self.options
            )
