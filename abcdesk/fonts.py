"""The fonts that ship with the program, by role; for the stage, the console and the report alike. No Qt here.

Roles: "display" (large headings), "text" (running text), "serif" (titles, quotes, columns of figures) and
"fallback" (DejaVu Sans, for signs the others lack).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Set
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


def signs_of(one: Face) -> Set[int]:
    """The code points that this face can draw."""
    return widths_of(one).keys()


@cache
def widths_of(one: Face) -> Mapping[int, float]:
    """How wide the sign of each code point is that this face can draw, in multiples of the font's size: read
    from the tables `cmap` (formats 4 and 12), `hmtx` and `head` of its file (OpenType 1.9)."""
    data = one.path.read_bytes()
    cmap, hmtx = _table(data, b"cmap"), _table(data, b"hmtx")
    whole, last = _u16(data, _table(data, b"head") + 18), _u16(data, _table(data, b"hhea") + 34) - 1
    units = _u16s(data, hmtx, 2 * last + 2)[::2]
    shared = {width: width / whole for width in units}  # one number each: many glyphs are alike
    known = [shared[width] for width in units]
    found: dict[int, float] = {}
    for subtable in {cmap + _u32(data, cmap + 8 + 8 * index) for index in range(_u16(data, cmap + 2))}:
        glyphs = {4: _glyphs_of_format_4, 12: _glyphs_of_format_12}.get(_u16(data, subtable))
        for code, glyph in glyphs(data, subtable) if glyphs else ():
            if glyph:
                found[code] = known[glyph] if glyph < last else known[last]
    return found


def _table(data: bytes, tag: bytes) -> int:
    for index in range(_u16(data, 4)):
        record = 12 + 16 * index
        if data[record : record + 4] == tag:
            return _u32(data, record + 8)
    raise ValueError(f"font without a table {tag!r}")


def _glyphs_of_format_4(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    count = _u16(data, at + 6) // 2
    ends, starts = _u16s(data, at + 14, count), _u16s(data, at + 16 + 2 * count, count)
    deltas, ranges = (_u16s(data, at + 16 + part * count, count) for part in (4, 6))
    for place, (first, last, delta, jump) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        codes = range(first, min(last, 0xFFFE) + 1)
        listed = at + 16 + 6 * count + 2 * place + jump
        for code, glyph in zip(codes, _u16s(data, listed, len(codes)) if jump else codes, strict=True):
            yield code, glyph and (glyph + delta) & 0xFFFF


def _glyphs_of_format_12(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    for index in range(_u32(data, at + 12)):
        first, last, glyph = struct.unpack_from(">III", data, at + 16 + 12 * index)
        yield from zip(range(first, last + 1), range(glyph, glyph + last + 1 - first), strict=True)


def _u16(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "big")


def _u16s(data: bytes, at: int, count: int) -> tuple[int, ...]:
    return struct.unpack_from(f">{count}H", data, at)


def _u32(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "big")
