"""The preview: small pages to choose from, one page large."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.scrolled import Scrolled

THUMB = QSize(84, 119)
_STEP = 154
_SMOOTH = Qt.TransformationMode.SmoothTransformation


class PageStrip(QWidget):
    """The small pages, one under the other; arrows, wheel and clicks choose."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageStrip")
        self.setAccessibleName("Pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._thumbs: list[QPixmap] = []
        self.current = 0

    def show_page(self, place: int, page: QImage) -> None:
        """A page that is new, or another than before; the place stays."""
        thumb = _scaled(page, THUMB, max(1.0, self.devicePixelRatioF()))
        self._thumbs[place : place + 1] = [thumb]
        self._fit()

    def keep(self, count: int) -> None:
        """Drop the pages after the first ``count``."""
        del self._thumbs[count:]
        self.current = min(self.current, max(0, count - 1))
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(len(self._thumbs) * _STEP + 16)
        self.update()

    def choose(self, page: int) -> None:
        """Go to a page, where there is one."""
        page = max(0, min(page, len(self._thumbs) - 1))
        if page != self.current and self._thumbs:
            self.current = page
            self.setAccessibleDescription(f"Page {page + 1} of {len(self._thumbs)}")
            self.update()
            self.chosen.emit(page)

    def box(self, page: int) -> QRectF:
        """Where a small page is."""
        return QRectF((self.width() - THUMB.width()) / 2, 14 + page * _STEP, THUMB.width(), THUMB.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if way:
            self.choose(self.current + way)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if event.key() == Qt.Key.Key_Home else len(self._thumbs) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(int(event.position().y() - 14) // _STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(13))
        for page, thumb in enumerate(self._thumbs):
            box = self.box(page)
            painter.drawPixmap(box.topLeft(), thumb)
            paint.box(painter, box, None, theme.colour("line_strong"), 1)
            if page == self.current:
                paint.box(painter, box.adjusted(-4, -4, 4, 4), None, theme.colour("focus"), 5, 2)
            painter.setPen(theme.colour("ink" if page == self.current else "ink2"))
            number = QRectF(0, box.bottom() + 4, self.width(), 20)
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(page + 1))


class StripScroll(Scrolled):
    """The strip in a scroll area that keeps the page in sight."""

    def __init__(self, strip: PageStrip) -> None:
        super().__init__(strip, name="pageStripScroll")
        self.setFixedWidth(136)
        strip.chosen.connect(lambda page: self._show(strip, page))

    def _show(self, strip: PageStrip, page: int) -> None:
        middle = strip.box(page).center()
        self.ensureVisible(int(middle.x()), int(middle.y()), 10, _STEP)


class PageView(QWidget):
    """One page, as large as it fits."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageView")
        self.setAccessibleName("Page")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._page: QImage | None = None
        self._fitted = QPixmap()
        self._words = ""

    def show_page(self, page: QImage | None, words: str = "") -> None:
        """Show a page; ``words`` stand there while there is none."""
        self._page, self._words, self._fitted = page, words, QPixmap()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.turned.emit(-1 if event.angleDelta().y() > 0 else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._page is None:
            painter.setFont(theme.font(14))
            painter.setPen(theme.colour("ink2"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
            return
        ratio = max(1.0, self.devicePixelRatioF())
        room = self.size() - QSize(4, 4)
        if self._fitted.isNull() or self._fitted.deviceIndependentSize().toSize().boundedTo(room) != (
            self._fitted.deviceIndependentSize().toSize()
        ):
            self._fitted = _scaled(self._page, room, ratio)
        size = self._fitted.deviceIndependentSize()
        box = QRectF((self.width() - size.width()) / 2, 2, size.width(), size.height())
        painter.drawPixmap(box.topLeft(), self._fitted)
        paint.box(painter, box, None, theme.colour("line_strong"), 0)

    def resizeEvent(self, event: object) -> None:
        self._fitted = QPixmap()


def _scaled(page: QImage, room: QSize, ratio: float) -> QPixmap:
    """The page within this room, sharp on this screen."""
    size = page.size().scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
    fitted = QPixmap.fromImage(page.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH))
    fitted.setDevicePixelRatio(ratio)
    return fitted
