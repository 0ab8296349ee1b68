"""The fonts that ship with the program, by role; for the stage, the console and the report alike. No Qt here.

Roles: "display" (large headings), "text" (running text), "serif" (titles, quotes, columns of figures) and
"fallback" (DejaVu Sans, for signs the others lack).
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from abcdesk.paths import resources

Family = Literal["display", "text", "serif", "fallback"]

FAMILY_NAMES: dict[Family, str] = {
    "display": "Fira Sans Extra Condensed",
    "text": "Fira Sans",
    "serif": "Source Serif 4",
    "fallback": "DejaVu Sans",
}


class Face(NamedTuple):
    """One font file: its role, its weight (400 to 800), whether it slants, and the file's name."""

    family: Family
    weight: int
    italic: bool
    file: str

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return resources() / "fonts" / self.file

    @property
    def family_name(self) -> str:
        """The family's name as font menus show it."""
        return FAMILY_NAMES[self.family]

    @property
    def name(self) -> str:
        """A name of its own for this face, as a PDF wants it: the file's, without its ending."""
        return self.file.removesuffix(".ttf")


FACES: tuple[Face, ...] = (
    Face("display", 600, False, "FiraSansExtraCondensed_600SemiBold.ttf"),
    Face("display", 700, False, "FiraSansExtraCondensed_700Bold.ttf"),
    Face("display", 800, False, "FiraSansExtraCondensed_800ExtraBold.ttf"),
    Face("text", 400, False, "FiraSans_400Regular.ttf"),
    Face("text", 400, True, "FiraSans_400Regular_Italic.ttf"),
    Face("text", 500, False, "FiraSans_500Medium.ttf"),
    Face("text", 600, False, "FiraSans_600SemiBold.ttf"),
    Face("text", 700, False, "FiraSans_700Bold.ttf"),
    Face("serif", 400, False, "SourceSerif4_400Regular.ttf"),
    Face("serif", 400, True, "SourceSerif4_400Regular_Italic.ttf"),
    Face("serif", 600, False, "SourceSerif4_600SemiBold.ttf"),
    Face("serif", 600, True, "SourceSerif4_600SemiBold_Italic.ttf"),
    Face("fallback", 400, False, "DejaVuSans.ttf"),
    Face("fallback", 700, False, "DejaVuSans-Bold.ttf"),
)


@cache
def face(family: Family, weight: int = 400, italic: bool = False) -> Face:
    """The face nearest to the one asked for: the slant counts first where the family has it, then the weight.

    Of two weights equally near the heavier one is taken.
    """
    own = [one for one in FACES if one.family == family]
    slanted = [one for one in own if one.italic == italic] or own
    return min(slanted, key=lambda one: (abs(one.weight - weight), -one.weight))


def face_for(family: Family, weight: int = 400, italic: bool = False) -> Path:
    """The font file nearest to what is asked for (see `face`)."""
    return face(family, weight, italic).path


def has_sign(one: Face, sign: str) -> bool:
    """Whether this face can draw this sign (one character)."""
    return ord(sign) in signs_of(one)


def unprintable(text: str) -> tuple[str, ...]:
    """The signs of a text that neither the text face nor the fallback can draw, each once, in order of
    appearance.

    Line breaks, tabs and the invisible marks of direction and joining are not counted.
    """
    known = signs_of(face("text")) | signs_of(face("fallback")) | _INVISIBLE
    return tuple(dict.fromkeys(sign for sign in text if ord(sign) not in known))


_INVISIBLE = frozenset(
    {0x09, 0x0A, 0x0D, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF}
)


@cache
def signs_of(one: Face) -> frozenset[int]:
    """The code points that this face can draw, read from its file's `cmap` table (OpenType 1.9, formats 4 and
    12)."""
    data = one.path.read_bytes()
    start = _table(data, b"cmap")
    found: set[int] = set()
    for index in range(_u16(data, start + 2)):
        subtable = start + _u32(data, start + 8 + 8 * index)
        match _u16(data, subtable):
            case 4:
                found |= _signs_of_format_4(data, subtable)
            case 12:
                found |= _signs_of_format_12(data, subtable)
    return frozenset(found)


def _table(data: bytes, tag: bytes) -> int:
    for index in range(_u16(data, 4)):
        record = 12 + 16 * index
        if data[record : record + 4] == tag:
            return _u32(data, record + 8)
    raise ValueError(f"font without a table {tag!r}")


def _signs_of_format_4(data: bytes, at: int) -> set[int]:
    double_count = _u16(data, at + 6)
    ends, starts = at + 14, at + 16 + double_count
    deltas, ranges = starts + double_count, starts + 2 * double_count
    found: set[int] = set()
    for offset in range(0, double_count, 2):
        first, last = _u16(data, starts + offset), _u16(data, ends + offset)
        delta, jump = _u16(data, deltas + offset), _u16(data, ranges + offset)
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = _u16(data, ranges + offset + jump + 2 * (code - first)) if jump else code
            if glyph and (glyph + delta) & 0xFFFF:
                found.add(code)
    return found


def _signs_of_format_12(data: bytes, at: int) -> set[int]:
    found: set[int] = set()
    for index in range(_u32(data, at + 12)):
        first, last, glyph = struct.unpack_from(">III", data, at + 16 + 12 * index)
        found.update(range(first if glyph else first + 1, last + 1))
    return found


def _u16(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "big")


def _u32(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "big")
