"""A slide in the console: the mirror of what the room sees, and the preview of what comes next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from abcdesk.projector.slide import HEIGHT, WIDTH, Slide
from abcdesk.ui import theme
from abcdesk.ui.projector.frame import Frame
from abcdesk.ui.projector.painter import to_stage
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.room_state import RoomState

MIRROR_FRAME = 4
_RADIUS = 5.0
_FRAMES = {
    RoomState.LIVE: "room",
    RoomState.BLACK: "ink",
    RoomState.WHITE: "ink",
    RoomState.NEUTRAL: "ink",
    RoomState.FROZEN: "focus",
    RoomState.LOST: "warn",
    RoomState.ONE_SCREEN: "warn",
    RoomState.OFF: "line_strong",
    RoomState.TEST: "room",
    RoomState.REHEARSAL: "ink2",
}


class SlideView(QWidget):
    """Paints a slide at any size, in a frame that tells the state. Paints anew only what has changed.
    ``pressed`` carries the point of the slide that was clicked, in stage units. One that ``follows`` the show
    has its pictures made ahead."""

    pressed = Signal(QPointF)

    def __init__(
        self,
        pictures: Pictures,
        name: str,
        *,
        frame: int = MIRROR_FRAME,
        follows: bool = True,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName("What the room sees" if frame > 1 else "What comes next")
        self._frame = frame
        self._slide: Slide | None = None
        self._state = RoomState.OFF
        self._picture = Frame(pictures, name if follows else "")
        self._stale = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def slide(self) -> Slide | None:
        """What is shown."""
        return self._slide

    @property
    def state(self) -> RoomState:
        """How it is framed."""
        return self._state

    def show_slide(self, slide: Slide) -> None:
        """Show this slide; nothing is painted where it is the same."""
        if slide != self._slide:
            self._slide, self._stale = slide, True
            self.setAccessibleDescription(slide.spoken)
            if self._frame > 1:
                can_press = bool(slide.answers) or slide.name.startswith("zoom:")
                self.setCursor(Qt.CursorShape.PointingHandCursor if can_press else Qt.CursorShape.ArrowCursor)
            self.update()

    def show_state(self, state: RoomState) -> None:
        """Frame it by what the room sees."""
        if state is not self._state:
            self._state = state
            self.update()

    def hasHeightForWidth(self) -> bool:
        return self.minimumHeight() != self.maximumHeight()

    def heightForWidth(self, width: int) -> int:
        edge = 2 * self._frame
        return round((width - edge) * HEIGHT / WIDTH) + edge

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(128, self.heightForWidth(128))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.fit(self._inner().size(), self.devicePixelRatioF())
        self._stale = True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._frame == 1:
            super().mousePressEvent(event)
            return
        self.pressed.emit(to_stage(self._inner()).inverted()[0].map(event.position()))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._refresh_frame()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self._inner()
        clip = QPainterPath()
        clip.addRoundedRect(
            inner, _RADIUS - 2 if self._frame > 1 else 0, _RADIUS - 2 if self._frame > 1 else 0
        )
        painter.save()
        painter.setClipPath(clip)
        self._paint_inside(painter, inner)
        painter.restore()
        self._paint_frame(painter)

    def _inner(self) -> QRectF:
        edge = self._frame
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    def _paint_inside(self, painter: QPainter, inner: QRectF) -> None:
        cover = {RoomState.BLACK: "#000000", RoomState.WHITE: "#FFFFFF"}.get(self._state)
        if cover:
            painter.fillRect(inner, QColor(cover))
        elif self._picture.pixmap.isNull():
            painter.fillRect(inner, theme.colour("rail"))
        else:
            painter.drawPixmap(inner.topLeft(), self._picture.pixmap)
        if self._state is RoomState.LOST:
            veil = QColor("#16233F")
            veil.setAlpha(178)
            painter.fillRect(inner, veil)
            painter.setPen(QColor("#FFFFFF"))
            painter.setFont(theme.font(20, 600))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "No projector")

    def _paint_frame(self, painter: QPainter) -> None:
        width = self._frame
        role = _FRAMES[self._state] if width > 1 else "line_strong"
        pen = QPen(theme.colour(role), width)
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        if self._state is RoomState.FROZEN and width > 1:
            painter.setPen(QPen(theme.colour("ground"), width))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            pen.setDashPattern([3.5, 1.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = _RADIUS if width > 1 else 0
        painter.drawRoundedRect(box, radius, radius)

    def _refresh_frame(self) -> None:
        """Paint the slide aside, once; what cannot be painted leaves the last picture in place."""
        if self._stale and self._slide is not None:
            self._stale = False
            self._picture.show(self._slide)
