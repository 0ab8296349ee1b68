"""The look of the program as plain values: palette, type scale, space and motion from resources/style.toml.
No Qt here.

Colours are "#RRGGBB". Stage sizes are pixels on a stage of 1920 x 1080; times are milliseconds. A theme is
"light" or "dark". A suit's colour is the name of a palette ("attitude", "behaviour", "culture") or a hex
colour, from which readable values are derived.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeVar

from abcdesk.colours import contrast, darkened, full_hex, is_hex, lightened, with_lightness
from abcdesk.fonts import Family
from abcdesk.paths import resources

Theme = Literal["light", "dark"]
Record = TypeVar("Record")


class Stage(NamedTuple):
    """Neutral colours of the stage in one theme; `line` is for decoration only."""

    bg: str
    surface: str
    sunk: str
    ink: str
    ink_soft: str
    line: str
    shadow: str
    focus: str


class SuitColours(NamedTuple):
    """A suit's colours in one theme: a `fill` with `on` for the words on it, `text` for words in the suit's
    colour on the stage, `mark` for signs and outlines, `panel` for large areas under `panel_on`."""

    fill: str
    on: str
    text: str
    mark: str
    panel: str
    panel_on: str


@dataclass(frozen=True, slots=True)
class Scale:
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
        if name not in self.__slots__:
            raise KeyError(name)
        shade: str = getattr(self, name)
        return shade


class Backdrop(NamedTuple):
    """How a suit tints the background of its cards: wall, halo behind the hero, far objects, ground, deepest
    shade."""

    wall: str
    halo: str
    far: str
    ground: str
    deep: str


class Impact(NamedTuple):
    """Colours and sign of one kind of damage; the sign and the word always go with the colour."""

    fill: str
    on: str
    icon: str


class Semantic(NamedTuple):
    """Colours with a meaning on the stage: done, warning, stop."""

    done: str
    done_on: str
    warn: str
    stop: str


class Gauge(NamedTuple):
    """Zones of the verdict gauge: acceptable (`yes`), unsure (`only_if`), not acceptable (`no`), with
    outlines."""

    yes: str
    yes_outline: str
    only_if: str
    only_if_outline: str
    no: str
    no_outline: str


class Iceberg(NamedTuple):
    """Colours of the iceberg; `sea` runs from the surface to the deep, `fill` is by suit palette."""

    sky: str
    sea: tuple[str, ...]
    edge: str
    surf: str
    fill: Mapping[str, str]


class Console(NamedTuple):
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


class TypeStyle(NamedTuple):
    """One entry of the type scale: size and smallest size in stage pixels, weight, line height as a multiple
    of the size, role of the font family (see abcdesk.fonts)."""

    px: int
    min_px: int
    weight: int
    line: float
    family: Family
    italic: bool = False


class Space(NamedTuple):
    """Distances on the stage, in stage pixels; `*_baseline` are y coordinates."""

    margin: int
    title_baseline: int
    footer_baseline: int


class Radius(NamedTuple):
    """Corner radii on the stage, in stage pixels."""

    bar: int
    thumb: int
    card: int
    row: int
    panel: int
    tile: int


class Stroke(NamedTuple):
    """Line widths on the stage, in stage pixels."""

    line_hero: int


class Motion(NamedTuple):
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
        self.space = _record(Space, table["space"])
        self.radius = _record(Radius, table["radius"])
        self.stroke = _record(Stroke, table["stroke"])
        self.motion = _record(Motion, table["motion"])
        self.gauge = _record(Gauge, table["semantic"]["gauge"])
        self.iceberg = _record(Iceberg, table["semantic"]["iceberg"])
        self.min_px: int = table["type"]["min_px"]
        self.palettes: tuple[str, ...] = tuple(table["suit"])
        self.type_names: tuple[str, ...] = tuple(table["type"]["scale"])
        self._stages = {theme: _record(Stage, table["stage"][theme]) for theme in table["stage"]}
        self._consoles = {theme: _record(Console, table["console"][theme]) for theme in table["console"]}
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
            return Scale(*(with_lightness(colour, lightness) for lightness in _SCALE_LIGHTNESS))
        return _record(Scale, self._table["suit"][colour]["art"])

    def backdrop(self, suit: str) -> Backdrop:
        """The background of a suit's cards, by the suit's colour (a palette's name or a hex colour)."""
        shades = self.suit_art(suit)
        names = self._table["backdrop"]["attitude" if is_hex(suit) else suit]
        return Backdrop(**{part: shades[name] for part, name in names.items()})

    def impact(self, dimension: str) -> Impact:
        """Colours and sign of "value", "outcomes", "costs" or "risks"."""
        return _record(Impact, self._table["impact"][dimension])

    def semantic(self, theme: Theme) -> Semantic:
        """Colours with a meaning."""
        return _record(Semantic, self._table["semantic"][theme])

    def type(self, name: str) -> TypeStyle:
        """A style of the type scale by its name ("card_title", "body", ...)."""
        return self._types[name]

    def _type_style(self, entry: Mapping[str, Any]) -> TypeStyle:
        values = dict(entry)
        values["min_px"] = values.pop("min", min(self.min_px, values["px"]))
        return _record(TypeStyle, values)

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
_SCALE_LIGHTNESS = (0.96, 0.90, 0.81, 0.71, 0.61, 0.52, 0.44, 0.35, 0.25, 0.16)


def _record(kind: type[Record], table: Mapping[str, Any]) -> Record:
    """Make a record of a table that has the record's fields, lists as tuples; TypeError names what is
    missing."""
    return kind(**{name: _frozen(value) for name, value in table.items()})


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, Mapping):
        return MappingProxyType({name: _frozen(part) for name, part in value.items()})
    return value
