"""The picture of a card: what it is, choosing another, taking it out. A file can be dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.deckfile.draft import Draft
from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.projector.decoding import decoded
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import ElidedText, Text

_THUMB = QSize(64, 48)


class _Thumb(QWidget):
    """The picture, small."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_THUMB)
        self.pixmap = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint.box(painter, box, theme.colour("sunk"), theme.colour("line"), 6)
        if self.pixmap.isNull():
            middle = box.center()
            paint_icon(painter, "plus", QRectF(middle.x() - 9, middle.y() - 9, 18, 18), theme.colour("ink3"))
        else:
            size = self.pixmap.deviceIndependentSize()
            cut = QRectF((size.width() - 62) / 2, (size.height() - 46) / 2, 62, 46)
            ratio = self.pixmap.devicePixelRatio()
            source = QRectF(cut.x() * ratio, cut.y() * ratio, cut.width() * ratio, cut.height() * ratio)
            painter.drawPixmap(box.adjusted(1, 1, -1, -1), self.pixmap, source)


class PictureRow(QFrame):
    """``choose`` and ``remove`` are its buttons."""

    choose_asked = Signal()
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardPicture")
        self.setAccessibleName("Picture")
        self.setProperty("panel", "tinted")
        self._thumb = _Thumb()
        self.name = ElidedText("", 14, 600, name="cardPictureName")
        self.about = Text("", 13, 400, "ink2", wrap=True, name="cardPictureAbout")
        self.choose = KeyButton("Choose", variant="quiet", name="choosePicture")
        self.choose.clicked.connect(self.choose_asked)
        self.remove = IconButton("trash", "Take the picture out", name="removePicture", size=28)
        self.remove.clicked.connect(self.remove_asked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 8, 10)
        row.setSpacing(12)
        row.addWidget(self._thumb)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        self._shown: bytes | None = None

    def show_card(self, draft: Draft, card_id: str) -> None:
        """Show what this card has."""
        name = draft.deck.card(card_id).picture
        data = draft.pictures.get(name)
        self.remove.setVisible(bool(name))
        if data is None:
            self.name.setText(name.rpartition("/")[2] or "No picture")
            self.about.setText("A typeset face stands in. Drop a PNG, JPEG or SVG here.")
        if data is self._shown and data is not None:
            return
        self._shown = data
        scale = max(2.0, self.devicePixelRatioF())
        size = QSize(round(62 * scale), round(46 * scale))
        image = decoded(data, size) if data else QImage()
        self._thumb.pixmap = QPixmap.fromImage(image)
        self._thumb.pixmap.setDevicePixelRatio(scale)
        self._thumb.update()
        if data is not None:
            self.name.setText(name.rpartition("/")[2])
            self.about.setText(f"{max(1, len(data) // 1000):,} kB, checked. Drop a file here to replace it.")
        self.name.updateGeometry()
        self._thumb.setCursor(Qt.CursorShape.ArrowCursor)
