"""The spotlight on one answer and the parts of a drawing, from keys and mirror to wall and file."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from abcdesk.desk import Desk
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.show import spots
from abcdesk.projector.slide import Picture, Text
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector.frame import bounds
from abcdesk.ui.projector.painter import to_stage
from tests.ui.console.conftest import Console
from tests.ui.console.hands import press, type_
from tests.ui.console.screens import PROJECTOR


def _bright(screen: RunScreen) -> list[str]:
    """The titles on the wall that are not dimmed."""
    slide = screen.bench.stage.slide
    assert slide is not None and screen.bench.stage.window.slide == slide  # type: ignore[union-attr]
    drawn = {item.text: item.opacity for item in slide.items if isinstance(item, Text)}
    return [one.words for one in slide.answers if drawn.get(one.words.split(" (")[0], 1.0) > 0.5]


def _click(screen: RunScreen, answer: int) -> None:
    """Click in the mirror, on the picture of an answer."""
    mirror, slide = screen.centre.mirror, screen.bench.stage.slide
    assert slide is not None
    drawn = next(item for item in slide.answers[answer].items if isinstance(item, Picture))
    at = to_stage(mirror._inner()).map(bounds(drawn).center())
    QTest.mouseClick(mirror, Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))


def test_one_answer_in_the_spotlight(console: Console) -> None:
    screen = console(step="welcome")
    press(screen, "H")
    assert "singled out" in screen.message.text
    bridge = screen.bench.bridge
    bridge.run(GoTo([one for one in spots(bridge.workshop) if one.cue.slide == "ranking"][-1], 1.0))
    whole = screen.bench.stage.slide
    press(screen, "H", "Down", "Down", "Up")
    assert bridge.workshop.stage.spotlight == 2
    assert "Throwing solutions over the wall" in screen.centre.mirror.accessibleDescription()
    type_(screen, "4")
    assert bridge.workshop.stage.spotlight == 4
    assert _bright(screen).count("No respect for users") == 1 and "IT hero" not in _bright(screen)
    with_copy = Desk.open(_copied(bridge.desk), backups=bridge.desk.path.parent / "copies")
    assert with_copy.workshop.stage.spotlight == 4  # after a crash the room has it again
    with_copy.close()
    _click(screen, 1)
    assert bridge.workshop.stage.spotlight == 2
    press(screen, "Esc")
    assert bridge.workshop.stage.spotlight == 0 and screen.bench.stage.slide == whole
    press(screen, "H", "PgUp", "PgDown")
    assert bridge.workshop.stage.spotlight == 0
    press(screen, "F", "H")
    assert "frozen" in screen.message.text and bridge.workshop.stage.spotlight == 0


def test_into_a_drawing_part_by_part_and_sharp(console: Console) -> None:
    screen = console(step="cards")
    bridge, stage = screen.bench.bridge, screen.bench.stage
    bridge.run(GoTo(next(one for one in spots(bridge.workshop) if one.cue.card), 1.0))
    press(screen, "Z")
    type_(screen, "1")
    press(screen, "Right", "Down")
    assert bridge.workshop.stage.zoom_part == 5
    slide = stage.slide
    assert slide is not None and slide.spoken.endswith("middle.")
    key = next(key for key in stage.pictures._cache if key.part != (0, 0, 1, 1) and key.width > 1000)
    drawn = stage.pictures.pixmap(key)
    assert (drawn.width(), drawn.height()) == (PROJECTOR["width"], PROJECTOR["height"])
    type_(screen, "0")
    whole = next(item for item in stage.slide.items if isinstance(item, Picture))  # type: ignore[union-attr]
    at = to_stage(screen.centre.mirror._inner()).map(bounds(whole).bottomRight())
    QTest.mouseClick(
        screen.centre.mirror, Qt.MouseButton.LeftButton, pos=QPoint(int(at.x()) - 9, int(at.y()) - 9)
    )
    assert bridge.workshop.stage.zoom_part == 9
    press(screen, "Esc")
    assert bridge.workshop.stage.zoomed and not bridge.workshop.stage.zoom_part
    press(screen, "Right")
    assert not bridge.workshop.stage.zoomed and screen.bench.spot.cue.card


def _copied(desk: Desk):  # noqa: ANN202
    """The file as a crash at this moment would leave it."""
    copy = desk.path.with_name("copy.abcw")
    copy.write_bytes(desk.path.read_bytes())
    return copy
