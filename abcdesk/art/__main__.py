"""Write every picture to its folder: ``python -m abcdesk.art [part of a name ...]``."""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from abcdesk.art import scenes, stage
from abcdesk.art.palette import ROOT
from abcdesk.art.svg import Svg

CARDS = ROOT / "decks" / "abc-it" / "pictures"
RESOURCES = ROOT / "resources"


def pictures() -> Iterator[tuple[Path, Callable[[], Svg]]]:
    """Yield each picture's file and the function that draws it."""
    for module in iter_modules(scenes.__path__):
        drawn = import_module(f"{scenes.__name__}.{module.name}")
        yield CARDS / f"{module.name.replace('_', '-')}.svg", drawn.draw
    for module in iter_modules(stage.__path__):
        drawn = import_module(f"{stage.__name__}.{module.name}")
        for name, function in drawn.PICTURES.items():
            yield RESOURCES / f"{name}.svg", function


def main(parts: list[str]) -> None:
    """Write the pictures whose file name contains one of the parts, or all of them."""
    for file, function in pictures():
        if parts and not any(part in file.stem for part in parts):
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(function().text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
