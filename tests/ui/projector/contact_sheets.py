"""Contact sheets of every kind of slide, painted as the projector's window paints them, to be looked at.

    .venv/bin/python -m tests.ui.projector.contact_sheets FOLDER

One PNG for each size of the room's picture, scale of its screen, and theme.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from abcdesk import paths
from abcdesk.deckfile.reading import read_deck
from abcdesk.domain.show import Spot
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import SLIDES, slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Slide
from abcdesk.projector.slides.neutral import neutral
from abcdesk.projector.spotlight import spotlit
from abcdesk.tokens import Theme
from abcdesk.ui.projector.frame import Frame
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.zoom import zoomed_slide
from tests.projector.every_kind import every_kind

SIZES = ((1280, 720), (1920, 1080), (1024, 768), (3840, 2160))
SCALES = (1.0, 1.5, 2.0)
_ACROSS, _THUMB = 5, 480


def pictures() -> Pictures:
    """The drawings of the decks that ship with the program."""
    drawings: dict[str, bytes] = {}
    for folder in sorted(one for one in paths.decks().iterdir() if one.is_dir()):
        package = read_deck(folder)
        drawn = {card.id: card.picture for card in package.deck.cards}
        drawn |= {f"marker:{marker.id}": marker.picture for marker in package.deck.markers}
        drawings |= {name: package.pictures[picture] for name, picture in drawn.items() if picture}
    return Pictures(drawings.get)


def painted(slide: Slide, drawings: Pictures, size: tuple[int, int], scale: float) -> QImage:
    """The slide on a screen of so many pixels of its own, at this scale of the desktop."""
    frame = Frame(drawings, "sheet")
    frame.fit(QSizeF(size[0] / scale, size[1] / scale), scale)
    frame.show(slide)
    return frame.pixmap.toImage()


def slides(theme: Theme) -> dict[str, Slide]:
    """A slide of every kind, and what is laid over them."""
    made = {name: _slide(workshop, spot, theme) for name, (workshop, spot) in every_kind().items()}
    workshop = every_kind()["welcome"][0]
    return {
        **made,
        "spotlight": spotlit(made["ranking"], 2),
        "neutral": neutral(room_view(workshop), theme),
        "zoomed": zoomed_slide(workshop.deck, "it-hero"),
        "zoomed-part": zoomed_slide(workshop.deck, "it-hero", 2),
    }


def _slide(workshop: Workshop, spot: Spot, theme: Theme) -> Slide:
    return slide_for(room_view(workshop), spot, theme)


def sheet(theme: Theme, size: tuple[int, int], scale: float) -> QImage:
    """All kinds on one sheet, from the upper left on."""
    every, drawings = slides(theme), pictures()
    height = round(_THUMB * size[1] / size[0])
    rows = -(-len(every) // _ACROSS)
    whole = QImage(_ACROSS * (_THUMB + 8), rows * (height + 8), QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.magenta)
    painter = QPainter(whole)
    for place, slide in enumerate(every.values()):
        image = painted(slide, drawings, size, scale)
        image.setDevicePixelRatio(1.0)
        small = image.scaled(_THUMB, height, mode=Qt.TransformationMode.SmoothTransformation)
        corner = QPoint(place % _ACROSS * (_THUMB + 8), place // _ACROSS * (height + 8))
        painter.drawImage(QRect(corner, small.size()), small)
    painter.end()
    return whole


def main(folder: Path) -> None:
    """Write all sheets."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    if missing := set(SLIDES) - set(every_kind()):
        print(f"no room in tests/projector/every_kind.py shows: {', '.join(sorted(missing))}")
    for size in SIZES:
        for scale in SCALES:
            for theme in ("light", "dark"):
                name = f"{size[0]}x{size[1]}-at-{scale:g}-{theme}.png"
                sheet(theme, size, scale).save(str(folder / name))  # type: ignore[arg-type]
                print(name, flush=True)
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
