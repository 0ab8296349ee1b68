"""One picture of a step as a wide button: a small slide and its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from abcdesk.domain.steps.kind import Cue
from abcdesk.projector.slide import Slide
from abcdesk.ui import theme
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.slide_view import SlideView
from abcdesk.ui.widgets import paint

_HEIGHT = 92
_VIEW = 136


class PictureButton(QAbstractButton):
    """Pressed, it shows its picture in the room."""

    def __init__(self, pictures: Pictures, cue: Cue, number: str, words: str) -> None:
        super().__init__()
        self.cue = cue
        self._number, self._words = number, words
        self._is_here = self._is_yours = False
        self.setObjectName(f"picture{number}Button")
        self.setAccessibleName(f"Show {words}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._view = SlideView(pictures, f"picture{number}", frame=1, follows=False)
        self._view.setFixedWidth(_VIEW)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self._view, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def show_state(self, slide: Slide, *, is_here: bool, is_yours: bool) -> None:
        """Show its slide, and who is here: the room, or the facilitator alone while it is frozen."""
        self._view.show_slide(slide)
        if (is_here, is_yours) != (self._is_here, self._is_yours):
            self._is_here, self._is_yours = is_here, is_yours
            self.update()
        self.setAccessibleDescription(f"{self._who.capitalize()}." if self._who else "")

    @property
    def _who(self) -> str:
        return "the room is here" if self._is_here else "only you are here" if self._is_yours else ""

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        ground = "room_wash" if self._is_here else "sunk" if self.underMouse() else "surface"
        line = "room" if self._is_here else "focus" if self._is_yours else "line"
        paint.box(painter, box, theme.colour(ground), theme.colour(line), theme.RADIUS_CARD)
        painter.setFont(theme.font(15, 500))
        painter.setPen(theme.colour("ink"))
        words = box.adjusted(_VIEW + 26, 0, -12, -18 if self._who else 0)
        paint.elided(painter, words, self._words)
        if self._who:
            painter.setFont(theme.font(13))
            painter.setPen(theme.colour(line))
            paint.elided(painter, box.adjusted(_VIEW + 26, 22, -12, 0), self._who)
