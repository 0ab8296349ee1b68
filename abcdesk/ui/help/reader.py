"""Shows one page of the help: our own Markdown in the console's type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from abcdesk import paths
from abcdesk.ui import theme
from abcdesk.ui.help.guide import Page, name_of

_HEADS = {1: (26, "ink", 0), 2: (20, "ink", 24), 3: (14, "ink2", 12), 4: (16, "ink", 14)}
"""By level of a heading: its size, its colour, the room above it."""

_LINE_PERCENT = 140
_WIDEST = 780
"""A page with its margins; pictures and tables take all of it, lines of text stay short enough to read."""

_LINES = 640
_MARGIN = 24
_INDENT = 22
_CORNER = 6


class Reader(QTextBrowser):
    """Nothing in it can be typed; it scrolls with the arrow and page keys. ``page_asked`` names the page to
    which a link leads."""

    page_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._page, self._words = Page("", "", ""), ""
        self._aside = 0
        super().__init__(parent)
        self.setObjectName("helpText")
        self.setAccessibleName("Help")
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(lambda link: self.page_asked.emit(name_of(link.toString())))

    def show_page(self, page: Page, words: str = "") -> None:
        """Show this page from its beginning, with these words marked."""
        self._page, self._words = page, words
        self.setFont(theme.font(15))
        self.document().setDefaultFont(theme.font(15))
        self._centre()
        self.setMarkdown(page.text)
        self.setAccessibleName(page.title)
        self._dress()
        self._mark(words)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def dress_again(self) -> None:
        """Show the same page in the look and size in force now, where one was in it."""
        place = self.verticalScrollBar().value()
        self.show_page(self._page, self._words)
        self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the look in force, as wide as a page on any screen, made small without jags."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        place = paths.resources() / "help" / QUrl(name).toString()
        picture = QImage(str(place.parent / "dark" / place.name if theme.current() == "dark" else place))
        page = _WIDEST - 2 * _MARGIN - self.verticalScrollBar().sizeHint().width()
        wide = round(page * self.devicePixelRatioF())
        if picture.width() > wide:
            picture = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        return _framed(picture, picture.width() / page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = self._aside
        self._centre()
        super().resizeEvent(event)
        if self._aside != before and self._page.text:
            self.dress_again()

    def changeEvent(self, event: QEvent) -> None:
        """Another look brings its own colours and pictures."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._page.text:
            self.dress_again()

    def _centre(self) -> None:
        """Put the page in the middle; beside its lines stay ``_aside`` px free, none in a narrow window."""
        side = max(0, (self.width() - _sized(_WIDEST)) // 2)
        self.setViewportMargins(side, 0, side, 0)
        self._aside = max(0, self.width() - 2 * side - 2 * _MARGIN - _sized(_LINES))

    def _dress(self) -> None:
        """Give headings, lines and tables the console's type and room."""
        self.document().setIndentWidth(_sized(_INDENT))
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            self._dress_table(frame)

    def _dress_block(self, block: QTextBlock) -> None:
        cursor, lines = QTextCursor(block), QTextBlockFormat()
        is_picture = self._fit_pictures(block)
        height = 100 if is_picture else _LINE_PERCENT
        lines.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        size, tone, above = _HEADS.get(block.blockFormat().headingLevel(), (0, "", 0))
        if cursor.currentTable() is None:
            lines.setTopMargin(above)
            is_followed = block.textList() is not None and block.next().textList() is not None
            lines.setBottomMargin(4 if is_followed or size else 18 if is_picture else 10)
            lines.setRightMargin(0 if is_picture else self._aside)
        cursor.mergeBlockFormat(lines)
        self._dress_typed(block)
        for place, head in _pieces(block) if size else []:
            head.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)  # comes on top of any size
            head.setFont(theme.font(size, 600, "serif" if size == _HEADS[1][0] else "text"))
            head.setForeground(theme.colour(tone))
            place.setCharFormat(head)

    def _dress_typed(self, block: QTextBlock) -> None:
        """Put what is to be typed on a ground of its own, in the type that ships with the program; links have
        the colour of what answers to the keyboard."""
        typed = QTextCharFormat()
        typed.setFont(theme.font(14, 500))
        typed.setBackground(theme.colour("sunk"))
        for place, dress in _pieces(block):
            if dress.fontFixedPitch():
                place.setCharFormat(typed)
            elif dress.isAnchor():
                dress.setForeground(theme.colour("focus"))
                place.setCharFormat(dress)

    def _fit_pictures(self, block: QTextBlock) -> bool:
        """Whether there are pictures; none is wider than the page, and each keeps its shape."""
        pictures = [
            (place, dress.toImageFormat()) for place, dress in _pieces(block) if dress.isImageFormat()
        ]
        for place, picture in pictures:
            picture.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            place.setCharFormat(picture)
        return bool(pictures)

    def _dress_table(self, frame: QTextFrame) -> None:
        """Rows with a line under each, on the whole width of the page; what heads them speaks more softly."""
        if not isinstance(frame, QTextTable):
            return
        shape = frame.format()
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in (30, 70)]
        )
        shape.setBottomMargin(12)
        frame.setFormat(shape)
        for row in range(frame.rows()):
            for column in range(frame.columns()):
                cell = frame.cellAt(row, column)
                cell.setFormat(_ruled(cell))
                if not row:
                    head = QTextCharFormat()
                    head.setFont(theme.font(13, 600))
                    head.setForeground(theme.colour("ink2"))
                    first, last = cell.firstCursorPosition(), cell.lastCursorPosition()
                    first.setPosition(last.position(), QTextCursor.MoveMode.KeepAnchor)
                    first.mergeCharFormat(head)

    def _mark(self, words: str) -> None:
        """Put the ground of the keyboard's place under every word that was searched for."""
        found = []
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor = cursor
                one.format.setBackground(QColor(theme.colour("warn_wash")))
                one.format.setForeground(QColor(theme.colour("warn")))
                found.append(one)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)


def _framed(picture: QImage, ratio: float) -> QImage:
    """The picture with a hairline around it and its corners taken off, for a screen of this pixel ratio."""
    framed = QImage(picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
    framed.fill(Qt.GlobalColor.transparent)
    edge = QRectF(framed.rect()).adjusted(ratio / 2, ratio / 2, -ratio / 2, -ratio / 2)
    painter = QPainter(framed)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line_strong"), ratio))
    painter.setBrush(QBrush(picture))
    painter.drawRoundedRect(edge, _CORNER * ratio, _CORNER * ratio)
    painter.end()
    framed.setDevicePixelRatio(ratio)
    return framed


def _ruled(cell: QTextTableCell) -> QTextTableCellFormat:
    """The cell with room around its words and a line under it."""
    shape = cell.format().toTableCellFormat()
    shape.setBottomBorder(1)
    shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBottomBorderBrush(theme.colour("line"))
    shape.setTopPadding(6)
    shape.setBottomPadding(6)
    shape.setRightPadding(20)
    return shape


def _pieces(block: QTextBlock) -> list[tuple[QTextCursor, QTextCharFormat]]:
    """The pieces of one dress in a line: the place of each and its format."""
    pieces, place = [], block.begin()
    while not place.atEnd():
        piece, cursor = place.fragment(), QTextCursor(block)
        cursor.setPosition(piece.position())
        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        pieces.append((cursor, piece.charFormat()))
        place += 1
    return pieces


def _sized(px: int) -> int:
    return round(px * theme.text_size() / 100)
