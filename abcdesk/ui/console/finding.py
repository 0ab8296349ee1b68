"""Finding a card by number or by words, and where in the show it is."""

from __future__ import annotations

from collections.abc import Iterable

from abcdesk.domain.cards import Card
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.show import Spot, spot, spots
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.steps.simulation import running_round
from abcdesk.domain.workshop import Workshop


def cards_found(cards: Iterable[Card], words: str) -> list[Card]:
    """The cards that have all these words: in the title first, then in the saying or the question. A number
    finds the card that has it."""
    wanted = words.casefold().split()
    cards = list(cards)
    if not wanted:
        return cards
    if len(wanted) == 1 and wanted[0].isdecimal():
        return [card for card in cards if str(card.number).startswith(str(int(wanted[0])))]
    in_title = [card for card in cards if _has(card.title, wanted)]
    elsewhere = [
        card
        for card in cards
        if card not in in_title and _has(f"{card.title} {card.saying} {card.question}", wanted)
    ]
    return in_title + elsewhere


def spot_of_card(workshop: Workshop, card_id: str) -> Spot | None:
    """Where the room can see a card: in the step one is in, else the first place of the show that has it.

    None where no step shows it.
    """
    here = spot(workshop).step
    everywhere = [one for one in spots(workshop) if one.cue.card == card_id]
    in_step = [one for one in everywhere if one.step == here]
    return next(iter([*in_step, *everywhere]), None)


def place_in_step(workshop: Workshop, here: Spot) -> tuple[int, int]:
    """Which picture of its step this is, from 1, and how many there are."""
    if not here.step:
        return 0, 0
    cues = cues_of(workshop, workshop.step(here.step))
    return (cues.index(here.cue) + 1 if here.cue in cues else 1), len(cues)


_CUES = {
    "welcome": "Welcome",
    "iceberg": "The iceberg",
    "sunk": "What sinks us",
    "suits": "The suits and the rules",
    "mirror": "What was expected, and what was chosen",
    "close": "The close",
    "text": "The question",
    "break": "The break",
    "wall": "All cards on the wall",
    "sorting": "Who has sorted",
    "piles": "The piles",
    "going-on": "The cards that go on",
    "round": "Who has handed in",
    "published": "A published ranking beside it",
    "whom": "Whom does it hurt?",
    "top": "What a team argues for",
    "argued": "What several teams argue for",
    "think": "Do we think it or know it?",
    "question": "The question",
    "answer": "The answer",
    "answers": "All answers",
    "impact": "What it costs",
    "acceptable": "Is this an acceptable business risk?",
    "verdict": "The verdict",
    "behaviours": "What will we see?",
    "commitments": "The commitments",
    "simulation": "What we count",
    "dial": "Who chose this service?",
}


def cue_words(workshop: Workshop, cue: Cue) -> str:
    """What a picture is, in a few words; for a card on stage its title."""
    if cue.slide == "card":
        return workshop.deck.card(cue.card).title
    if cue.slide == "ranking":
        return f"Place {cue.place}" if cue.place else "The ranking"
    if cue.slide == "simulation" and cue.place:
        return f"Round {cue.place}"
    return _CUES.get(cue.slide, cue.slide.capitalize())


def is_held(step: Step, here: Spot) -> bool:
    """Whether what follows this picture opens with a reveal alone: an open round."""
    return here.step == step.id and here.cue.slide == "round"


def held_round(workshop: Workshop, step: Step, here: Spot) -> int:
    """The round of a simulation that comes next and opens with R alone; 0 where none is held back."""
    if step.kind is not StepKind.SIMULATION or here != Spot(step.id, cues_of(workshop, step)[-1]):
        return 0
    running = running_round(workshop, step)
    return running.round if running and not running.shown else 0


def _has(text: str, wanted: list[str]) -> bool:
    text = text.casefold()
    return all(word in text for word in wanted)
