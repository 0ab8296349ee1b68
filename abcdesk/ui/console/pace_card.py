"""The proposal for a late day: a card under the agenda, or one line where the agenda is folded away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from abcdesk.domain.pace import Cut, Proposal
from abcdesk.projector.words import listed, started
from abcdesk.ui import theme
from abcdesk.ui.console import timing
from abcdesk.ui.icons import IconMark
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text, plain_tip

_MOST_NAMED = 4
"""Steps that are named; more are counted, and all stand in the tool tip."""

_LINE = 20


class PaceCard(QFrame):
    """``taken`` and ``put_away`` are the two answers. Hidden while nothing is proposed."""

    taken = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paceCard")
        self.setAccessibleName("The day is late")
        self.setProperty("panel", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._found: Proposal | None = None
        self._is_narrow: bool | None = None
        self._mark = IconMark("clock", "warn")
        self.head = Text("", 14, 600, "warn", name="paceHead")
        self.cuts = _Cuts()
        self.body = Text("", 13, 400, wrap=True, name="paceBody")
        self._take = KeyButton("Shorten", name="paceTake")
        self._take.clicked.connect(self.taken)
        self._leave = IconButton("close", "Not now", name="paceLeave", size=28)
        self._leave.clicked.connect(self.put_away)
        for button in (self._take, self._leave):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = QGridLayout(self)
        self.arrange(narrow=True)
        self.hide()

    def show_proposal(self, found: Proposal | None, cap: str) -> None:
        """Show what is proposed and the key that takes it; None hides the card."""
        self._found = found
        self._take.set_cap(cap)
        self._say()
        self.setVisible(found is not None)

    def arrange(self, *, narrow: bool) -> None:
        """A card of lines, or one line."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        parts: tuple[QWidget, ...] = (self._mark, self.head, self.body, self._take, self._leave)
        for part in (*parts, self.cuts):
            self._grid.removeWidget(part)
        if narrow:
            self._grid.setContentsMargins(12, 8, 8, 12)
            self._grid.addWidget(self._mark, 0, 0)
            self._grid.addWidget(self.head, 0, 1)
            self._grid.addWidget(self._leave, 0, 2)
            self._grid.addWidget(self.cuts, 1, 0, 1, 3)
            self._grid.addWidget(self.body, 2, 0, 1, 3)
            self._grid.addWidget(self._take, 3, 0, 1, 3)
        else:
            self._grid.setContentsMargins(14, 4, 8, 4)
            for place, part in enumerate(parts):
                self._grid.addWidget(part, 0, place)
        self.cuts.setVisible(narrow)
        self._grid.setColumnStretch(1, int(narrow))
        self._grid.setColumnStretch(2, int(not narrow))
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._say()

    def _say(self) -> None:
        found = self._found
        if found is None:
            return
        self.head.setText(f"{timing.length(found.behind)} behind")
        self.cuts.show_cuts(found.cuts)
        self.body.setText(f"{ends(found)}." if self._is_narrow else words(found))
        lines = [" ".join(_line(cut)) for cut in found.cuts]
        self.setToolTip(plain_tip("\n".join([*lines, ends(found)])))
        self.setAccessibleDescription(f"{self.head.text()}. {words(found)}")


class _Cuts(QWidget):
    """A line for each step: its title, and its minutes before and after."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cuts(self, cuts: tuple[Cut, ...]) -> None:
        """Show these; what is too much for a card is counted on the last line."""
        self._lines = [_line(cut) for cut in cuts[:_MOST_NAMED]]
        if len(cuts) > _MOST_NAMED:
            self._lines.append((f"{len(cuts) - _MOST_NAMED} more", ""))
        self.setFixedHeight(_LINE * len(self._lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(13))
        for place, (title, minutes) in enumerate(self._lines):
            line = QRectF(0, place * _LINE, self.width(), _LINE)
            taken = painter.fontMetrics().horizontalAdvance(minutes) + 8
            painter.setPen(theme.colour("ink"))
            paint.elided(painter, line.adjusted(0, 0, -taken, 0), title)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, minutes)


def words(found: Proposal) -> str:
    """The proposal as a sentence: "Leave out Scan; shorten Impact to 25 and Close to 3 min: ends 16:45."""
    gone = _shortlist([cut.title for cut in found.cuts if not cut.minutes])
    shorter = _shortlist([f"{cut.title} to {cut.minutes} min" for cut in found.cuts if cut.minutes])
    deeds = [f"leave out {listed(gone)}"] if gone else []
    if shorter:
        deeds.append(f"shorten {listed(shorter)}")
    return f"{started('; '.join(deeds))}. {ends(found)}."


def ends(found: Proposal) -> str:
    """When the day then ends, and how late that still is."""
    late = f", still {timing.length(found.still_behind)} late" if found.still_behind else ""
    return f"Then it ends {found.ends:%H:%M}{late}"


def _line(cut: Cut) -> tuple[str, str]:
    return cut.title, f"{cut.before} → {cut.minutes}" if cut.minutes else "leave out"


def _shortlist(names: list[str]) -> list[str]:
    more = len(names) - _MOST_NAMED
    return names if more <= 0 else [*names[:_MOST_NAMED], f"{more} more"]
