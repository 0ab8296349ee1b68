"""Blind spots: what one side predicted beside what the other chose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.compare import Mirror, MirrorRow
from abcdesk.report.content.elsewhere import opinion_sentence
from abcdesk.report.content.facts import Facts, Picked
from abcdesk.report.content.parts import Box, CardName, card_name
from abcdesk.report.content.voices import full_side, perspective_name, side, voter
from abcdesk.report.content.wording import (
    Title,
    counted,
    figure,
    genitive,
    listed_up_to,
    noun,
    ordinal,
    quoted,
    short_ordinal,
    spelt,
    started,
)

MOST_CARDS, FEWEST_CARDS = 12, 8


@dataclass(frozen=True, slots=True)
class Line:
    """One card on both sides: its place in either list (from 0), its counts, and what it is: ``blind``,
    ``shared``, ``worry`` or ``other``."""

    card: CardName
    kind: str
    left: int
    right: int
    guessed: int
    chosen: int
    note: str


@dataclass(frozen=True, slots=True)
class BlindSpots:
    """The page of one mirror. ``left_top`` and ``right_top`` count the lines in the top of either list."""

    title: Title
    lead: str
    left_heading: str
    left_base: str
    right_heading: str
    right_base: str
    top_label: str
    left_top: int
    right_top: int
    lines: tuple[Line, ...]
    note: str
    boxes: tuple[Box, Box, Box]


def blind_spots_of(facts: Facts, mirror: Mirror) -> BlindSpots:
    """The content of one mirror's page."""
    guess, real = facts.round(mirror.guess_step), facts.round(mirror.real_step)
    it, users = side(guess.asked), _real_name(guess)
    lines = _lines(facts, mirror, guess, real)
    return BlindSpots(
        title=(predicted_sentence(facts, mirror),),
        lead=_lead(facts, guess, real),
        left_heading=f"What {it} predicted",
        left_base=f"{voter(guess, 2)}, of {guess.voters}",
        right_heading=f"What {users} chose",
        right_base=f"{voter(real, 2)}, of {real.voters}",
        top_label=f"top {spelt(mirror.top)}",
        left_top=sum(line.kind in ("shared", "worry") for line in lines),
        right_top=sum(line.kind in ("shared", "blind") for line in lines),
        lines=lines,
        note=_note(guess, real, users),
        boxes=_boxes(facts, mirror, it, users),
    )


def predicted_sentence(facts: Facts, mirror: Mirror) -> str:
    """How many of the chosen cards were predicted: IT predicted one of the three cards its users chose."""
    guess = facts.round(mirror.guess_step)
    return f"{started(side(guess.asked))} predicted {share_phrase(mirror)} {whose(guess)} chose"


def share_phrase(mirror: Mirror) -> str:
    """one of the three cards, none of the three cards, all three cards."""
    whole, hit = mirror.real_top, len(mirror.shared)
    if whole == 1:
        return "the one card" if hit else "not the one card"
    if hit == whole:
        return f"all {counted(whole, 'card')}"
    return f"{'none' if not hit else spelt(hit)} of the {counted(whole, 'card')}"


def whose(guess: Picked) -> str:
    """Those who were guessed about, from the guessers' side: its users, leadership."""
    name = _real_name(guess)
    return f"its {name}" if side(guess.asked) == "IT" and name == "users" else name


def _real_name(guess: Picked) -> str:
    return perspective_name(guess.about) if guess.about else "others"


def _lead(facts: Facts, guess: Picked, real: Picked) -> str:
    order = [step.id for step in facts.workshop.steps]
    later = order.index(real.step.id) > order.index(guess.step.id)
    who = started(counted(guess.voters, voter(guess, 1), voter(guess, 2)))
    name, cards = _real_name(guess), counted(guess.picks, "card")
    first = f"{who} from {full_side(guess.asked)} each predicted the {cards} that {name} would choose."
    choosers = "users" if name == "users" else voter(real, real.voters)
    then = (
        f"{counted(real.voters, 'team')} chose"
        if real.by_team
        else f"the {spelt(real.voters)} {choosers} chose"
    )
    if pick_settings(facts.workshop, real.step).surveyed:
        then = f"In a survey before the workshop, {then}."
    else:
        then = f"Then {then}." if later else f"Before that, {then}."
    return " ".join(part for part in (first, then, opinion_sentence(facts, guess)) if part)


def _lines(facts: Facts, mirror: Mirror, guess: Picked, real: Picked) -> tuple[Line, ...]:
    rows = {row.card: row for row in mirror.rows}
    chosen = _selection(mirror)
    place = facts.workshop.deck.place
    left = sorted(chosen, key=lambda card: (rows[card].guess_rank or 10**6, place(card)))
    right = sorted(chosen, key=lambda card: (rows[card].real_rank or 10**6, place(card)))
    return tuple(
        Line(
            card=card_name(facts, card),
            kind=_kind(mirror, card),
            left=left.index(card),
            right=right.index(card),
            guessed=guess.votes(card),
            chosen=real.votes(card),
            note=_rank_note(rows[card], side(guess.asked)) if card in mirror.blind_spots else "",
        )
        for card in right
    )


def _selection(mirror: Mirror) -> list[str]:
    """The cards of both tops, then those with the largest shares, as many as a page can carry."""
    tops = [*mirror.shared, *mirror.blind_spots, *mirror.false_worries][:MOST_CARDS]
    rest = sorted(mirror.rows, key=lambda row: -max(row.guess_share, row.real_share))
    others = [
        row.card
        for row in rest
        if row.card not in (*mirror.shared, *mirror.blind_spots, *mirror.false_worries)
    ]
    return [*tops, *others[: max(0, FEWEST_CARDS - len(tops))]]


def _kind(mirror: Mirror, card: str) -> str:
    if card in mirror.blind_spots:
        return "blind"
    if card in mirror.shared:
        return "shared"
    return "worry" if card in mirror.false_worries else "other"


def _rank_note(row: MirrorRow, it: str) -> str:
    if row.guess_rank is None:
        return f"not predicted by {it}"
    return f"{started(it)} ranked it {short_ordinal(row.guess_rank)}"


def rank_phrase(row: MirrorRow, it: str) -> str:
    """Where a card stood on the guessers' list: was sixth on IT’s list."""
    if row.guess_rank is None:
        return f"was not on {genitive(it)} list"
    return f"was {ordinal(row.guess_rank)} on {genitive(it)} list"


def _note(guess: Picked, real: Picked, users: str) -> str:
    asked = (
        f"Each {voter(guess, 1)} picked {spelt(guess.picks)} of {figure(guess.cards, 'card')}."
        if guess.picks == real.picks and guess.by_team == real.by_team
        else ""
    )
    number, whole = len(real.findings), len(real.standings)
    chance = ""
    if number == 0:
        chance = f"Chance alone could have led to the {genitive(users)} numbers."
    elif number < whole:
        last = f"{genitive(users)} {ordinal(number)} card"
        chance = f"Below the {last}, chance alone could have led to the same numbers."
    return " ".join(part for part in (asked, "Equal numbers are listed in deck order.", chance) if part)


def _boxes(facts: Facts, mirror: Mirror, it: str, users: str) -> tuple[Box, Box, Box]:
    blind, shared, worry = mirror.blind_spots, mirror.shared, mirror.false_worries
    top = f"top {spelt(mirror.top)}"
    them = noun(len(blind), "it", "them")
    return (
        Box(
            f"{started(counted(len(blind), 'blind spot'))}",
            f"{started(users)} chose {_names(facts, blind)}. {started(it)} did not expect {them}."
            if blind
            else f"{started(it)} expected every card that {users} put first.",
        ),
        Box(
            f"{started(counted(len(shared), 'shared card'))}",
            f"{_names(facts, shared)} {noun(len(shared), 'is', 'are')} in the {top} of both lists."
            if shared
            else f"The {top} of the two lists have no card in common.",
        ),
        Box(
            "No false worries" if not worry else started(counted(len(worry), "false worry", "false worries")),
            f"{started(it)} expected {_names(facts, worry)}. {started(_not_in(users, len(worry), top))}."
            if worry
            else f"Every card that {it} put first was in the {top} of {users}.",
        ),
    )


def _not_in(users: str, number: int, top: str) -> str:
    if number == 1:
        return f"{users} did not put it in their {top}"
    return f"{users} put {'neither' if number == 2 else 'none of them'} in their {top}"


def _names(facts: Facts, cards: Sequence[str]) -> str:
    return listed_up_to([quoted(facts.title(card)) for card in cards], 4)
