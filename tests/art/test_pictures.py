"""The committed pictures: freshly drawn, inside the subset, inside their frame."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest

from abcdesk.art.__main__ import pictures, title
from abcdesk.art.svg import Svg

ALL = list(pictures())
NAMES = [title(file) for file, _ in ALL]
FILES = [file for file, _ in ALL]
SPACE = "{http://www.w3.org/2000/svg}"

STROKE = {"stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "stroke-opacity"}
FILL = {"fill", "fill-opacity"}
ALLOWED: dict[str, set[str]] = {
    "svg": {"viewBox", "width", "height"},
    "g": {"id", "transform"},
    "path": {"d", "fill-rule"} | FILL | STROKE,
    "rect": {"x", "y", "width", "height", "rx", "ry"} | FILL,
    "circle": {"cx", "cy", "r", "stroke", "stroke-width"} | FILL,
    "ellipse": {"cx", "cy", "rx", "ry"} | FILL,
    "polygon": {"points"} | FILL,
}
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}|none")
TRANSFORM = re.compile(r"(?:translate|rotate|scale)\([-\d. ]+\)(?: (?:rotate|scale)\([-\d. ]+\))*")


@pytest.mark.parametrize(("file", "function"), ALL, ids=NAMES)
def test_committed_equals_fresh(file: Path, function: Callable[[], Svg]) -> None:
    assert file.read_bytes() == function().text().encode("utf-8")


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_keeps_to_the_subset(file: Path) -> None:
    for element in ElementTree.parse(file).getroot().iter():
        tag = element.tag.removeprefix(SPACE)
        assert tag in ALLOWED, tag
        assert set(element.attrib) <= ALLOWED[tag], element.attrib
        assert not (element.text or "").strip()
        for name in ("fill", "stroke"):
            assert COLOUR.fullmatch(element.get(name, "none")), element.attrib
        assert TRANSFORM.fullmatch(element.get("transform", "scale(1)")), element.attrib


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_numbers_have_one_decimal(file: Path) -> None:
    root = ElementTree.parse(file).getroot()
    for element in root.iter():
        for name in ("d", "points", "x", "y", "cx", "cy", "r"):
            assert not re.search(r"\d\.\d\d", element.get(name, "")), element.attrib


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_top_level_shapes_lie_in_the_frame(file: Path) -> None:
    """Untransformed rectangles, discs and ellipses end at the frame."""
    root = ElementTree.parse(file).getroot()
    frame = [float(part) for part in root.attrib["viewBox"].split()]
    for element in _untransformed(root):
        left, top, right, bottom = _bounds(element)
        assert left >= frame[0] - 0.5 and top >= frame[1] - 0.5, element.attrib
        assert right <= frame[2] + 0.5 and bottom <= frame[3] + 0.5, element.attrib


def _untransformed(parent: ElementTree.Element) -> list[ElementTree.Element]:
    found: list[ElementTree.Element] = []
    for element in parent:
        if element.get("transform"):
            continue
        if element.tag.removeprefix(SPACE) in ("rect", "circle", "ellipse"):
            found.append(element)
        found += _untransformed(element)
    return found


def _bounds(element: ElementTree.Element) -> tuple[float, float, float, float]:
    def value(name: str) -> float:
        return float(element.get(name, "0"))

    if element.tag.endswith("rect"):
        return value("x"), value("y"), value("x") + value("width"), value("y") + value("height")
    across = value("r") or value("rx")
    upright = value("r") or value("ry")
    return value("cx") - across, value("cy") - upright, value("cx") + across, value("cy") + upright


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_nothing_is_painted_outside(file: Path) -> None:
    """Painted on a larger sheet, the margin round the frame stays blank."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    size = renderer.viewBoxF().size()
    scale = 300 / size.width()
    wide, high = 300, round(size.height() * scale)
    margin = 40
    sheet = QImage(wide + 2 * margin, high + 2 * margin, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(0)
    painter = QPainter(sheet)
    renderer.render(painter, QRectF(margin, margin, wide, high))
    painter.end()
    edge = margin - 3
    for x in range(0, sheet.width(), 2):
        for y in range(0, sheet.height(), 2):
            if x < edge or y < edge or x >= margin + wide + 3 or y >= margin + high + 3:
                assert sheet.pixelColor(x, y).alpha() == 0, (x, y)
