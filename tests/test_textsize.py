"""Measuring and breaking text, and the catalogue of fonts it stands on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from abcdesk import fonts
from abcdesk.textsize import ELLIPSIS, FaceStyle, Fitted, balanced, fit, text_width, wrap
from abcdesk.tokens import tokens

TITLE = tokens().type("card_title")
BODY = FaceStyle("text")
PLAIN = st.text(alphabet=st.sampled_from("abcdeWimß ÄΩж\n"), max_size=80)


def test_every_face_is_there_with_its_licence() -> None:
    for one in fonts.FACES:
        assert one.path.is_file()
    for name in ("OFL-FiraSans", "OFL-FiraSansExtraCondensed", "OFL-SourceSerif4", "LICENSE-DejaVu"):
        assert fonts.face("text").path.with_name(f"{name}.txt").is_file()


@pytest.mark.parametrize("one", fonts.FACES, ids=lambda one: one.name)
def test_every_face_writes_latin_greek_and_cyrillic(one: fonts.Face) -> None:
    assert all(ord(sign) in fonts.signs_of(one) for sign in "azAZ09éßøłțæαΩЖя€–“”…•×→")


def test_the_nearest_face_is_taken() -> None:
    assert fonts.face("text", 400, italic=True).italic
    assert fonts.face("serif", 900).weight == 600
    assert fonts.face("serif", 500).weight == 600
    assert fonts.face("display", 700, italic=True).file == "FiraSansExtraCondensed_700Bold.ttf"


def test_signs_that_cannot_be_printed_are_named_once() -> None:
    assert fonts.unprintable("Déjà vu ✓\n漢字漢") == ("漢", "字")


@pytest.mark.parametrize("one", fonts.FACES, ids=lambda one: one.name)
def test_nothing_is_drawn_wider_than_measured(one: fonts.Face, qapp: object) -> None:
    QFontDatabase.addApplicationFont(str(one.path))
    font = QFont(fonts.FAMILY_NAMES[one.family])
    font.setPixelSize(100)
    font.setWeight(QFont.Weight(one.weight))
    font.setItalic(one.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for text in (
        "Everything has the highest priority",
        "Throwing it over the wall",
        "Не моя ответственность",
        "Δεν με νοιάζει",
    ):
        drawn = QFontMetricsF(font).horizontalAdvance(text)
        measured = text_width(text, FaceStyle(one.family, one.weight, one.italic), 100)
        assert 0.97 * measured <= drawn <= 1.005 * measured


def test_width_grows_with_the_size() -> None:
    assert text_width("", BODY, 40) == 0
    assert text_width("word", BODY, 80) == pytest.approx(2 * text_width("word", BODY, 40))


def test_a_sign_the_face_lacks_is_measured_in_the_fallback() -> None:
    assert text_width("✓", BODY, 100) == text_width("✓", FaceStyle("fallback"), 100)


def test_lines_break_between_words_and_where_the_text_says() -> None:
    assert wrap("one two\n\nthree", BODY, 40, 1000) == ("one two", "", "three")
    assert wrap("one  two three", BODY, 40, text_width("one two", BODY, 40)) == ("one two", "three")
    assert wrap("", BODY, 40, 100) == ("",)


def test_a_word_wider_than_the_line_is_broken() -> None:
    lines = wrap("a Donaudampfschifffahrt b", TITLE, 72, 200)
    assert lines[0] == "a"
    assert "".join(lines[1:]).startswith("Donaudampfschifffahrt")
    assert wrap("ab", BODY, 40, 1) == ("a", "b")


def test_no_word_is_left_alone_where_lines_can_be_even() -> None:
    text = "Everything has the highest priority"
    width = text_width("Everything has the highest", BODY, 40) + 1
    assert wrap(text, BODY, 40, width) == ("Everything has the highest", "priority")
    assert balanced(text, BODY, 40, width) == ("Everything has the", "highest priority")


def test_a_title_keeps_its_size_where_it_fits_and_shrinks_where_not() -> None:
    assert fit("Plan, do, stop", TITLE, 560, 2, 124, 72) == Fitted(("Plan,", "do, stop"), 124, cut=False)
    shrunk = fit("Throwing it over the wall", TITLE, 560, 2, 124, 72)
    assert 72 < shrunk.px < 124
    assert len(shrunk.lines) == 2
    assert not shrunk.cut


def test_a_size_that_would_break_a_word_is_not_taken() -> None:
    fitted = fit("Responsibility", TITLE, 500, 3, 124, 72)
    assert fitted.lines == ("Responsibility",)


def test_what_does_not_fit_is_cut_after_a_word() -> None:
    fitted = fit("word soup of many little things " * 9, TITLE, 560, 2, 124, 72)
    assert fitted.cut
    assert fitted.px == 72
    assert fitted.lines[-1].removesuffix(ELLIPSIS).split()[-1] in "word soup of many little things".split()


@given(PLAIN, st.integers(20, 900))
def test_wrapping_loses_nothing_and_stays_within_the_width(text: str, width: int) -> None:
    for lines in (wrap(text, BODY, 40, width), balanced(text, BODY, 40, width)):
        assert "".join("".join(lines).split()) == "".join(text.split())
        assert all(len(line) == 1 or text_width(line, BODY, 40) <= width + 0.01 for line in lines)
    assert len(balanced(text, BODY, 40, width)) == len(wrap(text, BODY, 40, width))


@given(PLAIN, st.integers(60, 900), st.integers(1, 4))
def test_a_fitted_text_keeps_to_its_lines_and_width(text: str, width: int, max_lines: int) -> None:
    fitted = fit(text, BODY, width, max_lines, 60, 28)
    assert 1 <= len(fitted.lines) <= max_lines
    assert 28 <= fitted.px <= 60
    assert all(text_width(line, BODY, fitted.px) <= width + 0.01 for line in fitted.lines)
    assert fitted.cut or "".join("".join(fitted.lines).split()) == "".join(text.split())
