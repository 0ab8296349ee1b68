"""Hostile archives, made here one by one: each is refused, and no file appears anywhere."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from deck_texts import DECK, SVG, make_folder, png

from abcdesk.deckfile.packing import pack_deck
from abcdesk.deckfile.problems import InvalidDeck
from abcdesk.deckfile.reading import check_deck, read_deck
from abcdesk.domain.errors import UserError

GOOD = {"deck.toml": DECK.encode(), "pictures/first.svg": SVG, "pictures/second.png": png()}


def member(name: str, kind: int = stat.S_IFREG) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, (kind | 0o644) << 16
    return info


def zipped(path: Path, *extra: tuple[zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in GOOD.items():
            archive.writestr(name, data)
        for info, data in extra:
            archive.writestr(info, data)
    return path


def locked(path: Path) -> Path:
    data = bytearray(zipped(path).read_bytes())
    at = data.index(b"PK\1\2")
    data[at + 8] |= 1
    path.write_bytes(data)
    return path


def renamed(path: Path, name: bytes) -> Path:
    """An archive with a member whose name zipfile would not write by itself."""
    stand_in = b"x" * len(name)
    zipped(path, (member(stand_in.decode()), b""))
    path.write_bytes(path.read_bytes().replace(stand_in, name))
    return path


def endless_list(path: Path) -> Path:
    data = bytearray(zipped(path).read_bytes())
    struct.pack_into("<L", data, len(data) - 22 + 12, 90_000_000)
    path.write_bytes(data)
    return path


def in_64_bits(path: Path) -> Path:
    data = zipped(path).read_bytes()
    path.write_bytes(data[:-22] + b"PK\6\7" + b"\0" * 16 + data[-22:])
    return path


def damaged(path: Path) -> Path:
    zipped(path)
    data = bytearray(path.read_bytes())
    at = data.index(b"The first")
    data[at] ^= 0xFF
    path.write_bytes(data)
    return path


def lying(path: Path) -> Path:
    """Says that deck.toml is small; it is not."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("deck.toml", b"#" * 50_000_000)
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, data.index(b"PK\1\2") + 24, 100)
    path.write_bytes(data)
    return path


HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "up and out": (lambda path: zipped(path, (member("../evil.txt"), b"x")), "leads out of the deck"),
    "up and out, deeper": (lambda path: zipped(path, (member("a/../../evil.txt"), b"x")), "leads out"),
    "absolute": (lambda path: zipped(path, (member("/evil.txt"), b"x")), "not relative"),
    "on a drive": (lambda path: zipped(path, (member("C:evil.txt"), b"x")), "not relative"),
    "backslashes": (lambda path: renamed(path, b"..\\evil.txt"), "backslash"),
    "cut by NUL": (lambda path: renamed(path, b"evil.txt\0.svg"), "control characters"),
    "a link": (lambda path: zipped(path, (member("link", stat.S_IFLNK), b"/etc/passwd")), "is a link"),
    "a device": (lambda path: zipped(path, (member("null", stat.S_IFCHR), b"")), "not an ordinary file"),
    "a pipe": (lambda path: zipped(path, (member("pipe", stat.S_IFIFO), b"")), "not an ordinary file"),
    "twice for Windows": (lambda path: zipped(path, (member("DECK.toml"), b"x")), "twice"),
    "locked": (locked, "locked with a password"),
    "unusual packing": (lambda path: zipped_by(path, zipfile.ZIP_LZMA), "unusual way"),
    "a bomb": (lambda path: bomb(path), "over 100 MB unpacked"),
    "too many files": (
        lambda path: zipped(path, *((member(f"{n}.txt"), b"") for n in range(1_000))),
        "more than 1000 files",
    ),
    "an endless list": (endless_list, "more than 1000 files"),
    "a list in 64 bits": (in_64_bits, "more than 1000 files"),
    "damaged": (damaged, "is damaged inside the archive"),
    "lying about a size": (lying, "deck.toml"),
    "no zip": (lambda path: written(path, b"hello"), "cannot be opened as an archive"),
    "empty": (lambda path: written(path, b""), "cannot be opened as an archive"),
    "cut off": (lambda path: written(path, zipped(path).read_bytes()[:-100]), "cannot be opened"),
    "no deck.toml": (lambda path: only(path, "readme.txt"), "is missing from the archive"),
    "two decks": (lambda path: only(path, "a/deck.toml", "b/deck.toml"), "is missing from the archive"),
}


def zipped_by(path: Path, method: int) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("deck.toml", DECK)
    return path


def bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("deck.toml", DECK)
        for number in range(3):
            with archive.open(f"{number}.png", "w") as entry:
                for _ in range(35):
                    entry.write(bytes(1_000_000))
    return path


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def only(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, DECK)
    return path


@pytest.mark.parametrize(("make", "said"), HOSTILE.values(), ids=HOSTILE.keys())
def test_refused(tmp_path: Path, make: Callable[[Path], Path], said: str) -> None:
    path = make(
        tmp_path / "inside" / "hostile.abcdeck" if (tmp_path / "inside").mkdir() is None else tmp_path
    )
    problems = check_deck(path)
    assert any(said in str(problem) for problem in problems), problems
    with pytest.raises(InvalidDeck):
        read_deck(path)
    assert [found.name for found in tmp_path.rglob("*")] == ["inside", "hostile.abcdeck"]


def test_names_in_messages_stay_on_their_line(tmp_path: Path) -> None:
    path = renamed(tmp_path / "a.abcdeck", b"a\nerror\x1b[31m")
    assert all("\n" not in str(problem) and "\x1b" not in str(problem) for problem in check_deck(path))


def test_packing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    (folder / "notes.txt").write_text("not part of the deck")
    pack_deck(folder, tmp_path / "a.abcdeck")
    os.utime(folder / "deck.toml", (1, 1))
    pack_deck(folder, tmp_path / "b.abcdeck")
    assert (tmp_path / "a.abcdeck").read_bytes() == (tmp_path / "b.abcdeck").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.abcdeck") as archive:
        assert archive.namelist() == ["deck.toml", "pictures/first.svg", "pictures/second.png"]


def test_translations_are_packed_along(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    (folder / "deck.nl.toml").write_text('[deck]\ntitle = "Klein"\n')
    pack_deck(folder, tmp_path / "a.abcdeck")
    assert read_deck(tmp_path / "a.abcdeck", language="nl").deck.title == "Klein"


def test_a_deck_with_problems_is_not_packed(tmp_path: Path) -> None:
    target = written(tmp_path / "a.abcdeck", b"the old one")
    with pytest.raises(InvalidDeck):
        pack_deck(make_folder(tmp_path, DECK.replace("number = 2", "number = 1")), target)
    assert target.read_bytes() == b"the old one"


def test_only_abcdeck_files_are_written(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    with pytest.raises(UserError, match="does not end in"):
        pack_deck(folder, folder / "deck.toml")
    assert (folder / "deck.toml").read_text() == DECK


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    folder, target = make_folder(tmp_path), written(tmp_path / "a.abcdeck", b"the old one")

    def fail(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(UserError, match="No space left"):
        pack_deck(folder, target)
    assert target.read_bytes() == b"the old one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.abcdeck", "tiny"]


def test_a_missing_folder_is_explained(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        pack_deck(make_folder(tmp_path), tmp_path / "no" / "a.abcdeck")
