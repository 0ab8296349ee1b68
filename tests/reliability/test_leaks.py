"""Nothing leaked: P1, P4 to P7 and R9. A word that nobody else uses is searched for where it must not be."""

from __future__ import annotations

import csv
import io
import os
import random
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from small_room import PACKAGE, room, rows

from abcdesk import app, paths
from abcdesk.diagnosis import start_log, write_bundle
from abcdesk.domain import records as r
from abcdesk.domain.commands.preparing import DescribeWorkshop
from abcdesk.domain.commands.recording import KeepPrivateNote
from abcdesk.domain.errors import UserError
from abcdesk.domain.results import results
from abcdesk.domain.show import spots
from abcdesk.library.index import NAME
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.report.document import render_report
from abcdesk.store.exchange import csv_tables, tables
from abcdesk.store.exchange.spreadsheet import xlsx_book
from abcdesk.store.file import WorkshopFile
from abcdesk.ui import uncaught
from abcdesk.ui.main_window import MainWindow
from tests.reliability.ledger import Ledger
from tests.reliability.no_sockets import CODE

pytestmark = pytest.mark.promise

CANARY = "Quetzalcoatl"


def test_p1_a_ballot_carries_no_name_device_or_time(tmp_path: Path, ledger: Ledger) -> None:
    """The same votes in another order, at another time, on another machine give the same file of results; an
    open round's picks are nowhere in what the room sees."""
    chance = random.Random(12)
    for _ in ledger.faults("P1", 10, 1000):
        picks = {seat: tuple(chance.sample([f"c{n}" for n in range(1, 13)], 3)) for seat in range(1, 7)}
        votes = [r.Ballot("own", "it", None, seat, cards) for seat, cards in picks.items()]
        open_step = replace(room().step("own"), state=r.StepState.OPEN)
        mixed = chance.sample(votes, len(votes))
        workshop = room(*votes, open_step)
        same = results(workshop) == results(room(*mixed, open_step))
        others = [replace(one, picks=("c1", "c2", "c3")) for one in votes]
        seen = [_seen(one) for one in (workshop, room(*others, open_step))]
        fields = {name for ballot in votes for name in ballot.__slots__}
        ledger.note("P1", not same or seen[0] != seen[1] or bool(fields - BALLOT_FIELDS))
    assert not ledger.lost("P1")


BALLOT_FIELDS = {"step", "group", "team", "seat", "picks", "whom", "position"}
"""All a ballot has; a field more has to be thought about here first."""


def _seen(workshop: object) -> list[tuple[str, ...]]:
    view = room_view(workshop)  # type: ignore[arg-type]
    return [slide_for(view, spot).texts for spot in spots(workshop) if spot.step == "own"]  # type: ignore[arg-type]


def test_p4_sockets_are_never_asked_for(tmp_path: Path, ledger: Ledger) -> None:
    """Here the verbs; the tour through all windows is played without sockets too (tests/tour)."""
    path = tmp_path / "room.abcw"
    WorkshopFile.create(path, rows(), PACKAGE).close()
    for words in (
        ["slides", path, "-o", tmp_path / "slides", "--size", "320x180"],
        ["report", path, "-o", tmp_path / "r.pdf"],
    ):
        command = [sys.executable, "-c", CODE, *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        ledger.note("P4", done.returncode != 0)
        assert done.returncode == 0, done.stderr
    with_one = f"{CODE.split('from abcdesk')[0]}\nimport socket\nsocket.socket()"
    assert subprocess.run([sys.executable, "-c", with_one], stderr=subprocess.DEVNULL, check=False).returncode
    modules = list(Path(app.__file__).parent.rglob("*.py"))
    networks = re.compile(
        r"^\s*(import|from) (socket|urllib|http|ssl|requests|PySide6\.QtNetwork)\b", re.MULTILINE
    )
    found = [path for path in modules if networks.search(path.read_text("utf-8"))]
    ledger.note("P4", len(found), len(modules))
    assert found == []


def test_p5_no_word_of_a_client_outside_the_library(
    tmp_path: Path, qapp: QApplication, ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    doors = app.AppDoors(tmp_path / "library")
    handler = start_log(paths.log_folder())
    assert handler is not None
    path = doors.create(f"{CANARY} Insurance", "taster-45", None)
    doors.prefer(look="dark")
    try:
        raise ValueError(f"{CANARY} in an error", {"who": CANARY})
    except ValueError as error:
        uncaught.log.error("not caught", exc_info=error)
    (path.with_name("broken.abcw")).write_bytes(CANARY.encode())
    with pytest.raises(UserError):
        doors.open(path.with_name("broken.abcw"))
    write_bundle(tmp_path / "help.zip", paths.log_folder(), {})
    handler.close()
    home = Path(os.environ[paths.HOME_VARIABLE])
    places = [*home.rglob("*"), tmp_path / "help.zip"]
    for place in places:
        if place.is_file():
            ledger.note("P5", CANARY.encode() in place.read_bytes() or CANARY in str(place))
    assert ledger.tried("P5") >= 3 and not ledger.lost("P5")


def test_p6_what_is_deleted_is_gone(tmp_path: Path, qapp: QApplication, ledger: Ledger) -> None:
    doors = app.AppDoors(tmp_path / "library")
    for number in ledger.faults("P6", 1, 60):
        path = doors.create(f"{CANARY} {number}", "taster-45", None)
        desk = doors.open(path)
        note = r.PrivateNote("n", desk.workshop.steps[0].id, f"{CANARY} said in confidence")
        with desk._file.transaction("Note") as step:
            step.put(note)
        desk.back_up()
        desk.close()
        doors.library.refresh()
        restorable = doors.library.restore(doors.library.bin(path)) == path
        doors.library.bin(path)
        doors.library.empty_bin()
        doors.library.close()
        ledger.note("P6", bool(_traces(tmp_path)) or not restorable)
    assert not ledger.lost("P6")
    assert (tmp_path / "library" / NAME).exists()


def test_p6_what_is_deleted_in_the_window_is_gone(tmp_path: Path, qtbot: QtBot, ledger: Ledger) -> None:
    """Made, filled, found, binned, taken back, binned again, the bin emptied: by the keys and buttons of home."""
    doors = app.AppDoors(tmp_path / "library")
    window = MainWindow(doors)
    window.furnish()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.load_library()
    home = window.home
    for _ in ledger.faults("P6", 1, 20):
        qtbot.waitUntil(lambda: window.is_settled)
        home.begin_new("taster-45")
        _child(home, "newTitle").setText(f"{CANARY} Insurance")
        _child(home, "makeWorkshop").click()
        assert window.bridge is not None
        workshop, path = window.bridge.workshop, window.bridge.desk.path
        window.bridge.run(
            KeepPrivateNote(r.PrivateNote("n", workshop.steps[0].id, f"{CANARY} in confidence"))
        )
        window.bridge.run(DescribeWorkshop(replace(workshop.info, organisation=CANARY)))
        window.close_workshop()
        assert len(_traces(tmp_path)) >= 3  # the workshop, a backup, the index
        home.search.edit.setText(CANARY)
        assert home.list.chosen_path() == path and list(doors.library.backup_folder.iterdir())
        qtbot.keyClick(home.list, Qt.Key.Key_Delete)
        home.show_place("bin")
        qtbot.keyClick(home.list, Qt.Key.Key_Return)
        restored = path.exists()
        home.show_place("workshops")
        home.choose(path)
        qtbot.keyClick(home.list, Qt.Key.Key_Delete)
        home.show_place("bin")
        _child(home, "emptyBin").click()
        _child(home.message, "messageAction1").click()
        folders = (tmp_path, Path(os.environ[paths.HOME_VARIABLE]))
        ledger.note("P6", not restored or any(_traces(folder) for folder in folders))
        home.show_place("workshops")
        home.search.edit.clear()
    window.close()
    doors.library.close()
    assert not ledger.lost("P6") and not _traces(tmp_path)


def _traces(folder: Path) -> list[Path]:
    """Files below a folder that hold the canary, in any way of writing letters, or are named after it."""
    words = [CANARY.encode(), CANARY.lower().encode(), CANARY.encode("utf-16-le"), CANARY.encode("utf-16-be")]
    files = [one for one in folder.rglob("*") if one.is_file()]
    return [one for one in files if CANARY in str(one) or any(word in one.read_bytes() for word in words)]


def _child(widget: QWidget, name: str) -> Any:
    found = widget.findChild(QWidget, name)
    assert found is not None, name
    return found


STARTS = ("=", "+", "-", "@", "\t=", "\r+", "\n-", " =", "＝", "＋", "－", "＠")


def test_p7_no_cell_is_a_formula(ledger: Ledger) -> None:
    chance = random.Random(13)
    for number in ledger.faults("P7", 24, 200):
        text = STARTS[number % len(STARTS)] + chance.choice(
            ['HYPERLINK("http://x")', "1+1", "cmd|' /C calc'!A0"]
        )
        note = r.Impact("i", "impact", "c1", r.Dimension.COSTS, text)
        workshop = room(note, replace(room().info, organisation=text))
        book = openpyxl.load_workbook(io.BytesIO(xlsx_book(tables(workshop))))
        formula = any(cell.data_type == "f" for sheet in book for line in sheet.iter_rows() for cell in line)
        cells = [
            cell
            for data in csv_tables(workshop).values()
            for line in csv.reader(io.StringIO(data.decode("utf-8-sig")))
            for cell in line
        ]
        live = [
            cell for cell in cells if cell.lstrip().startswith(tuple(s.strip() for s in STARTS if s.strip()))
        ]
        ledger.note("P7", formula or any(not _is_number(cell) for cell in live))
    assert not ledger.lost("P7")


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def test_p7_the_facts_of_the_pdf_are_the_listed_ones(ledger: Ledger) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(render_report(room(), lambda _card: None)))
    facts = {str(key): str(value) for key, value in (pdf.metadata or {}).items()}
    known = {
        "/Title",
        "/Subject",
        "/Author",
        "/Creator",
        "/Producer",
        "/CreationDate",
        "/ModDate",
        "/Trapped",
        "/Keywords",
    }
    links = [
        annotation.get_object().get("/A", {}).get("/URI")
        for page in pdf.pages
        for annotation in page.get("/Annots", []) or []
    ]
    ledger.note("P7", bool(set(facts) - known) or any(links))
    assert not set(facts) - known and not any(links)
    assert facts["/Author"] == "abcdesk"


WORDS = (
    "<b>",
    "R&D",
    "<5%",
    "</para>",
    "<john@corp.com>",
    "&amp;",
    "]]>",
    "\\",
    "%s",
    "{0}",
    "<img src='x'>",
    "Ω",
    "ß",
    "Жук",
)


def test_r9_any_text_comes_out_as_it_went_in(ledger: Ledger) -> None:
    """Notes by the dozen in one report; letters alone are compared, because lines break where they may."""
    chance = random.Random(10)
    for _ in ledger.faults("R9", 2, 400):
        texts = [" ".join(chance.choice(WORDS) for _ in range(chance.randrange(1, 9))) for _ in range(25)]
        notes = [
            r.Impact(f"i{n}", "impact", "c1", chance.choice(list(r.Dimension)), text, position=n)
            for n, text in enumerate(texts)
        ]
        document = pypdfium2.PdfDocument(render_report(room(*notes), lambda _card: None))
        printed = _letters("".join(page.get_textpage().get_text_bounded() for page in document))
        document.close()
        missing = [text for text in texts if _letters(text) not in printed]
        ledger.note("R9", len(missing), len(texts))
        assert not missing, missing[:3]
    assert not ledger.lost("R9")


def _letters(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).replace("\ufffe", "").replace("\xad", "")
