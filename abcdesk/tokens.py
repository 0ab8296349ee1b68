"""The look of the program as plain values: palette, type scale, space and motion from resources/style.toml.
No Qt here.

Colours are "#RRGGBB". Stage sizes are pixels on a stage of 1920 x 1080; times are milliseconds. A theme is
"light" or "dark". A suit's colour is the name of a palette ("attitude", "behaviour", "culture") or a hex
colour, from which readable values are derived.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

from abcdesk.colours import contrast, darkened, full_hex, is_hex, lightened, with_lightness
from abcdesk.fonts import Family
from abcdesk.paths import resources

Theme = Literal["light", "dark"]


class Record:
    """Named values that stay as they are: those that its class names, all of them and no others, or a
    TypeError tells which; lists become tuples. A plain class, since home waits until all are made."""

    def __init__(self, **values: Any) -> None:
        named = self.__annotations__.keys()
        if wrong := named ^ values.keys():
            raise TypeError(f"{type(self).__name__}: {', '.join(sorted(wrong))}")
        for name, value in values.items():
            self.__dict__[name] = tuple(value) if isinstance(value, list) else value

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name} stays as it is.")


class Stage(Record):
    """Neutral colours of the stage in one theme; `line` is for decoration only."""

    bg: str
    surface: str
    sunk: str
    ink: str
    ink_soft: str
    line: str
    shadow: str
    focus: str


class SuitColours(Record):
    """A suit's colours in one theme: a `fill` with `on` for the words on it, `text` for words in the suit's
    colour on the stage, `mark` for signs and outlines, `panel` for large areas under `panel_on`."""

    fill: str
    on: str
    text: str
    mark: str
    panel: str
    panel_on: str


class Scale(Record):
    """Ten shades of one colour for drawings, from the lightest (`c50`) to the darkest (`c900`)."""

    c50: str
    c100: str
    c200: str
    c300: str
    c400: str
    c500: str
    c600: str
    c700: str
    c800: str
    c900: str

    def __getitem__(self, name: str) -> str:
        """The shade by its name; KeyError if there is none of this name."""
        return str(vars(self)[name])


class Backdrop(Record):
    """How a suit tints the background of its cards: wall, halo behind the hero, far objects, ground, deepest
    shade."""

    wall: str
    halo: str
    far: str
    ground: str
    deep: str


class Impact(Record):
    """Colours and sign of one kind of damage; the sign and the word always go with the colour."""

    fill: str
    on: str
    icon: str


class Semantic(Record):
    """Colours with a meaning on the stage: done, warning, stop."""

    done: str
    done_on: str
    warn: str
    stop: str


class Gauge(Record):
    """Zones of the verdict gauge: acceptable (`yes`), unsure (`only_if`), not acceptable (`no`), with
    outlines."""

    yes: str
    yes_outline: str
    only_if: str
    only_if_outline: str
    no: str
    no_outline: str


class Iceberg(Record):
    """Colours of the iceberg; `sea` runs from the surface to the deep, `fill` is by suit palette."""

    sky: str
    sea: tuple[str, ...]
    edge: str
    surf: str
    fill: Mapping[str, str]


class Console(Record):
    """Role colours of the facilitator's console in one theme (each role's meaning stands in style.toml)."""

    ink: str
    on_ink: str
    ink2: str
    ink3: str
    room: str
    room_wash: str
    private: str
    private_text: str
    focus: str
    focus_wash: str
    warn: str
    warn_wash: str
    ground: str
    rail: str
    surface: str
    line: str
    line_strong: str


class TypeStyle(Record):
    """One entry of the type scale: size and smallest size in stage pixels, weight, line height as a multiple
    of the size, role of the font family (see abcdesk.fonts)."""

    px: int
    min_px: int
    weight: int
    line: float
    family: Family
    italic: bool


class Space(Record):
    """Distances on the stage, in stage pixels; `*_baseline` are y coordinates."""

    margin: int
    title_baseline: int
    footer_baseline: int


class Radius(Record):
    """Corner radii on the stage, in stage pixels."""

    bar: int
    thumb: int
    card: int
    row: int
    panel: int
    tile: int


class Stroke(Record):
    """Line widths on the stage, in stage pixels."""

    line_hero: int


class Motion(Record):
    """Lengths of animations in milliseconds; `ease_out` is a cubic Bezier curve (x1, y1, x2, y2). With
    reduced motion every animation becomes one cross-fade of `reduced` milliseconds."""

    base: int
    slow: int
    bar_grow: int
    reveal_hold: int
    slope_draw: int
    gauge_swing: int
    iceberg_sink: int
    ease_out: tuple[float, float, float, float]
    reduced: int


class Tokens:
    """Everything style.toml says, by role. Get it from `tokens()`; a name that is not there raises
    KeyError."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._table = table
        self.card_viewbox: tuple[int, int, int, int] = tuple(table["meta"]["card_viewbox"])
        self.space = Space(**table["space"])
        self.radius = Radius(**table["radius"])
        self.stroke = Stroke(**table["stroke"])
        self.motion = Motion(**table["motion"])
        self.gauge = Gauge(**table["semantic"]["gauge"])
        self.iceberg = Iceberg(**table["semantic"]["iceberg"])
        self.min_px: int = table["type"]["min_px"]
        self.palettes: tuple[str, ...] = tuple(table["suit"])
        self.type_names: tuple[str, ...] = tuple(table["type"]["scale"])
        self._stages = {theme: Stage(**table["stage"][theme]) for theme in table["stage"]}
        self._consoles = {theme: Console(**table["console"][theme]) for theme in table["console"]}
        self._types = {name: self._type_style(entry) for name, entry in table["type"]["scale"].items()}
        self._suits: dict[tuple[str, str], SuitColours] = {}

    def stage(self, theme: Theme) -> Stage:
        """Neutral colours of the stage."""
        return self._stages[theme]

    def console(self, theme: Theme) -> Console:
        """Role colours of the console."""
        return self._consoles[theme]

    def suit(self, colour: str, theme: Theme) -> SuitColours:
        """A suit's colours; for a hex colour they keep its hue and are made readable in this theme."""
        key = (colour, theme)
        if key not in self._suits:
            self._suits[key] = (
                self._derived_suit(colour, theme) if is_hex(colour) else self._named_suit(colour, theme)
            )
        return self._suits[key]

    def suit_shape(self, colour: str) -> str:
        """The sign that goes with a suit's colour: "peak", "lobes", "ring", or "disc" for a deck's own
        colour."""
        return "disc" if is_hex(colour) else str(self._table["suit"][colour]["shape"])

    def suit_art(self, colour: str) -> Scale:
        """Ten shades of a suit's colour for drawings."""
        if is_hex(colour):
            return Scale(**{name: with_lightness(colour, part) for name, part in _LIGHTNESS.items()})
        return Scale(**self._table["suit"][colour]["art"])

    def backdrop(self, suit: str) -> Backdrop:
        """The background of a suit's cards, by the suit's colour (a palette's name or a hex colour)."""
        shades = self.suit_art(suit)
        names = self._table["backdrop"]["attitude" if is_hex(suit) else suit]
        return Backdrop(**{part: shades[name] for part, name in names.items()})

    def impact(self, dimension: str) -> Impact:
        """Colours and sign of "value", "outcomes", "costs" or "risks"."""
        return Impact(**self._table["impact"][dimension])

    def semantic(self, theme: Theme) -> Semantic:
        """Colours with a meaning."""
        return Semantic(**self._table["semantic"][theme])

    def type(self, name: str) -> TypeStyle:
        """A style of the type scale by its name ("card_title", "body", ...)."""
        return self._types[name]

    def _type_style(self, entry: Mapping[str, Any]) -> TypeStyle:
        values = {"italic": False, **entry}
        values["min_px"] = values.pop("min", min(self.min_px, values["px"]))
        return TypeStyle(**values)

    def _named_suit(self, colour: str, theme: Theme) -> SuitColours:
        suit = self._table["suit"][colour]
        panel = suit["light"]["panel"]  # the panel is the one large area that keeps its colour in the dark
        return SuitColours(**{"panel": panel, "panel_on": "#FFFFFF", **suit[theme]})

    def _derived_suit(self, colour: str, theme: Theme) -> SuitColours:
        stage = self.stage(theme)
        grounds = (stage.bg, stage.surface, stage.sunk)
        stand_out = darkened if theme == "light" else lightened
        fill = full_hex(colour) if theme == "light" else stand_out(colour, grounds, _MARK_RATIO)
        on = max(("#FFFFFF", self.stage("light").ink), key=lambda words: contrast(words, fill))
        away = darkened if on == "#FFFFFF" else lightened
        return SuitColours(
            fill=away(fill, (on,), _TEXT_RATIO),
            on=on,
            text=stand_out(colour, grounds, _TEXT_RATIO),
            mark=stand_out(colour, grounds, _MARK_RATIO),
            panel=darkened(colour, ("#FFFFFF",), _PANEL_RATIO),
            panel_on="#FFFFFF",
        )


@cache
def tokens() -> Tokens:
    """The look of the program, read once."""
    with (resources() / "style.toml").open("rb") as file:
        return Tokens(tomllib.load(file))


_TEXT_RATIO, _MARK_RATIO, _PANEL_RATIO = 4.5, 3.1, 5.7
_LIGHTNESS = {
    "c50": 0.96,
    "c100": 0.90,
    "c200": 0.81,
    "c300": 0.71,
    "c400": 0.61,
    "c500": 0.52,
    "c600": 0.44,
    "c700": 0.35,
    "c800": 0.25,
    "c900": 0.16,
}
