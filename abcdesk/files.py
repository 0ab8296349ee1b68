"""Writing files so that a target is wholly the old one or wholly the new one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path

from abcdesk.domain.errors import UserError


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Give the path of a ``.part`` file to write; afterwards it takes the target's place in one step.

    When anything goes wrong the target stays as it was and the part is taken away, with what its writer left
    beside it. Raises UserError where the folder is missing or cannot be written, the disk is full, or the
    target is held open.
    """
    target = target.absolute()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with _explained(target):
            yield part
            _sync(part)
            os.replace(part, target)
            _sync_folder(target.parent)
    finally:
        for left in part.parent.glob(f"{escape(part.name)}*"):  # SQLite has a journal beside its file
            with suppress(OSError):
                left.unlink(missing_ok=True)


@contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """Give a new folder to fill; afterwards it takes the target's place in one step, and what stood there
    goes.

    When anything goes wrong the target stays as it was and the new folder is taken away. Raises UserError
    as ``whole_file`` does.
    """
    target = target.absolute()
    with (
        _explained(target, "folder"),
        tempfile.TemporaryDirectory(prefix=f".{target.name}.", dir=target.parent) as place,
    ):
        fresh, old = Path(place) / "new", Path(place) / "old"
        fresh.mkdir()
        yield fresh
        if target.exists():
            os.replace(target, old)
        os.replace(fresh, target)


def write_whole(target: Path, data: bytes) -> None:
    """Write these bytes to the target, wholly or not at all; UserError as in ``whole_file``."""
    with whole_file(target) as part:
        part.write_bytes(data)


@contextmanager
def _explained(target: Path, kind: str = "file") -> Iterator[None]:
    if kind == "file" and target.is_dir():
        raise UserError(f"{target} is a folder.", "Give the name of a file to write.")
    if kind == "folder" and target.exists() and not target.is_dir():
        raise UserError(f"{target} is a file.", "Give the name of a folder to fill.")
    if not target.parent.is_dir():
        raise UserError(f"There is no folder {target.parent}.", "Make it first, or choose another one.")
    try:
        yield
    except OSError as error:
        raise UserError(
            f"{target.name} cannot be written: {error.strerror or error}.",
            "What was there before is unchanged. Make room, close it elsewhere, or choose another folder.",
        ) from error


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; systems that cannot sync a folder do without."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
