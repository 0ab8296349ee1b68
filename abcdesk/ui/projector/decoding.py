"""Reads a drawing or photograph into pixels. Small pictures of home need no more of the slides than this."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader


def decoded(data: bytes, size: QSize) -> QImage:
    """The picture scaled to cover ``size`` (device pixels), or a null image where it cannot be read.

    QImageReader lets other threads run meanwhile, which QSvgRenderer does not.
    """
    bytes_ = QByteArray(data)
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    own = reader.size()
    if own.isValid() and not own.isEmpty():
        reader.setScaledSize(own.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()
