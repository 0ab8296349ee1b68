"""Pictures of the tour: every slide the room sees, and every screen of the console, as numbered PNGs."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QWidget

from abcdesk.domain.errors import UserError
from abcdesk.domain.show import Spot
from abcdesk.ui.projector.painter import slide_image
from abcdesk.ui.projector.stage import Stage

SLIDE_SIZE = (1920, 1080)


class Camera:
    """Numbers its pictures in the order they are taken."""

    def __init__(self, folder: Path) -> None:
        self._slides, self._console = folder / "slides", folder / "console"
        self._counts = {self._slides: 0, self._console: 0}
        try:
            for place in self._counts:
                place.mkdir(parents=True, exist_ok=True)
                for old in place.glob("[0-9]*.png"):
                    old.unlink()
        except OSError as error:
            raise UserError(
                f"{folder} cannot be written: {error.strerror}.", "Choose another folder."
            ) from None

    def slide(self, stage: Stage, here: Spot) -> None:
        """What the room sees at this place once everything has stopped moving."""
        image = slide_image(stage.slide_at(here), stage.pictures, *SLIDE_SIZE)
        self._keep(self._slides, str(here.cue), image.save)

    def console(self, window: QWidget, name: str) -> None:
        """The console as it stands."""
        self._keep(self._console, name, window.grab().save)

    def _keep(self, folder: Path, name: str, save: object) -> None:
        self._counts[folder] += 1
        plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        path = folder / f"{self._counts[folder]:02d}-{plain}.png"
        if not save(str(path)):  # type: ignore[operator]
            raise UserError(f"{path} cannot be written.", "Is the disk full, or the folder protected?")
