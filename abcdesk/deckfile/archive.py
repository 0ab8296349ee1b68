"""The files of a deck in an ``.abcdeck`` (a zip). Nothing is ever unpacked onto the disk."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from abcdesk.deckfile import paths_inside
from abcdesk.deckfile.layout import DECK_FILE, MB, MOST_DECK_BYTES, MOST_FILES
from abcdesk.deckfile.problems import Problem, Unreadable

_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    OverflowError,
    LookupError,
)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1

# The end of a zip says how long its list of files is. Python believes it and reads the whole list, so a
# hostile list of millions has to be found before that (PKWARE APPNOTE 4.3.15 and 4.3.16).
_END, _END_BYTES, _END_SEARCHED_BYTES = b"PK\5\6", 22, 65_557
_LOCATOR, _LOCATOR_BYTES = b"PK\6\7", 20
_MOST_LIST_BYTES = MB


@dataclass(frozen=True)
class ArchiveFiles:
    """The ordinary files of one archive; ``members`` gives the zip's own name for each."""

    path: Path
    sizes: Mapping[str, int]
    members: Mapping[str, str]
    problems: tuple[Problem, ...]

    def read(self, name: str, most: int) -> bytes:
        """The bytes of one listed file; never more than ``most``, whatever the zip claims."""
        try:
            with zipfile.ZipFile(self.path) as archive, archive.open(self.members[name]) as member:
                data = member.read(most + 1)
        except _DAMAGED as error:
            raise Unreadable("is damaged inside the archive. Ask for the deck again.") from error
        if len(data) > most:
            raise Unreadable(f"is larger than {most // MB} MB.")
        return data


def open_archive(path: Path) -> ArchiveFiles:
    """List the archive and refuse what does not belong into one."""
    try:
        if path.stat().st_size > MOST_DECK_BYTES:
            return _refused(path, f"is larger than {MOST_DECK_BYTES // MB} MB. Make its pictures smaller.")
        if _list_is_endless(path):
            return _refused(path, f"holds more than {MOST_FILES} files: it is not a deck.")
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except _DAMAGED:
        return _refused(path, "is not a deck: it cannot be opened as an archive. Ask for the file again.")
    if len(members) > MOST_FILES:
        return _refused(path, f"holds more than {MOST_FILES} files: it is not a deck.")
    if sum(member.file_size for member in members) > MOST_DECK_BYTES:
        too_much = f"would be over {MOST_DECK_BYTES // MB} MB unpacked. Make its pictures smaller."
        return _refused(path, too_much)
    return _listed(path, members)


def _list_is_endless(path: Path) -> bool:
    """Whether any end record that Python might choose announces a list too long for a deck."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _END_SEARCHED_BYTES - _LOCATOR_BYTES))
        tail = file.read()
    at = tail.find(_END)
    while 0 <= at <= len(tail) - _END_BYTES:
        (list_bytes,) = struct.unpack_from("<L", tail, at + 12)
        if list_bytes > _MOST_LIST_BYTES or tail[max(0, at - _LOCATOR_BYTES) : at].startswith(_LOCATOR):
            return True
        at = tail.find(_END, at + 1)
    return False


def _refused(path: Path, message: str) -> ArchiveFiles:
    return ArchiveFiles(path, {}, {}, (Problem(path.name, 0, message),))


def _listed(path: Path, members: list[zipfile.ZipInfo]) -> ArchiveFiles:
    problems: list[Problem] = []
    for member in members:
        if fault := _fault(member):
            problems.append(Problem(paths_inside.shown(member.orig_filename), 0, fault))
    for name in paths_inside.twins_of(member.filename for member in members):
        problems.append(
            Problem(paths_inside.shown(name), 0, "stands in the archive twice. Pack the deck again.")
        )
    files = {m.filename: m for m in members if not m.is_dir() and not _fault(m)}
    top = _top_folder(files)
    if top + DECK_FILE not in files:
        problems.append(Problem(DECK_FILE, 0, "is missing from the archive. Pack the deck's folder again."))
    inside = {name.removeprefix(top): member for name, member in files.items() if name.startswith(top)}
    return ArchiveFiles(
        path,
        {name: member.file_size for name, member in inside.items()},
        {name: member.filename for name, member in inside.items()},
        tuple(problems),
    )


def _top_folder(files: Mapping[str, zipfile.ZipInfo]) -> str:
    """ "" or, where somebody zipped the folder itself, that folder with its slash."""
    tops = [name.removesuffix(DECK_FILE) for name in files if name.endswith("/" + DECK_FILE)]
    return tops[0] if DECK_FILE not in files and len(tops) == 1 and tops[0].count("/") == 1 else ""


def _fault(member: zipfile.ZipInfo) -> str:
    """Why this member is refused, or ""."""
    # orig_filename is what the archive says; zipfile itself cuts at NUL and turns backslashes on Windows.
    name = member.orig_filename.removesuffix("/") if member.is_dir() else member.orig_filename
    if fault := paths_inside.fault_of(name):
        return f"{fault}. An archive with such a name is not opened."
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return "is a link. Pack the file itself."
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "is not an ordinary file. Pack the deck again without it."
    if member.flag_bits & _ENCRYPTED:
        return "is locked with a password. Pack the deck again without one."
    if member.compress_type not in _METHODS:
        return "is packed in an unusual way. Pack the deck again as an ordinary zip."
    return ""
