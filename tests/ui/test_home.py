import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from abcdesk.desk import Desk
from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.errors import UserError
from abcdesk.domain.records import Info
from abcdesk.library.entry import Entry, State
from abcdesk.ui.home.screen import HomeScreen
from abcdesk.ui.home.sections import Heading, Line, grouped, holding, next_of, sections, when

from .conftest import SMALL_DECK, child

TODAY = dt.date(2026, 10, 14)


def entry(title: str, **facts) -> Entry:
    state = facts.pop("state", State.PLANNED)
    facts |= {"begun": state is not State.PLANNED, "is_over": state is State.FINISHED}
    return Entry(Path("/"), f"{title}.abcw", title, facts.pop("modified", 1.0), **facts).with_words()


def titles(items) -> list[str]:
    return [item.words if isinstance(item, Heading) else item.entry.title for item in items]


def test_groups_come_in_the_order_of_what_is_to_be_done():
    found = [
        entry("Done", state=State.FINISHED, date=dt.date(2026, 1, 1)),
        entry("Later", date=dt.date(2026, 12, 1), teams=3),
        entry("Soon", date=dt.date(2026, 11, 1)),
        entry("Again", state=State.FINISHED, follow_up=TODAY + dt.timedelta(days=6)),
        entry("Long ago", state=State.FINISHED, follow_up=TODAY - dt.timedelta(days=93)),
        entry("Late", state=State.FINISHED, follow_up=TODAY - dt.timedelta(days=12)),
        entry("Broken", problem=UserError("Broken.abcw is damaged.")),
        entry("Now", state=State.RUNNING, date=TODAY),
    ]
    items = list(sections(grouped(found, TODAY), TODAY))
    assert titles(items) == [
        "Follow-up due",
        "Again",
        "Late",
        "Under way",
        "Now",
        "Planned",
        "Soon",
        "Later",
        "Finished",
        "Done",
        "Long ago",
        "Cannot be read",
        "Broken",
    ]
    said = {item.entry.title: (item.words, item.warns) for item in items if isinstance(item, Line)}
    assert said["Again"] == ("Follow-up in 6 days", False)
    assert said["Late"] == ("Follow-up was due 2 Oct 2026", True)
    assert said["Now"] == ("Begun, with steps to come", False)
    assert said["Soon"] == ("Teams still to fill in", False)
    assert said["Later"] == ("Ready", False)
    assert said["Broken"] == ("Broken.abcw is damaged.", True)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["Zoo", "Clinic"]),
        ("zoo", ["Zoo"]),
        ("CITY zoo", ["Zoo"]),
        ("2026-11", ["Zoo"]),
        ("zoo hospital", []),
        ("waterline", ["Zoo", "Clinic"]),
    ],
)
def test_searching_wants_every_word(words, found):
    deck = "Below the waterline"
    zoo = entry("Zoo", organisation="City zoo", date=dt.date(2026, 11, 1), deck=deck)
    clinic = entry("Clinic", organisation="Hospital", deck=deck)
    assert [one.title for one in holding([zoo, clinic], words)] == found


def test_what_comes_next():
    soon, later = entry("Soon", date=TODAY), entry("Later", date=TODAY + dt.timedelta(days=3))
    past = entry("Past", date=TODAY - dt.timedelta(days=3))
    assert next_of([later, past, soon], TODAY) is soon
    running = entry("Running", state=State.RUNNING, date=past.date)
    assert next_of([soon, running], TODAY) is running
    assert next_of([past], TODAY) is None
    assert when(TODAY, TODAY) == ("Today", "14 Oct", "Wednesday")


@pytest.fixture
def home(doors, show, qtbot):
    made = HomeScreen(lambda: doors.templates, lambda: TODAY)
    show(made)
    made.show_decks(doors.covers)
    made.use(doors.library)
    qtbot.waitUntil(lambda: not made.is_reading)
    return made


def test_an_empty_library_offers_one_step(home, qtbot):
    assert child(home, "noWorkshops").isVisible() and not child(home, "workshopList").isVisible()
    child(home, "emptyNew").click()
    assert child(home, "newCard").isVisible() and child(home, "newTitle").hasFocus()
    qtbot.keyClick(child(home, "newTitle"), Qt.Key.Key_Escape)
    assert not child(home, "newCard").isVisible() and child(home, "noWorkshops").isVisible()


def test_a_new_workshop_needs_a_name(home, qtbot):
    home.begin_new("taster-45")
    with qtbot.assertNotEmitted(home.new_asked):
        child(home, "makeWorkshop").click()
    assert "name" in child(home, "newTitleError").text()
    child(home, "newTitle").setText("Halden")
    with qtbot.waitSignal(home.new_asked) as asked:
        qtbot.keyClick(child(home, "newTitle"), Qt.Key.Key_Return)
    title, template, deck = asked.args
    assert (title, template) == ("Halden", "taster-45") and deck.name == "abc-it"


def test_a_list_that_did_not_change_is_left_alone_and_a_line_under_the_mouse_is_lit(home, doors, qtbot):
    for title in ("Kestrel Insurance", "Port of Maren"):
        doors.create(title, "taster-45", None)
    home.refresh()
    with qtbot.assertNotEmitted(home.list.items.modelReset):
        home.refresh()
    row = home.list.visualRect(home.list.items.index(2, 0))

    def seen():
        return home.list.viewport().grab(row).toImage()

    plain = seen()
    QTest.mouseMove(home.list.viewport(), row.center())
    assert home.list.under_mouse == 2 and seen() != plain
    QTest.mouseMove(home.list.viewport(), row.center() + QPoint(0, 2 * row.height()))
    assert home.list.under_mouse == -1 and seen() == plain
    doors.create("Halden", "taster-45", None)
    with qtbot.waitSignal(home.list.items.modelReset):
        home.refresh()


def test_search_as_one_types(home, doors, qtbot):
    for title in ("Kestrel Insurance", "Port of Maren"):
        doors.create(title, "taster-45", None)
    home.refresh()
    assert (
        titles(home.list.items.items) == ["Planned", "Port of Maren", "Kestrel Insurance"]
        or len(home.list.items.items) == 3
    )
    home.search.begin()
    qtbot.keyClicks(home.search.edit, "kestrel")
    assert titles(home.list.items.items) == ["Planned", "Kestrel Insurance"]
    qtbot.keyClicks(home.search.edit, " printer")
    assert "kestrel printer" in child(home, "nothingFoundTitle").text()
    qtbot.keyClick(home.search.edit, Qt.Key.Key_Escape)
    assert len(home.list.items.items) == 3


def test_keys_of_the_list(home, doors, qtbot):
    path = doors.create("Kestrel", "taster-45", None)
    home.refresh()
    home.begin()
    assert home.list.hasFocus() and home.list.chosen_path() == path
    with qtbot.waitSignal(home.open_asked) as asked:
        qtbot.keyClick(home.list, Qt.Key.Key_Return)
    assert asked.args == [path, ""]
    with qtbot.waitSignal(home.bin_asked):
        qtbot.keyClick(home.list, Qt.Key.Key_Delete)
    with qtbot.waitSignal(home.duplicate_asked):
        qtbot.keyClick(home.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(home.list, Qt.Key.Key_Up)
    assert home.search.edit.hasFocus()


def test_markup_in_a_title_is_only_text(home, doors):
    doors.create("<img src=x> R&D", "taster-45", None)
    home.refresh()
    assert "<img src=x> R&D" in titles(home.list.items.items)


def test_forty_workshops_scroll(home, doors):
    for number in range(40):
        title = f"Workshop {number}"
        Desk.create(doors.library.new_path(title), [Info(title)], DeckPackage(SMALL_DECK, {})).close()
    doors.library.refresh()
    home.refresh()
    assert len(home.list.items.items) == 41
    assert home.list.verticalScrollBar().maximum() > 0


def test_the_shelf_shows_every_deck(home, doors):
    names = {f"deck-{deck.path.stem}" for deck in doors.covers.all()}
    assert all(child(home, name).isVisible() for name in names)


def test_files_that_come_and_go_beside_the_program_are_listed(home, doors, qtbot, tmp_path):
    path = doors.create("Kestrel", "taster-45", None)
    home.refresh()
    path.rename(tmp_path / "away.abcw")
    copy = doors.library.folder / "Copied.abcw"
    copy.write_bytes((tmp_path / "away.abcw").read_bytes())
    home.catch_up()
    qtbot.waitUntil(lambda: not home.is_reading)
    assert home.list.chosen_path() == copy and len(home.list.items.items) == 2


def test_who_comes_back_finds_the_list_where_it_was(home, doors, qtbot):
    day = dt.date(2026, 1, 1)
    many = {f"{n}.abcw": Entry(Path(), f"{n}.abcw", f"Room {n}", n, date=day, begun=True) for n in range(300)}
    doors.library._known, doors.library._sorted = many, None
    home.refresh()
    wanted = Path("20.abcw")
    home.list.choose(wanted)
    before = home.list.verticalScrollBar().value()
    assert before > 0
    for changed in (False, True):
        if changed:
            many["new"] = many["299.abcw"]._replace(name="new.abcw", title="New")
            doors.library._sorted = None
        home.reader.ended.emit(changed)
        assert home.list.chosen_path() == wanted and home.list.verticalScrollBar().value() >= before


def test_trends_of_many_rooms(home, doors, qtbot):
    child(home, "trendsPlace").click()
    assert child(home, "noTrends").isVisible() and not child(home, "searchLine").isVisible()
    doors.sample()
    home.refresh()
    assert "1 workshop, 6 ballots" in child(home, "trendBase").text()
    assert (
        "1. Not my responsibility, 5 of 6, 1 of 1 room" in child(home, "trendChart").accessibleDescription()
    )
    assert "Of 5 commitments: 5 still open." in child(home, "trendPromises").text()
    assert child(home, "trendKept").isVisible()
    year = child(home, "trend-year")
    assert year.isVisible() and not child(home, "trend-sector").isVisible()
    year.setFocus()
    qtbot.keyClick(year, Qt.Key.Key_Down)
    assert year.value == "2026"
    child(home, "workshopsPlace").click()
    assert not child(home, "trendsView").isVisible() and home.list.isVisible()
