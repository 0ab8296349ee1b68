"""The texts of the help: pages that ship with the program, and a table made from the keys themselves."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from abcdesk import paths
from abcdesk.projector.dates import long_date
from abcdesk.ui.console.key_sheet import lines_of
from abcdesk.ui.console.keys import MORE, PANEL, ROOM, SHOW

Line = tuple[tuple[tuple[str, ...], ...], str]
"""Keys, each as its caps, and what they do."""

_FOR_SCRIPTS = "### For scripts and developers"
_VERSION = re.compile(r"^## (\S+) - (\d{4}-\d\d-\d\d)$", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """One page: ``text`` is Markdown of our own, never of a user."""

    name: str
    title: str
    text: str

    def has(self, words: str) -> bool:
        """Whether it has all these words, whichever apostrophe they are typed with."""
        whole = f"{self.title} {self.text}".casefold()
        return all(word in whole for word in words.replace("'", "’").casefold().split())


@cache
def guide() -> tuple[Page, ...]:
    """The pages of the guide, in the order of a workshop."""
    files = sorted((paths.resources() / "help").glob("*.md"))
    return tuple(_page(name_of(path.name), path.read_text("utf-8")) for path in files)


def name_of(file: str) -> str:
    """The name of the page in this file, which is what a link says: 11b-deck-editor.md is deck-editor."""
    return file.partition("-")[2].removesuffix(".md")


def news() -> Page:
    """What has changed, from the one list of changes there is: without what only scripts notice,
    and with the day of a version as one says it."""
    text = paths.changelog().read_text("utf-8").replace("# Changes", "# What’s new", 1)
    text = re.sub(rf"^{_FOR_SCRIPTS}\n.*?(?=^## |\Z)", "", text, flags=re.MULTILINE | re.DOTALL)
    return Page("news", "What’s new", _VERSION.sub(_version, text))


def _version(head: re.Match[str]) -> str:
    return f"## Version {head[1]}, {long_date(dt.date.fromisoformat(head[2]))}"


def keys(everywhere: Sequence[Line], home: Sequence[Line]) -> Page:
    """Every key there is, by where it works."""
    parts: list[tuple[str, Iterable[Line]]] = [("On every screen", everywhere), ("Home", home)]
    for part in (SHOW, ROOM, PANEL, MORE):
        parts.append((f"Run screen: {part[:1].lower()}{part[1:]}", lines_of(part)))
    opening = "While text is being written plain letters type; **Esc** leaves the text."
    tables = [f"## {title}\n\n| key | does |\n|---|---|\n{_rows(lines)}" for title, lines in parts]
    return Page("keys", "All keys", "\n\n".join(("# All keys", opening, *tables)) + "\n")


def _rows(lines: Iterable[Line]) -> str:
    return "\n".join(
        f"| {', '.join('**' + '+'.join(caps) + '**' for caps in keys)} | {words} |" for keys, words in lines
    )


def _page(name: str, text: str) -> Page:
    return Page(name, text.splitlines()[0].removeprefix("# ").strip(), text)
