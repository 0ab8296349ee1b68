"""Has reports made by a child process, so that the next card comes as fast as ever meanwhile.

The child is started for the first job and kept for those that follow. It alone loads ReportLab and PDFium.
"""

from __future__ import annotations

import pickle
import subprocess
import tempfile
import threading
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from PySide6.QtGui import QImage

from abcdesk import child
from abcdesk.domain.errors import UserError
from abcdesk.files import write_whole
from abcdesk.report.order import Failed, Job, Order, PagePicture, Printed
from abcdesk.ui.report.section_boxes import WORDS

_BROKEN = UserError(
    "The part of the program that makes reports has ended.", "The workshop is safe. Make the report again."
)


@dataclass(frozen=True)
class PageImage:
    """A page as a picture; ``place`` counts from 0, of ``count`` pages."""

    place: int
    count: int
    image: QImage


class PrinterFaultError(RuntimeError):
    """A bug in the child, with its traceback."""


class Press:
    """One job at a time, from any one thread; ``stop``, from another one, ends it at once."""

    sections = tuple(WORDS)

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 (closed by ``close``)
        self._guard = threading.Lock()
        self._stopped = False
        self._last: tuple[Order, bytes] | None = None

    @property
    def child_id(self) -> int | None:
        """The child's process, None before the first job."""
        return self._child.pid if self._child else None

    def draw(self, order: Order, width_px: int, shown: Callable[[PageImage], None]) -> None:
        """Make the report and hand over each page as soon as it is drawn. UserError where it cannot be."""
        self._last = order, self._printed(Job(order, width_px), shown)

    def write(self, order: Order, target: Path) -> None:
        """The PDF as a file, whole or not at all. UserError where it cannot be made or written."""
        if self._last is None or self._last[0] != order:
            self.draw(order, 0, lambda _page: None)
        assert self._last is not None
        write_whole(target, self._last[1])

    def stop(self) -> None:
        """End the child and whatever it is at; nothing can be asked of this press any more."""
        with self._guard:
            self._stopped = True
            if self._child is not None:
                self._child.kill()

    def close(self) -> None:
        """After ``stop``, when no thread is in here any more: let go of what the system keeps open."""
        if self._child is not None:
            self._let_go(self._child)
        self._errors.close()

    def _printed(self, job: Job, shown: Callable[[PageImage], None]) -> bytes:
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        try:
            pickle.dump(job, process.stdin)
            process.stdin.flush()
            while isinstance(answer := pickle.load(process.stdout), PagePicture):
                shown(_page(answer))
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            raise self._ended(process) from error
        if isinstance(answer, Failed):
            raise UserError(answer.message, answer.hint)
        assert isinstance(answer, Printed)
        return answer.pdf

    def _running(self) -> subprocess.Popen[bytes]:
        with self._guard:
            if self._stopped:
                raise _BROKEN
            if self._child is None:
                self._child = self._started()
            return self._child

    def _started(self) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(
                child.command("_print"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                cwd=child.HOME,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise UserError(
                "The part of the program that makes reports does not start.", "Install abcdesk again, whole."
            ) from error

    def _ended(self, process: subprocess.Popen[bytes]) -> Exception:
        """Why the child is no more: a bug of its own, or ended from outside. The next job has a new one."""
        self._let_go(process)
        with self._guard:
            self._child = None
        self._errors.seek(0)
        told = self._errors.read().decode("utf-8", "replace")
        self._errors.truncate(0)
        return PrinterFaultError(told) if "Traceback" in told else _BROKEN

    @staticmethod
    def _let_go(process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what waits in it goes nowhere now
                    pipe.close()


def _page(drawn: PagePicture) -> PageImage:
    image = QImage(
        zlib.decompress(drawn.packed), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888
    ).copy()
    return PageImage(drawn.place, drawn.count, image)
