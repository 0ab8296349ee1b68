"""The computed sheets: opened with openpyxl they hold what ``abcdesk results`` says, and no small group."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest

from abcdesk.domain import records as r
from abcdesk.domain.results import results
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange import csv_tables, tables
from abcdesk.store.exchange.spreadsheet import xlsx_book
from tests.report import workshops as make

Line = dict[str, object]


def book_of(workshop: Workshop) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(xlsx_book(tables(workshop))))


def lines(book: openpyxl.Workbook, sheet: str) -> list[Line]:
    if sheet not in book.sheetnames:
        return []
    heads, *rows = book[sheet].values
    return [dict(zip(heads, rounded(row), strict=True)) for row in rows]


def rounded(value: Any) -> Any:
    """The same with 12 digits behind the point: a workbook keeps 16 figures of a number."""
    if isinstance(value, float):
        return round(value, 12)
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    return [rounded(one) for one in value] if isinstance(value, list | tuple) else value


def only(line: Line, keys: str) -> Line:
    return {key: line[key] for key in keys.split()}


STANDING = "card votes share rank points above_chance"
MIRROR = "card guess_rank real_rank guess_share real_share gap"


def in_piles() -> Workshop:
    """Cards that were sorted, and what moved since last time."""
    sort = r.Step("sort", r.StepKind.SORT, "Sort", position=1)
    earlier = r.Earlier("e1", "Spring", date=dt.date(2026, 3, 1))
    return make.all_tied().put(
        sort,
        r.Piles("sort", "g1", "g1t1", ("c1", "c2"), ("c3",)),
        earlier,
        r.EarlierRank("e1", "pick", "Pick", True, 3, "c1", "Habit 1", 2, 1),
    )


@pytest.mark.parametrize("room", [make.sample, make.people, make.full_exercises, in_piles])
def test_every_number_is_that_of_the_results(room: Callable[[], Workshop]) -> None:
    workshop = room()
    book, told = book_of(workshop), rounded(results(workshop))
    for step, found in told["steps"].items():
        mine = {
            name: [row for row in lines(book, name) if row.get("step") == step] for name in book.sheetnames
        }
        if "ranking" in found:
            assert [only(row, STANDING) for row in mine["ranking"]] == found["ranking"]
            assert {(row["voters"], row["chance_max"]) for row in mine["ranking"]} <= {
                (found["voters"], found["chance_max"])
            }
            by_group: dict[object, list[Line]] = {}
            for row in mine.get("ranking_by_group", []):
                by_group.setdefault(row["group"], []).append(only(row, STANDING))
            assert by_group == found["by_group"]
        elif "dial" in found or ("cards" in found and "sorted" not in found):
            counted = [
                (card["card"], answer, count, card["n"], card["share"][answer])
                for card in found["cards"]
                for answer, count in card["counts"].items()
            ]
            told_here = [tuple(only(row, "card answer count n share").values()) for row in mine["answers"]]
            assert told_here == counted
            of_groups = [
                (card["card"], group, answer, count, one["n"])
                for card in found["cards"]
                for group, one in card.get("by_group", {}).items()
                for answer, count in one["counts"].items()
            ]
            rows = mine.get("answers_by_group", [])
            assert [tuple(only(row, "card group answer count n").values()) for row in rows] == of_groups
        elif "areas" in found:
            marks = [
                (area["area"], group, one["n"], one["mean"], one["median"], area["gap"])
                for area in found["areas"]
                for group, one in area["by_group"].items()
            ]
            assert [
                tuple(only(row, "area group n mean median gap").values()) for row in mine["scan"]
            ] == marks
        else:
            sorted_here = [only(row, "card yes maybe no pile") for row in mine["sorted"]]
            assert sorted_here == [only(card, "card yes maybe no pile") for card in found["cards"]]
    mirrored = [row for one in told["mirror"] for row in one["rows"]]
    assert [only(row, MIRROR) for row in lines(book, "mirror")] == mirrored
    tallied = [row for one in told["simulation"].values() for row in one]
    assert [only(row, "round behaviour seen relapse") for row in lines(book, "simulation")] == tallied
    moved = told.get("follow_up", {}).get("cards", [])
    keys = "card rank_then rank_now share_then share_now n_then n_now"
    assert [only(row, keys) for row in lines(book, "since_last_time")] == moved


def test_small_groups_stay_hidden_titles_stand_beside_ids_and_days_are_days() -> None:
    book = book_of(make.people())
    assert {row["group"] for row in lines(book, "ranking_by_group")} == {"g1"}
    picks = lines(book, "picks")
    assert len(picks) == 3 * (20 + 12 + 3)
    assert {(row["group"], row["seat"]) for row in picks if row["group"] != "g1"} == {(None, None)}
    assert only(picks[0], "step_title group_name card_title card_suit place") == {
        "step_title": "Pick",
        "group_name": "IT",
        "card_title": "Habit 1",
        "card_suit": "Behaviour",
        "place": 1,
    }
    own = book_of(make.sample())
    shares = own["ranking"]
    heads = [cell.value for cell in shares[1]]
    assert shares[1][0].font.bold and shares.freeze_panes == "A2"
    assert shares.cell(2, heads.index("share") + 1).number_format == "0%"
    due = lines(own, "commitments")[0]["due"]
    assert due == dt.datetime(2026, 11, 2) and own["commitments"]["E2"].number_format == "yyyy-mm-dd"
    assert b"2026-11-02" in csv_tables(make.sample())["commitments.csv"]
