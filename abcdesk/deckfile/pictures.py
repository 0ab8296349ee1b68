"""Checks the picture of a card or marker, whatever its kind."""

from __future__ import annotations

from abcdesk.deckfile import paths_inside
from abcdesk.deckfile.layout import MB, MOST_PICTURE_BYTES, PICTURE_SUFFIXES
from abcdesk.deckfile.problems import Problem, Unreadable
from abcdesk.deckfile.source import Files


def fault_of_picture_name(name: str, files: Files) -> str:
    """Why this ``picture`` cannot be looked up in the deck, or ""."""
    shown = paths_inside.shown(name)
    if fault := paths_inside.fault_of(name):
        return f"the picture “{shown}” {fault}."
    if not name.lower().endswith(PICTURE_SUFFIXES):
        return f"the picture “{shown}” is neither SVG nor PNG nor JPEG."
    if name not in files.sizes:
        near = [
            other
            for other in files.sizes
            if paths_inside.same_for_some(other) == paths_inside.same_for_some(name)
        ]
        hint = (
            f"The file is named “{near[0]}”: write it the same." if near else "Add it, or take the line out."
        )
        return f"the picture “{shown}” is not in the deck. {hint}"
    return ""


def checked_picture(name: str, files: Files) -> tuple[bytes, tuple[Problem, ...]]:
    """The bytes of one listed picture and everything wrong with it. What checks is loaded with the first."""
    data, problems = read_picture(name, files)
    if problems:
        return data, problems
    if name.lower().endswith(".svg"):
        from abcdesk.deckfile.svg_check import svg_problems

        return data, svg_problems(name, data)
    from abcdesk.deckfile.raster import fault_of_raster

    fault = fault_of_raster(data)
    return data, (Problem(name, 0, fault),) if fault else ()


def read_picture(name: str, files: Files) -> tuple[bytes, tuple[Problem, ...]]:
    """The bytes of one listed picture, and why they cannot be read."""
    if files.sizes[name] > MOST_PICTURE_BYTES:
        return b"", (Problem(name, 0, f"is larger than {MOST_PICTURE_BYTES // MB} MB. Save it smaller."),)
    try:
        return files.read(name, MOST_PICTURE_BYTES), ()
    except Unreadable as error:
        return b"", (Problem(name, 0, str(error)),)
