"""Checks the values of SVG attributes: nothing may point outside the picture."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from abcdesk.deckfile.raster import fault_of_raster
from abcdesk.deckfile.svg_words import PAINT

_URL = re.compile(r"url\s*\(", re.IGNORECASE)
_URL_INSIDE = re.compile(r"url\(\s*[\"']?#[\w.:-]+[\"']?\s*\)(?:\s+[\w#(),.%\s-]+)?")
_FRAGMENT = re.compile(r"#[\w.:-]+")
_DATA = re.compile(r"data:image/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]+)")
_CLIP = re.compile(r"clip-path\s*:\s*url\(\s*[\"']?#([\w.:-]+)")
_DANGEROUS = re.compile(r"javascript:|expression\s*\(|@import|\\", re.IGNORECASE)
_SUSPICIOUS = frozenset("(:@\\")  # what every refused value holds; most values hold none of them
_CONTENT = frozenset({"id", "class", "role", "font-family"})


def fault_of_value(name: str, value: str) -> str:
    """Why this value of an attribute or property is refused, or ""."""
    if _SUSPICIOUS.isdisjoint(value):
        return ""
    text = value.strip()
    if _URL.search(text) and not _URL_INSIDE.fullmatch(text):
        return f"“{name}” refers to something outside the picture"
    if name not in _CONTENT and _DANGEROUS.search(text):
        return f"“{name}” holds something other than a drawing"
    return ""


def faults_of_style(style: str) -> Iterator[str]:
    """Everything refused in a ``style`` attribute."""
    for declaration in style.split(";"):
        name, colon, value = declaration.partition(":")
        name = name.strip().lower()
        if not name:
            continue
        if not colon or not (name in PAINT or name.startswith("-inkscape-")):
            yield f"the style “{name[:40]}” is not allowed"
        elif fault := fault_of_value(name, value):
            yield fault


def clips_named_in(style: str) -> list[str]:
    """The ids a ``style`` attribute refers to by clip-path."""
    return _CLIP.findall(style)


def fault_of_href(element: str, value: str) -> str:
    """Why this reference is refused, or "": a part of the same picture, or an embedded photograph."""
    if element == "image":
        return _fault_of_embedded(value.strip())
    if not _FRAGMENT.fullmatch(value.strip()):
        return f"<{element}> refers to something outside the picture"
    return ""


def _fault_of_embedded(value: str) -> str:
    data = _DATA.fullmatch(value)
    if not data:
        return "<image> refers to something outside the picture. Embed it as PNG or JPEG"
    try:
        picture = base64.b64decode(data[1], validate=False)
    except binascii.Error:
        return "<image> holds a damaged picture"
    fault = fault_of_raster(picture)
    return f"the picture inside <image> {fault.rstrip('.')}" if fault else ""
