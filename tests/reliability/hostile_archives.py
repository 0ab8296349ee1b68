"""Archives that want more than to be a deck. Each maker writes one from its dice and gives its path."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from random import Random

from some_deck import FILES, word

LONG_AGO = (1980, 1, 1, 0, 0, 0)
Member = tuple[zipfile.ZipInfo, bytes]


def member(name: str, kind: int = stat.S_IFREG) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, LONG_AGO)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system, info.external_attr = 3, (kind | 0o644) << 16
    return info


def archive(path: Path, extra: Iterable[Member] = ()) -> Path:
    """A sound deck with more members than it should have."""
    with zipfile.ZipFile(path, "w") as out:
        for name, data in FILES.items():
            out.writestr(member(name), data)
        for info, data in extra:
            out.writestr(info, data)
    return path


def named(path: Path, name: bytes) -> Path:
    """A member with a name that zipfile itself would not write."""
    stand_in = b"q" * len(name)
    archive(path, [(member(stand_in.decode()), b"gotcha")])
    path.write_bytes(path.read_bytes().replace(stand_in, name))
    return path


def zip_bomb(root: Path, dice: Random) -> Path:
    return archive(
        root / "bomb.abcdeck", [(member("pictures/bomb.svg"), bytes(dice.randint(101, 140) * 1_000_000))]
    )


def lying_size(root: Path, dice: Random) -> Path:
    """The list says a few bytes; the member holds millions."""
    path = archive(root / "liar.abcdeck")
    data, name = bytearray(path.read_bytes()), b"pictures/first.svg"
    packed = zlib.compress(bytes(dice.randint(20, 60) * 1_000_000))[2:-4]
    local = bytearray(
        struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 33, 1, len(packed), 12, len(name), 0) + name + packed
    )
    end = data.rindex(b"PK\5\6")
    start = struct.unpack_from("<L", data, end + 16)[0]
    entries = data[start:end]
    at = entries.index(b"PK\1\2")
    while entries[at + 46 : at + 46 + len(name)] != name:
        at = entries.index(b"PK\1\2", at + 4)
    struct.pack_into("<3L", entries, at + 16, 1, len(packed), 12)
    struct.pack_into("<L", entries, at + 42, start)
    struct.pack_into("<L", data, end + 16, start + len(local))
    path.write_bytes(data[:start] + local + entries + data[end:])
    return path


def overlapping(root: Path, dice: Random) -> Path:
    """Many entries of the list share one large member."""
    path = archive(root / "overlap.abcdeck", [(member("pictures/x000.svg"), bytes(4_900_000))])
    data = path.read_bytes()
    end = data.rindex(b"PK\5\6")
    start = struct.unpack_from("<L", data, end + 16)[0]
    shared = data[data.rindex(b"PK\1\2", start, end) : end]
    copies = [shared.replace(b"x000", b"x%03d" % number) for number in range(1, dice.randint(100, 900))]
    entries = data[start:end] + b"".join(copies)
    tail = bytearray(data[end:])
    count = struct.unpack_from("<H", tail, 10)[0] + len(copies)
    struct.pack_into("<2H2L", tail, 8, count, count, len(entries), start)
    path.write_bytes(data[:start] + entries + tail)
    return path


def climbing(root: Path, dice: Random) -> Path:
    return archive(
        root / "up.abcdeck", [(member("../" * dice.randint(1, 9) + f"{word(dice)}.txt"), b"gotcha")]
    )


def climbing_within(root: Path, dice: Random) -> Path:
    return archive(
        root / "within.abcdeck", [(member(f"pictures/{'../' * dice.randint(2, 6)}{word(dice)}.svg"), b"x")]
    )


def absolute(root: Path, dice: Random) -> Path:
    return archive(root / "abs.abcdeck", [(member(f"{root}/outside/{word(dice)}.txt"), b"gotcha")])


def drive(root: Path, dice: Random) -> Path:
    name = dice.choice(
        [b"C:\\evil.txt", b"..\\..\\evil.txt", b"\\\\host\\share\\x", b"C:evil.svg", b"a.svg:stream"]
    )
    return named(root / "drive.abcdeck", name)


def control_signs(root: Path, dice: Random) -> Path:
    name = dice.choice([b"a.svg\0.txt", b"\x1b[2Jclear.svg", b"new\nline.svg", b"bell\x07.svg"])
    return named(root / "signs.abcdeck", name)


def link(root: Path, dice: Random) -> Path:
    goal = dice.choice([b"/etc/passwd", b"../../outside/canary.txt", b"pictures"])
    return archive(root / "link.abcdeck", [(member(f"pictures/{word(dice)}.svg", stat.S_IFLNK), goal)])


def device(root: Path, dice: Random) -> Path:
    kind = dice.choice([stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
    return archive(root / "device.abcdeck", [(member(f"pictures/{word(dice)}.svg", kind), b"")])


def twins(root: Path, dice: Random) -> Path:
    name = dice.choice(
        ["deck.toml", "DECK.TOML", "pictures/first.svg", "Pictures/First.svg", "PICTURES/FIRST.SVG"]
    )
    path = root / "twins.abcdeck"
    archive(path, [(member("0" * len(name)), b"[deck]\nid='other'")])
    path.write_bytes(path.read_bytes().replace(b"0" * len(name), name.encode()))
    return path


def locked(root: Path, dice: Random) -> Path:
    path = archive(root / "locked.abcdeck")
    data = bytearray(path.read_bytes())
    at = -1
    for _ in range(dice.randint(1, len(FILES))):
        at = data.index(b"PK\1\2", at + 1)
        data[at + 8] |= 1
    path.write_bytes(data)
    return path


def odd_packing(root: Path, dice: Random) -> Path:
    path = archive(root / "odd.abcdeck")
    data = bytearray(path.read_bytes())
    struct.pack_into("<H", data, data.index(b"PK\1\2") + 10, dice.choice([1, 6, 9, 12, 14, 93, 98, 99]))
    path.write_bytes(data)
    return path


def crowd(root: Path, dice: Random) -> Path:
    many = ((member(f"pictures/{number}.svg"), b"") for number in range(dice.randint(1_100, 3_000)))
    return archive(root / "crowd.abcdeck", many)


def endless_list(root: Path, dice: Random) -> Path:
    path = archive(root / "list.abcdeck")
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, len(data) - 22 + 12, dice.randint(2_000_000, 0xFFFFFFFF))
    path.write_bytes(data)
    return path


def cut_off(root: Path, dice: Random) -> Path:
    path = archive(root / "cut.abcdeck")
    data = path.read_bytes()
    path.write_bytes(data[: dice.randint(1, len(data) - 30)])
    return path


def noise(root: Path, dice: Random) -> Path:
    path = root / "noise.abcdeck"
    path.write_bytes(dice.choice([b"", b"PK\3\4", b"PK\5\6"]) + dice.randbytes(dice.randint(0, 50_000)))
    return path


def flipped(root: Path, dice: Random) -> Path:
    """Packed bytes changed: the check sum of the member is wrong."""
    path = archive(root / "flipped.abcdeck")
    data = bytearray(path.read_bytes())
    at = data.index(b"deck.toml") + len("deck.toml") + dice.randint(5, 60)
    data[at] ^= 1 << dice.randint(0, 7)
    path.write_bytes(data)
    return path
