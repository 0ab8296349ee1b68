"""A child of this program that works beside the window: jobs go to it, answers come back one by one."""

from __future__ import annotations

import pickle
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import IO

from abcdesk import child
from abcdesk.domain.errors import UserError

_BROKEN = UserError(
    "The part of the program that makes files has ended.", "The workshop is safe. Make the file again."
)


class HelperFaultError(RuntimeError):
    """A bug in the child, with its traceback."""


class Helper:
    """Started for the first job and kept for those that follow; one job at a time, from any one thread.

    ``verb`` is the hidden verb it serves. ``interrupt`` and ``stop``, from another thread, end it at once.
    """

    def __init__(self, verb: str) -> None:
        self._verb = verb
        self._child: subprocess.Popen[bytes] | None = None
        self._errors: IO[bytes] | None = None
        self._guard = threading.Lock()
        self._stopped = False

    @property
    def child_id(self) -> int | None:
        """The child's process, None before the first job."""
        return self._child.pid if self._child else None

    def answers(self, job: object) -> Iterator[object]:
        """What the child answers to this job, up to the last; whoever closes this before ends the child.

        UserError where the job cannot be done, or the child has been ended; HelperFaultError where it
        has failed.
        """
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        try:
            pickle.dump(job, process.stdin)
            process.stdin.flush()
            answer = pickle.load(process.stdout)
            while not isinstance(answer, child.Done | child.Failed):
                yield answer
                answer = pickle.load(process.stdout)
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            raise self._ended(process) from error
        except GeneratorExit:
            self._ended(process)  # what it still has to say belongs to no job any more
            raise
        if isinstance(answer, child.Failed):
            raise UserError(answer.message, answer.hint)

    def interrupt(self) -> None:
        """End the job under way, if there is one; the next one gets a new child."""
        with self._guard:
            if self._child is not None:
                self._child.kill()

    def stop(self) -> None:
        """End the child and whatever it is at; nothing can be asked of it any more."""
        with self._guard:
            self._stopped = True
            if self._child is not None:
                self._child.kill()

    def close(self) -> None:
        """After ``stop``, when no thread is in here any more: let go of what the system keeps open."""
        if self._child is not None:
            self._let_go(self._child)
        if self._errors is not None:
            self._errors.close()

    def _running(self) -> subprocess.Popen[bytes]:
        with self._guard:
            if self._stopped:
                raise _BROKEN
            if self._child is None:
                self._child = self._started()
            return self._child

    def _started(self) -> subprocess.Popen[bytes]:
        if self._errors is None:
            self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (closed by ``close``)
        try:
            return subprocess.Popen(
                child.command(self._verb),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                cwd=child.HOME,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise UserError(
                "The part of the program that makes files does not start.", "Install abcdesk again, whole."
            ) from error

    def _ended(self, process: subprocess.Popen[bytes]) -> Exception:
        """Why the child is no more: a bug of its own, or ended from outside. The next job has a new one."""
        self._let_go(process)
        with self._guard:
            self._child = None
        assert self._errors is not None
        self._errors.seek(0)
        told = self._errors.read().decode("utf-8", "replace")
        self._errors.truncate(0)
        return HelperFaultError(told) if "Traceback" in told else _BROKEN

    @staticmethod
    def _let_go(process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what waits in it goes nowhere now
                    pipe.close()
