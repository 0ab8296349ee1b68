"""The window the room sees: one picture, nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from abcdesk.domain.records import Screen
from abcdesk.projector.slide import Slide
from abcdesk.ui.projector.fade import Fade
from abcdesk.ui.projector.frame import Frame, draw_frame
from abcdesk.ui.projector.pictures import Pictures

TITLE = "abcdesk"
"""All the window's title ever says: task bars and shared screens show it."""

WINDOWED_SIZE = QSize(1280, 720)
_COVERS = {Screen.BLACK: "#000000", Screen.WHITE: "#FFFFFF"}


class ProjectorWindow(QWidget):
    """Paints slides from finished pixmaps, fades between them, takes no focus and shows no words of its own.

    A slide is painted aside first. Should that fail, the error goes to the caller and what the room sees
    stays as it is.
    """

    closed = Signal()
    activated = Signal(object)
    """The window system gave it the keyboard all the same, and perhaps a key (else None); whoever owns it
    gives the keyboard back."""

    def __init__(self, pictures: Pictures, *, windowed: bool = False) -> None:
        super().__init__(None)
        self.setObjectName("projector_window")
        self.setAccessibleName("Projector")
        self.setWindowTitle(TITLE)
        frame = Qt.WindowType.Window if windowed else Qt.WindowType.FramelessWindowHint
        self.setWindowFlags(frame | Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.resize(WINDOWED_SIZE)
        self.setMinimumSize(320, 180)
        self.fade = Fade(self)
        self.fade.moved.connect(self.update)
        self._pictures = pictures
        self._waiting: Slide | None = None
        self._frame = Frame(pictures, "projector")
        self._cover = Screen.LIVE

    @property
    def slide(self) -> Slide | None:
        """The slide behind what the room sees, or None before the first."""
        return self._waiting

    def show_slide(self, slide: Slide, *, moving: bool = False) -> None:
        """Paint this slide aside and show it; another name than before makes a cross-fade."""
        if not self.isVisible():
            self._waiting = slide
            return
        before = self._frame.slide
        fades = before is not None and before.name != slide.name and self._cover is Screen.LIVE
        changed = self._frame.show(slide, moving=moving)
        self._waiting = slide
        if fades:
            self.fade.start(self._frame.hand_over())
        self.setAccessibleDescription(slide.spoken)
        self.update(changed)

    def paint_ahead(self, slide: Slide) -> None:
        """Have the slide ready that probably comes next."""
        if self.isVisible():
            self._frame.paint_ahead(slide)

    def cover(self, screen: Screen) -> None:
        """Black or white over everything, at once, or take the cover away."""
        if screen is not self._cover:
            self._cover = screen
            self.fade.finish()
            self.update()

    def event(self, event: QEvent) -> bool:
        """Notice when the window is activated against its flags."""
        if event.type() is QEvent.Type.WindowActivate:
            self.activated.emit(None)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing is done with keys here: they are the console's."""
        self.activated.emit(QKeySequence(event.keyCombination()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._cover in _COVERS:
            painter.fillRect(self.rect(), QColor(_COVERS[self._cover]))
            return
        if self._frame.pixmap.isNull():
            painter.fillRect(self.rect(), QColor("#000000"))
            return
        progress = self.fade.progress
        if progress < 1.0:
            draw_frame(painter, self.fade.old)
            painter.setOpacity(progress)
        draw_frame(painter, self._frame.pixmap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh_frame()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_frame()

    def _refresh_frame(self) -> None:
        self.fade.finish()
        self._refit()
        if self._waiting is not None and self.isVisible():
            self._frame.show(self._waiting)
        self.update()

    def _refit(self) -> None:
        self._frame.fit(self.size().toSizeF(), self.devicePixelRatioF())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window switches the projector off; the workshop goes on."""
        event.accept()
        self.closed.emit()
