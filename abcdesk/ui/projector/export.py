"""Every slide of a workshop as PNG files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice

from abcdesk.domain.errors import UserError
from abcdesk.domain.show import Spot, spots
from abcdesk.domain.workshop import Workshop
from abcdesk.files import write_whole
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.tokens import Theme
from abcdesk.ui.projector.painter import slide_image
from abcdesk.ui.projector.pictures import CardPicture, Pictures

Progress = Callable[[int, int], None]
"""(slides done, of so many)"""


class SlideFile(NamedTuple):
    """One slide as PNG: ``NN-name.png``; ``place`` counts from 1, of ``among`` slides."""

    name: str
    data: bytes
    place: int
    among: int


def slide_files(
    workshop: Workshop, card_picture: CardPicture, width: int, height: int, theme: Theme
) -> Iterator[SlideFile]:
    """A picture for each cue of the show, in its order; needs a QGuiApplication. UserError for none."""
    room, order, pictures = room_view(workshop), spots(workshop), Pictures(card_picture)
    if not order:
        raise UserError("There are no slides yet.", "They come with the steps of the agenda.")
    for place, here in enumerate(order, start=1):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image = slide_image(slide_for(room, here, theme), pictures, width, height)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        yield SlideFile(f"{place:02d}-{_file_name(here)}.png", bytes(buffer.data().data()), place, len(order))


def export_slides(
    workshop: Workshop,
    card_picture: CardPicture,
    folder: Path,
    width: int = 1920,
    height: int = 1080,
    theme: Theme = "light",
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Write every slide into ``folder``; needs a QGuiApplication. UserError where that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"The folder {folder} cannot be made: {error.strerror}.", "Choose another one."
        ) from None
    written = []
    for slide in slide_files(workshop, card_picture, width, height, theme):
        write_whole(folder / slide.name, slide.data)
        written.append(folder / slide.name)
        if progress:
            progress(slide.place, slide.among)
    return tuple(written)


def _file_name(here: Spot) -> str:
    return re.sub(r"[^a-z0-9]+", "-", str(here.cue).lower()).strip("-")
