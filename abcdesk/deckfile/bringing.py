"""Pictures brought along by the user: checked as those of any deck, and drawings made harmless."""

from __future__ import annotations

from pathlib import Path

from abcdesk.deckfile.layout import MB, MOST_PICTURE_BYTES, PICTURE_SUFFIXES
from abcdesk.deckfile.raster import fault_of_raster
from abcdesk.deckfile.redrawing import redrawn
from abcdesk.deckfile.svg_check import svg_problems
from abcdesk.deckfile.svg_plain import is_plain
from abcdesk.domain.errors import UserError


def brought_picture(path: Path) -> tuple[str, bytes]:
    """The name and bytes of a picture that may stand on a card. UserError, with the limit named, for one that
    may not; a drawing that is not plain is drawn once, apart from the program, and comes as PNG."""
    if path.suffix.lower() not in PICTURE_SUFFIXES:
        raise UserError(f"{path.name} is neither SVG nor PNG nor JPEG.")
    try:
        if not path.is_file():
            raise UserError(f"{path.name} is not there.")
        if path.stat().st_size > MOST_PICTURE_BYTES:
            raise UserError(f"{path.name} is larger than {MOST_PICTURE_BYTES // MB} MB. Save it smaller.")
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if path.suffix.lower() != ".svg":
        if fault := fault_of_raster(data):
            raise UserError(f"{path.name} {fault}")
        return path.name, data
    return _drawing(path.name, data)


def _drawing(name: str, data: bytes) -> tuple[str, bytes]:
    if problems := svg_problems(name, data):
        raise UserError(str(problems[0]))
    if is_plain(data):
        return name, data
    result = redrawn({name: data})
    if result.problems:
        raise UserError(str(result.problems[0]))
    return f"{name[:-4]}.png", result.pictures[name]
