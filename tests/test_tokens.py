"""The look: every value is there, and what must be read can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abcdesk import colours, fonts
from abcdesk.colours import contrast
from abcdesk.tokens import Theme, tokens

THEMES: tuple[Theme, ...] = ("light", "dark")
PALETTES = ("attitude", "behaviour", "culture")
TEXT = 4.5
SIGN = 3.0


@pytest.mark.parametrize("theme", THEMES)
def test_text_on_the_stage_can_be_read(theme: Theme) -> None:
    stage = tokens().stage(theme)
    for ground in (stage.bg, stage.surface, stage.sunk):
        assert contrast(stage.ink, ground) >= 7
        assert contrast(stage.ink_soft, ground) >= TEXT
        assert contrast(stage.focus, ground) >= SIGN


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("palette", PALETTES)
def test_suits_can_be_read(palette: str, theme: Theme) -> None:
    suit, stage = tokens().suit(palette, theme), tokens().stage(theme)
    assert contrast(suit.on, suit.fill) >= TEXT
    assert contrast(suit.panel_on, suit.panel) >= TEXT
    assert contrast(suit.text, stage.bg) >= TEXT
    assert contrast(suit.text, stage.surface) >= TEXT
    assert contrast(suit.mark, stage.bg) >= SIGN


@pytest.mark.parametrize("theme", THEMES)
def test_the_console_can_be_read(theme: Theme) -> None:
    console = tokens().console(theme)
    for ground in (console.ground, console.rail, console.surface):
        for words in (
            console.ink,
            console.ink2,
            console.ink3,
            console.room,
            console.warn,
            console.private_text,
        ):
            assert contrast(words, ground) >= TEXT, (words, ground)
        assert contrast(console.focus, ground) >= SIGN
    assert contrast(console.on_ink, console.ink) >= TEXT
    assert contrast(console.private_text, console.private) >= TEXT
    assert contrast(console.room, console.room_wash) >= TEXT
    assert contrast(console.warn, console.warn_wash) >= TEXT


def test_meanings_can_be_read() -> None:
    for theme in THEMES:
        semantic, stage = tokens().semantic(theme), tokens().stage(theme)
        assert contrast(semantic.done_on, semantic.done) >= TEXT
        for sign in (semantic.done, semantic.warn, semantic.stop):
            assert contrast(sign, stage.bg) >= SIGN
    for dimension in ("value", "outcomes", "costs", "risks"):
        impact = tokens().impact(dimension)
        assert contrast(impact.on, impact.fill) >= TEXT


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}"))
def test_any_colour_of_a_decks_own_suit_is_made_readable(colour: str) -> None:
    for theme in THEMES:
        suit, stage = tokens().suit(colour, theme), tokens().stage(theme)
        assert contrast(suit.on, suit.fill) >= TEXT
        assert contrast(suit.panel_on, suit.panel) >= TEXT
        for ground in (stage.bg, stage.surface, stage.sunk):
            assert contrast(suit.text, ground) >= TEXT
            assert contrast(suit.mark, ground) >= SIGN


def test_a_readable_colour_is_left_as_it_is() -> None:
    assert tokens().suit("#5145A0", "light").fill == "#5145A0"
    assert tokens().suit("#54a", "light").fill == "#5544AA"


def test_shades_run_from_light_to_dark() -> None:
    for colour in (*PALETTES, "#7755CC"):
        art = tokens().suit_art(colour)
        shades = [colours.luminance(shade) for shade in vars(art).values()]
        assert shades == sorted(shades, reverse=True)
    with pytest.raises(KeyError):
        tokens().suit_art("attitude")["c55"]


def test_a_backdrop_takes_its_colours_from_the_suit() -> None:
    assert tokens().backdrop("culture").wall == tokens().suit_art("culture").c200
    assert tokens().backdrop("#7755CC").deep == tokens().suit_art("#7755CC").c800


def test_a_sign_goes_with_every_suit() -> None:
    assert [tokens().suit_shape(colour) for colour in (*PALETTES, "#7755CC")] == [
        "peak",
        "lobes",
        "ring",
        "disc",
    ]


def test_the_type_scale_keeps_to_the_fonts_that_are_there() -> None:
    for name in tokens().type_names:
        style = tokens().type(name)
        assert 28 <= style.min_px <= style.px
        assert fonts.face(style.family, style.weight, style.italic).weight == style.weight


def test_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        tokens().suit("bravery", "light")
    with pytest.raises(KeyError):
        tokens().type("shout")


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert colours.mixed("#000000", "#FFFFFF", 0.5) == "#808080"


@pytest.mark.parametrize("word", ["", "#", "#12", "#12345G", "red", "#1234567"])
def test_what_is_no_colour_is_refused(word: str) -> None:
    assert not colours.is_hex(word)
    with pytest.raises(ValueError, match="not a colour"):
        colours.full_hex(word)
