"""Packs a deck's folder into one ``.abcdeck`` file: the same deck always gives the same bytes."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from abcdesk.deckfile.layout import ARCHIVE_SUFFIX
from abcdesk.deckfile.problems import InvalidDeck
from abcdesk.deckfile.reading import load
from abcdesk.domain.errors import UserError

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_ORDINARY_FILE = 0o100644 << 16
_UNIX = 3


def pack_deck(folder: Path, target: Path) -> None:
    """Write the deck to ``target``, wholly or not at all. Holds its texts and the pictures its cards name.

    Raises ``InvalidDeck`` for a deck with problems and ``UserError`` when the file cannot be written.
    """
    if target.suffix.lower() != ARCHIVE_SUFFIX:
        raise UserError(
            f"“{target.name}” does not end in {ARCHIVE_SUFFIX}.",
            f"Choose a name such as deck{ARCHIVE_SUFFIX}.",
        )
    loaded = load(folder)
    if loaded.problems:
        raise InvalidDeck(loaded.problems)
    _write(target, _zipped({**loaded.texts, **loaded.pictures}))


def _zipped(files: Mapping[str, bytes]) -> bytes:
    archive_bytes = BytesIO()
    with zipfile.ZipFile(archive_bytes, "w") as archive:
        for name in sorted(files):
            member = zipfile.ZipInfo(name, _LONG_AGO)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = _UNIX
            member.external_attr = _ORDINARY_FILE
            archive.writestr(member, files[name], compresslevel=9)
    return archive_bytes.getvalue()


def _write(target: Path, data: bytes) -> None:
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
            _sync_folder(target.parent)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            f"The deck could not be written to “{target}”: {error.strerror or error}.",
            "Nothing was changed there. Choose another place, or make room and try again.",
        ) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
