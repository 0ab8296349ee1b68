"""Pictures of the tour: every slide the room sees, and every screen of the console, as numbered PNGs."""

from __future__ import annotations

import re
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from abcdesk.domain.errors import UserError
from abcdesk.domain.show import Spot
from abcdesk.ui.projector.painter import slide_image
from abcdesk.ui.projector.stage import Stage

SLIDE_SIZE = (1920, 1080)
_PACKED = 75
"""Qt's quality of a PNG says how hard it is packed: so, and without transparency, it takes half the time."""


class Camera:
    """Numbers its pictures in the order they are taken. They are written aside: ``finish`` waits for them."""

    def __init__(self, folder: Path) -> None:
        self._slides, self._console = folder / "slides", folder / "console"
        self._counts = {self._slides: 0, self._console: 0}
        self._writing = ThreadPoolExecutor(2, "camera")
        self._written: list[Future[None]] = []
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
        self._keep(self._slides, str(here.cue), image)

    def console(self, window: QWidget, name: str) -> None:
        """The console as it stands."""
        self._keep(self._console, name, window.grab().toImage())

    def finish(self) -> None:
        """Wait until all pictures are written; UserError for the first that could not be."""
        self._writing.shutdown()
        for one in self._written:
            one.result()

    def _keep(self, folder: Path, name: str, image: QImage) -> None:
        self._counts[folder] += 1
        plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        path = folder / f"{self._counts[folder]:02d}-{plain}.png"
        self._written.append(self._writing.submit(_write, image, path))


def _write(image: QImage, path: Path) -> None:
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    if not opaque.save(str(path), "PNG", _PACKED):  # type: ignore[call-overload]
        raise UserError(f"{path} cannot be written.", "Is the disk full, or the folder protected?")
