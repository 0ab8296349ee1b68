"""Drawings in our part of SVG as PDF operators: exact, small, and without any other program.

The part: ``svg g path rect circle ellipse polygon polyline line``, ``transform``, solid fills and strokes
with opacity, dashes, caps, joins, and both fill rules. A drawing that uses more is refused, never drawn
wrongly: hand in a PNG of it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from abcdesk.pathdata import Segment, segments

MOST_SHAPES = 20_000
_KNOWN = 64
_CURVE = 0.5522847498
"""How far the control points of a quarter circle lie from its ends."""
_SILENT = {"title", "desc", "metadata"}
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_INHERITED = (
    "fill",
    "fill-opacity",
    "fill-rule",
    "opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
)
_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_NAMED = {"black": "#000000", "white": "#FFFFFF"}
Look = Mapping[str, str]


class NotDrawableError(ValueError):
    """The bytes are no SVG, or use more of it than is drawn here."""


@dataclass(slots=True)
class Drawing:
    """A drawing as PDF operators on a box of ``width`` by ``height``, and the opacities it uses: name ->
    (fill, stroke)."""

    width: float
    height: float
    operators: list[str] = field(default_factory=list)
    alphas: dict[str, tuple[float, float]] = field(default_factory=dict)
    shapes: int = 0


def is_svg(data: bytes) -> bool:
    """Whether these bytes look like an SVG file."""
    return b"<svg" in data[:2000]


@lru_cache(maxsize=_KNOWN)
def drawing_of(data: bytes) -> Drawing:
    """The drawing in these bytes, not to be changed; NotDrawableError if it is none or uses more than the
    part above. Those read last are known: a report is made anew with every wish."""
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise NotDrawableError(str(error)) from error
    if _local(root) != "svg":
        raise NotDrawableError(f"not an SVG drawing but <{_local(root)}>")
    x, y, width, height = _view_box(root)
    drawing = Drawing(width, height)
    drawing.operators.append(f"1 0 0 -1 {_n(-x)} {_n(height + y)} cm")
    try:
        _children(drawing, root, _look(root, {}))
    except RecursionError as error:
        raise NotDrawableError("nested too deeply") from error
    return drawing


def _view_box(root: Element) -> tuple[float, float, float, float]:
    numbers = [float(number) for number in _NUMBER.findall(root.get("viewBox", ""))]
    if len(numbers) == 4:
        x, y, width, height = numbers
    else:
        x, y, width, height = 0.0, 0.0, _length(root, "width"), _length(root, "height")
    if width <= 0 or height <= 0:
        raise NotDrawableError("without a size")
    return x, y, width, height


def _children(drawing: Drawing, parent: Element, look: Look) -> None:
    for element in parent:
        name = _local(element)
        if name in _SILENT or (name == "defs" and not len(element)):
            continue
        if name != "g" and name not in _SHAPES:
            raise NotDrawableError(f"<{name}> is not drawn here")
        own = _look(element, look)
        matrix = _matrix(element.get("transform", ""))
        if matrix:
            drawing.operators.append(f"q {matrix}")
        if name == "g":
            _children(drawing, element, own)
        else:
            _shape(drawing, _SHAPES[name](element), own)
        if matrix:
            drawing.operators.append("Q")


def _look(element: Element, inherited: Look) -> Look:
    """How an element is painted: its own attributes and style over those it inherits; opacity multiplies."""
    own = {name: element.get(name, "") for name in _INHERITED if element.get(name)}
    for declaration in element.get("style", "").split(";"):
        name, colon, value = declaration.partition(":")
        if colon and name.strip() in _INHERITED:
            own[name.strip()] = value.strip()
        elif colon:
            raise NotDrawableError(f"style {name.strip()!r} is not drawn here")
    if "opacity" in own:
        own["opacity"] = f"{_number(own['opacity']) * _number(inherited.get('opacity', '1'))}"
    return {**inherited, **own}


def _shape(drawing: Drawing, outline: str, look: Look) -> None:
    drawing.shapes += 1
    if drawing.shapes > MOST_SHAPES:
        raise NotDrawableError("too many shapes")
    fill, line = _colour(look.get("fill", "black")), _colour(look.get("stroke", "none"))
    width = _number(look.get("stroke-width", "1"))
    if not outline or (not fill and (not line or not width)):
        return
    operators = [_alpha(drawing, look)]
    if fill:
        operators.append(f"{fill} rg")
    if line and width:
        operators.append(_pen(look, line, width))
    even = "*" if look.get("fill-rule") == "evenodd" else ""
    paint = f"B{even}" if fill and line and width else f"f{even}" if fill else "S"
    drawing.operators.append(f"q {' '.join(part for part in operators if part)} {outline} {paint} Q")


def _alpha(drawing: Drawing, look: Look) -> str:
    whole = _number(look.get("opacity", "1"))
    fill = _clamped(whole * _number(look.get("fill-opacity", "1")))
    line = _clamped(whole * _number(look.get("stroke-opacity", "1")))
    if fill == line == 1:
        return ""
    name = f"A{round(fill * 1000)}x{round(line * 1000)}"
    drawing.alphas[name] = (fill, line)
    return f"/{name} gs"


def _pen(look: Look, colour: str, width: float) -> str:
    parts = [f"{colour} RG {_n(width)} w"]
    if cap := _CAPS.get(look.get("stroke-linecap", "butt"), 0):
        parts.append(f"{cap} J")
    if join := _JOINS.get(look.get("stroke-linejoin", "miter"), 0):
        parts.append(f"{join} j")
    else:
        parts.append(f"{_n(_number(look.get('stroke-miterlimit', '4')))} M")
    dashes = look.get("stroke-dasharray", "none")
    if dashes != "none":
        lengths = " ".join(_n(float(number)) for number in _NUMBER.findall(dashes))
        parts.append(f"[{lengths}] {_n(_number(look.get('stroke-dashoffset', '0')))} d")
    return " ".join(parts)


def _colour(value: str) -> str:
    """A colour as the three numbers of a PDF operator; "" for none."""
    if value in ("none", "transparent"):
        return ""
    value = _NAMED.get(value, value)
    digits = value[1:] if value.startswith("#") else ""
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    if len(digits) != 6 or not re.fullmatch(r"[0-9A-Fa-f]{6}", digits):
        raise NotDrawableError(f"colour {value!r} is not drawn here")
    return " ".join(_n(int(digits[at : at + 2], 16) / 255, 4) for at in (0, 2, 4))


# ---------------------------------------------------------------------- shapes
def _path(element: Element) -> str:
    try:
        return _outline(segments(element.get("d", "")))
    except ValueError as error:
        raise NotDrawableError(str(error)) from error


def _outline(parts: tuple[Segment, ...]) -> str:
    verbs = {"M": "m", "L": "l", "C": "c", "Z": "h"}
    return " ".join(" ".join((*(_n(v) for v in points), verbs[verb])) for verb, points in parts)


def _rect(element: Element) -> str:
    x, y, width, height = (_length(element, name) for name in ("x", "y", "width", "height"))
    if width <= 0 or height <= 0:
        return ""
    rx, ry = _length(element, "rx", -1), _length(element, "ry", -1)
    rx, ry = (ry if rx < 0 else rx), (rx if ry < 0 else ry)
    rx, ry = min(max(rx, 0), width / 2), min(max(ry, 0), height / 2)
    if not rx or not ry:
        return f"{_n(x)} {_n(y)} {_n(width)} {_n(height)} re"
    return _rounded(x, y, width, height, rx, ry)


def _rounded(x: float, y: float, width: float, height: float, rx: float, ry: float) -> str:
    right, bottom, kx, ky = x + width, y + height, rx * (1 - _CURVE), ry * (1 - _CURVE)
    moves = (
        ((x + rx, y), "m"),
        ((right - rx, y), "l"),
        ((right - kx, y, right, y + ky, right, y + ry), "c"),
        ((right, bottom - ry), "l"),
        ((right, bottom - ky, right - kx, bottom, right - rx, bottom), "c"),
        ((x + rx, bottom), "l"),
        ((x + kx, bottom, x, bottom - ky, x, bottom - ry), "c"),
        ((x, y + ry), "l"),
        ((x, y + ky, x + kx, y, x + rx, y), "c"),
    )
    return f"{' '.join(' '.join((*(_n(v) for v in points), verb)) for points, verb in moves)} h"


def _circle(element: Element) -> str:
    radius = _length(element, "r")
    return _oval(element, radius, radius)


def _ellipse(element: Element) -> str:
    return _oval(element, _length(element, "rx"), _length(element, "ry"))


def _oval(element: Element, rx: float, ry: float) -> str:
    if rx <= 0 or ry <= 0:
        return ""
    cx, cy = _length(element, "cx"), _length(element, "cy")
    return _rounded(cx - rx, cy - ry, 2 * rx, 2 * ry, rx, ry)


def _polygon(element: Element) -> str:
    outline = _polyline(element)
    return f"{outline} h" if outline else ""


def _polyline(element: Element) -> str:
    numbers = [float(number) for number in _NUMBER.findall(element.get("points", ""))]
    pairs = list(zip(numbers[::2], numbers[1::2], strict=False))
    return " ".join(f"{_n(x)} {_n(y)} {'l' if place else 'm'}" for place, (x, y) in enumerate(pairs))


def _line(element: Element) -> str:
    x1, y1, x2, y2 = (_length(element, name) for name in ("x1", "y1", "x2", "y2"))
    return f"{_n(x1)} {_n(y1)} m {_n(x2)} {_n(y2)} l"


_SHAPES: Mapping[str, Callable[[Element], str]] = {
    "path": _path,
    "rect": _rect,
    "circle": _circle,
    "ellipse": _ellipse,
    "polygon": _polygon,
    "polyline": _polyline,
    "line": _line,
}


# ---------------------------------------------------------------------- numbers
def _matrix(transform: str) -> str:
    """A transform as PDF operators, one after the other."""
    if not transform.strip():
        return ""
    found = _TRANSFORM.findall(transform)
    if not found or _TRANSFORM.sub("", transform).strip(" ,\n\t"):
        raise NotDrawableError(f"transform {transform!r} is not drawn here")
    return " ".join(_one_matrix(name, [float(v) for v in _NUMBER.findall(values)]) for name, values in found)


def _one_matrix(name: str, v: list[float]) -> str:
    match name, len(v):
        case "matrix", 6:
            numbers = v
        case "translate", 1 | 2:
            numbers = [1, 0, 0, 1, v[0], v[1] if len(v) > 1 else 0]
        case "scale", 1 | 2:
            numbers = [v[0], 0, 0, v[-1], 0, 0]
        case "rotate", 1 | 3:
            cos, sin = math.cos(math.radians(v[0])), math.sin(math.radians(v[0]))
            cx, cy = (v[1], v[2]) if len(v) == 3 else (0.0, 0.0)
            numbers = [cos, sin, -sin, cos, cx - cos * cx + sin * cy, cy - sin * cx - cos * cy]
        case "skewX", 1:
            numbers = [1, 0, math.tan(math.radians(v[0])), 1, 0, 0]
        case "skewY", 1:
            numbers = [1, math.tan(math.radians(v[0])), 0, 1, 0, 0]
        case _:
            raise NotDrawableError(f"transform {name} with {len(v)} numbers")
    return f"{' '.join(_n(number, 6) for number in numbers)} cm"


def _length(element: Element, name: str, default: float = 0.0) -> float:
    value = element.get(name)
    return default if value is None else _number(value.removesuffix("px"))


def _number(value: str) -> float:
    try:
        number = float(value)
    except ValueError as error:
        raise NotDrawableError(f"not a number: {value!r}") from error
    if not math.isfinite(number):
        raise NotDrawableError(f"not a number: {value!r}")
    return number


def _clamped(value: float) -> float:
    return min(1.0, max(0.0, value))


def _n(value: float, digits: int = 2) -> str:
    """A number as PDF writes it, without needless zeros."""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".") if digits else f"{value:.0f}"
    return "0" if text in ("-0", "") else text


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
