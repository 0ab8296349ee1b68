"""What went wrong, without a word of the client: the log, the trace of a crash, the bundle for whoever helps.

A workshop's texts travel in exception messages, in arguments and in file names. So nothing of these is
written: an error is its type and the places in the code it came through, a message is the constant text it
was logged with.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from abcdesk import __version__
from abcdesk.files import whole_file

LOG, CRASH = "abcdesk.log", "crash.txt"
_PACKAGES = ("PySide6-Essentials", "sqlite-utils", "reportlab", "pillow", "pypdfium2")
_LARGEST_LOG = 500_000
_SHORT = 3
"""How many parts of a file's path are written: enough to find it, too few to say whose machine this is."""


class LogFile(logging.Handler):
    """Keeps records in a file that is turned over when it is full. What does so (it takes as long to load as
    a tenth of a window) and the file itself are there from the first record on."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._kept: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record down."""
        from logging.handlers import RotatingFileHandler

        with suppress(OSError):
            if self._kept is None:
                self._kept = RotatingFileHandler(
                    self._path, maxBytes=_LARGEST_LOG, backupCount=2, encoding="utf-8"
                )
                self._kept.setFormatter(self.formatter)
            self._kept.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._kept is not None:
            self._kept.close()
        super().close()


class Wordless(logging.Formatter):
    """Writes when, how grave, from where, and the constant text; of an error its type and its way."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s")

    def format(self, record: logging.LogRecord) -> str:
        """The record as it may be kept."""
        ours = record.name.split(".")[0] == "abcdesk"
        said = str(record.msg) if ours else f"{Path(record.pathname).name}:{record.lineno}"
        head = f"{self.formatTime(record)} {record.levelname} {record.name} {said}"
        error = record.exc_info[1] if record.exc_info else None
        return "\n".join([head, *(way_of(error) if error else ())])


def way_of(error: BaseException) -> Iterator[str]:
    """The types of an error and of those that led to it, each with the places it came through."""
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield f"  {type(following).__module__}.{type(following).__qualname__}"
        for frame in traceback.extract_tb(following.__traceback__):
            yield f"    {short(frame.filename)}:{frame.lineno} {frame.name}"
        following = following.__cause__ or following.__context__


def short(file: str) -> str:
    """The last parts of a source file's path."""
    return "/".join(Path(file).parts[-_SHORT:])


def start_log(folder: Path) -> logging.Handler | None:
    """Keep warnings and bugs in files of this folder, and the place of a hard crash; None where the folder
    cannot be written: the program runs without it too."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = LogFile(folder / LOG)
        if not faulthandler.is_enabled():
            faulthandler.enable((folder / CRASH).open("a", encoding="utf-8"))
    except OSError:
        return None
    handler.setFormatter(Wordless())
    logging.getLogger().addHandler(handler)
    return handler


def machine() -> dict[str, str]:
    """What helps to find a fault and says nothing of a client: versions and system."""
    import importlib.metadata
    import platform

    found = {
        "abcdesk": __version__,
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Frozen": "yes" if getattr(sys, "frozen", False) else "no",
    }
    for package in _PACKAGES:
        with suppress(importlib.metadata.PackageNotFoundError):
            found[package] = importlib.metadata.version(package)
    return found


def write_bundle(target: Path, folder: Path, facts: Mapping[str, str]) -> None:
    """Put the log files of this folder and these facts into one zip for whoever helps.

    ``facts`` are lines such as screens or sizes; they must hold no text of a workshop. Raises UserError where
    the target cannot be written.
    """
    import zipfile

    about = "\n".join(f"{name}: {value}" for name, value in {**machine(), **facts}.items())
    with whole_file(target) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("about.txt", f"{about}\n")
        for path in sorted(folder.glob(f"{LOG}*")) + sorted(folder.glob(CRASH)):
            bundle.write(path, path.name)
