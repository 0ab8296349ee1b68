"""Reads a drawing or photograph into pixels. Small pictures of home need no more of the slides than this."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

Part = tuple[float, float, float, float]
"""Left, top, width and height of a part, as shares of the whole."""


def decoded(data: bytes, size: QSize, part: Part = (0.0, 0.0, 1.0, 1.0)) -> QImage:
    """The picture, or a part of it, of this size (device pixels): as large as covers it, and no more of it
    drawn than is seen. A null image where it cannot be read.

    QImageReader lets other threads run meanwhile, which QSvgRenderer does not.
    """
    left, top, width, height = part
    bytes_ = QByteArray(data)
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    own = reader.size()
    if own.isValid() and not own.isEmpty():
        whole = QSize(round(size.width() / width), round(size.height() / height))
        scaled = own.scaled(whole, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        reader.setScaledSize(scaled)
        if scaled != size:
            x = (scaled.width() - whole.width()) / 2 + left * whole.width()
            y = (scaled.height() - whole.height()) / 2 + top * whole.height()
            reader.setScaledClipRect(QRect(QPoint(round(x), round(y)), size))
    return reader.read()
