"""How the console looks: fonts, palette and one style sheet, all from the role colours of style.toml.

`install` dresses the application; `roles()` gives the colours of the theme in force. Widgets that paint
themselves ask for colours while painting; Qt sends every widget a palette change when the theme changes,
so nothing here has to know them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from abcdesk.fonts import Family
from abcdesk.tokens import Console, Theme, tokens
from abcdesk.ui.projector.typefaces import load_typefaces, typeface
from abcdesk.ui.stylesheet import style_sheet

Mode = Literal["light", "dark", "system"]
MODES: tuple[Mode, ...] = ("light", "dark", "system")

RADIUS_CHIP = 4
RADIUS_CONTROL = 6
RADIUS_CARD = 10
RADIUS_DIALOG = 14

TEXT_SIZES = (100, 115, 130)
"""Percent that a person may choose for the text of the console; the room's slides keep their own."""

_FONT_BEFORE_STYLE = "_q_styleSheetWidgetFont"
"""Where Qt's style sheets keep the font a widget had when they first dressed it. They give it back whenever
they dress it again: a change of look or of tone would undo a change of size."""

_state: dict[str, str] = {"mode": "light", "theme": "light"}
_percent = [TEXT_SIZES[0]]
_followed: list[QApplication] = []
"""The application whose system's change between light and dark is listened to."""


def install(app: QApplication, mode: Mode = "light") -> None:
    """Load the fonts and dress the whole application. May be called again with another mode."""
    lay_out(app)
    set_mode(mode)


def lay_out(app: QApplication) -> None:
    """Load the fonts, on which sizes rest; ``set_mode`` gives the colours. A window made in
    between is made faster: each move into a layout would match all rules of the style sheet again."""
    load_typefaces()
    if not _followed:
        _followed.append(app)
        app.styleHints().colorSchemeChanged.connect(_follow_system)
    app.setFont(font(14))


def set_mode(mode: Mode) -> None:
    """Light, dark, or as the system has it."""
    _state["mode"] = mode
    _wear(theme_of(mode))


def theme_of(mode: Mode) -> Theme:
    """The theme that this mode means now."""
    return _worn_by(QGuiApplication.styleHints().colorScheme()) if mode == "system" else mode


def _wear(theme: Theme) -> None:
    _state["theme"] = theme
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(palette_for(theme))
        app.setStyleSheet(style_sheet(tokens().console(theme), sunk_for(theme)))


def mode() -> Mode:
    """What was asked for."""
    return _state["mode"]  # type: ignore[return-value]


def current() -> Theme:
    """The theme in force."""
    return _state["theme"]  # type: ignore[return-value]


def roles() -> Console:
    """The role colours in force, as "#RRGGBB"."""
    return tokens().console(current())


def colour(role: str) -> QColor:
    """One role's colour: "ink", "room_wash" ..., or "sunk" for the ground under choices and hovered rows."""
    return QColor(sunk_for(current()) if role == "sunk" else getattr(roles(), role))


def text_size() -> int:
    """How large the console's text is, in percent."""
    return _percent[0]


def set_text_size(percent: int) -> None:
    """Make the console's text larger or smaller at once; widgets made later follow."""
    if percent == _percent[0] or percent not in TEXT_SIZES:
        return
    factor, _percent[0] = percent / _percent[0], percent
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    app.setFont(font(14))
    for widget in app.allWidgets():
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pixelSize() > 0:
            other = QFont(widget.font())
            other.setPixelSize(round(other.pixelSize() * factor))
            widget.setFont(other)
            if widget.property(_FONT_BEFORE_STYLE) is not None:
                widget.setProperty(_FONT_BEFORE_STYLE, other)
        widget.updateGeometry()  # many widgets reckon their size from the percent
        widget.update()


def font(px: float, weight: int = 400, family: Family = "text", italic: bool = False) -> QFont:
    """A font of the console: sans for the program, "serif" for content; figures all equally wide."""
    return typeface(family, weight, italic, px * _percent[0] / 100, True)


@lru_cache(maxsize=8)
def sunk_for(theme: Theme) -> str:
    """The ground under choices and hovered rows: one step towards the line colour."""
    console = tokens().console(theme)
    ground, share = (console.rail, 0.28) if theme == "light" else (console.surface, 0.45)
    return mixed(ground, console.line, share)


def mixed(one: str, other: str, share: float) -> str:
    """A colour on the way from one to the other; ``share`` 0 is the first, 1 the second."""
    a, b = QColor(one), QColor(other)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * share) for x, y in parts)).name().upper()


def tone(widget: QWidget, name: str) -> None:
    """Give a label its colour by role; the style sheet knows the names."""
    set_property(widget, "tone", name)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and have the widget looked at again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def palette_for(theme: Theme) -> QPalette:
    """The palette for Fusion, so that whatever no rule names has the right colours too."""
    c = tokens().console(theme)
    role = QPalette.ColorRole
    palette = QPalette()
    for which, value in (
        (role.Window, c.ground),
        (role.WindowText, c.ink),
        (role.Base, c.surface),
        (role.AlternateBase, c.rail),
        (role.Text, c.ink),
        (role.PlaceholderText, c.ink3),
        (role.Button, c.surface),
        (role.ButtonText, c.ink),
        (role.BrightText, c.warn),
        (role.Highlight, c.focus),
        (role.HighlightedText, c.on_ink if theme == "dark" else "#FFFFFF"),
        (role.Link, c.focus),
        (role.ToolTipBase, c.ink),
        (role.ToolTipText, c.on_ink),
        (role.Light, c.surface),
        (role.Midlight, c.line),
        (role.Mid, c.line_strong),
        (role.Dark, c.line_strong),
        (role.Shadow, c.line_strong),
        (role.Accent, c.focus),
    ):
        palette.setColor(which, QColor(value))
    faded = QColor(c.ink3)
    faded.setAlpha(150)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette


def _worn_by(scheme: Qt.ColorScheme) -> Theme:
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def _follow_system(scheme: Qt.ColorScheme) -> None:
    if mode() == "system":
        _wear(_worn_by(scheme))
