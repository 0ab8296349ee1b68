"""Draws one SVG to PNG; runs in a process of its own, apart from every window (see headless.draw_picture)."""

from __future__ import annotations

import os

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImageReader, QImageWriter

from abcdesk.ui.projector.typefaces import load_typefaces

_MOST_MB = 64


class Painter:
    """Draws without a screen. One at a time: it owns Qt's application."""

    def __init__(self) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        self._app = QGuiApplication(["abcdesk"])
        QImageReader.setAllocationLimit(_MOST_MB)
        load_typefaces()

    def png(self, svg: bytes, size_px: tuple[int, int]) -> bytes:
        """The drawing as PNG that fits into this size; no bytes where it cannot be drawn."""
        buffer = QBuffer()
        buffer.setData(QByteArray(svg))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        own = reader.size()
        if not own.isValid() or own.isEmpty():
            return b""
        reader.setScaledSize(
            own.scaled(QSize(*size_px), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        )
        image = reader.read()
        out = QBuffer()
        out.open(QIODevice.OpenModeFlag.WriteOnly)
        if image.isNull() or not QImageWriter(out, QByteArray(b"png")).write(image):
            return b""
        return bytes(out.data().data())
