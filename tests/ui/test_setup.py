import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from abcdesk.domain.commands.preparing import KeepGroup, KeepStep, KeepTeam
from abcdesk.domain.commands.recording import CountAnswers, KeepPrivateNote
from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Group, Perspective, PrivateNote, Step, StepKind, Team
from abcdesk.domain.steps.registry import KINDS
from abcdesk.library.templates import shipped
from abcdesk.ui import theme
from abcdesk.ui.setup import agenda
from abcdesk.ui.setup.card_numbers import read_cards
from abcdesk.ui.setup.commands import team_added
from abcdesk.ui.setup.kinds import new_step
from abcdesk.ui.setup.screen import SetupScreen
from abcdesk.ui.setup.step_editor import StepEditor
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.words import hours

from .conftest import SMALL_DECK, child


@pytest.fixture
def screen(bridge, show):
    made = SetupScreen(bridge)
    show(made)
    return made


def write(qtbot, edit: QWidget, words: str, end=Qt.Key.Key_Return) -> None:
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    edit.del_()
    edit.insert(words)
    qtbot.keyClick(edit, end)


def add_teams(screen, qtbot, *names: str) -> None:
    screen.show_part("teams")
    for name in names:
        write(qtbot, child(screen, "newTeam"), name)


# ---------------------------------------------------------------------- organisation


def test_facts_are_kept_field_by_field(screen, bridge, qtbot):
    screen.show_part("organisation")
    write(qtbot, child(screen, "info-title"), "Northwind")
    write(qtbot, child(screen, "info-date"), "14 oct 2026")
    write(qtbot, child(screen, "info-start"), "1300")
    write(qtbot, child(screen, "info-sector"), "Health care")
    info = bridge.workshop.info
    assert (info.title, info.date, info.start) == ("Northwind", dt.date(2026, 10, 14), "13:00")
    assert info.sector == "Health care"
    assert child(screen, "info-date").text() == "14 Oct 2026"
    assert child(screen, "topTitle").text() == "Northwind"


@pytest.mark.parametrize(
    ("field", "words", "said"),
    [
        ("title", "", "name"),
        ("date", "someday", "A date looks like"),
        ("start", "25:00", "A time looks like"),
        ("follow_up", "1 Jan 2020", "after the workshop"),
    ],
)
def test_a_wrong_fact_is_said_under_its_field_and_stays_there(screen, bridge, qtbot, field, words, said):
    screen.show_part("organisation")
    write(qtbot, child(screen, "info-date"), "14 Oct 2026")
    before = bridge.workshop.info
    edit = child(screen, f"info-{field}")
    write(qtbot, edit, words)
    error = child(screen, f"info-{field}Error")
    assert said in error.text() and error.isVisible()
    assert edit.text() == words and bridge.workshop.info == before
    write(qtbot, edit, {"title": "T", "start": "9:00"}.get(field, "1 Dec 2026"))
    assert not error.isVisible() and bridge.workshop.info != before


# ---------------------------------------------------------------------- teams


def test_teams_are_added_with_enter_and_make_their_groups(screen, bridge, qtbot):
    add_teams(screen, qtbot, "Service desk", "Ward users")
    child(screen, "team-t2-perspective").setFocus()
    qtbot.keyClick(child(screen, "team-t2-perspective"), "u")
    assert [(team.name, team.group) for team in bridge.workshop.teams] == [
        ("Service desk", "it"),
        ("Ward users", "users"),
    ]
    assert [group.id for group in bridge.workshop.groups] == ["it", "users"]
    bridge.undo()
    assert [team.group for team in bridge.workshop.teams] == ["it", "it"]
    assert not bridge.workshop.has_group("users")


def test_head_counts_make_the_bar_and_the_note(screen, bridge, qtbot):
    add_teams(screen, qtbot, "Service desk")
    size = child(screen, "team-t1-size")
    size.setFocus()
    qtbot.keyClicks(size, "3")
    qtbot.keyClick(size, Qt.Key.Key_Return)
    assert bridge.workshop.team("t1").size == 3 and bridge.workshop.group("it").headcount == 3
    assert child(screen, "peopleBar").accessibleName() == "3 IT"
    assert "three people" in child(screen, "smallGroupWords").text()


def test_a_team_without_a_name_is_refused_kindly(screen, bridge, qtbot):
    add_teams(screen, qtbot, "Service desk")
    write(qtbot, child(screen, "team-t1-name"), " ")
    assert child(screen, "team-t1-error").isVisible() and bridge.workshop.team("t1").name == "Service desk"
    write(qtbot, child(screen, "team-t1-name"), "Desk")
    assert not child(screen, "team-t1-error").isVisible() and bridge.workshop.team("t1").name == "Desk"


def test_rows_move_with_alt_and_arrows(screen, bridge, qtbot):
    add_teams(screen, qtbot, "One", "Two", "Three")
    name = child(screen, "team-t3-name")
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [team.name for team in bridge.workshop.teams] == ["One", "Three", "Two"]
    assert list(screen.teams.rows._order) == ["t1", "t3", "t2"]


def test_rows_are_dragged_by_their_handle(screen, bridge, qtbot):
    add_teams(screen, qtbot, "One", "Two", "Three")
    handle = screen.teams.rows.rows["t1"].findChild(QWidget, "dragHandle")
    far = QPoint(4, 4 + 3 * screen.teams.rows.rows["t1"].height())
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    qtbot.mouseMove(handle, far)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=far)
    assert [team.name for team in bridge.workshop.teams] == ["Two", "Three", "One"]


def test_a_team_is_removed_with_a_way_back(screen, bridge, qtbot):
    add_teams(screen, qtbot, "One", "Two")
    name = child(screen, "team-t2-name")
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert [team.name for team in bridge.workshop.teams] == ["One"]
    assert screen.message.text == "Removed: Two"
    child(screen.message, "messageAction1").click()
    assert [team.name for team in bridge.workshop.teams] == ["One", "Two"]
    child(screen, "team-t2-remove").click()
    add_teams(screen, qtbot, "Three")
    assert screen.message.text == ""  # undo would take Three out


def test_without_users_there_is_one_button(screen, bridge, qtbot):
    add_teams(screen, qtbot, "Service desk")
    assert child(screen, "noUsers").isVisible()
    child(screen, "addUsersTeam").click()
    assert bridge.workshop.group("users").perspective is Perspective.USERS
    assert not child(screen, "noUsers").isVisible()


def test_a_team_that_voted_stays(screen, bridge, qtbot):
    add_teams(screen, qtbot, "One")
    bridge.run(KeepStep(Step("p", StepKind.PICK, "Pick", settings={"voters": "teams", "picks": 1})))
    assert bridge.run(CastBallot("p", ("card-1",), team="t1")) is None
    child(screen, "team-t1-remove").click()
    assert "has already voted" in child(screen, "team-t1-error").text()
    assert bridge.workshop.has_team("t1")


@pytest.fixture
def answered(screen, bridge, qtbot):
    """Two teams of five of IT and one of users; slip 7 of IT and four hands of the users are counted."""
    add_teams(screen, qtbot, "Desk", "Network")
    for team in bridge.workshop.teams:
        bridge.run(KeepTeam(replace(team, size=5)))
    bridge.run(team_added(bridge.workshop, "Ward", Perspective.USERS, 5))
    bridge.run(KeepStep(Step("p", StepKind.PICK, "Pick", settings={"picks": 1})))
    bridge.run(KeepStep(Step("j", StepKind.JUDGE, "Judge")))
    assert bridge.run(CastBallot("p", ("card-1",), group="it", seat=7)) is None
    assert bridge.run(CountAnswers("j", "card-1", "users", (("agree", 4),))) is None
    return screen


@pytest.mark.parametrize(
    ("team", "size", "said"),
    [
        ("t1", 1, "Slip 7 is already in, so there are at least 7 people."),
        ("t3", 3, "4 answers are counted already, so there are as many people."),
        ("t3", 0, "People of Users have answered already, so it keeps its last people."),
    ],
)
def test_fewer_people_than_have_answered_are_refused_beside_the_team(
    answered, bridge, qtbot, team, size, said
):
    before = list(bridge.workshop.rows())
    box = child(answered, f"team-{team}-size")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, str(size))
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert said in child(answered, f"team-{team}-error").text()
    assert list(bridge.workshop.rows()) == before and box.value() == 5
    name = child(answered, f"team-{team}-name")
    write(qtbot, name, "Renamed")
    assert not child(answered, f"team-{team}-error").isVisible()
    bridge.undo()
    assert bridge.workshop.team(team).size == 5 and bridge.workshop.ballots


@pytest.mark.parametrize("how", ["removed", "moved"])
def test_a_group_is_not_emptied_once_its_people_have_answered(answered, bridge, qtbot, how):
    before = list(bridge.workshop.rows())
    if how == "removed":
        child(answered, "team-t3-remove").click()
    else:
        child(answered, "team-t3-perspective").setFocus()
        qtbot.keyClick(child(answered, "team-t3-perspective"), "i")
    assert "People of Users have answered already" in child(answered, "team-t3-error").text()
    assert list(bridge.workshop.rows()) == before
    assert child(answered, "team-t3-perspective").value == "users"
    assert bridge.run(CountAnswers("j", "card-1", "users", (("agree", 0),))) is None
    child(answered, "team-t3-remove").click()
    assert not bridge.workshop.has_group("users")
    bridge.undo()
    assert bridge.workshop.group("users").headcount == 5 and bridge.workshop.has_team("t3")


# ---------------------------------------------------------------------- agenda


def test_a_template_fills_the_agenda_and_makes_its_groups(screen, bridge):
    screen.show_part("agenda")
    template = next(one for one in shipped() if one.id == "mirror-half-day")
    playable = [step for step in template.steps if not step.settings.get("cards")]
    screen.agenda.take_template(type(template)("x", "X", "", tuple(playable), ()))
    assert [step.title for step in bridge.workshop.steps] == [step.title for step in playable]
    assert {"it", "users"} <= {group.id for group in bridge.workshop.groups}
    assert screen.message.text == "Took the agenda “X”."
    bridge.undo()
    assert not bridge.workshop.steps and not bridge.workshop.groups


def test_a_step_of_every_kind_can_be_added_and_edited(screen, bridge):
    screen.show_part("agenda")
    for kind in StepKind:
        step_id = screen.agenda.add_step(kind)
        assert bridge.workshop.step(step_id).kind is kind
        screen.editor.show_step(step_id)
        assert set(screen.editor.settings) == set(KINDS[kind].settings), kind


def test_times_follow_minutes_and_order(screen, bridge, qtbot):
    screen.show_part("organisation")
    write(qtbot, child(screen, "info-start"), "13:00")
    screen.show_part("agenda")
    first, second = screen.agenda.add_step(StepKind.TALK), screen.agenda.add_step(StepKind.CARDS)
    assert child(screen, f"step-{second}-time").text() == "13:10"
    minutes = child(screen, f"step-{first}-minutes")
    minutes.setFocus()
    minutes.selectAll()
    qtbot.keyClicks(minutes, "15")
    qtbot.keyClick(minutes, Qt.Key.Key_Return)
    assert child(screen, f"step-{second}-time").text() == "13:15"
    assert child(screen, "agendaTotal").text() == "40 minutes planned, ends 13:40, 20 spare before 14:00"
    qtbot.keyClick(minutes, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [step.id for step in bridge.workshop.steps] == [second, first]


def test_a_long_stretch_asks_for_a_break(screen, bridge):
    screen.show_part("agenda")
    for minutes in (50, 30, 40):
        screen.agenda.add_step(StepKind.TALK, minutes=minutes)
    message = child(screen, "agendaMessage")
    assert message.text == "No break in 2 h. Rooms tire after 90 minutes."
    message.findChild(KeyButton, "messageAction1").click()
    assert [step.kind for step in bridge.workshop.steps] == [
        StepKind.TALK,
        StepKind.TALK,
        StepKind.BREAK,
        StepKind.TALK,
    ]
    assert message.text == ""


def test_a_step_is_edited_in_full(screen, bridge, qtbot):
    bridge.run(KeepGroup(Group("it", "IT", Perspective.IT)))
    bridge.run(KeepGroup(Group("users", "Users", Perspective.USERS)))
    screen.show_part("agenda")
    step_id = screen.agenda.add_step(StepKind.PICK)
    screen.editor.show_step(step_id)
    screen.editor.prompt.setPlainText("What would our users choose?")
    screen.editor.settle()
    child(screen, "setting-asked_as-users").click()
    qtbot.keyClick(child(screen, "setting-voters"), Qt.Key.Key_Right)
    write(qtbot, child(screen, "setting-cards"), "1-3, 7")
    about = child(screen, "setting-about")
    about.set_value("users")
    about.activated.emit(about.currentIndex())
    step = bridge.workshop.step(step_id)
    assert step.prompt == "What would our users choose?"
    assert step.settings["asked_as"] == "it" and step.settings["about"] == "users"
    assert step.settings["voters"] == "people"
    assert step.settings["cards"] == ["card-1", "card-2", "card-3", "card-7"]
    assert child(screen, "setting-cards-titles").text() == "Card 1, Card 2, Card 3, Card 7"


def test_the_facilitators_note_is_written_beside_the_step_and_taken_back(screen, bridge):
    screen.show_part("agenda")
    step_id = screen.agenda.add_step(StepKind.TALK)
    bridge.run(KeepPrivateNote(PrivateNote("n9", step_id, "13:44  Somebody laughed")))
    screen.editor.show_step(step_id)
    note = child(screen, "step-note")
    assert note.toPlainText() == ""
    note.setPlainText("Ask twice.")
    screen.editor.settle()
    assert [one.text for one in bridge.workshop.private_notes] == ["13:44  Somebody laughed", "Ask twice."]
    bridge.undo()
    assert note.toPlainText() == "" and len(bridge.workshop.private_notes) == 1
    bridge.redo()
    assert note.toPlainText() == "Ask twice."
    note.setPlainText("")
    screen.editor.settle()
    assert [one.id for one in bridge.workshop.private_notes] == ["n9"]


def test_the_rooms_picture_of_a_step_follows_its_words(screen, bridge):
    screen.show_part("agenda")
    step_id = screen.agenda.add_step(StepKind.TALK)
    screen.editor.show_step(step_id)
    view = child(screen, "stepSlide")
    screen.editor.prompt.setPlainText("Who pays for it?")
    screen.editor.settle()
    assert "Who pays for it?" in view.slide.spoken
    screen.editor._set("slide", "welcome")
    assert child(screen, "stepSlideWords").text() == "1 of 3"
    child(screen, "stepSlideNext").click()
    child(screen, "stepSlideNext").click()
    assert "Who pays for it?" in view.slide.spoken and not child(screen, "stepSlideNext").isEnabled()
    screen.editor.note.setPlainText("Nobody may read this")
    screen.editor.settle()
    assert "Nobody" not in view.slide.spoken


def test_a_step_without_cards_has_a_picture_too(screen, bridge):
    screen.show_part("agenda")
    screen.editor.show_step(screen.agenda.add_step(StepKind.JUDGE))
    assert child(screen, "stepSlide").slide.spoken == "Agree or not? Do you agree?"


def test_a_plan_longer_than_the_wished_end_says_by_how_much(screen, bridge, qtbot):
    screen.show_part("organisation")
    write(qtbot, child(screen, "info-start"), "13:00")
    write(qtbot, child(screen, "info-end"), "1330")
    assert bridge.workshop.info.end == "13:30"
    screen.show_part("agenda")
    screen.agenda.add_step(StepKind.TALK, minutes=40)
    assert child(screen, "agendaTotal").text() == "40 minutes planned, ends 13:40, 10 over 13:30"


def test_a_card_that_is_not_there_is_said_beside_the_numbers(screen, bridge, qtbot):
    screen.show_part("agenda")
    screen.editor.show_step(screen.agenda.add_step(StepKind.CARDS))
    write(qtbot, child(screen, "setting-cards"), "3, 99")
    assert child(screen, "setting-cardsError").text() == "No card 99. Numbers go from 1 to 8."
    assert child(screen, "setting-cards").text() == "3, 99"


def test_start_needs_an_agenda(screen, bridge, qtbot):
    with qtbot.assertNotEmitted(screen.started):
        child(screen, "startWorkshopButton").click()
    assert screen.part == "agenda" and "No agenda yet" in screen.message.text
    screen.agenda.add_step(StepKind.TALK)
    with qtbot.waitSignal(screen.started):
        child(screen, "startWorkshopButton").click()


def test_undo_from_a_field_takes_back_the_last_deed(screen, bridge, qtbot):
    add_teams(screen, qtbot, "One")
    qtbot.keyClick(child(screen, "newTeam"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not bridge.workshop.teams


def test_twelve_teams_with_long_names_fit_the_width(screen, bridge):
    for number in range(12):
        bridge.run(
            team_added(bridge.workshop, f"A team with a name that goes on and on {number}", Perspective.USERS)
        )
    screen.resize(1280, 720)
    screen.show_part("teams")
    inside = child(screen, "setupScroll").widget()
    assert inside.minimumSizeHint().width() <= 1280 - 232


# ---------------------------------------------------------------------- without windows


def test_read_cards():
    assert read_cards(SMALL_DECK, " ") is None
    assert read_cards(SMALL_DECK, "8 2;1") == ["card-8", "card-2", "card-1"]
    for wrong in ("9", "0", "x", "2 2", "1-999999999999", "-3"):
        with pytest.raises(InvalidInput):
            read_cards(SMALL_DECK, wrong)


def test_agenda_words():
    assert [hours(m) for m in (45, 60, 225)] == ["45 min", "1 h", "3 h 45"]
    assert agenda.clock("23:30", 45) == "00:15" and agenda.clock("", 65) == "+1:05"
    assert agenda.spare("13:00", 240) == (0, "17:00")
    assert agenda.spare("13:00", 250, "17:00") == (-10, "17:00")
    assert agenda.spare("22:00", 150, "1:00") == (30, "01:00")
    assert agenda.stretch_without_break([Step("a", StepKind.TALK, minutes=90)]) is None


def test_every_template_can_be_taken():
    assert len(shipped()) >= 4
    for template in shipped():
        assert template.minutes > 0 and len({step.id for step in template.steps}) == len(template.steps)


@pytest.mark.parametrize("kind", list(StepKind))
def test_new_steps_are_valid(bridge, kind):
    assert bridge.run(KeepStep(new_step(bridge.workshop, kind))) is None


def test_the_editor_knows_every_setting(bridge, qtbot):
    editor = StepEditor(bridge)
    qtbot.addWidget(editor)
    assert not editor.isEnabled()


@pytest.mark.parametrize("percent", [100, 130])
def test_names_are_whole_on_a_small_screen_in_every_size_of_text(qtbot, bridge, percent):
    bridge.run(KeepGroup(Group("it", "IT", Perspective.IT)))
    for number, name in enumerate(("Clinical applications", "Infrastructure")):
        bridge.run(KeepTeam(Team(f"t{number}", name, "it", 4)))
    bridge.run(KeepStep(Step("s1", StepKind.TALK, "Impact and verdict", minutes=10)))
    theme.set_text_size(percent)
    screen = SetupScreen(bridge)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show()
    for part, names in (("teams", ("team-t0-name",)), ("agenda", ("step-s1-title",))):
        screen.show_part(part)
        qtbot.wait(1)
        for name in names:
            field = child(screen, name)
            assert field.fontMetrics().horizontalAdvance(field.text()) + 8 <= field.width(), name
    screen.show_part("teams")
    theme.set_text_size(230 - percent)  # live, with the table in sight
    qtbot.wait(1)
    left, head_left = (
        child(screen, name).mapTo(screen, QPoint()).x() for name in ("team-t0-perspective", "perspectiveHead")
    )
    theme.set_text_size(100)
    assert head_left == left
