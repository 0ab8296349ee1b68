"""Write every picture to its folder: ``python -m abcdesk.art [part of a folder/name ...]``."""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from abcdesk.art import markers, scenes, stage, vignettes
from abcdesk.art.svg import Svg
from abcdesk.paths import decks, resources

OWN_DECK = decks() / "abc-it"


def pictures() -> Iterator[tuple[Path, Callable[[], Svg]]]:
    """Yield each picture's file and the function that draws it."""
    for name, scene in _modules(scenes):
        yield OWN_DECK / "pictures" / f"{name.replace('_', '-')}.svg", scene.draw
    for _, module in _modules(vignettes):
        for card, function in module.PICTURES.items():
            yield decks() / module.DECK / "pictures" / f"{card}.svg", function
    for marker, function in markers.PICTURES.items():
        yield OWN_DECK / "markers" / f"{marker}.svg", function
    for _, module in _modules(stage):
        for name, function in module.PICTURES.items():
            yield resources() / f"{name}.svg", function


def title(file: Path) -> str:
    """Return what a picture is called: its deck or folder, and its name."""
    folder = file.parent.parent if file.parent.name in ("pictures", "markers") else file.parent
    return f"{folder.name}/{file.stem}"


def main(parts: list[str]) -> None:
    """Write the pictures whose title contains one of the parts, or all of them."""
    for file, function in pictures():
        if parts and not any(part in title(file) for part in parts):
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(function().text(), encoding="utf-8", newline="\n")


def _modules(package: ModuleType) -> Iterator[tuple[str, ModuleType]]:
    for found in iter_modules(package.__path__):
        yield found.name, import_module(f"{package.__name__}.{found.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
