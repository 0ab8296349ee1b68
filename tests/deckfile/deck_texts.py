"""Builds small decks for the tests, whole ones and broken ones."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image

DECK = """\
[deck]
id = "tiny"
title = "A tiny deck"

[[suit]]
id = "attitude"
title = "Attitude"
letter = "A"
colour = "attitude"

[[card]]
id = "first"
number = 1
suit = "attitude"
title = "The first"
saying = "Hello."
picture = "pictures/first.svg"

[[card]]
id = "second"
number = 2
suit = "attitude"
title = "The second"
picture = "pictures/second.png"
"""

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 9"><rect width="12" height="9" fill="#C2331D"/></svg>'


def line_of(text: str, part: str) -> int:
    """The line on which this part stands, from 1; it must stand there once."""
    found = [number for number, line in enumerate(text.split("\n"), 1) if part in line]
    assert len(found) == 1, (part, found)
    return found[0]


def png(width: int = 12, height: int = 9) -> bytes:
    """A whole PNG of this size."""
    data = BytesIO()
    Image.new("1", (width, height)).save(data, "PNG")
    return data.getvalue()


def jpeg() -> bytes:
    """A whole JPEG."""
    data = BytesIO()
    Image.radial_gradient("L").convert("RGB").save(data, "JPEG")
    return data.getvalue()


def make_folder(root: Path, text: str = DECK, **files: bytes) -> Path:
    """A deck's folder; ``files`` replace or add pictures by stem, such as ``first=b"..."``."""
    folder = root / "tiny"
    (folder / "pictures").mkdir(parents=True)
    (folder / "deck.toml").write_text(text, encoding="utf-8")
    (folder / "pictures" / "first.svg").write_bytes(files.get("first", SVG))
    (folder / "pictures" / "second.png").write_bytes(files.get("second", png()))
    return folder
