"""Decks that strangers might send, made from a seed: the same seed gives the same deck.

``hostile_deck(seed, root)`` writes one below ``root``, which holds a folder ``outside`` with things no deck may
touch. Run this file to have them all in a folder: ``python hostile_decks.py FOLDER [HOW_MANY]``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import hostile_archives as archives
import hostile_pictures as pictures
from some_deck import SVG, deck_text, folder, png, word

Maker = Callable[[Path, Random], Path]


# ---------------------------------------------------------------------- folders
def linked_picture(root: Path, dice: Random) -> Path:
    place = folder(root)
    (place / "pictures" / "first.svg").unlink()
    goal = dice.choice(["/etc/passwd", "../../outside/canary.txt", str(root / "outside" / "canary.txt")])
    (place / "pictures" / "first.svg").symlink_to(goal)
    return place


def linked_folder(root: Path, dice: Random) -> Path:
    place = folder(root)
    (place / word(dice)).symlink_to(root / "outside", target_is_directory=True)
    return place


def pipe(root: Path, dice: Random) -> Path:
    """A file that never ends, because nobody writes into it."""
    place = folder(root)
    name = dice.choice(["pictures/first.svg", "deck.toml", "deck.nl.toml"])
    (place / name).unlink(missing_ok=True)
    os.mkfifo(place / name)
    return place


def picture_outside(root: Path, dice: Random) -> Path:
    name = dice.choice(
        [
            "../outside/canary.svg",
            "../../../../etc/passwd",
            f"{root}/outside/canary.svg",
            "file:///etc/passwd",
            "~/x.svg",
            "C:/x.svg",
            "pictures/../../outside/canary.svg",
        ]
    )
    return folder(root, {"deck.toml": deck_text((name,)).encode()})


def heavy_folder(root: Path, dice: Random) -> Path:
    """More than a deck may weigh, in pictures that are each allowed."""
    names = tuple(f"pictures/p{number}.svg" for number in range(dice.randint(25, 60)))
    return folder(
        root, {"deck.toml": deck_text(names).encode(), **dict.fromkeys(names, SVG + b" " * 4_900_000)}
    )


# ---------------------------------------------------------------------- deck.toml
def id_as_path(root: Path, dice: Random) -> Path:
    wrong = dice.choice(
        ["../../outside/evil", "/etc/evil", "a/b", "..", "x" * 300, "CON ", "\U0001f4a3", "a\\\\b", "-o"]
    )
    return folder(root, {"deck.toml": deck_text(deck_id=wrong).encode()})


def terminal_signs(root: Path, dice: Random) -> Path:
    sign = dice.choice(["\\u001b[2J", "\\u0000", "\\u0007", "\\u009b31m", "\\r"])
    return folder(root, {"deck.toml": deck_text().replace("Some deck", f"Some{sign}deck").encode()})


def text_not_utf8(root: Path, dice: Random) -> Path:
    text = deck_text().replace("Hello.", "Caf\u00e9.")
    return folder(root, {"deck.toml": text.encode(dice.choice(["latin-1", "utf-16", "utf-32", "cp037"]))})


def nested_text(root: Path, dice: Random) -> Path:
    depth = dice.choice([2_000, 50_000, 400_000])
    nest = dice.choice(["[" * depth, "{a=" * depth, "[" * depth + "]" * depth])
    return folder(root, {"deck.toml": f"{deck_text()}\n[x]\ny = {nest}\n".encode()})


def long_text(root: Path, dice: Random) -> Path:
    place = dice.choice(["Hello.", "Some deck", "Card 1"])
    return folder(
        root,
        {"deck.toml": deck_text().replace(place, "ha" * dice.choice([5_000, 900_000, 3_000_000])).encode()},
    )


def too_many_cards(root: Path, dice: Random) -> Path:
    names = ("pictures/first.svg",) * dice.choice([201, 2_000, 12_000])
    return folder(root, {"deck.toml": deck_text(names).encode()})


def wrong_types(root: Path, dice: Random) -> Path:
    wrong = dice.choice(
        [
            'number = "one"',
            "number = 1e999",
            "number = -1",
            "number = 99999999999999999999",
            "number = []",
            "number = 2020-01-01",
        ]
    )
    return folder(root, {"deck.toml": deck_text().replace("number = 1", wrong).encode()})


def hostile_translation(root: Path, dice: Random) -> Path:
    text = dice.choice(
        [
            b"\xff\xfe",
            b"[[card]]\nid = 'nobody'\n",
            b"[deck]\ntitle = 3",
            b"[[card]]\nid = 'card-1'\ntitle = '" + b"x" * 9_999 + b"'",
        ]
    )
    return folder(root, {f"deck.{dice.choice(['nl', 'el', 'pt-BR'])}.toml": text})


def missing(root: Path, dice: Random) -> Path:
    place = folder(root)
    (place / dice.choice(["deck.toml", "pictures/first.svg", "pictures/second.png"])).unlink()
    return place


def unrenamable(root: Path, dice: Random) -> Path:
    """A drawing that has to become a PNG, named where no line of the text holds it."""
    head, _, _ = deck_text(()).partition("\n[[card]]")
    card = 'card = [{id="c", number=1, suit="a", title="T", picture="pictures/first.svg"}]\n'
    drawing = pictures.svg(f'<text x="{dice.randint(1, 99)}">words</text>')
    return folder(root, {"deck.toml": (card + head).encode()}, first=drawing)


MAKERS: tuple[Maker, ...] = (
    archives.zip_bomb,
    pictures.laughs,
    archives.climbing,
    pictures.use_bomb,
    archives.absolute,
    pictures.outside_entity,
    archives.link,
    linked_picture,
    pictures.deep,
    archives.twins,
    pictures.script,
    pictures.outside_href,
    pictures.giant_png,
    archives.lying_size,
    pictures.broken_png,
    pictures.wrong_encoding,
    pictures.slow,
    picture_outside,
    pictures.huge,
    archives.overlapping,
    pipe,
    pictures.broken_jpeg,
    id_as_path,
    pictures.many_photographs,
    archives.drive,
    text_not_utf8,
    pictures.slow_many,
    nested_text,
    heavy_folder,
    pictures.dashes,
    # the first thirty are part of every run of the tests
    archives.climbing_within,
    archives.control_signs,
    archives.device,
    archives.locked,
    archives.odd_packing,
    archives.crowd,
    archives.endless_list,
    archives.cut_off,
    archives.noise,
    archives.flipped,
    pictures.endless_use,
    pictures.outside_style,
    pictures.not_xml,
    pictures.wild_numbers,
    pictures.text_bomb,
    pictures.disguised,
    pictures.embedded,
    pictures.too_many_bytes,
    linked_folder,
    terminal_signs,
    long_text,
    too_many_cards,
    wrong_types,
    hostile_translation,
    missing,
    unrenamable,
)


def maker_of(seed: int) -> Maker:
    """The kind of deck that this seed makes; the first seeds make one of each."""
    return MAKERS[seed % len(MAKERS)]


def hostile_deck(seed: int, root: Path) -> Path:
    """Write the deck of this seed below ``root``; gives the folder or archive to install."""
    outside = root / "outside"
    outside.mkdir(parents=True, exist_ok=True)
    (outside / "canary.txt").write_text("nobody reads this")
    (outside / "canary.svg").write_bytes(SVG)
    (outside / "canary.png").write_bytes(png())
    return maker_of(seed)(root, Random(seed))


if __name__ == "__main__":
    target, count = Path(sys.argv[1]), int((*sys.argv, "300")[2])
    for number in range(count):
        print(hostile_deck(number, target / f"{number:03d}-{maker_of(number).__name__}"))
