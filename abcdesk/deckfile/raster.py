"""Checks PNG and JPEG pictures. Pillow is imported on first use: most runs of the program never need it."""

from __future__ import annotations

import struct
import warnings
import zlib
from io import BytesIO

from abcdesk.deckfile.layout import MB, MOST_PICTURE_BYTES, MOST_PICTURE_PIXELS

_DAMAGED = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    EOFError,
    ArithmeticError,
    MemoryError,
    struct.error,
    zlib.error,
)
_FORMATS = ("PNG", "JPEG")
_DRAWN_WHOLE_PIXELS = 2 * MB
"""A PNG up to this size is decoded to see whether it is whole; a larger one by its check sums alone."""


def fault_of_raster(data: bytes) -> str:
    """Why this picture cannot be used, or "" when it can."""
    from PIL import Image

    if len(data) > MOST_PICTURE_BYTES:
        return f"is larger than {MOST_PICTURE_BYTES // MB} MB. Save it smaller."
    too_large = f"has more than {MOST_PICTURE_PIXELS // MB} million pixels. Save it smaller."
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.filterwarnings("ignore", category=UserWarning, module="PIL")
        try:
            with Image.open(BytesIO(data), formats=_FORMATS) as image:
                if image.width * image.height > MOST_PICTURE_PIXELS:
                    return too_large
                small = image.width * image.height <= _DRAWN_WHOLE_PIXELS
                if image.format == "PNG":
                    image.verify()
                else:
                    image.draft("RGB", (64, 64))
                    image.load()
            if image.format == "PNG" and small:
                with Image.open(BytesIO(data), formats=_FORMATS) as image:
                    image.load()
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            return too_large
        except _DAMAGED:
            return "is not a whole PNG or JPEG picture. Save it again from a drawing program."
    return ""
