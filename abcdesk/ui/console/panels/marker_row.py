"""The deck's markers with their numbers: a click lays one on the last card of the line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from abcdesk.domain.cards import Deck, Marker
from abcdesk.ui import theme
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.text import plain_tip

_ACROSS = 4
_HEIGHT = 26


class MarkerRow(QWidget):
    """``laid`` tells the number of a marker, from 1."""

    laid = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("markerRow")
        self.setAccessibleName("Whom does it hurt?")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._buttons: list[KeyButton] = []
        self._markers: tuple[Marker, ...] = ()

    def show_markers(self, deck: Deck, offered: bool) -> None:
        """Offer the deck's markers, or none."""
        self.setVisible(offered)
        if deck.markers == self._markers:
            return
        self._markers = deck.markers
        drop(self._buttons)
        self._buttons = [self._button(place, one) for place, one in enumerate(deck.markers, start=1)]
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // _ACROSS, place % _ACROSS)

    def _button(self, number: int, marker: Marker) -> KeyButton:
        button = KeyButton(marker.title, variant="quiet", cap=f"+{number}", name=f"marker{number}Button")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setFixedHeight(_HEIGHT)
        button.setFont(theme.font(12))
        button.setToolTip(plain_tip(marker.title))
        button.clicked.connect(lambda: self.laid.emit(number))
        return button
