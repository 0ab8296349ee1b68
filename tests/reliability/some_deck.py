"""A small sound deck, as a start for worse ones."""

from __future__ import annotations

import string
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 9"><rect width="12" height="9" fill="#C2331D"/></svg>'


def png(width: int = 12, height: int = 9, kind: str = "PNG", **options: object) -> bytes:
    """A whole picture of this size."""
    data = BytesIO()
    Image.new("RGB", (width, height), "#C2331D").save(data, kind, **options)
    return data.getvalue()


def deck_text(
    pictures: tuple[str, ...] = ("pictures/first.svg", "pictures/second.png"), deck_id: str = "some"
) -> str:
    """A deck.toml with one card for each of these pictures."""
    head = f'[deck]\nid = "{deck_id}"\ntitle = "Some deck"\n\n[[suit]]\nid = "a"\ntitle = "A"\nletter = "A"\ncolour = "attitude"\n'
    cards = [
        f'\n[[card]]\nid = "card-{number}"\nnumber = {number}\nsuit = "a"\ntitle = "Card {number}"\nsaying = "Hello."\npicture = "{name}"\n'
        for number, name in enumerate(pictures, 1)
    ]
    return head + "".join(cards)


FILES = {"deck.toml": deck_text().encode(), "pictures/first.svg": SVG, "pictures/second.png": png()}


def folder(root: Path, files: dict[str, bytes] | None = None, **pictures: bytes) -> Path:
    """A deck's folder; ``pictures`` replace the sound ones by stem, ``files`` add or replace any."""
    place = root / "deck"
    named = {name: pictures.get(Path(name).stem, data) for name, data in FILES.items()}
    for name, data in {**named, **(files or {})}.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
    return place


def word(dice: Random) -> str:
    """Some letters."""
    return "".join(dice.choices(string.ascii_lowercase, k=dice.randint(3, 12)))
