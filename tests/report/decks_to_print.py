"""Decks for the tests of printing: of any size, with long texts, with and without pictures."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from abcdesk.domain.cards import Card, Deck, DeckPackage, Marker, Suit

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 9"><rect width="12" height="9" fill="#C2331D"/></svg>'
SUITS = (
    Suit("attitude", "Attitude", "A", "attitude"),
    Suit("behaviour", "Behaviour", "B", "behaviour"),
    Suit("own", "Our own", "O", "#3E5C8A"),
)


def photograph(width: int = 3_000) -> bytes:
    """A JPEG larger than any card needs."""
    data = BytesIO()
    Image.radial_gradient("L").resize((width, width * 3 // 4)).convert("RGB").save(data, "JPEG")
    return data.getvalue()


def package(
    count: int, *, pictures: bool = True, title: str = "Title number", saying: str = "Said by", **deck: object
) -> DeckPackage:
    """A deck of so many cards, the suits in equal parts; every card has words of its own."""
    cards = tuple(
        Card(
            id=f"card-{n}",
            number=n,
            suit=SUITS[(n - 1) * len(SUITS) // count].id,
            title=f"{title} {n}x",
            saying=f"{saying} {n}y",
            question=f"What about {n}z?",
            picture=f"pictures/{n}.svg" if pictures else "",
        )
        for n in range(1, count + 1)
    )
    found = {card.picture: SVG for card in cards if card.picture}
    return DeckPackage(Deck("some", "Some deck", suits=SUITS, cards=cards, **deck), found)  # type: ignore[arg-type]


def with_markers(one: DeckPackage, count: int) -> DeckPackage:
    """The same deck with so many markers, some with a picture."""
    markers = tuple(
        Marker(f"m{n}", f"Stakeholder {n}", "pictures/1.svg" if n % 2 else "") for n in range(count)
    )
    deck = Deck(one.deck.id, one.deck.title, suits=one.deck.suits, cards=one.deck.cards, markers=markers)
    return DeckPackage(deck, one.pictures)
