"""Who hands in, as tabs: teams, or groups where people vote. A tick when the list is in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar

from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint

_TALL, _LOW = 76, 46
_GAP = 8
_NAMES_UP_TO = 7


@dataclass(frozen=True, slots=True)
class VoterTab:
    """One tab: who, a short word ("4 of 13") or "", and whether all is in."""

    key: str
    name: str
    word: str
    is_done: bool


class VoterTabs(QTabBar):
    """Tabs of one width each. Names show as long as they fit; numbers always."""

    def __init__(self, name: str = "voterTabs") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName("Who hands in")
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._tabs: tuple[VoterTab, ...] = ()

    @property
    def tabs(self) -> tuple[VoterTab, ...]:
        """What is shown."""
        return self._tabs

    def show_tabs(self, tabs: tuple[VoterTab, ...], current: str) -> None:
        """Show these tabs with this one chosen; tells nobody."""
        with QSignalBlocker(self):
            if [tab.key for tab in tabs] != [tab.key for tab in self._tabs]:
                self._tabs = tabs
                while self.count():
                    self.removeTab(0)
                for _ in tabs:
                    self.addTab("")
            self._tabs = tabs
            for place, tab in enumerate(tabs):
                state = "handed in" if tab.is_done else tab.word or "waiting"
                self.setAccessibleTabName(place, f"{place + 1} {tab.name}, {state}")
                self.setTabToolTip(place, "")
                if tab.key == current:
                    self.setCurrentIndex(place)
        self.setFixedHeight(self._tall)
        self.setVisible(bool(tabs))
        self.update()

    @property
    def _tall(self) -> int:
        return _TALL if len(self._tabs) <= _NAMES_UP_TO else _LOW

    def tabSizeHint(self, index: int) -> QSize:
        count = max(1, self.count())
        gap = _GAP if count <= _NAMES_UP_TO else 4
        width = (self.width() + gap) / count
        left, right = round(index * width), round((index + 1) * width)
        return QSize(max(18, right - left), self._tall)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._tall)

    def sizeHint(self) -> QSize:
        return QSize(240, self._tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setIconSize(self.iconSize())  # has the tabs laid out again at this width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        gap = _GAP if self.count() <= _NAMES_UP_TO else 4
        width = (self.width() + gap) / max(1, self.count())
        for place, tab in enumerate(self._tabs):
            left, right = round(place * width), round((place + 1) * width) - gap
            self._paint_tab(painter, QRectF(left, 0, right - left, self._tall), place, tab)

    def _paint_tab(self, painter: QPainter, box: QRectF, place: int, tab: VoterTab) -> None:
        on = place == self.currentIndex()
        ground, line = ("ink", "ink") if on else ("surface", "line_strong")
        paint.box(painter, box, theme.colour(ground), theme.colour(line), theme.RADIUS_CONTROL)
        ink = theme.colour("on_ink" if on else "ink")
        low = self._tall == _LOW
        painter.setFont(theme.font(13, 500))
        painter.setPen(ink if on else theme.colour("ink2"))
        head = QRectF(box.x(), 5, box.width(), 18) if low else QRectF(box.x() + 8, 8, box.width() - 32, 18)
        align = Qt.AlignmentFlag.AlignCenter if low else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(head, align, tab.word or str(place + 1))
        if tab.is_done:
            tick = QRectF(box.center().x() - 7, 25, 14, 14) if low else QRectF(box.right() - 23, 10, 14, 14)
            paint_icon(painter, "tick", tick, theme.colour("on_ink" if on else "room"))
        if not low:
            painter.setPen(ink)
            painter.setFont(theme.font(13, 500))
            for number, words in enumerate(
                two_lines(tab.name, QFontMetricsF(painter.font()), box.width() - 14)
            ):
                painter.drawText(QRectF(box.x() + 8, 32 + 18 * number, box.width() - 10, 18), 0x0080, words)


def two_lines(name: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """A name on at most two lines; a first word that is too long is parted, what is left over elided."""
    words = name.split()
    first: list[str] = []
    while words and metrics.horizontalAdvance(" ".join([*first, words[0]])) <= width:
        first.append(words.pop(0))
    if not first and words:
        head, tail = _parted(words.pop(0), metrics, width)
        first = [head]
        words = [tail, *words] if tail else words
    second = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
    return [" ".join(first), second]


def _parted(word: str, metrics: QFontMetricsF, width: float) -> tuple[str, str]:
    """A word cut where its first part fits with a hyphen: near its middle, after a vowel if that goes."""
    fitting = [cut for cut in range(3, len(word) - 2) if metrics.horizontalAdvance(word[:cut] + "-") <= width]
    if not fitting:
        return word, ""
    soft = [cut for cut in fitting if word[cut - 1].lower() in "aeiou" and word[cut].lower() not in "aeiou"]
    cut = min(soft or fitting, key=lambda place: (abs(place - len(word) / 2), place))
    return word[:cut] + "-", word[cut:]
