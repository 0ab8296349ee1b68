"""JSON both ways, and tables one way."""

from __future__ import annotations

import csv
import io
import json
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_room import DECK, PACKAGE, room, rows
from some_commands import commands, renumbered, tried
from wrong_json import ALL, WHOLE

from abcdesk.deckfile.reading import read_deck
from abcdesk.desk import Desk
from abcdesk.domain import records as r
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.paths import decks, resources
from abcdesk.store.exchange import csv_tables, csv_zip, read_json, tables, write_json
from abcdesk.store.exchange.computed import computed_tables
from abcdesk.store.exchange.spreadsheet import xlsx_book

ABC_IT = read_deck(decks() / "abc-it")


def find_deck(deck_id: str, language: str) -> DeckPackage | None:
    return {"abc-it": ABC_IT, "small": PACKAGE}.get(deck_id)


def read(text: str) -> Workshop:
    found, package = read_json(text, find_deck)
    return Workshop.of(package.deck, found)


@given(st.lists(commands, max_size=40))
def test_reading_what_was_written_gives_the_same(sequence: list) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.create(Path(folder) / "w.abcw", rows(), PACKAGE, backups=Path(folder))
        for command in sequence:
            tried(desk, command)
        text = write_json(desk.workshop)
        assert read(text) == renumbered(desk.workshop)
        assert write_json(read(text)) == text
        desk.close()


@pytest.mark.parametrize("path", sorted((resources() / "samples").glob("*.json")), ids=lambda path: path.stem)
def test_samples_lose_nothing(path: Path) -> None:
    given, written = (
        json.loads(path.read_text(encoding="utf-8")),
        json.loads(write_json(read(path.read_text(encoding="utf-8")))),
    )
    for name, value in given.items():
        if isinstance(value, list):
            kept = [{key: entry[key] for key in was} for was, entry in zip(value, written[name], strict=True)]
            assert kept == value
        else:
            assert written[name] == value


@pytest.mark.parametrize(("name", "text", "path"), ALL, ids=[name for name, _, _ in ALL])
def test_a_wrong_file_is_refused_by_its_path(name: str, text: str, path: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        read(text)
    assert refused.value.field == path
    assert refused.value.message


def test_the_whole_is_read_and_written_with_every_key_of_the_format() -> None:
    written = json.loads(write_json(read(json.dumps(WHOLE))))
    assert list(written) == [
        *("format", "workshop", "deck", "groups", "teams", "steps", "ballots", "judgements", "ratings"),
        *(
            "impacts",
            "guess_evidence",
            "decisions",
            "behaviours",
            "observations",
            "commitments",
            "private_notes",
        ),
    ]
    assert list(written["workshop"]) == [
        *("title", "organisation", "place", "country", "date", "facilitator", "objective", "language"),
        "sector",
    ]
    assert written["ballots"] == [
        {"step": "own", "group": "it", "team": None, "seat": 1, "picks": ["it-hero", "plan-do-stop"]},
        {"step": "own", "group": "it", "team": None, "seat": 2, "picks": ["it-hero"]},
        {"step": "tables", "group": "users", "team": "t2", "seat": None, "picks": ["it-hero"]},
    ]
    assert written["steps"][0]["settings"] == {"picks": 2, "asked_as": "it"}
    assert "id" not in written["impacts"][0]


def test_rare_facts_are_written_when_they_are_set() -> None:
    text = write_json(room(r.Info("T", start="13:00", ask="A\nB", sector="Energy", end="17:00")))
    assert json.loads(text)["workshop"] == json.loads(text)["workshop"] | {
        "start": "13:00",
        "ask": "A\nB",
        "sector": "Energy",
        "end": "17:00",
    }
    assert (read(text).info.ask, read(text).info.sector) == ("A\nB", "Energy")


def test_rare_lists_and_keys_are_written_where_they_hold_something() -> None:
    moment = {"step": "game", "round": 1, "kind": "learning", "note": "We rang", "team": "t1"}
    more = {
        "observations": [moment, {**moment, "team": None}],
        "simulation_rounds": [{"step": "game", "round": 1, "phase": "improve", "shown": True}],
        "watched": [{"step": "game", "behaviour": "b1", "seen": "asked", "relapse": ""}],
        "steps": [*WHOLE["steps"], {"id": "sort", "kind": "sort", "settings": {"goes_on": "yes"}}],
        "merges": [{"step": "own", "card": "it-hero", "into": "plan-do-stop"}],
        "piles": [{"step": "sort", "team": "t1", "yes": ["it-hero"], "maybe": ["plan-do-stop"]}],
    }
    written = json.loads(write_json(read(json.dumps({**WHOLE, **more}))))
    assert [entry.get("team") for entry in written["observations"]] == ["t1", None]
    assert "team" not in written["observations"][1] and "rulings" not in written
    assert written["merges"] == more["merges"]
    assert written["piles"] == [{**more["piles"][0], "group": "it"}]
    assert {name: written[name] for name in ("simulation_rounds", "watched")} == {
        name: more[name] for name in ("simulation_rounds", "watched")
    }


def test_simulation_and_endings_are_tables_of_their_own() -> None:
    kinds = r.RulingKind
    workshop = room(
        r.Behaviour("b1", "c1", "We ring"),
        r.Watched("game", "b1", "rang", "=1+1"),
        r.SimulationRound("game", 1, r.Phase.IMPROVE, True),
        r.Ruling("excuses", "c2", kinds.DECISION, "Board", "2024"),
    )
    book = openpyxl.load_workbook(io.BytesIO(xlsx_book(tables(workshop))))
    assert [[cell.value for cell in row] for row in book["rulings"]] == [
        ["step", "card", "outcome", "by", "text", "step_title", "card_title", "card_suit"],
        ["excuses", "c2", "decision", "Board", "2024", "Excuses", "Card 2", "Attitude"],
    ]
    assert [cell.value for cell in book["simulation_rounds"][2]][:4] == ["game", 1, "improve", True]
    assert book["watched"]["D2"].value == "=1+1" and book["watched"]["D2"].data_type == "s"
    assert "rulings.csv" in csv_tables(workshop) and "rulings.csv" not in csv_tables(room())


def test_only_format_and_title_are_needed() -> None:
    whole = read('{"format": "abcdesk.workshop/1", "workshop": {"title": "T"}}')
    assert whole.info == r.Info("T")
    assert whole.deck is ABC_IT.deck


def test_null_stands_for_what_is_not_given() -> None:
    lists = dict.fromkeys(name for name in WHOLE if isinstance(WHOLE[name], list))
    info = {"title": "T", "place": None, "date": None}
    assert read(json.dumps({"format": WHOLE["format"], "workshop": info, "deck": None, **lists})).steps == ()


def test_ids_that_are_left_out_avoid_those_that_are_given() -> None:
    note = {"step": "impact", "card": "it-hero", "dimension": "value", "text": "x"}
    whole = {**WHOLE, "impacts": [{**note, "id": "i2"}, note, note]}
    assert len({one.id for one in read(json.dumps(whole)).impacts}) == 3


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "w.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidInput, match="UTF-8"):
        read_json(tmp_path / "w.json", find_deck)
    with pytest.raises(UserError, match="cannot be read"):
        read_json(tmp_path / "none.json", find_deck)


FORMULAS = ["=1+1", "+1", "-1", "@x", "\t=1", " =cmd|' /C calc'!A0", "＝1"]


def test_no_cell_becomes_a_formula() -> None:
    notes = [r.Impact(f"i{n}", "impact", "c1", r.Dimension.VALUE, text) for n, text in enumerate(FORMULAS)]
    workshop = room(*notes)
    table = csv_tables(workshop)["impacts.csv"].decode("utf-8-sig")
    found = [row["text"] for row in csv.DictReader(io.StringIO(table, newline=""))]
    assert found == [f"'{text}" for text in FORMULAS]
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_book(tables(workshop))))["impacts"]
    column = [cell.value for cell in sheet[1]].index("text") + 1
    cells = [sheet.cell(row, column) for row in range(2, len(FORMULAS) + 2)]
    assert [cell.value for cell in cells] == FORMULAS
    assert {cell.data_type for cell in cells} == {"s"}


def test_tables_hold_every_list_but_private_notes() -> None:
    workshop = read(json.dumps(WHOLE))
    with zipfile.ZipFile(io.BytesIO(csv_zip(workshop))) as archive:
        names = set(archive.namelist())
    computed = {f"{name}.csv" for name in ("picks", *(name for name, _ in computed_tables(workshop)))}
    assert names - computed == {"workshop.csv", "cards.csv"} | {
        f"{name}.csv" for name, value in WHOLE.items() if isinstance(value, list) and name != "private_notes"
    }
    book = openpyxl.load_workbook(io.BytesIO(xlsx_book(tables(workshop))))
    assert {f"{name}.csv" for name in book.sheetnames} == names
    assert "it-hero, plan-do-stop" in [cell.value for cell in book["ballots"][2]]


def test_control_characters_do_not_break_a_workbook() -> None:
    info = r.Info("a\x00b\x0bc\x1fd")
    book = openpyxl.load_workbook(io.BytesIO(xlsx_book(tables(Workshop.of(DECK, [info])))))
    assert book["workshop"]["B2"].value == "abcd"
