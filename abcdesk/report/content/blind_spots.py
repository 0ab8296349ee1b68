"""Blind spots: what one side predicted beside what the other chose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.compare import Mirror, MirrorRow
from abcdesk.report.content.elsewhere import opinion_sentence
from abcdesk.report.content.facts import Facts, Picked
from abcdesk.report.content.parts import Box, CardName, card_name
from abcdesk.report.content.voices import OWN_USERS, USERS, full_side, perspective_voice, side, voters
from abcdesk.report.content.wording import Title, Voice, Words, plain, sentences
from abcdesk.report.language import Language

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
    guess, real, language = facts.round(mirror.guess_step), facts.round(mirror.real_step), facts.language
    it, users = side(guess.asked), perspective_voice(guess.about)
    lines = _lines(facts, mirror, guess, real)
    return BlindSpots(
        title=(plain(predicted_words(facts, mirror)),),
        lead=_lead(facts, guess, real),
        left_heading=language.say("blind_spots.predicted_by", it=it),
        left_base=language.say(f"blind_spots.base.{voters(guess)}", n=guess.voters),
        right_heading=language.say("blind_spots.chosen_by", users=users),
        right_base=language.say(f"blind_spots.base.{voters(real)}", n=real.voters),
        top_label=language.say("blind_spots.top", n=mirror.top),
        left_top=sum(line.kind in ("shared", "worry") for line in lines),
        right_top=sum(line.kind in ("shared", "blind") for line in lines),
        lines=lines,
        note=_note(language, guess, real, users),
        boxes=(
            _blind_box(facts, mirror, it, users),
            _shared_box(facts, mirror),
            _worry_box(facts, mirror, it, users),
        ),
    )


def predicted_words(facts: Facts, mirror: Mirror) -> Words:
    """How many of the chosen cards were predicted: IT predicted one of the three cards its users chose."""
    guess = facts.round(mirror.guess_step)
    whole, hit = mirror.real_top, len(mirror.shared)
    share = "all" if hit == whole else "some"
    if whole == 1:
        share = "sole" if hit else "sole_not"
    return facts.language.pieces(
        f"blind_spots.title.{share}", it=side(guess.asked), whose=whose(guess), n=hit, whole=whole
    )


def whose(guess: Picked) -> Voice:
    """Those who were guessed about, from the guessers' side: its users, leadership."""
    about = perspective_voice(guess.about)
    return OWN_USERS if side(guess.asked).side == "it" and about == USERS else about


def _lead(facts: Facts, guess: Picked, real: Picked) -> str:
    language, users = facts.language, perspective_voice(guess.about)
    order = [step.id for step in facts.workshop.steps]
    later = order.index(real.step.id) > order.index(guess.step.id)
    surveyed = bool(pick_settings(facts.workshop, real.step).surveyed)
    when = "surveyed" if surveyed else "later" if later else "earlier"
    who = "team" if real.by_team else "users" if users == USERS else "person"
    first = language.say(
        "blind_spots.lead.predicted",
        who=language.say(f"count.{voters(guess)}", n=guess.voters),
        n=guess.voters,
        sides=full_side(guess.asked),
        cards=guess.picks,
        users=users,
    )
    chosen = language.say(f"blind_spots.lead.{when}.{who}", n=real.voters)
    return sentences(first, chosen, opinion_sentence(facts, guess))


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
            note=_rank_note(facts.language, rows[card], side(guess.asked))
            if card in mirror.blind_spots
            else "",
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


def _rank_note(language: Language, row: MirrorRow, it: Voice) -> str:
    if row.guess_rank is None:
        return language.say("blind_spots.unranked", it=it)
    return language.say("blind_spots.ranked", it=it, rank=row.guess_rank)


def _note(language: Language, guess: Picked, real: Picked, users: Voice) -> str:
    alike = guess.picks == real.picks and guess.by_team == real.by_team
    number, whole = len(real.findings), len(real.standings)
    chance = ""
    if number == 0:
        chance = language.say("blind_spots.note.chance", users=users)
    elif number < whole:
        chance = language.say("blind_spots.note.below", users=users, n=number)
    return sentences(
        language.say(f"blind_spots.note.{voters(guess)}", n=guess.picks, whole=guess.cards) if alike else "",
        language.say("blind_spots.note.ties"),
        chance,
    )


def _blind_box(facts: Facts, mirror: Mirror, it: Voice, users: Voice) -> Box:
    number, say = len(mirror.blind_spots), facts.language.say
    if not number:
        return Box(say("blind_spots.blind.heading", n=0), say("blind_spots.blind.none", it=it, users=users))
    names = _names(facts, mirror.blind_spots)
    text = say("blind_spots.blind.text", it=it, users=users, names=names, n=number)
    return Box(say("blind_spots.blind.heading", n=number), text)


def _shared_box(facts: Facts, mirror: Mirror) -> Box:
    number, say = len(mirror.shared), facts.language.say
    key, names = "text" if number else "none", _names(facts, mirror.shared)
    text = say(f"blind_spots.shared.{key}", names=names, n=number, top=mirror.top)
    return Box(say("blind_spots.shared.heading", n=number), text)


def _worry_box(facts: Facts, mirror: Mirror, it: Voice, users: Voice) -> Box:
    number, say = len(mirror.false_worries), facts.language.say
    key = ("none", "one", "two")[number] if number < 3 else "many"
    names = _names(facts, mirror.false_worries)
    text = say(f"blind_spots.worry.{key}", it=it, users=users, names=names, top=mirror.top)
    return Box(say("blind_spots.worry.heading", n=number), text)


def _names(facts: Facts, cards: Sequence[str]) -> str:
    return facts.language.listed_up_to([facts.language.quoted(facts.title(card)) for card in cards], 4)
