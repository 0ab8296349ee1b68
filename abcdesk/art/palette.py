"""Colours by name, read once from resources/style.toml."""

import tomllib
from dataclasses import dataclass
from typing import Any

from abcdesk.paths import resources
from abcdesk.tokens import tokens

with (resources() / "style.toml").open("rb") as _file:
    _STYLE: dict[str, Any] = tomllib.load(_file)


@dataclass(frozen=True)
class Cloth:
    """Two flat tones of one thing: lit and shaded."""

    base: str
    shade: str


@dataclass(frozen=True)
class Skin:
    """Lit and shaded skin and the blush on the cheeks."""

    base: str
    shade: str
    blush: str


@dataclass(frozen=True)
class Suit:
    """The ten tones of a suit and which of them the backdrop uses."""

    tones: dict[str, str]
    roles: dict[str, str]

    def tone(self, weight: int) -> str:
        """Return the tone of a weight from 50 (light) to 900 (dark)."""
        return self.tones[f"c{weight}"]

    @property
    def wall(self) -> str:
        """Flat colour behind everything."""
        return self.tones[self.roles["wall"]]

    @property
    def halo(self) -> str:
        """Disc behind whoever matters."""
        return self.tones[self.roles["halo"]]

    @property
    def far(self) -> str:
        """Objects on the wall."""
        return self.tones[self.roles["far"]]

    @property
    def ground(self) -> str:
        """Floor."""
        return self.tones[self.roles["ground"]]

    @property
    def deep(self) -> str:
        """Darkest shapes of the backdrop."""
        return self.tones[self.roles["deep"]]


def _suit(name: str) -> Suit:
    return Suit(dict(_STYLE["suit"][name]["art"]), dict(_STYLE["backdrop"][name]))


def own_suit(colour: str) -> Suit:
    """Return the tones of a deck's own suit, derived from its hex colour."""
    return Suit(dict(vars(tokens().suit_art(colour))), dict(_STYLE["backdrop"]["attitude"]))


def _cloth(name: str) -> Cloth:
    base, shade = _STYLE["cast"][name][:2]
    return Cloth(base, shade)


ATTITUDE = _suit("attitude")
BEHAVIOUR = _suit("behaviour")
CULTURE = _suit("culture")

INK: str = _STYLE["cast"]["ink"]
WHITE: str = _STYLE["cast"]["white"]
RED = _cloth("red")
YELLOW = _cloth("yellow")
TEAL = _cloth("teal")
NAVY = _cloth("navy")
PLUM = _cloth("plum")
GREEN = _cloth("green")
DENIM = _cloth("denim")
SAND = _cloth("sand")
CREAM = _cloth("cream")
ROSE = _cloth("rose")
GREY = _cloth("grey")
STEEL_LIGHT, STEEL, STEEL_DARK = _STYLE["cast"]["steel"]
FLAME_RED, FLAME_ORANGE, FLAME_YELLOW = _STYLE["cast"]["flame"]
RACK_SLOT: str = _STYLE["cast"]["rack_slot"]
RACK_SIDE: str = _STYLE["cast"]["rack_side"]
PALE = Cloth("#F4F6F8", STEEL_LIGHT)
STEEL_CLOTH = Cloth(STEEL, STEEL_DARK)
LEATHER = Cloth("#6B3F26", "#4F2D1A")
ORANGE = Cloth(FLAME_ORANGE, "#D56F16")

SKINS = {name: Skin(*tones) for name, tones in _STYLE["cast"]["skin"].items()}
HAIR: dict[str, str] = {**_STYLE["cast"]["hair"], "white": "#E6E6E3"}

SKY: str = _STYLE["semantic"]["iceberg"]["sky"]
SEA: list[str] = list(_STYLE["semantic"]["iceberg"]["sea"])
ICE_EDGE: str = _STYLE["semantic"]["iceberg"]["edge"]
SURF: str = _STYLE["semantic"]["iceberg"]["surf"]
DARK_STAGE: dict[str, str] = dict(_STYLE["stage"]["dark"])


def suit_fill(name: str, stage: str = "light") -> str:
    """Return the flat colour of a suit on a stage ("light" or "dark")."""
    return str(_STYLE["suit"][name][stage]["fill"])
