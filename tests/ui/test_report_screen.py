import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from abcdesk.domain.commands.reporting import logo_bytes
from abcdesk.domain.commands.rounds import CloseAndReveal, ReopenRound, WithdrawBallot
from abcdesk.domain.errors import UserError
from abcdesk.domain.records import Dimension, Group, Impact, Numbers, Paper, ReportWishes
from abcdesk.files import write_whole
from abcdesk.ui import theme
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.export.exports import Exports
from abcdesk.ui.export.folder import ExportFolder
from abcdesk.ui.export.names import file_name
from abcdesk.ui.report.checks import checks
from abcdesk.ui.report.choices import WIDTH
from abcdesk.ui.report.press import PageImage
from abcdesk.ui.report.screen import ReportScreen
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.scrolled import FootedColumn

from .conftest import child


class FakePress:
    """Counts what it is asked for; makes three white pages."""

    sections = ("cover", "summary", "method")

    def __init__(self) -> None:
        self.orders = []
        self.trouble: UserError | None = None
        self.count = 3

    def draw(self, order, width_px, shown) -> None:
        self.take(order)
        for place in range(self.count):
            page = QImage(width_px, round(width_px * 1.414), QImage.Format.Format_RGB32)
            page.fill(0xFFFFFF)
            shown(PageImage(place, self.count, page))

    def write(self, order, target) -> None:
        self.take(order)
        target.write_bytes(b"%PDF")

    def take(self, order) -> None:
        if self.trouble:
            raise self.trouble
        self.orders.append(order)

    def stop(self) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.fixture
def press():
    return FakePress()


@pytest.fixture
def exports(tmp_path, qtbot):
    return exports_to(tmp_path)


def exports_to(folder):
    """What saves other files; nothing is saved in these tests, so that it needs no window."""
    return Exports(QWidget(), ExportFolder(lambda: folder), lambda: None, MessageLine)


@pytest.fixture
def screen(bridge, press, exports, show, qtbot):
    made = ReportScreen(bridge, press, exports)
    show(made)
    qtbot.waitUntil(lambda: child(made, "reportPages").text().startswith("A4, 3 pages"))
    yield made
    made.finish()


def test_pages_are_shown_and_turned(screen):
    assert child(screen, "reportPages").text() == "A4, 3 pages. Nothing is sent from here."
    assert child(screen, "pageWords").text() == "Page 1 of 3"
    child(screen, "nextPageButton").click()
    assert child(screen, "pageWords").text() == "Page 2 of 3"
    for _ in range(5):
        child(screen, "nextPageButton").click()
    assert child(screen, "pageWords").text() == "Page 3 of 3"


def test_what_is_asked_of_the_reader_is_kept_and_printed(screen, bridge, press, qtbot):
    child(screen, "info-ask").setPlainText("Release one working day.\nChair the follow-up.")
    screen.choices.settle()
    date = child(screen, "info-decide_by")
    date.setText("30 Oct 2026")
    date.editingFinished.emit()
    info = bridge.workshop.info
    assert (info.ask.count("\n"), info.decide_by) == (1, dt.date(2026, 10, 30))
    qtbot.waitUntil(lambda: press.orders[-1].workshop.info.decide_by is not None)
    date.setText("never")
    date.editingFinished.emit()
    assert child(screen, "info-decide_byError").isVisible() and date.text() == "never"


def test_a_draft_is_made_anew(screen, press, qtbot):
    child(screen, "reportDraft").click()
    qtbot.waitUntil(lambda: press.orders[-1].draft)


def test_sections_can_be_left_out_but_for_one(screen, press, qtbot):
    child(screen, "section-cover").click()
    qtbot.waitUntil(lambda: press.orders[-1].workshop.report_wishes.sections == ("summary", "method"))
    child(screen, "section-summary").click()
    child(screen, "section-method").click()
    assert screen.choices.sections.wanted == ("method",)


def test_saved_with_a_way_to_the_folder(screen, qtbot, tmp_path):
    child(screen, "reportFile").setText("report")
    child(screen, "saveReport").click()
    qtbot.waitUntil(lambda: screen.message.text == "Saved: report.pdf")
    assert (tmp_path / "report.pdf").read_bytes() == b"%PDF"
    assert child(screen, "messageAction1").text() == "Show in folder"
    child(screen, "saveReport").click()
    assert "already" in screen.message.text
    (tmp_path / "report.pdf").write_bytes(b"old")
    child(screen, "messageAction1").click()
    qtbot.waitUntil(lambda: screen.message.text == "Saved: report.pdf")
    assert (tmp_path / "report.pdf").read_bytes() == b"%PDF"


def test_a_name_that_is_none_is_said_at_once(screen, press):
    for name in ("", ".pdf", "a/b.pdf", "..\\x.pdf"):
        child(screen, "reportFileError").hide()
        child(screen, "reportFile").setText(name)
        before = len(press.orders)
        child(screen, "saveReport").click()
        assert child(screen, "reportFileError").isVisible() and len(press.orders) == before, name


def test_trouble_is_said_in_the_line(screen, press, qtbot):
    press.trouble = UserError("Disk full.", "The workshop is safe.")
    child(screen, "saveReport").click()
    qtbot.waitUntil(lambda: screen.message.text == "Disk full. The workshop is safe.")
    assert child(screen, "saveReport").isEnabled()


def test_a_folder_that_is_gone_is_chosen_anew(screen, press, exports, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(press, "write", lambda _order, target: write_whole(target, b"%PDF"))
    exports.folder.use(tmp_path / "stick")
    child(screen, "saveReport").click()
    qtbot.waitUntil(lambda: screen.message.text.startswith("There is no folder"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    child(screen, "messageAction1").click()
    qtbot.waitUntil(lambda: screen.message.text.startswith("Saved: "))
    assert list(tmp_path.glob("*.pdf"))


def test_checks(bridge):
    workshop = bridge.workshop
    assert all(check.good for check in checks(workshop))
    told = checks(
        workshop.put(
            Group("it", "IT", headcount=3), Impact("i1", "s", "card-1", Dimension.VALUE, "Anna said 𒀀")
        )
    )
    assert "IT, 3 people" in told[2].words
    assert [check.title for check in told if not check.good] == [
        "1 remark in people’s words",
        "Signs that cannot be printed",
    ]


def test_file_names_are_safe():
    assert (
        file_name("R&D: <b>x</b>/..", dt.date(2026, 10, 14), "report")
        == "R-D-b-x-b-ABC-report-2026-10-14.pdf"
    )
    assert file_name("***", None, "report") == "Workshop-ABC-report.pdf"


def test_the_real_press_prints_the_sample_and_says_when_it_fails(doors, qtbot, monkeypatch):
    bridge = Bridge(doors.open(doors.sample()))
    screen = doors.report_screen(bridge, exports_to(doors.library.folder), None)
    qtbot.addWidget(screen, before_close_func=lambda one: one.finish())
    screen.show()
    qtbot.waitUntil(lambda: len(screen.pages) > 5, timeout=30_000)
    assert screen.pages[0].width() == 1100 and screen.message.text == ""
    order = replace(screen._order(), workshop=bridge.workshop.put(ReportWishes(sections=("none",))))
    monkeypatch.setattr(screen, "_order", lambda: order)
    with qtbot.capture_exceptions() as bugs:  # what no section is called ends the child
        qtbot.waitUntil(lambda: screen.is_whole, timeout=30_000)
        screen.render_now()
        qtbot.waitUntil(lambda: child(screen, "reportPages").text() == "No pages", timeout=20_000)
        child(screen, "saveReport").click()
        assert not child(screen, "saveReport").isEnabled()
        qtbot.waitUntil(lambda: child(screen, "saveReport").isEnabled(), timeout=20_000)
    assert len(bugs) == 2 and "no such section" in str(bugs[0][1])
    assert screen.message.text.startswith("This was not done: abcdesk itself failed at it.")
    screen.finish()
    bridge.close()


def test_pages_that_are_no_more_go(screen, press, qtbot):
    screen.strip.choose(2)
    press.count = 2
    child(screen, "reportDraft").click()
    qtbot.waitUntil(lambda: len(screen.pages) == 2)
    assert child(screen, "pageWords").text() == "Page 2 of 2"
    assert child(screen, "reportPages").text() == "A4, 2 pages. Nothing is sent from here."


def test_what_is_wished_is_kept_and_shown_again(screen, bridge, press, qtbot):
    choose(child(screen, "reportPaper"), 1)
    line = child(screen, "reportConfidentiality")
    line.setText("For the board")
    line.editingFinished.emit()
    method = child(screen, "section-method")
    method.setFocus()
    qtbot.keyClick(method, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    kept = bridge.workshop.report_wishes
    assert kept == ReportWishes(Paper.LETTER, ("cover", "method", "summary"), "For the board")
    qtbot.waitUntil(lambda: press.orders[-1].workshop.report_wishes == kept)
    qtbot.waitUntil(lambda: child(screen, "reportPages").text().startswith("Letter, 3 pages"))
    for _ in range(3):
        bridge.undo()
    assert child(screen, "reportPaper").value == "A4" and screen.choices.sections.wanted == ()
    assert line.text().startswith("Confidential")


def choose(box, place):
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_another_name_is_offered(screen, qtbot, tmp_path):
    for name in ("report.pdf", "report (2).pdf"):
        (tmp_path / name).write_bytes(b"old")
    child(screen, "reportFile").setText("report")
    child(screen, "saveReport").click()
    child(screen, "messageAction2").click()
    qtbot.waitUntil(lambda: screen.message.text == "Saved: report (3).pdf")
    assert (tmp_path / "report.pdf").read_bytes() == b"old"


def test_a_finding_in_own_words_until_its_numbers_change(doors, qtbot):
    bridge = Bridge(doors.open(doors.sample()))
    screen = ReportScreen(bridge, FakePress(), exports_to(doors.library.folder))
    qtbot.addWidget(screen, before_close_func=lambda one: one.finish())
    screen.show()
    editor = child(screen, "finding-1")
    told = editor.toPlainText()
    assert told.startswith("Five of six teams picked it")
    editor.setPlainText("Nobody feels that it is theirs.")
    screen.settle()
    (row,) = bridge.workshop.report_texts
    assert (row.text, row.told) == ("Nobody feels that it is theirs.", told)
    card = row.place.split(":")[1]
    ballot = next(one for one in bridge.workshop.ballots if one.picks[0] == card and one.team)
    bridge.run(ReopenRound(ballot.step))
    bridge.run(WithdrawBallot(ballot.step, ballot.group, ballot.team))
    bridge.run(CloseAndReveal(ballot.step))
    assert "Yours were: Nobody feels" in child(screen, "finding-1Changed").text()
    assert editor.toPlainText() not in (told, row.text)
    editor.setPlainText("x" * 401)
    screen.settle()
    assert "longer than 400" in child(screen, "finding-1Error").text()
    assert bridge.workshop.report_texts == (row,)
    screen.finish()
    bridge.close()


def test_a_logo_is_checked_kept_and_taken_away(screen, bridge, tmp_path):
    logo = screen.choices.logo
    (tmp_path / "no.svg").write_bytes(b"<svg broken")
    logo.take(tmp_path / "no.svg")
    assert child(screen, "logoError").text().startswith("no.svg is not well-formed")
    (tmp_path / "large.png").write_bytes(b"\x89PNG" + bytes(1_000_001))
    logo.take(tmp_path / "large.png")
    assert "larger than 1 MB" in child(screen, "logoError").text() and bridge.workshop.report_logo is None
    picture = QImage(30, 10, QImage.Format.Format_RGB32)
    picture.fill(0x224466)
    picture.save(str(tmp_path / "logo.png"))
    logo.take(tmp_path / "logo.png")
    assert logo_bytes(bridge.workshop.report_logo) == (tmp_path / "logo.png").read_bytes()
    assert not child(screen, "logoError").isVisible()
    child(screen, "removeLogo").click()
    assert bridge.workshop.report_logo is None


def test_language_numbers_and_accent_are_kept_and_undone(doors, qtbot):
    bridge = Bridge(doors.open(doors.sample()))
    screen = ReportScreen(bridge, FakePress(), exports_to(doors.library.folder))
    qtbot.addWidget(screen, before_close_func=lambda one: one.finish())
    screen.show()
    finding = child(screen, "finding-1")
    choose(child(screen, "reportLanguage"), 1)
    assert bridge.workshop.report_wishes == ReportWishes(language="de")
    assert child(screen, "reportConfidentiality").text() == "Vertraulich: für den CIO und die IT-Leitung"
    assert finding.toPlainText().startswith("Fünf von sechs Teams wählten sie")
    choose(child(screen, "reportNumbers"), 1)
    assert finding.toPlainText().startswith("5 von 6 Teams wählten sie")
    colour = child(screen, "accentColour")
    colour.setText("ffd400")
    colour.editingFinished.emit()
    wished = ReportWishes(language="de", accent="#FFD400", numbers=Numbers.COUNTS)
    assert bridge.workshop.report_wishes == wished
    assert child(screen, "accentWords").text().startswith("Too light for text")
    colour.setText("blue")
    colour.editingFinished.emit()
    assert child(screen, "accentColourError").isVisible() and bridge.workshop.report_wishes == wished
    child(screen, "accent-0B3D91").click()
    assert bridge.workshop.report_wishes.accent == "#0B3D91" and not child(screen, "accentWords").isVisible()
    for _ in range(4):
        bridge.undo()
    assert bridge.workshop.report_wishes == ReportWishes() and colour.text() == ""
    assert child(screen, "reportLanguage").currentText() == "English"
    assert finding.toPlainText().startswith("Five of six teams picked it")
    screen.finish()
    bridge.close()


def test_nothing_at_the_left_is_cut_in_the_largest_text(screen, qtbot):
    screen.hide()
    theme.set_text_size(130)
    screen.show()
    qtbot.waitUntil(lambda: screen.findChild(FootedColumn).width() > WIDTH)
    cut = [area for area in screen.findChildren(QScrollArea) if area.isVisible()]
    assert cut and not any(area.horizontalScrollBar().maximum() for area in cut)
    theme.set_text_size(100)
