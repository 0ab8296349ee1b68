from dataclasses import replace

from abcdesk.domain.changes import Topic
from abcdesk.domain.commands.preparing import DescribeWorkshop
from abcdesk.domain.errors import InvalidInput, UserError


class _FullDisk:
    name = "Fill the disk"
    undoable = True

    def apply(self, tx):
        raise UserError("Disk full.", "The last vote is not saved.")


def test_a_step_written_is_told_once(bridge, qtbot):
    with qtbot.waitSignal(bridge.changed) as told:
        assert bridge.run(DescribeWorkshop(replace(bridge.workshop.info, title="Another"))) is None
    assert told.args[0].concern(Topic.WORKSHOP)
    assert bridge.workshop.info.title == "Another"


def test_a_wrong_value_comes_back_to_the_caller(bridge, qtbot):
    with qtbot.assertNotEmitted(bridge.refused), qtbot.assertNotEmitted(bridge.changed):
        wrong = bridge.run(DescribeWorkshop(replace(bridge.workshop.info, title="")))
    assert isinstance(wrong, InvalidInput) and wrong.field == "title"


def test_other_troubles_go_to_the_screen_in_sight(bridge, qtbot):
    with qtbot.waitSignal(bridge.refused) as told:
        assert bridge.run(_FullDisk()) is None
    assert told.args[0].message == "Disk full."


def test_undo_and_redo_have_names(bridge):
    assert (bridge.undo_name, bridge.redo_name) == ("", "")
    bridge.run(DescribeWorkshop(replace(bridge.workshop.info, title="Another")))
    assert bridge.undo_name == "Change the workshop's facts"
    bridge.undo()
    assert bridge.workshop.info.title == "Try-out" and bridge.redo_name
    bridge.redo()
    assert bridge.workshop.info.title == "Another"


def test_a_closed_bridge_hears_nothing_more(bridge, qtbot):
    bridge.close()
    assert not bridge.desk._listeners
