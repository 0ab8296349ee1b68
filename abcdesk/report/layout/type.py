"""The report's type: its styles, its embedded fonts, and which font draws which sign."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics, ttfonts

from abcdesk.fonts import Face, Family, face, signs_of
from abcdesk.report.layout.palette import INK, INK2, INK3


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set. ``pt`` and ``leading`` are points; a Style of ``abcdesk.textsize``."""

    family: Family
    weight: int
    pt: float
    leading: float
    colour: str = INK
    italic: bool = False

    def but(self, colour: str = "", weight: int = 0, pt: float = 0) -> Style:
        """The same style in another colour, weight or size."""
        return replace(self, colour=colour or self.colour, weight=weight or self.weight, pt=pt or self.pt)


COVER = Style("serif", 600, 64, 64)
SUBTITLE = Style("serif", 400, 18, 25)
TITLE = Style("serif", 600, 21, 26)
LEAD = Style("text", 400, 11, 16, INK2)
SECTION = Style("serif", 600, 15, 20)
STEP = Style("serif", 600, 13, 16)
HEADING = Style("text", 600, 9.5, 12)
FINDING = Style("text", 600, 12, 16)
BODY = Style("text", 400, 10, 14.8)
SMALL = Style("text", 400, 8.8, 12.6, INK2)
LABEL = Style("text", 400, 7.8, 10, INK3)
NOTE = Style("text", 400, 7, 9.6, INK3)
QUOTE = Style("serif", 400, 11, 15.2, INK, italic=True)
CELL_QUOTE = Style("serif", 400, 8.7, 11.2, INK, italic=True)
WISH = Style("serif", 400, 12, 16.4)
FIGURE = Style("serif", 600, 11.5, 14)
CARD_FACE = Style("display", 700, 17, 18)


def clean(text: str) -> str:
    """A user's text as it can be printed: composed (NFC), without control signs; line breaks stay.

    This is the one gate for texts. What passes is drawn as it is: nothing in the report is ever read as
    markup.
    """
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    return "".join(
        sign for sign in composed if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs", "Cf")
    )


@lru_cache(maxsize=8192)
def runs(text: str, family: Family, weight: int, italic: bool) -> tuple[tuple[str, str], ...]:
    """The text in runs of one font each: (font's name, text). A letter and its accents share a font."""
    own = face(family, weight, italic)
    if text.isascii():
        return ((_registered(own), text),) if text else ()
    wide = face("fallback", 700 if weight >= 600 else 400)
    found: list[tuple[Face, str]] = []
    for cluster in _clusters(text):
        one = own if _draws(own, cluster) or not _draws(wide, cluster) else wide
        if found and found[-1][0] is one:
            found[-1] = (one, found[-1][1] + cluster)
        else:
            found.append((one, cluster))
    return tuple((_registered(one), part) for one, part in found)


def _clusters(text: str) -> Iterator[str]:
    cluster = ""
    for sign in text:
        if cluster and not unicodedata.combining(sign):
            yield cluster
            cluster = ""
        cluster += sign
    if cluster:
        yield cluster


def _draws(one: Face, cluster: str) -> bool:
    signs = signs_of(one)
    return all(ord(sign) in signs for sign in cluster)


def first_font() -> str:
    """The font a canvas begins with, so that none of the fonts a PDF reader must have itself is named."""
    return _registered(face("text"))


@cache
def _registered(one: Face) -> str:
    pdfmetrics.registerFont(ttfonts.TTFont(one.name, str(one.path)))
    return one.name


def _to_unicode(fontname: str, subset: Sequence[int]) -> str:
    """What lets a reader copy text: code -> sign (PDF 32000-1, 9.10.3), signs above U+FFFF as two halves.

    ReportLab's own table writes those as five digits, which readers take for other signs, and more than the
    hundred entries that one block may have.
    """
    codes = [
        f"<{code:02X}> <{chr(sign).encode('utf-16-be').hex().upper()}>" for code, sign in enumerate(subset)
    ]
    blocks = [codes[at : at + 100] for at in range(0, len(codes), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


ttfonts.makeToUnicodeCMap = _to_unicode
