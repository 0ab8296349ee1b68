"""What every page carries: the workshop's own bar of suits, its name, the section, date, number."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.report.content.parts import Share
from abcdesk.report.layout.palette import HAIR, INK, INK2, INK3, suit
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import lines_of, shortened, width_of
from abcdesk.report.layout.type import NOTE, Style

_NAME = Style("text", 500, 7.4, 9, INK2)
_SECTION = Style("text", 400, 7.4, 9, INK3)
_NUMBER = Style("serif", 600, 9.4, 11)
_DRAFT = Style("text", 600, 7.4, 9)
_BAR_PT = 28.4


@dataclass(frozen=True, slots=True)
class Furniture:
    """The furniture of one report."""

    organisation: str
    footer: str
    mix: tuple[Share, ...]
    draft: bool

    def draw(self, sheet: Sheet, section: str, number: int) -> None:
        """Draw the header and the footer of one page."""
        frame = sheet.frame
        x = self._bar(sheet)
        room = 195 if self.draft else 280
        name, _ = shortened(lines_of(self.organisation, _NAME, room, even=False), 1, room)
        sheet.lines(x, 39.4, name, 9)
        words, _ = shortened(lines_of(section, _SECTION, 150, even=False), 1, 150)
        sheet.lines(frame.right, 39.4, words, 9, "right")
        if self.draft:
            draw_draft(sheet, frame.width / 2 + 52, 39.4)
        sheet.hair(frame.left, frame.height - 46, frame.content, HAIR)
        sheet.text(frame.left, frame.height - 33, self.footer, NOTE)
        sheet.text(
            frame.right, frame.height - 33.4, f"{number}", _NUMBER.but(colour=sheet.accent.text), "right"
        )

    def _bar(self, sheet: Sheet) -> float:
        """The bar of suits, as wide as their picks; gives where the name begins."""
        x, left = sheet.frame.left, sheet.frame.left
        total = sum(share.count for share in self.mix)
        for share in self.mix:
            width = _BAR_PT * share.count / total
            sheet.box(x, 34, width, 5, fill=suit(share.colour).fill)
            x += width + 0.8
        return left + 38 if self.mix else left


def draw_draft(sheet: Sheet, x: float, y: float) -> None:
    """The word that tells a draft from the final report, framed."""
    words = sheet.language.say("pages.draft")
    half = max(20.0, width_of(words, _DRAFT) / 2 + 6)
    sheet.box(x - half, y - 9.4, 2 * half, 13.4, line=INK, pt=0.8, radius=2)
    sheet.text(x, y, words, _DRAFT, "centre")
