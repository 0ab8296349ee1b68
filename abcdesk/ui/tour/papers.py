"""The pictures of README and help, made of two tours': ``python -m abcdesk.ui.tour.papers DIR DARK``.

Run it where the sources are, after ``abcdesk tour -o DIR`` and ``abcdesk tour -o DARK --theme dark``: it
replaces their pictures.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

PAPERS = {
    "docs/pictures": (
        1200,
        {
            "card": "slides/*-card-not-my-responsibility",
            "ranking": "slides/*-ranking-1",
            "mirror": "slides/*-mirror",
            "dial": "slides/*-dial",
            "moved": "slides/*-moved",
            "run": "console/*-recognise-entering",
            "impact": "console/*-impact-and-verdict-notes",
        },
    ),
    "resources/help/pictures": (
        760,
        {
            "card": "slides/*-card-not-my-responsibility",
            "ranking": "slides/*-ranking-1",
            "mirror": "slides/*-mirror",
            "run": "console/*-recognise-entering",
            "impact": "console/*-impact-and-verdict-notes",
            "room-check": "console/*-room-check",
            "decks": "console/*-decks",
            "judge": "console/*-the-very-good-reasons",
            "follow-up": "console/*-what-became-of-it",
        },
    ),
}
"""By folder: how wide in pixels, and by name which picture of the tour; the first that fits is taken."""

DARK = {"resources/help/pictures": "resources/help/pictures/dark"}
"""The folders whose pictures are also made dark, and where those lie."""

COLOURS = 256
"""Fewer take the colour out of the smallest drawings."""


def main(tour: Path, dark: Path, sources: Path = Path()) -> None:
    """Make them all; ValueError where a tour lacks one."""
    for folder, (width, pictures) in PAPERS.items():
        _make(tour, sources / folder, width, pictures)
        if folder in DARK:
            _make(dark, sources / DARK[folder], width, pictures)


def _make(tour: Path, folder: Path, width: int, pictures: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, pattern in pictures.items():
        found = min(tour.glob(f"{pattern}.png"), key=_number)
        _small(found, width).save(folder / f"{name}.png", optimize=True)


def _number(path: Path) -> int:
    return int(path.name.partition("-")[0])


def _small(path: Path, width: int) -> Image.Image:
    """The picture at this width in few colours: flat drawings lose nothing by it, and it packs well."""
    with Image.open(path) as whole:
        height = round(whole.height * width / whole.width)
        small = whole.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
    return small.quantize(COLOURS, kmeans=1, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
