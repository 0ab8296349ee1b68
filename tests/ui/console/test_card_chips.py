"""The chips of a step's cards: all where there is room, else those round the card in hand."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from abcdesk import paths
from abcdesk.deckfile.reading import read_deck
from abcdesk.ui.console.panels.card_chips import CardChip, CardChips


def test_nine_chips_ask_for_no_more_room_than_there_is(qtbot: QtBot) -> None:
    deck = read_deck(paths.decks() / "abc-it").deck
    cards = [card.id for card in deck.cards[:9]]
    chips = CardChips()
    qtbot.addWidget(chips)
    chips.resize(300, 32)
    chips.show()
    chips.show_cards(deck, cards, cards[6], done=cards[:2])

    def shown() -> list[str]:
        return [chip.card.id for chip in chips.findChildren(CardChip) if chip.isVisible()]

    assert chips.minimumSizeHint().width() < 80
    assert len(shown()) == 4 and cards[6] in shown()
    chips.resize(chips.sizeHint())
    assert shown() == cards
