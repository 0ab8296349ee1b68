"""The part of SVG that a deck's pictures may use: what both renderers draw alike and what can do no harm."""

from __future__ import annotations

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"

_STRUCTURE = "svg g defs title desc use image clipPath"
_SHAPES = "path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop"
ELEMENTS = frozenset(f"{_STRUCTURE} {_SHAPES}".split())

_COLOURS = "fill fill-opacity fill-rule opacity color stop-color stop-opacity paint-order display visibility"
_STROKES = (
    "stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray"
    " stroke-dashoffset vector-effect shape-rendering clip-path clip-rule overflow"
)
_LETTERS = (
    "font-family font-size font-style font-weight font-stretch font-variant letter-spacing word-spacing"
    " text-anchor text-decoration text-rendering dominant-baseline"
)
PAINT = frozenset(f"{_COLOURS} {_STROKES} {_LETTERS}".split())
"""What may stand as an attribute or as a property in ``style``."""

_COMMON = "id class style transform role version baseProfile viewBox preserveAspectRatio"
_PLACES = "width height x y x1 y1 x2 y2 dx dy rx ry r cx cy fx fy d points pathLength rotate"
_SPECIAL = "textLength lengthAdjust gradientUnits gradientTransform spreadMethod offset clipPathUnits"
ATTRIBUTES = PAINT | frozenset(f"{_COMMON} {_PLACES} {_SPECIAL}".split())

HARMLESS_XML = frozenset({(XML, "space"), (XML, "lang")})
