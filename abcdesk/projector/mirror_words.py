"""What a mirror says: who guessed, who chose, which card nobody saw coming, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.compare import Mirror, MirrorRow, mirrors_told, widest_gap
from abcdesk.domain.records import Perspective
from abcdesk.domain.tally import SMALLEST_GROUP
from abcdesk.projector.room import RoomView, Round
from abcdesk.projector.slope import percent
from abcdesk.projector.words import listed, plural, quoted, spelt, started

ROWS_SHOWN = 8
WIDE_SHARE = 0.1
"""A gap of a tenth or more is worth a line of its own."""

_NAMED = 3
"""More groups than this are not listed by name."""

_CALLED = {Perspective.IT: "IT staff", Perspective.USERS: "users", Perspective.LEADERSHIP: "leadership"}


@dataclass(frozen=True)
class Sides:
    """The two rounds of a mirror with their voters."""

    guess: Round
    real: Round

    @property
    def too_few(self) -> bool:
        """Whether one side is too small to be shown alone."""
        return any(not one.by_team and one.handed_in < SMALLEST_GROUP for one in (self.guess, self.real))


def mirror_of(room: RoomView, step_id: str, number: int = 1) -> Mirror | None:
    """The mirror that is told in this step as this number, counted from 1."""
    told = mirrors_told(room.mirrors, room.steps, step_id)
    return told[number - 1] if number <= len(told) else next(iter(told), None)


def sides_of(room: RoomView, mirror: Mirror) -> Sides:
    """Both rounds of a mirror."""
    return Sides(room.rounds[mirror.guess_step], room.rounds[mirror.real_step])


def hero_of(mirror: Mirror, sides: Sides) -> MirrorRow | None:
    """The blind spot with the widest gap, or None where there is none that chance does not explain."""
    row = widest_gap(mirror, sides.real.standings)
    return row if row and row.gap >= WIDE_SHARE else None


def rows_shown(mirror: Mirror, hero: MirrorRow | None) -> tuple[MirrorRow, ...]:
    """The cards that matter: those in either top, then the largest shares; at most eight."""
    tops = {*mirror.shared, *mirror.blind_spots, *mirror.false_worries}
    order = sorted(
        mirror.rows,
        key=lambda row: (row != hero, row.card not in tops, -max(row.guess_share, row.real_share)),
    )
    return tuple(order[:ROWS_SHOWN])


def who(found: Round) -> str:
    """The groups that were asked, by name; many of one side as that side, many of several by number."""
    if len(found.groups) <= _NAMED:
        return listed([group.name for group in found.groups]) or "The room"
    seen = {group.perspective for group in found.groups}
    side = _CALLED.get(seen.pop()) if len(seen) == 1 else None
    return started(side) if side else plural(len(found.groups), "group")


def voters(found: Round) -> str:
    """How many answered: 16 people, one team."""
    count = found.handed_in
    return plural(count, "team") if found.by_team else plural(count, "person", "people")


def votes(found: Round, card_id: str) -> int:
    """How many picked this card."""
    return next((one.votes for one in found.standings if one.card == card_id), 0)


def counted(found: Round, card_id: str) -> str:
    """The same with its base: 6 of 8."""
    return f"{votes(found, card_id)} of {found.handed_in}"


def finding(mirror: Mirror, sides: Sides) -> str:
    """The finding in one sentence, exact in number."""
    hero = hero_of(mirror, sides)
    if hero is not None:
        chose = _count(votes(sides.real, hero.card), sides.real.handed_in)
        saw = votes(sides.guess, hero.card)
        few = "only " if hero.guess_share < hero.real_share / 2 else ""
        expected = f"{few}{_count(saw, sides.guess.handed_in)} expected" if saw else "nobody expected"
        return f"{started(chose)} chose a card that {expected}"
    return _shared_words(mirror, sides)


def _shared_words(mirror: Mirror, sides: Sides) -> str:
    """How much of their top was expected. Only those in IT who guess about users speak as "we"."""
    shared, top = len(mirror.shared), mirror.real_top
    ours = str(sides.guess.step.settings.get("about")) == Perspective.USERS
    were = "was" if shared == 1 else "were"
    if not ours:
        cards = "card" if top == 1 else "cards"
        part = "all" if shared == top > 1 else f"{spelt(shared) if shared else 'none'} of the"
        chosen = f"{part} {spelt(top)} {cards} {_called(sides.real)} chose"
        return f"{started(_called(sides.guess))} expected {chosen}"
    if shared < top:
        return f"{started(spelt(shared))} of their top {spelt(top)} {were} in ours"
    known = "every card of their top was in ours" if top > 1 else "the top card is the same"
    return f"We know them: {known}"


def _called(found: Round) -> str:
    """A side as it is called within a sentence: staff, leadership, users."""
    seen = {group.perspective for group in found.groups}
    return _CALLED.get(seen.pop(), "others") if len(seen) == 1 else who(found)


def gap_points(row: MirrorRow) -> int:
    """The gap in points, from the percentages that are printed."""
    return percent(row.real_share) - percent(row.guess_share)


def facts(room: RoomView, mirror: Mirror, sides: Sides, hero: MirrorRow) -> tuple[tuple[str, str], ...]:
    """Facts about the widest gap, and how much of the top was shared: a figure with its base each, and a
    few words."""
    ours = str(sides.guess.step.settings.get("about")) == Perspective.USERS
    return (
        (counted(sides.real, hero.card), "chose it"),
        (counted(sides.guess, hero.card), "expected it"),
        *_recognised(room, mirror, hero),
        (f"{len(mirror.shared)} of {mirror.real_top}", f"of their top {'in ours' if ours else 'expected'}"),
    )


def missing(room: RoomView) -> tuple[str, ...]:
    """What a mirror still needs, one line each."""
    guesses = [one for one in room.rounds.values() if one.step.settings.get("about")]
    wanted = [(one, _own_rounds(room, one)) for one in guesses]
    if not guesses:
        return (
            "No round asks what others would choose.",
            "It takes one round that guesses, and one in which those others choose.",
        )
    for guess, own in wanted:
        if own:
            waiting = [one for one in (guess, *own[:1]) if not one.standings]
            return tuple(f"{quoted(one.step.title)} is not revealed yet." for one in waiting) or (
                "Nobody has handed in yet.",
            )
    others = _CALLED.get(Perspective(str(guesses[0].step.settings["about"])), "others")
    return (
        "So far this is a guess.",
        f"{quoted(guesses[0].step.title)} asks what {others} would choose. They have not chosen yet.",
    )


def _own_rounds(room: RoomView, guess: Round) -> list[Round]:
    """The rounds in which those who are guessed about choose for themselves."""
    about = guess.step.settings.get("about")
    return [
        one
        for one in room.rounds.values()
        if one is not guess
        and one.groups
        and {group.perspective.value for group in one.groups} == {str(about)}
    ]


def _recognised(room: RoomView, mirror: Mirror, hero: MirrorRow) -> list[tuple[str, str]]:
    """How the room itself sees the card, where it was asked."""
    for step in room.steps:
        found = room.rounds.get(step.id)
        is_own = found and found.standings and step.id not in room.guesses
        if found and is_own and step.id not in (mirror.guess_step, mirror.real_step):
            noun = "team" if found.by_team else "person"
            word = noun if found.handed_in == 1 else {"team": "teams", "person": "people"}[noun]
            return [(counted(found, hero.card), f"{word} recognise it here")]
    return []


def _count(number: int, whole: int) -> str:
    """A count with its base in words: six of eight, all eight, one person."""
    if number == whole:
        return f"all {spelt(whole)}" if whole > 1 else "one"
    return f"{spelt(number)} of {spelt(whole)}"
