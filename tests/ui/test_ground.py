"""The grounds that stand before home does."""

import pytest
from PySide6.QtCore import QEvent, QObject

from abcdesk.ui import theme
from abcdesk.ui.ground import Ground
from abcdesk.ui.main_window import MainWindow


class _Paints(QObject):
    """Counts how often a whole widget is painted."""

    def __init__(self, widget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() is QEvent.Type.Paint and event.region().boundingRect() == watched.rect():
            self.count += 1
        return False


@pytest.mark.parametrize(("look", "width", "height"), [("light", 1440, 900), ("dark", 1280, 720)])
def test_home_comes_where_its_grounds_stand_and_is_painted_once(
    doors, qapp, qtbot, look, width, height
) -> None:
    doors.sample()
    doors.library.refresh()
    theme.install(qapp, look)
    window = MainWindow(doors)
    qtbot.addWidget(window)
    window.setCentralWidget(Ground(look))
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    before = window.grab().toImage()
    window.furnish()
    painted = _Paints(window.home)
    window.load_library()
    qtbot.waitUntil(lambda: window.is_settled and painted.count > 0, timeout=20_000)
    after = window.grab().toImage()
    across = (2, 223, 224, 600, width - 337, width - 336, width - 335, width - 2)
    down = (5, 500, height - 38, height - 34, height - 32, height - 3)
    places = [(x, y) for x in across for y in down]
    assert len({before.pixel(*place) for place in places}) == 4  # ground, rail, line and surface
    assert [before.pixel(*place) for place in places] == [after.pixel(*place) for place in places]
    assert painted.count <= 2  # the grab is one of them
