"""From a workshop to JSON (``abcdesk.workshop/1``): whole, so that reading it back gives the same rows.

Where the show stands (the stage) is the moment's and not the workshop's: it is left out.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import fields

from abcdesk.domain import records as r
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.reading import FORMAT, SECTIONS, Section
from abcdesk.store.exchange.report_rows import KEY, plain_report

Plain = dict[str, object]

_WHEN_SET = ("start", "follow_up", "ask", "decide_by", "sector", "end")


def write_json(workshop: Workshop) -> str:
    """The whole workshop as JSON text, private notes included."""
    return json.dumps(plain_workshop(workshop), ensure_ascii=False, indent=1) + "\n"


def plain_workshop(workshop: Workshop) -> Plain:
    """The whole workshop as values that JSON has, private notes included."""
    whole: Plain = {
        "format": FORMAT,
        "workshop": info_entry(workshop.info),
        "deck": {"id": workshop.deck.id},
    }
    for section in SECTIONS:
        listed = entries(workshop, section)
        if listed or not section.rare:
            whole[section.name] = listed
    if report := plain_report(workshop):
        whole[KEY] = report
    return whole


def entries(workshop: Workshop, section: Section) -> list[Plain]:
    """The entries of one list, in the order people see."""
    rows: tuple[r.Row, ...] = getattr(workshop, section.name)
    return [_entry(row, section, number) for number, row in enumerate(rows, start=1)]


def info_entry(info: r.Info) -> Plain:
    """The workshop's own facts; the rarer ones only where they are set."""
    return {key: value for key, value in _plain(info).items() if value or key not in _WHEN_SET}


def _entry(row: r.Row, section: Section, number: int) -> Plain:
    """One entry; an id that reading would give anyway is left out."""
    entry = {key: value for key, value in _plain(row).items() if value or key not in section.rare_keys}
    if section.prefix and entry["id"] == f"{section.prefix}{number}":
        del entry["id"]
    return entry


def _plain(row: r.Row) -> Plain:
    values = {f.name: getattr(row, f.name) for f in fields(row) if f.name != "position"}
    return {name: _value(value, name) for name, value in values.items()}


def _value(value: object, name: str) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if value is None and name in ("date", "follow_up", "decide_by", "by", "due"):
        return ""
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value
