"""Gives pictures another name inside the text of a ``deck.toml`` and leaves everything else as it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from abcdesk.deckfile.paths_inside import same_for_some
from abcdesk.deckfile.problems import Problem
from abcdesk.deckfile.toml_source import parse

_PICTURE = re.compile(r"""(\s*["']?picture["']?\s*=\s*)("[^"\\\n]*"|'[^'\n]*')""")

_PLAINLY = (
    "this picture has to become a PNG. Write it on a line of its own, as picture = and a name in quotes."
)


def png_names(drawings: Collection[str], taken: Collection[str]) -> dict[str, str]:
    """A name ending in .png for each drawing that no other file of the deck has."""
    used = {same_for_some(name) for name in taken}
    names: dict[str, str] = {}
    for name in sorted(drawings):
        stem, number = name[: -len(".svg")], 1
        new = f"{stem}.png"
        while same_for_some(new) in used:
            number += 1
            new = f"{stem}-{number}.png"
        used.add(same_for_some(new))
        names[name] = new
    return names


def with_names(file: str, text: bytes, names: Mapping[str, str]) -> tuple[bytes, tuple[Problem, ...]]:
    """The text with these pictures renamed, and where one stands that cannot be renamed."""
    lines = text.decode("utf-8-sig").replace("\r\n", "\n").split("\n")
    source = parse(file, text)
    for (_, _, key), number in source.lines.items():
        if key == "picture":
            lines[number - 1] = _PICTURE.sub(lambda found: _renamed(found, names), lines[number - 1], count=1)
    new = "\n".join(lines).encode()
    return new, tuple(_left_over(file, new, names))


def _renamed(found: re.Match[str], names: Mapping[str, str]) -> str:
    old = found[2][1:-1]
    return f'{found[1]}"{names[old.strip()]}"' if old.strip() in names else found[0]


def _left_over(file: str, text: bytes, names: Mapping[str, str]) -> list[Problem]:
    source = parse(file, text)
    problems: list[Problem] = []
    for kind in ("card", "marker"):
        tables = source.data.get(kind, [])
        for place, table in enumerate(tables if isinstance(tables, list) else []):
            picture = table.get("picture", "") if isinstance(table, dict) else ""
            if isinstance(picture, str) and picture.strip() in names:
                problems.append(source.problem(_PLAINLY, kind, place, "picture"))
    return problems
