"""Decisions and commitments as an improvement register; a workbook ready for its reader."""

from __future__ import annotations

import csv
import datetime as dt
import io

import openpyxl
from small_room import room

from abcdesk.domain import records as r
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange import register_csv, tables
from abcdesk.store.exchange.spreadsheet import xlsx_book

RAISED = dt.date(2026, 3, 1)


def lines(workshop: Workshop) -> list[dict[str, str]]:
    text = register_csv(workshop).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def decided() -> Workshop:
    return room().put(
        r.Info("T", date=RAISED),
        r.Decision("c1", r.DecisionKind.TREAT, "Head of service", dt.date(2026, 4, 1)),
        r.Decision("c2", r.DecisionKind.ACCEPT, "Board", position=1),
        r.Impact("n1", "s", "c1", r.Dimension.VALUE, "Some cost", 1),
        r.Impact("n2", "s", "c1", r.Dimension.VALUE, "Much cost", 3, position=1),
        r.Behaviour("b1", "c1", "Ask first", "Fewer calls come back"),
        r.Commitment("p1", "=Ask every caller", "b1", "Service desk", dt.date(2026, 9, 1), "Calls back"),
        r.Commitment("p2", "Given up", status=r.CommitmentStatus.DROPPED, position=1),
    )


def test_each_open_decision_and_promise_is_one_line() -> None:
    treat, promise = lines(decided())
    assert treat == {
        "number": "1",
        "date raised": "2026-03-01",
        "size": "",
        "timescale": "short",
        "description": "Treat: Card 1",
        "priority": "severe",
        "metric": "Fewer calls come back",
        "justification": "Much cost",
        "raised by": ", ".join(group.name for group in room().groups),
        "actioned by": "Head of service",
        "required by": "2026-04-01",
    }
    assert promise["description"] == "'=Ask every caller", "no formula"
    assert (promise["number"], promise["timescale"], promise["metric"]) == ("2", "long", "Calls back")
    assert (promise["priority"], promise["required by"]) == ("severe", "2026-09-01")


def test_without_dates_notes_or_measure_the_fields_stay_empty() -> None:
    (line,) = lines(room().put(r.Info("T"), r.Commitment("p", "Ask")))
    filled = {name for name, value in line.items() if value}
    assert filled <= {"number", "description", "raised by"}


def test_a_sheet_has_a_filter_over_all_its_rows_and_columns_as_wide_as_their_texts() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_book(tables(decided()))))
    sheet = book["commitments"]
    assert sheet.auto_filter.ref == sheet.dimensions
    assert sheet.freeze_panes == "A2"
    heads = [cell.value for cell in sheet[1]]
    letter = sheet.cell(1, heads.index("text") + 1).column_letter
    assert sheet.column_dimensions[letter].width >= len("=Ask every caller")
