"""What nobody caught: it is logged without a word of the client, and said once, calmly."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from abcdesk.domain.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from abcdesk.ui.widgets.message_line import MessageLine

log = logging.getLogger(__name__)


class Window(Protocol):
    """Where it is said."""

    @property
    def message(self) -> MessageLine: ...

    def say_failure(self) -> None: ...


def catch_bugs(window: Window) -> None:
    """Say in this window what nobody caught, and log it, from now on."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, UserError):
            window.message.warn(error)
        else:
            log.error("not caught", exc_info=(kind, error, trace))
            window.say_failure()

    sys.excepthook = caught


def log_threads_and_qt() -> None:
    """Log what nobody caught in a thread, and what Qt complains of, from now on."""
    threading.excepthook = lambda told: log.error("not caught in a thread", exc_info=told.exc_value)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Keep that Qt complained, and about what kind of thing: its words may name a file."""
    if kind.name not in ("QtDebugMsg", "QtInfoMsg"):
        log.warning(f"Qt: {context.category} {context.file or ''}:{context.line}")
