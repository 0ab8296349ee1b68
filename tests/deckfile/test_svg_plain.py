"""Plain drawings are those that look alike everywhere and cost nothing."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from abcdesk.deckfile.svg_plain import is_plain
from abcdesk.paths import decks, resources
from abcdesk.report.layout.svg import drawing_of

OWN = sorted([*decks().glob("*/pictures/*.svg"), *(resources() / "icons").glob("*.svg")])


def svg(inside: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 9">{inside}</svg>'.encode()


PLAIN = {
    "nothing": "",
    "a title": "<title>It hurts</title><desc>much</desc>",
    "groups": '<g id="a" transform="translate(1 2) rotate(-3, 4, 5)"><g opacity=".5"><rect/></g></g>',
    "a path": '<path d="M0,0h3.5l-1e1.5A1 1 0 0 1 3,-4 2,2 0 1,0 .5 5z" fill-rule="evenodd"/>',
    "lines": '<polyline points="1,2 3 4-5-6" stroke="#abc" stroke-linecap="round" stroke-width="2"/><rect width="3px"/>',
    "dashes": '<line x1="0" x2="9" stroke="black" stroke-dasharray="1 24" stroke-dashoffset="3"/>',
}
OTHERS = {
    "text": "<text>R</text>",
    "a gradient": "<defs><linearGradient/></defs>",
    "a clip": '<rect clip-path="url(#a)"/>',
    "a style": '<rect style="fill:red"/>',
    "a name": '<rect fill="red"/>',
    "a picture": "<image/>",
    "a use": '<g id="a"/><use href="#a"/>',
    "a unit": '<rect width="3mm"/>',
    "a huge number": '<rect width="1000000"/>',
    "a huge number in a path": '<path d="M0 0L1e9 3"/>',
    "half a command": '<path d="M0 0L1"/>',
    "an arc in one piece": '<path d="M0 0A1 1 0 013 4"/>',
    "a length of a line": '<rect stroke-width="2px"/>',
    "words in a path": '<path d="M0 0Lx"/>',
    "fine dashes": '<path d="M0 0H9" stroke-dasharray=".001"/>',
    "dashes over everything": f'<path d="M0 0{"L9 9" * 900}" stroke-dasharray="9"/>',
    "dashes for a group": '<g stroke-dasharray="9"><rect/></g>',
    "too many shapes": "<rect/>" * 2_001,
    "too deep": "<g>" * 40 + "</g>" * 40,
    "a drawing in a drawing": "<svg/>",
    "a shape in a shape": "<rect><rect/></rect>",
    "too many bytes": f'<path d="{"M0 0" * 130_000}"/>',
}


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_our_own_drawings_are_plain(path: Path) -> None:
    assert is_plain(path.read_bytes())


@pytest.mark.parametrize("inside", PLAIN.values(), ids=PLAIN)
def test_what_is_plain_can_be_printed(inside: str) -> None:
    assert is_plain(svg(inside))
    assert drawing_of(svg(inside)).width == 12


@pytest.mark.parametrize("inside", OTHERS.values(), ids=OTHERS)
def test_other_drawings_are_not(inside: str) -> None:
    assert not is_plain(svg(inside))


@pytest.mark.parametrize(
    "data", [b"", b"<svg/>", b"<svg", svg("").replace(b"12 9", b"0 9"), svg("").replace(b"12 9", b"12")]
)
def test_what_is_no_drawing_is_not_plain(data: bytes) -> None:
    assert not is_plain(data)


@pytest.mark.parametrize("key", ["d", "points", "transform", "stroke-dasharray", "x"])
def test_odd_values_do_not_hold_up_the_check(key: str) -> None:
    begin = time.process_time()  # the processor's seconds: a busy machine is no fault
    for value in (
        "1" * 99_999 + "!",
        "1 " * 50_000 + "!",
        "translate(" * 9_999,
        "1.1.1.1" * 9_999 + "!",
        "M0 0A" + "1" * 90_000,
        "M0 0A" + "11.1 " * 50_000,
    ):
        assert not is_plain(svg(f'<path {key}="{value}"/>'))
    assert time.process_time() - begin < 5
