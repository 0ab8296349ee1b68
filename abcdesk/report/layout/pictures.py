"""The cards' pictures: each is put into the file once, however often it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDictionary

from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.svg import NotDrawableError, drawing_of, is_svg

Fetch = Callable[[str], bytes | None]
"""The picture of a card by the card's id: the bytes of an SVG, PNG or JPEG, or None where there is none."""

Place = Callable[[Any, float, float, float, float], None]
"""(canvas, x, y, width, height) -> the picture drawn there, from its lower left corner."""


LOGO_PT = (140.0, 52.0)
"""The room of the logo on the cover: width and height."""


class Pictures:
    """The pictures of one report."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._found: dict[str, tuple[float, Place] | None] = {}

    def draw(
        self, sheet: Sheet, card: str, x: float, y: float, width: float, height: float, radius: float
    ) -> bool:
        """Fill this box with the card's picture, cut to its shape; False where there is none to draw."""
        if card not in self._found:
            self._found[card] = _prepared(sheet.canvas, card, self._fetch(card))
        found = self._found[card]
        if found is None:
            return False
        ratio, place = found
        canvas, low = sheet.canvas, sheet.frame.height - y - height
        canvas.saveState()
        clip = canvas.beginPath()
        clip.roundRect(x, low, width, height, radius)
        canvas.clipPath(clip, stroke=0, fill=0)
        wide, high = max(width, height * ratio), max(height, width / ratio)
        place(canvas, x - (wide - width) / 2, low - (high - height) / 2, wide, high)
        canvas.restoreState()
        return True


def draw_logo(sheet: Sheet, data: bytes | None, right: float, low: float) -> bool:
    """Draw the client's logo whole, its lower right corner here; False where it cannot be drawn."""
    found = _prepared(sheet.canvas, "logo", data)
    if found is None:
        return False
    ratio, place = found
    width = min(LOGO_PT[0], LOGO_PT[1] * ratio)
    place(sheet.canvas, right - width, sheet.frame.height - low, width, width / ratio)
    return True


def _prepared(canvas: Any, card: str, data: bytes | None) -> tuple[float, Place] | None:
    """The picture's ratio of width to height, and how to draw it; None for what cannot be drawn."""
    if not data:
        return None
    try:
        return _vector(canvas, card, data) if is_svg(data) else _raster(data)
    except (NotDrawableError, OSError, SyntaxError, ValueError):
        return None


def _vector(canvas: Any, card: str, data: bytes) -> tuple[float, Place]:
    drawing = drawing_of(data)
    name = f"card-{card}"
    states = {key: PDFDictionary({"ca": fill, "CA": line}) for key, (fill, line) in drawing.alphas.items()}
    canvas.beginForm(name, 0, 0, drawing.width, drawing.height)
    canvas.addLiteral("\n".join(drawing.operators))
    canvas.endForm(Resources=PDFDictionary({"ExtGState": PDFDictionary(states)}))

    def place(onto: Any, x: float, y: float, width: float, height: float) -> None:
        onto.saveState()
        onto.translate(x, y)
        onto.scale(width / drawing.width, height / drawing.height)
        onto.doForm(name)
        onto.restoreState()

    return drawing.width / drawing.height, place


def _raster(data: bytes) -> tuple[float, Place]:
    image = ImageReader(BytesIO(data))
    width, height = image.getSize()
    image.getRGBData()  # a damaged picture shows here, not in the middle of a page

    def place(onto: Any, x: float, y: float, wide: float, high: float) -> None:
        onto.drawImage(image, x, y, wide, high, mask="auto")

    return width / height, place
