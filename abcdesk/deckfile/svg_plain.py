"""Tells the drawings in the project's own small part of SVG from all others.

A plain drawing looks the same on the stage and on paper and is drawn in a moment, so it is kept as it is. It
has shapes, groups, flat colours and opacities, and nothing else. The report draws exactly these.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from abcdesk.deckfile.svg_words import SVG
from abcdesk.pathdata import segments

MOST_BYTES = 500_000
MOST_ELEMENTS = 2_000
MOST_DEPTH = 32
LARGEST_NUMBER = 100_000
_MOST_DASHED_CHARACTERS, _SHORTEST_DASH = 2_000, 2

# Possessive throughout (*+, ?>): a hostile value must not make matching go back and forth. Arcs have their
# numbers apart and short, so that no later reader can be made to guess where one ends.
_NUMBER = r"(?>[-+]?(?:\d{1,9}+(?!\d)\.?\d*+|\.\d++)(?:[eE][-+]?\d{1,2}+)?+)"
_GAP = r"[\s,]++"
_NUMBERS = re.compile(rf"[\s,]*+(?:{_NUMBER}[\s,]*+)*+")
_ONE, _LENGTH = re.compile(_NUMBER), re.compile(rf"{_NUMBER}(?:px)?")
_EACH = re.compile(_NUMBER)
_SHORT = r"[-+]?\d{0,6}(?:\.\d{1,4})?"
_ARC = (
    rf"(?:{_GAP.join([_SHORT] * 3)}{_GAP}[01]{_GAP}[01]{_GAP}{_SHORT}{_GAP}{_SHORT}[\s,]*+)++(?=[A-Za-z]|\Z)"
)
_PATH = re.compile(rf"(?:[MmLlHhVvCcSsQqTtZz\s,]|{_NUMBER}|[Aa]\s*+{_ARC})*+")
_KINDS = "matrix|translate|scale|rotate|skewX|skewY"
_TRANSFORM = re.compile(rf"\s*+(?:(?:{_KINDS})\({_NUMBERS.pattern}\)[\s,]*+)*+")
_COLOUR = re.compile(r"none|transparent|black|white|#[0-9A-Fa-f]{3}|#[0-9A-Fa-f]{6}")
_RULE = re.compile(r"nonzero|evenodd")
_CAP, _JOIN = re.compile(r"butt|round|square"), re.compile(r"miter|round|bevel")
_DASHES = re.compile(rf"none|{_NUMBERS.pattern}")
_ANY = re.compile(r".*", re.DOTALL)

_SILENT = {"title", "desc"}
_LENGTHS = "x y width height rx ry cx cy r x1 y1 x2 y2"
_NUMERIC = "opacity fill-opacity stroke-opacity stroke-width stroke-miterlimit stroke-dashoffset"
_VALUES = {
    **dict.fromkeys(_LENGTHS.split(), _LENGTH),
    **dict.fromkeys(_NUMERIC.split(), _ONE),
    **dict.fromkeys(("viewBox", "points"), _NUMBERS),
    **dict.fromkeys(("id", "class", "role", "version"), _ANY),
    "d": _PATH,
    "transform": _TRANSFORM,
    "fill": _COLOUR,
    "stroke": _COLOUR,
    "fill-rule": _RULE,
    "stroke-linecap": _CAP,
    "stroke-linejoin": _JOIN,
    "stroke-dasharray": _DASHES,
}
_COUNTED = {_ONE, _LENGTH, _NUMBERS, _PATH, _TRANSFORM, _DASHES}
_SHAPES = {"path", "rect", "circle", "ellipse", "polygon", "polyline", "line"}


def is_plain(data: bytes) -> bool:
    """Whether these bytes are a drawing in our own part of SVG, small enough to be drawn in a moment."""
    if len(data) > MOST_BYTES:
        return False
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return False
    return _is_plain_root(root) and _are_plain(root)


def _is_plain_root(root: Element) -> bool:
    box = root.get("viewBox", "").replace(",", " ").split()
    if root.tag != f"{{{SVG}}}svg" or len(box) != 4 or not all(_EACH.fullmatch(part) for part in box):
        return False
    return min(float(part) for part in box[2:]) > 0


def _are_plain(root: Element) -> bool:
    """All elements, one after the other: their number, depth, names, values and dashes."""
    count = dashed = 0
    waiting = [(root, 0)]
    while waiting:
        element, depth = waiting.pop()
        count += 1
        name = str(element.tag).removeprefix(f"{{{SVG}}}")
        if count > MOST_ELEMENTS or depth > MOST_DEPTH or not _is_known(element, name, depth):
            return False
        if name in _SILENT:
            if len(element):
                return False
            continue
        if not all(_is_plain_value(key, value) for key, value in element.items()):
            return False
        dashed += _dashed_characters(element)
        waiting += [(inner, depth + 1) for inner in element]
    return dashed <= _MOST_DASHED_CHARACTERS


def _is_known(element: Element, name: str, depth: int) -> bool:
    if name == "svg":
        return depth == 0
    return name == "g" or name in _SILENT or (name in _SHAPES and not len(element))


def _is_plain_value(key: str, value: str) -> bool:
    allowed = _VALUES.get(key)
    if allowed is None or not allowed.fullmatch(value.strip()):
        return False
    if allowed is _PATH and not _is_whole(value):
        return False
    return allowed not in _COUNTED or _is_moderate(value)


def _is_whole(d: str) -> bool:
    """Whether every command of this path has all its numbers."""
    try:
        segments(d)
    except ValueError:
        return False
    return True


def _is_moderate(value: str) -> bool:
    """Whether no number is so large that drawing would go astray."""
    return all(abs(float(number)) <= LARGEST_NUMBER for number in _EACH.findall(value))


def _dashed_characters(element: Element) -> int:
    """How much outline is drawn in dashes; dashes too short to be seen count as too much."""
    dashes = element.get("stroke-dasharray", "none").strip()
    if dashes == "none":
        return 0
    if element.get("transform") or len(element):
        return _MOST_DASHED_CHARACTERS + 1
    lengths = [float(number) for number in _EACH.findall(dashes)]
    if min(lengths, default=0) < 0 or sum(lengths) < _SHORTEST_DASH:
        return _MOST_DASHED_CHARACTERS + 1
    return sum(len(element.get(key, "")) for key in ("d", "points")) or 40
