"""Slides on screens of other shapes and scales: whole, sharp, and nothing beside the picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from tests.ui.projector.contact_sheets import painted, pictures, slides


def _strip(image: QImage, y: int) -> set[str]:
    """The colours of one row of pixels."""
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 7)}


def _apart(one: str, other: str) -> int:
    """How far two colours are apart, of 255 in the channel that differs most."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return max(abs(a - b) for a, b in pairs)


def _difference(one: QImage, other: QImage) -> float:
    """By how much two pictures differ on average, of 255."""
    grey = QImage.Format.Format_Grayscale8
    # The bits belong to their picture and go with it: both have to live until they are copied.
    in_grey = [image.convertToFormat(grey) for image in (one, other)]
    a, b = (bytes(image.constBits()) for image in in_grey)
    return sum(abs(x - y) for x, y in zip(a[::41], b[::41], strict=True)) / (len(a) / 41)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_on_four_to_three_the_ground_goes_on_above_and_below(theme: str) -> None:
    drawings, every = pictures(), slides(theme)  # type: ignore[arg-type]
    for name in ("welcome", "iceberg", "close", "sunk", "ranking", "mirror"):
        slide = every[name]
        image = painted(slide, drawings, (1024, 768), 1.0)
        assert image.size().toTuple() == (1024, 768)
        for y in (0, 50, 94):
            assert _strip(image, y) == {QColor(slide.background).name()}, name
        floor = QColor(slide.floor or slide.background).name()
        for y in (674, 720, 767):
            assert _strip(image, y) == {floor}, name
        if slide.floor:  # the sea meets the bar below without an edge
            assert min(_apart(floor, one) for one in _strip(image, 669)) <= 2, name


def test_a_scaled_desktop_changes_nothing_in_the_room() -> None:
    """What is painted on 1920 by 1080 pixels is the same at 100, 150 and 200 %, not a smaller one blown up."""
    drawings, every = pictures(), slides("light")
    for name in ("ranking", "commitments"):
        plain = painted(every[name], drawings, (1920, 1080), 1.0)
        blurred = painted(every[name], drawings, (960, 540), 1.0).scaled(
            1920, 1080, mode=Qt.TransformationMode.SmoothTransformation
        )
        for scale in (1.5, 2.0):
            scaled = painted(every[name], drawings, (1920, 1080), scale)
            assert scaled.size() == plain.size() and scaled.devicePixelRatio() == scale
            assert _difference(plain, scaled) < 0.1 * _difference(plain, blurred), name
