"""Every slide of a workshop as PNG files."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from abcdesk.domain.errors import UserError
from abcdesk.domain.show import Spot, spots
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.tokens import Theme
from abcdesk.ui.projector.painter import slide_image
from abcdesk.ui.projector.pictures import CardPicture, Pictures


def export_slides(
    workshop: Workshop,
    card_picture: CardPicture,
    folder: Path,
    *,
    width: int = 1920,
    height: int = 1080,
    theme: Theme = "light",
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Path, ...]:
    """Write ``NN-name.png`` for each cue of the show into ``folder``; needs a QGuiApplication.

    Raises UserError where the folder cannot be written.
    """
    room, order, pictures = room_view(workshop), spots(workshop), Pictures(card_picture)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"The folder {folder} cannot be made: {error.strerror}.", "Choose another one."
        ) from None
    written = []
    for place, here in enumerate(order, start=1):
        image = slide_image(slide_for(room, here, theme), pictures, width, height)
        path = folder / f"{place:02d}-{_file_name(here)}.png"
        if not image.save(str(path)):
            raise UserError(f"{path} cannot be written.", "Is the disk full, or the folder protected?")
        written.append(path)
        if progress:
            progress(place, len(order))
    return tuple(written)


def _file_name(here: Spot) -> str:
    return re.sub(r"[^a-z0-9]+", "-", str(here.cue).lower()).strip("-")
