"""What a person does to a draft in the editor: each deed is one step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from abcdesk.deckfile import draft as changes
from abcdesk.deckfile.draft import Draft
from abcdesk.domain.errors import UserError
from abcdesk.ui.decks.bench import DeckBench
from abcdesk.ui.decks.card_list import DECK, CardList
from abcdesk.ui.widgets.message_line import MessageLine


class DeckDeeds:
    """Works on the card that is chosen in the list; what cannot be done is said in the message line."""

    def __init__(self, bench: DeckBench, cards: CardList, message: MessageLine) -> None:
        self._bench, self._cards, self._message = bench, cards, message

    def type_card(self, key: str, words: str) -> None:
        """Other words of the chosen card."""
        card = self._cards.here
        draft = changes.with_card(self._bench.draft, card, **{key: words})
        self._bench.run(draft, "Typing", card, f"{card}:{key}")

    def type_deck(self, key: str, words: str) -> None:
        """Other words of the deck."""
        self._bench.run(changes.with_deck(self._bench.draft, **{key: words}), "Typing", DECK, f"deck:{key}")

    def type_suit(self, suit: str, key: str, words: str) -> None:
        """Another letter, title or colour of a suit."""
        draft = changes.with_suit(self._bench.draft, suit, **{key: words})
        self._bench.run(draft, "Suit", DECK, "" if key == "colour" else f"{suit}:{key}")

    def give_suit(self, suit: str) -> None:
        """The chosen card is of another suit."""
        card = self._cards.here
        self._bench.run(changes.with_card(self._bench.draft, card, suit=suit), "Suit", card)

    def give_picture(self, card: str, name: str, data: bytes) -> None:
        """A card shows another picture, if it is still there."""
        if card in self._bench.draft.deck:
            self._bench.run(changes.with_picture(self._bench.draft, card, name, data), "Picture", card)

    def take_picture_out(self) -> None:
        """The chosen card shows no picture."""
        card = self._cards.here
        self._bench.run(changes.with_card(self._bench.draft, card, picture=""), "Picture out", card)

    def move(self, card: str, place: int) -> None:
        """A card stands at another place; the numbers follow."""
        self._bench.run(changes.move_card(self._bench.draft, card, place), "Order", card)

    def add_card(self) -> bool:
        """A new card behind the chosen one, which is chosen then; False where there is no room."""
        try:
            draft, made = changes.add_card(self._bench.draft, self._cards.here)
        except UserError as error:
            self._message.warn(error)
            return False
        self._bench.run(draft, "New card", made)
        self._cards.choose(made)
        return True

    def remove_card(self) -> None:
        """The chosen card goes; the message has the way back."""
        card = self._cards.here
        if card:
            title = self._bench.draft.deck.card(card).title or "a card without a title"
            self._bench.run(changes.remove_card(self._bench.draft, card), "Remove a card", card)
            self.say_undoable(f"Removed: {title}")

    def add_suit(self) -> None:
        """One more suit."""
        self._try(lambda: changes.add_suit(self._bench.draft)[0], "New suit")

    def remove_suit(self, suit: str) -> None:
        """A suit goes that no card is of."""
        self._try(lambda: changes.remove_suit(self._bench.draft, suit), "Remove a suit")

    def say_undoable(self, words: str) -> None:
        """Say what was done, with the way back for as long as it is one."""
        bench, draft = self._bench, self._bench.draft
        self._message.say(
            "undo", words, ("Undo", bench.undo), cap="Ctrl Z", stands=lambda: bench.draft is draft
        )

    def _try(self, change: Callable[[], Draft], name: str) -> None:
        try:
            self._bench.run(change(), name, DECK)
        except UserError as error:
            self._message.warn(error)
