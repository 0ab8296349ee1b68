"""A report on the disk is wholly the old one or wholly the new one; pictures of every kind, or none."""

from __future__ import annotations

import errno
import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from abcdesk.domain.errors import UserError
from abcdesk.report.document import render_report, write_report
from abcdesk.report.layout.svg import NotDrawableError, drawing_of
from tests.report import workshops as make
from tests.report.workshops import IT, no_picture, workshop

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">%s</svg>'


def one_card() -> object:
    """A workshop with one card's page."""
    return workshop(make.groups(("IT", IT, 24)), make.impact(["c1"]), make.note(1, "c1", "It hurts."))


def image(kind: str, mode: str = "RGB") -> bytes:
    """A small picture."""
    buffer = BytesIO()
    Image.new(mode, (40, 30), "red").save(buffer, kind)
    return buffer.getvalue()


def test_writing(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    write_report(make.one_team(), no_picture, target)
    assert target.read_bytes() == render_report(make.one_team(), no_picture)
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        write_report(make.one_team(), no_picture, tmp_path / "gone" / "report.pdf")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_the_old_file_stays_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"the old report")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(UserError):
        write_report(make.one_team(), no_picture, target)
    assert target.read_bytes() == b"the old report"
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


@pytest.mark.parametrize(
    "picture", [image("PNG"), image("PNG", "RGBA"), image("JPEG")], ids=["PNG", "transparent", "JPEG"]
)
def test_pictures_of_dots(picture: bytes) -> None:
    data = render_report(one_card(), lambda card: picture, sections=["cards"])  # type: ignore[arg-type]
    assert len(PdfReader(BytesIO(data)).pages[0].images) >= 1


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"nonsense",
        image("PNG")[:60],
        b"<svg",
        SVG % b"<text>hi</text>",
        SVG % b'<image href="/etc/passwd"/>',
        b'<!DOCTYPE x [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">&a;</svg>',
    ],
    ids=["nothing", "no picture", "half a PNG", "half an SVG", "letters", "a file", "an entity"],
)
def test_what_cannot_be_drawn_gives_a_face_of_type(picture: bytes) -> None:
    bare = render_report(one_card(), no_picture, sections=["cards"])  # type: ignore[arg-type]
    assert render_report(one_card(), lambda card: picture, sections=["cards"]) == bare  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("shape", "operators"),
    [
        (b'<rect x="1" y="2" width="3" height="4" fill="#FF0000"/>', "q 1 0 0 rg 1 2 3 4 re f Q"),
        (b'<path d="M0,0H4V3L0,3Z" fill="#000"/>', "q 0 0 0 rg 0 0 m 4 0 l 4 3 l 0 3 l h f Q"),
        (
            b'<path d="M0,0Q3,3 6,0" fill="none" stroke="#fff" stroke-width="2"/>',
            "q 1 1 1 RG 2 w 4 M 0 0 m 2 2 4 2 6 0 c S Q",
        ),
        (b'<polygon points="0,0 4,0 4,3" fill-rule="evenodd"/>', "q 0 0 0 rg 0 0 m 4 0 l 4 3 l h f* Q"),
        (b'<rect width="1" height="1" fill-opacity="0.5"/>', "q /A500x1000 gs 0 0 0 rg 0 0 1 1 re f Q"),
        (b'<rect width="1" height="1" fill="none"/>', None),
        (
            b'<line x1="0" y1="1" x2="2" y2="3" stroke="#000" stroke-dasharray="2 1" stroke-linecap="round"/>',
            "q 0 0 0 rg 0 0 0 RG 1 w 1 J 4 M [2 1] 0 d 0 1 m 2 3 l B Q",
        ),
    ],
)
def test_shapes_become_operators(shape: bytes, operators: str | None) -> None:
    drawn = drawing_of(SVG % shape).operators[1:]
    assert drawn == ([operators] if operators else [])


def test_transforms_and_groups() -> None:
    drawing = drawing_of(
        SVG % b'<g transform="translate(2 3) rotate(90)" fill="#00F"><rect width="1" height="1"/></g>'
    )
    assert drawing.operators == [
        "1 0 0 -1 0 30 cm",
        "q 1 0 0 1 2 3 cm 0 1 -1 0 0 0 cm",
        "q 0 0 1 rg 0 0 1 1 re f Q",
        "Q",
    ]


def test_the_flags_of_an_arc_may_stand_anywhere() -> None:
    loose = drawing_of(SVG % b'<path d="M507.9,111A55.4,55.4 0 0 1 612.1,111"/>').operators
    tight = drawing_of(SVG % b'<path d="M507.9 111A55.4 55.4 0 01612.1 111"/>').operators
    assert loose == tight


@pytest.mark.parametrize(
    "bad",
    [
        b'<path d="M0"/>',
        b'<rect width="x" height="1"/>',
        b'<g transform="spin(3)"/>',
        b'<rect fill="url(#a)"/>',
        b'<rect width="1" height="1" style="filter:blur(1)"/>',
        b"<use/>",
    ],
)
def test_what_is_not_drawn_is_refused(bad: bytes) -> None:
    with pytest.raises(NotDrawableError):
        drawing_of(SVG % bad)


def test_every_picture_of_the_own_deck_is_drawn() -> None:
    _, pictures = make.sample_with_pictures()
    assert pictures
    for data in pictures.values():
        assert drawing_of(data).operators
