import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from abcdesk.colours import contrast
from abcdesk.fonts import FAMILY_NAMES
from abcdesk.tokens import tokens
from abcdesk.ui import icons, theme
from abcdesk.ui.actions import KeyAction, caps_of
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.field import LineEdit
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_line import KeyLine
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import Text


def test_fonts_are_loaded_and_figures_are_equally_wide(qapp):
    assert set(FAMILY_NAMES.values()) <= set(QFontDatabase.families())
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.font(20))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_roles_follow_the_theme(qapp: QApplication):
    theme.set_mode("dark")
    assert theme.roles() == tokens().console("dark")
    assert qapp.palette().window().color().name().upper() == tokens().console("dark").ground
    theme.set_mode("light")
    assert theme.roles() == tokens().console("light")


def test_the_system_is_followed_only_where_that_is_wished(qapp: QApplication):
    theme.set_mode("system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() == "dark"
    assert qapp.palette().window().color().name().upper() == tokens().console("dark").ground
    theme.set_mode("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() == "light"


def test_large_letters_are_not_cut_below_a_line(qapp: QApplication):
    image = QImage(100, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setFont(theme.font(20))
    paint.elided(painter, QRectF(0, 10, 100, 14), "gyp")
    painter.end()
    assert any(image.pixelColor(x, y).alpha() for y in range(25, 32) for x in range(40))


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_text_is_readable_on_every_ground(mode):
    roles = tokens().console(mode)
    for ground in (roles.ground, roles.rail, roles.surface, theme.sunk_for(mode)):
        for ink in (roles.ink, roles.ink2):
            assert contrast(ink, ground) >= 4.5, (ink, ground)


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_draws_something(qapp, name):
    image = icons.pixmap(name, theme.colour("ink")).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def test_a_size_of_text_outlasts_a_change_of_look_and_of_tone(qtbot):
    label = Text("Workshops", 20)
    qtbot.addWidget(label)
    label.show()
    theme.set_text_size(130)
    for change in (lambda: theme.set_mode("dark"), lambda: label.set_tone("warn")):
        change()
        assert label.font().pixelSize() == 26
    theme.set_text_size(100)
    theme.set_mode("light")
    assert label.font().pixelSize() == 20


def test_labels_never_read_markup(qtbot):
    label = Text("<b>R&D</b>")
    qtbot.addWidget(label)
    assert label.text() == "<b>R&D</b>"
    assert label.textFormat().name == "PlainText"


@pytest.mark.parametrize(
    ("key", "caps"),
    [
        ("Ctrl+N", ("Ctrl", "N")),
        ("PgDown", ("PgDn",)),
        ("Ctrl++", ("Ctrl", "+")),
        ("", ()),
        ("Ctrl+.", ("Ctrl", ".")),
    ],
)
def test_keys_as_they_are_printed(key, caps):
    assert caps_of(key) == caps


def test_a_cap_tells_what_works_while_text_has_the_focus(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    edit = LineEdit(window)
    freeze = KeyAction(window, "freeze", "Freeze", ["F"])
    black = KeyAction(window, "black", "Black", ["B", "Ctrl+."])
    button = KeyButton(action=freeze, parent=window)
    line = KeyLine([(freeze, ""), (black, "")], parent=window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    assert button.cap == "F" and line.shown() == [(("F",), "Freeze"), (("B",), "Black")]
    edit.setFocus()
    assert button.cap == "Esc F" and line.shown() == [(("Esc", "F"), "Freeze"), (("Ctrl", "."), "Black")]


def test_a_button_follows_its_action(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    done = []
    action = KeyAction(window, "next", "Next", ["PgDown"], lambda: done.append(1))
    button = KeyButton(action=action, parent=window)
    assert (button.objectName(), button.accessibleName(), button.cap) == ("nextButton", "Next", "PgDn")
    button.click()
    action.setEnabled(False)
    button.click()
    assert done == [1] and not button.isEnabled()


def test_segments_move_with_arrows_and_letters(qtbot):
    choice = Segmented([("it", "IT"), ("users", "Users"), ("leadership", "Leadership")], "it")
    qtbot.addWidget(choice)
    told = []
    choice.changed.connect(told.append)
    choice.set_value("it")
    qtbot.keyClick(choice, "l")
    from PySide6.QtCore import Qt

    qtbot.keyClick(choice, Qt.Key.Key_Left)
    qtbot.keyClick(choice, Qt.Key.Key_Left)
    qtbot.keyClick(choice, Qt.Key.Key_Left)
    assert told == ["leadership", "users", "it"]


def test_a_message_offers_two_ways_out(qtbot):
    line = MessageLine()
    qtbot.addWidget(line)
    done = []
    line.say(
        "warn",
        "Disk full.",
        ("Free space", lambda: done.append("free")),
        ("Try again", lambda: done.append("again")),
    )
    assert line.text == "Disk full."
    line.findChild(KeyButton, "messageAction2").click()
    assert done == ["again"] and line.text == ""


def test_a_theme_change_reaches_labels(qtbot, qapp):
    label = QLabel("x")
    label.setProperty("tone", "ink2")
    qtbot.addWidget(label)
    label.ensurePolished()
    theme.set_mode("dark")
    label.ensurePolished()
    assert label.palette().windowText().color().name().upper() == tokens().console("dark").ink2
    theme.set_mode("light")
