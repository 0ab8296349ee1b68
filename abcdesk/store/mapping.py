"""Rows and tables: how each class of rows is kept, derived from its fields alone."""

from __future__ import annotations

import datetime as dt
import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import cast

from abcdesk.domain import records as r

Value = str | int | float | None
Image = dict[str, Value]
"""A row as its table keeps it: values by column. A ballot's picks stand in it as JSON text."""

PICKS = "picks"
"""The one field that has a table of its own (``pick``)."""


@dataclass(frozen=True)
class Column:
    """One field of a row: ``kept`` turns its value into what the file holds, ``meant`` turns it back."""

    name: str
    kept: Callable[[typing.Any], Value]
    meant: Callable[[typing.Any], object]


@dataclass(frozen=True)
class Table:
    """One class of rows and its table. ``key`` names the columns that identify a row."""

    name: str
    row: type[r.Row]
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def stored(self) -> tuple[str, ...]:
        """The columns this table has in the file, in order."""
        return tuple(column.name for column in self.columns if column.name != PICKS)

    def image(self, row: r.Row) -> Image:
        """The row as the file keeps it."""
        return {column.name: column.kept(getattr(row, column.name)) for column in self.columns}

    def read(self, image: Mapping[str, object]) -> r.Row:
        """The row this image is of; ValueError, KeyError or TypeError where it is of none."""
        make = cast("Callable[..., r.Row]", self.row)
        return make(**{column.name: column.meant(image[column.name]) for column in self.columns})


def _table(name: str, row: type[r.Row], *key: str) -> Table:
    hints = typing.get_type_hints(row)
    return Table(name, row, key, tuple(_column(f.name, hints[f.name]) for f in fields(row)))


def _column(name: str, hint: object) -> Column:
    kinds = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    inner = kinds[0]
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        return Column(name, str, inner)
    if inner is dt.date:
        return Column(name, _date_kept, _date_meant)
    if inner is bool:
        return Column(name, int, bool)
    if inner is str:
        return Column(name, _text_kept, _same)
    if inner in (int, float):
        return Column(name, _same, _same)
    if typing.get_origin(inner) is tuple:
        return Column(name, _json_kept, lambda text: tuple(json.loads(text)))
    return Column(name, lambda value: _json_kept(dict(value)), json.loads)


_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _same(value: typing.Any) -> typing.Any:
    return value


def _text_kept(text: str | None) -> str | None:
    """The text; halves of characters, which no file can hold, become a question mark."""
    return None if text is None else text.encode("utf-8", "replace").decode("utf-8")


def _json_kept(value: object) -> str | None:
    return _text_kept(_COMPACT.encode(value))


def _date_kept(date: dt.date | None) -> str | None:
    return None if date is None else date.isoformat()


def _date_meant(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)


TABLES: tuple[Table, ...] = (
    _table("workshop", r.Info),
    _table("card_group", r.Group, "id"),
    _table("team", r.Team, "id"),
    _table("step", r.Step, "id"),
    _table("piles", r.Piles, "step", "group", "team"),
    _table("ballot", r.Ballot, "step", "group", "team", "seat"),
    _table("merge", r.Merge, "step", "card"),
    _table("argument", r.Argument, "step", "group", "team", "place"),
    _table("judgement", r.Judgement, "step", "card", "group", "answer"),
    _table("rating", r.Rating, "step", "area", "group", "seat"),
    _table("impact", r.Impact, "id"),
    _table("guess_evidence", r.GuessEvidence, "step", "card"),
    _table("decision", r.Decision, "card"),
    _table("behaviour", r.Behaviour, "id"),
    _table("observation", r.Observation, "id"),
    _table("simulation_round", r.SimulationRound, "step", "round"),
    _table("watched", r.Watched, "step", "behaviour"),
    _table("ruling", r.Ruling, "step", "card"),
    _table("sent_back", r.SentBack, "id"),
    _table("commitment", r.Commitment, "id"),
    _table("earlier", r.Earlier, "id"),
    _table("earlier_rank", r.EarlierRank, "earlier", "round", "card"),
    _table("earlier_promise", r.EarlierPromise, "id"),
    _table("private_note", r.PrivateNote, "id"),
    _table("report", r.ReportWishes),
    _table("report_text", r.ReportText, "place"),
    _table("report_logo", r.ReportLogo),
    _table("stage", r.Stage),
)
"""Every table of rows; one that is named by another comes before it."""

TABLE_OF: Mapping[type[r.Row], Table] = {table.row: table for table in TABLES}
TABLE_NAMED: Mapping[str, Table] = {table.name: table for table in TABLES}
