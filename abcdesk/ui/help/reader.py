"""Shows one page of the help: our own Markdown in the console's type."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from abcdesk import paths
from abcdesk.ui import theme
from abcdesk.ui.help.guide import Page

_HEADS = {1: 26, 2: 18, 3: 16}
_LINE_PERCENT = 140
_WIDEST = 780


class Reader(QTextBrowser):
    """Nothing in it can be typed or followed; it scrolls with the arrow and page keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpText")
        self.setAccessibleName("Help")
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(24)
        self._page = Page("", "", "")
        self._words = ""

    def show_page(self, page: Page, words: str = "") -> None:
        """Show this page from its beginning, with these words marked."""
        self._page, self._words = page, words
        self.setFont(theme.font(15))
        self.document().setDefaultFont(theme.font(15))
        self.setMarkdown(page.text)
        self.setAccessibleName(page.title)
        self._dress()
        self._mark(words)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def dress_again(self) -> None:
        """Show the same page in the look and size in force now."""
        self.show_page(self._page, self._words)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture in the size in which it stands on a whole page, made small without jagged edges."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(paths.resources() / "help" / QUrl(name).toString()))
        page = _WIDEST - 2 * self.document().documentMargin() - self.verticalScrollBar().sizeHint().width()
        wide = round(page * self.devicePixelRatioF())
        if picture.width() > wide:
            picture = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(0, (self.width() - _WIDEST) // 2)
        self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)

    def _dress(self) -> None:
        """Give headings, lines and tables the console's type and room."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            lines = QTextBlockFormat()
            height = 100 if self._fit_pictures(block) else _LINE_PERCENT
            lines.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            level = block.blockFormat().headingLevel()
            lines.setTopMargin(22 if level > 1 else 0)
            lines.setBottomMargin(4 if block.textList() else 10)
            cursor.mergeBlockFormat(lines)
            if level:
                head = QTextCharFormat()
                head.setFont(theme.font(_HEADS.get(level, 15), 600, "serif" if level == 1 else "text"))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(head)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            self._dress_table(frame)

    def _fit_pictures(self, block: QTextBlock) -> bool:
        """Whether there are pictures; none is wider than the page, and each keeps its shape."""
        has_any = False
        place = block.begin()
        while not place.atEnd():
            piece = place.fragment()
            place += 1
            if piece.charFormat().isImageFormat():
                picture = piece.charFormat().toImageFormat()
                picture.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                cursor = QTextCursor(block)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(picture)
                has_any = True
        return has_any

    def _dress_table(self, frame: QTextFrame) -> None:
        if isinstance(frame, QTextTable):
            shape = frame.format()
            shape.setCellPadding(4)
            shape.setBorder(0)
            shape.setCellSpacing(0)
            frame.setFormat(shape)

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
