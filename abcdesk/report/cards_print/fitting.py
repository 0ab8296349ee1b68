"""Text that fits its place on a card: as large as it may be, smaller where it is long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from abcdesk.report.layout.sheet import Align, Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened, width_of
from abcdesk.report.layout.type import Style, clean
from abcdesk.textsize import balanced

_STEP_PT = 0.25
_CAPITAL = 0.69
"""Height of a capital as a part of the size (Fira Sans)."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one style, ``leading`` apart. ``cut`` tells that words had to be left out."""

    lines: Sequence[Line]
    style: Style
    cut: bool = False

    @property
    def height(self) -> float:
        """From the top of the first line's capitals to the last baseline."""
        return (len(self.lines) - 1) * self.style.leading + _CAPITAL * self.style.pt

    def draw(self, sheet: Sheet, x: float, top: float, align: Align = "centre") -> float:
        """Draw with the first capitals' top at ``top``; gives the last baseline."""
        first = top + _CAPITAL * self.style.pt
        return sheet.lines(x, first, self.lines, self.style.leading, align) - self.style.leading

    def draw_within(
        self, sheet: Sheet, x: float, top: float, height: float, align: Align = "centre"
    ) -> float:
        """Draw in the middle of a height."""
        return self.draw(sheet, x, top + (height - self.height) / 2, align)


def fitted(text: str, style: Style, width: float, height: float, most: int, least_pt: float) -> Block:
    """The text at the largest size that needs at most ``most`` lines and breaks no word; where even
    ``least_pt`` needs more lines, as many as the height holds."""
    words = clean(text)
    pt = style.pt
    while pt >= least_pt:
        block = _at(words, style, pt, width)
        if len(block.lines) <= most and block.height <= height and _whole(words, block.style, width):
            return block
        pt -= _STEP_PT
    return _squeezed(words, style, width, height, least_pt)


def _at(words: str, style: Style, pt: float, width: float) -> Block:
    one = replace(style, pt=pt, leading=style.leading * pt / style.pt)
    return Block([((line, one),) for line in balanced(words, one, pt, width)], one)


def _whole(words: str, style: Style, width: float) -> bool:
    return all(width_of(word, style) <= width for word in words.split())


def _squeezed(words: str, style: Style, width: float, height: float, least_pt: float) -> Block:
    """At the least size down to two thirds of it, in as many lines as fit; cut only after that."""
    pt = least_pt
    while pt > least_pt * 2 / 3:
        block = _at(words, style, pt, width)
        if block.height <= height:
            return block
        pt -= _STEP_PT
    one = replace(style, pt=pt, leading=style.leading * pt / style.pt)
    most = max(1, int((height - _CAPITAL * pt) / one.leading) + 1)
    lines, cut = shortened(lines_of(words, one, width, even=False), most, width)
    return Block(lines, one, cut)


def saying_of(text: str) -> str:
    """Somebody's words in quotation marks, where they have none yet."""
    text = text.strip()
    return text if text[:1] in '“"‘«„' and text else f"“{text}”"
