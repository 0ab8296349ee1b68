"""Reads TOML and remembers on which line each table and key stands, which ``tomllib`` does not tell."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field

from abcdesk.deckfile.problems import Problem

_HEADER = re.compile(r"\s*(\[{1,2})\s*[\"']?([\w-]+)[\"']?\s*\]{1,2}")
_KEY = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*[=.]")
_ERROR_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")
_QUOTES = ('"' * 3, "'" * 3)


@dataclass(frozen=True)
class TomlSource:
    """The tables of one TOML file and where they stand. ``data`` is empty when the file is not TOML."""

    file: str
    data: dict[str, object]
    problems: tuple[Problem, ...] = ()
    lines: dict[tuple[str, int, str], int] = field(default_factory=dict)

    def line(self, table: str, place: int = 0, key: str = "") -> int:
        """The line of a key, else of the table it is missing from, else 1; ``place`` counts from 0."""
        return self.lines.get((table, place, key)) or self.lines.get((table, place, ""), 1)

    def problem(self, message: str, table: str, place: int = 0, key: str = "") -> Problem:
        """A problem at the line of this key or table."""
        return Problem(self.file, self.line(table, place, key), message)


def parse(file: str, data: bytes) -> TomlSource:
    """Parse one file; whatever keeps it from being TOML is reported in ``problems``."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return _broken(file, line, "is not UTF-8 text. Save the file again with the encoding UTF-8.")
    try:
        return TomlSource(file, tomllib.loads(text), lines=_lines_of(text))
    except tomllib.TOMLDecodeError as error:
        return _broken(file, _error_line(str(error), text), f"is not valid TOML: {_reason(str(error))}.")
    except RecursionError:
        return _broken(file, 1, "is nested too deeply. A deck needs only simple tables.")


def _broken(file: str, line: int, message: str) -> TomlSource:
    return TomlSource(file, {}, (Problem(file, line, message),))


def _error_line(error: str, text: str) -> int:
    place = _ERROR_PLACE.search(error)
    return int(place[1]) if place and place[1] else max(1, len(text.splitlines()))


def _reason(error: str) -> str:
    plain = _ERROR_PLACE.sub("", error)
    return plain[:1].lower() + plain[1:]


def _lines_of(text: str) -> dict[tuple[str, int, str], int]:
    """(table, place among its kind, key or "") -> line; tables written inline are not found."""
    lines: dict[tuple[str, int, str], int] = {}
    counts: dict[str, int] = {}
    table, inside = "", ""
    for number, line in enumerate(text.split("\n"), 1):
        if not inside:
            if header := _HEADER.match(line):
                table = header[2]
                counts[table] = counts.get(table, -1) + 1
                lines.setdefault((table, counts[table], ""), number)
            elif key := _KEY.match(line):
                lines.setdefault((table or key[1], counts.get(table, 0), key[1] if table else ""), number)
        inside = _open_quotes(line, inside)
    return lines


def _open_quotes(line: str, inside: str) -> str:
    """The triple quotes still open at the end of this line, or "" when none are."""
    rest = line
    while True:
        if inside:
            _, closed, rest = rest.partition(inside)
            if not closed:
                return inside
            inside = ""
        found = [(rest.find(quotes), quotes) for quotes in _QUOTES if quotes in rest]
        if not found:
            return ""
        at, inside = min(found)
        rest = rest[at + 3 :]
