"""What stands in the cells of a table, and the titles beside the ids."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from abcdesk.domain.steps import rate
from abcdesk.domain.workshop import Workshop


class Share(float):
    """A part of a whole, 0 to 1: a spreadsheet shows it in per cent."""


Cell = str | int | float | dt.date
Row = dict[str, Cell]
Rows = list[list[Cell]]
Words = tuple[str, ...]
Say = Callable[[Workshop, Mapping[str, object], str], Words]


def table_of(rows: Iterable[Mapping[str, Cell]]) -> Rows:
    """Rows below their heads: every key that any of them has, in the order in which they came."""
    listed = list(rows)
    heads = list(dict.fromkeys(key for row in listed for key in row))
    return [[*heads], *([row.get(head, "") for head in heads] for row in listed)]


def titles(workshop: Workshop, row: Mapping[str, object]) -> Row:
    """The titles of what this row names by its id: step, group, team, card with its suit, area, behaviour.

    They are empty where it names none, or a card of an earlier workshop's deck.
    """
    found: Row = {}
    for key, (heads, say) in _TITLES.items():
        if key in row:
            words = say(workshop, row, str(row[key])) if row[key] else ()
            found |= dict(zip(heads, words or ("",) * len(heads), strict=True))
    return found


def _step(workshop: Workshop, _row: Mapping[str, object], key: str) -> Words:
    if not workshop.has_step(key):
        return ()
    step = workshop.step(key)
    return (step.title or step.kind.value.capitalize(),)


def _card(workshop: Workshop, _row: Mapping[str, object], key: str) -> Words:
    if key not in workshop.deck:
        return ()
    card = workshop.deck.card(key)
    return card.title, workshop.deck.suit_of(card).title


def _group(workshop: Workshop, _row: Mapping[str, object], key: str) -> Words:
    return (workshop.group(key).name,) if workshop.has_group(key) else ()


def _team(workshop: Workshop, _row: Mapping[str, object], key: str) -> Words:
    return (workshop.team(key).name,) if workshop.has_team(key) else ()


def _area(workshop: Workshop, row: Mapping[str, object], key: str) -> Words:
    step = str(row["step"])
    return (rate.areas_of(workshop.step(step)).get(key, ""),) if workshop.has_step(step) else ()


def _behaviour(workshop: Workshop, _row: Mapping[str, object], key: str) -> Words:
    known = (one for one in workshop.behaviours if one.id == key)
    return next(((one.desired, workshop.deck.card(one.card).title) for one in known), ())


_TITLES: dict[str, tuple[Words, Say]] = {
    "step": (("step_title",), _step),
    "guess_step": (("guess_title",), _step),
    "real_step": (("real_title",), _step),
    "group": (("group_name",), _group),
    "team": (("team_name",), _team),
    "card": (("card_title", "card_suit"), _card),
    "area": (("area_name",), _area),
    "behaviour": (("behaviour_desired", "behaviour_card"), _behaviour),
}
"""Key -> the columns that stand beside it, and what stands in them."""

TITLED = frozenset(_TITLES)
"""The keys that have titles."""
