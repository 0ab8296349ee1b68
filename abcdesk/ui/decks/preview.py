"""The chosen card as the room will see it, on the light stage and on the dark one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from abcdesk.deckfile.draft import Draft
from abcdesk.domain.cards import Deck
from abcdesk.domain.records import Info, Step, StepKind
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Slide
from abcdesk.tokens import Theme
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.slide_view import SlideView
from abcdesk.ui.widgets.text import Text

_STEP = Step("cards", StepKind.CARDS, prompt="Do you recognise this here?")
_THEMES: tuple[tuple[Theme, str], ...] = (("light", "On the projector"), ("dark", "In a dark room"))


class StagePreview(QWidget):
    """Paints the very slides of the projector, a moment after one stops typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stagePreview")
        self.setAccessibleName("The card on the projector")
        self._draft = Draft(Deck("", ""))
        self._card = ""
        self._pictures = Pictures(self._picture)
        self.views = {name: SlideView(self._pictures, f"preview-{name}", frame=1) for name, _words in _THEMES}
        self._soon = QTimer(self, singleShot=True, interval=40)
        self._soon.timeout.connect(self.paint_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, words in _THEMES:
            column.addWidget(Text(words, 13, 500, "ink2"))
            column.addWidget(self.views[name])
            column.addSpacing(6)

    def show_card(self, draft: Draft, card_id: str) -> None:
        """Show this card, or the wall of all cards where none is named."""
        if draft.pictures is not self._draft.pictures:
            self._pictures.forget()
        self._draft, self._card = draft, card_id
        self._soon.start()

    def paint_now(self) -> None:
        """Show what was asked for last."""
        self._soon.stop()
        for name, _words in _THEMES:
            self.views[name].show_slide(preview_slide(self._draft, self._card, name))

    def _picture(self, source: str) -> bytes | None:
        deck = self._draft.deck
        return self._draft.pictures.get(deck.card(source).picture if source in deck else source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for view in self.views.values():
            view.setFixedHeight(view.heightForWidth(self.width()))


def preview_slide(draft: Draft, card_id: str, theme: Theme) -> Slide:
    """The slide of a card, or of the wall. The card goes by its picture's name, which stands for the same
    bytes: with another picture it is another slide."""
    deck, cue = draft.deck, Cue("wall")
    if card_id in deck:
        card = deck.card(card_id)
        shown = replace(card, id=card.picture or card.id)
        deck = replace(deck, cards=tuple(shown if one is card else one for one in deck.cards))
        cue = Cue("card", shown.id)
    return slide_for(room_view(Workshop.of(deck, [Info(deck.title), _STEP])), Spot(_STEP.id, cue), theme)
