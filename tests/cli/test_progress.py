"""Progress: page by page on a terminal, silence in a pipe."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress

import pytest

from abcdesk.headless.progress import counted, working


def work() -> None:
    with working("Writing report.pdf") as say:
        for page in (1, 2):
            counted("page", say)(page, 2)


def test_it_counts_on_a_terminal_and_leaves_the_line_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    pty = pytest.importorskip("pty")
    near, far = pty.openpty()
    with os.fdopen(far, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        work()
    shown = ""
    with suppress(OSError):  # how Linux says that nobody writes there any more
        while part := os.read(near, 4096):
            shown += part.decode("utf-8")
    os.close(near)
    assert "Writing report.pdf: page 2 of 2" in shown and shown.endswith("\r\x1b[K")


def test_it_is_silent_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)
    work()
    assert pipe.getvalue() == ""
