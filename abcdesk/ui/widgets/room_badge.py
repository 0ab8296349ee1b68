"""What the room sees, for screens on which the mirror does not stand: the pill, and a small picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.projector.painter import slide_image
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.pill import RoomPill, RoomState

if TYPE_CHECKING:
    from abcdesk.ui.projector.stage import Stage

THUMB = QSize(72, 40)


class _Thumb(QWidget):
    """The slide of the wall in 72 by 40."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("roomThumb")
        self.setAccessibleName("What the room sees, small")
        self.setFixedSize(THUMB)
        self._picture = QPixmap()
        self.hide()

    def show_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self.setVisible(not picture.isNull())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        painter.drawPixmap(box, self._picture, QRectF(self._picture.rect()))
        paint.box(painter, box, None, theme.colour("room"), 3, 2)


class RoomBadge(QWidget):
    """Stands in the top bar of set-up and report. `follow` shows a stage as it is just now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roomBadge")
        self.pill = RoomPill("off")
        self.thumb = _Thumb()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.thumb)
        row.addWidget(self.pill)

    def follow(self, stage: Stage | None) -> None:
        """Show what the room sees; None while there is no stage."""
        state = stage.state.value if stage is not None else "off"
        known: RoomState = state if state in get_args(RoomState) else "off"  # type: ignore[assignment]
        self.pill.set_state(known)
        self.thumb.show_picture(self._picture(stage) if stage is not None and known == "live" else QPixmap())

    def _picture(self, stage: Stage) -> QPixmap:
        if stage.slide is None:
            return QPixmap()
        ratio = max(2.0, self.devicePixelRatioF())
        size = THUMB * ratio
        return QPixmap.fromImage(slide_image(stage.slide, stage.pictures, size.width(), size.height()))
