"""Pictures made fit for paper: photographs no finer than a printer can show."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from PIL import Image

from abcdesk.report.layout.pictures import Pictures
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.svg import is_svg

FINEST_PX = 1600
"""The longer side of a picture in the file: 400 dots per inch on the largest card."""
_JPEG_QUALITY = 88


class Art:
    """The pictures of a deck by their names, each one in the file once."""

    def __init__(self, pictures: Mapping[str, bytes]) -> None:
        names = sorted(pictures)
        self._keys = {name: f"{place}" for place, name in enumerate(names)}
        by_key = {self._keys[name]: name for name in names}
        self._pictures = Pictures(lambda key: printable(pictures[by_key[key]]))
        self.undrawn: dict[str, None] = {}

    def draw(
        self, sheet: Sheet, name: str, x: float, y: float, width: float, height: float, radius: float
    ) -> bool:
        """Fill this box with the picture of this name; False where there is none to draw."""
        key = self._keys.get(name)
        if key is None:
            return False
        drawn = self._pictures.draw(sheet, key, x, y, width, height, radius)
        if not drawn:
            self.undrawn[name] = None
        return drawn


def printable(data: bytes) -> bytes:
    """The picture as it goes into the file: a drawing as it is, a photograph at most ``FINEST_PX`` long."""
    if is_svg(data):
        return data
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as image:
            if max(image.size) <= FINEST_PX:
                return data
            return _smaller(image)
    except (OSError, ValueError, SyntaxError):
        return data


def _smaller(image: Image.Image) -> bytes:
    """The picture at the finest size, of the same kind."""
    kind = image.format or "PNG"
    image.draft("RGB", (FINEST_PX, FINEST_PX))
    mode = "RGB" if kind == "JPEG" else "RGBA"
    small = image.convert(mode)
    small.thumbnail((FINEST_PX, FINEST_PX), Image.Resampling.LANCZOS)
    data = BytesIO()
    if kind == "JPEG":
        small.save(data, "JPEG", quality=_JPEG_QUALITY)
    else:
        small.save(data, "PNG")
    return data.getvalue()
