"""A small room that tests share: twelve cards, three groups, two teams, one step of each kind that matters."""

from __future__ import annotations

import datetime as dt

from abcdesk.domain import records as r
from abcdesk.domain.cards import Card, Deck, DeckPackage, Marker, Suit
from abcdesk.domain.changes import Command
from abcdesk.domain.workshop import Workshop

SUITS = (Suit("attitude", "Attitude", "A", "attitude"), Suit("culture", "Culture", "C", "culture"))
CARDS = tuple(
    Card(f"c{n}", n, SUITS[n > 6].id, f"Card {n}", f"Saying {n}", picture="p.svg" if n % 2 else "")
    for n in range(1, 13)
)
MARKERS = (Marker("users", "Users", "m.svg"), Marker("board", "Board", "p.svg"))
DECK = Deck("small", "Small deck", suits=SUITS, cards=CARDS, markers=MARKERS)
_SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
PACKAGE = DeckPackage(DECK, {"p.svg": _SVG, "m.svg": _SVG + b"\n"})


def rows() -> list[r.Row]:
    return [
        r.Info("Small room", "Northwind", date=dt.date(2026, 10, 14)),
        r.Group("it", "IT", r.Perspective.IT, 6, 0),
        r.Group("users", "Users", r.Perspective.USERS, 5, 1),
        r.Group("boss", "Leadership", r.Perspective.LEADERSHIP, 3, 2),
        r.Team("t1", "Desk", "it", 6, 0),
        r.Team("t2", "Ward", "users", 5, 1),
        *(
            r.Step(id, kind, id.capitalize(), minutes=10, settings=settings, position=position)
            for position, (id, kind, settings) in enumerate(STEPS)
        ),
    ]


STEPS: tuple[tuple[str, r.StepKind, dict[str, object]], ...] = (
    ("welcome", r.StepKind.TALK, {"slide": "welcome"}),
    ("own", r.StepKind.PICK, {"picks": 3, "markers": True}),
    ("guess", r.StepKind.PICK, {"picks": 2, "asked_as": "it", "about": "users"}),
    ("truth", r.StepKind.PICK, {"picks": 3, "ranked": True, "asked_as": ["users"]}),
    ("tables", r.StepKind.PICK, {"voters": "teams", "picks": 3, "suit": "attitude"}),
    ("judge", r.StepKind.JUDGE, {"cards": ["c1", "c2"]}),
    ("scan", r.StepKind.RATE, {"areas": [{"id": "culture", "name": "Culture"}], "lowest": 1, "highest": 5}),
    ("impact", r.StepKind.IMPACT, {"cards": ["c1", "c2"]}),
    ("words", r.StepKind.BEHAVIOUR, {}),
    ("game", r.StepKind.SIMULATION, {"rounds": 3}),
    ("excuses", r.StepKind.JUDGE, {"answers": ["an excuse", "don't know", "a decision"], "cards": ["c2"]}),
    ("promises", r.StepKind.COMMITMENTS, {}),
    ("piles", r.StepKind.SORT, {"goes_on": "yes and maybe"}),
    ("dots", r.StepKind.PICK, {"dots": 3, "cap": 2, "narrowed": True}),
    ("top", r.StepKind.ARGUE, {"most": 2}),
    ("suits", r.StepKind.PICK, {"picks": 1, "per_suit": True}),
)


def room(*more: r.Row) -> Workshop:
    return Workshop.of(DECK, [*rows(), *more])


class Memory:
    """A transaction that keeps nothing but the workshop."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop

    def put(self, row: r.Row) -> None:
        self.workshop = self.workshop.put(row)

    def remove(self, row: r.Row) -> None:
        self.workshop = self.workshop.without(row)


def after(workshop: Workshop, *commands: Command) -> Workshop:
    """The workshop after these commands."""
    for command in commands:
        tx = Memory(workshop)
        command.apply(tx)
        workshop = tx.workshop
    return workshop
