"""No text can break the report, and what goes in comes out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abcdesk.domain.cards import Suit
from abcdesk.fonts import unprintable
from abcdesk.report.layout.type import clean, runs
from tests.report import workshops as make
from tests.report.reading import squeezed, text_of
from tests.report.workshops import IT, workshop

HOSTILE = (
    "R&D",
    "<5%",
    "<john@corp.com>",
    "]]>",
    "<b>bold</b> &amp; <img src='/etc/passwd'/>",
    "<para><font size=900>",
    "&#0; &nbsp; &unknown;",
    "100 % of C:\\temp\\new and (brackets) [too]",
    "😀 smile",
    "Ελληνικά και ἀρχαία",
    "Русский и українська",
    "Ķēniņš Şükrü Đặng Győző Þórarinsdóttir",
    "Z̄ M̆ C̨ L̂ ṟ",
    "→ ✓ ≤ ≥ ≠ ★ ½ € ₣",
    "a" * 400,
    "{} %s %(x)s $HOME `id`",
)


def room_with(text: str) -> object:
    """A workshop in which a user's every text is this one."""
    return workshop(
        make.groups((text, IT, 24)),
        make.teams(3),
        make.pick(),
        make.team_ballots([("c1", "c2", "c3")] * 3),
        make.impact(["c1"]),
        make.note(1, "c1", text),
        make.note(2, "c1", text, "risks", 3),
        make.votes("c1", 20),
        make.promise(1, text, owner=text, measure=text, first_step=text),
        deck_=make.deck(9, [text]),
        ask=text,
        organisation=text,
    )


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_what_goes_in_comes_out(text: str) -> None:
    found = text_of(room_with(text))  # type: ignore[arg-type]
    assert found.count(squeezed(text)) >= 4 or len(text) > 300
    assert squeezed(text) in found


@given(st.text(min_size=1, max_size=120))
@settings(max_examples=20)  # R9 tries ten thousand in the soak
def test_any_text_can_be_printed(text: str) -> None:
    found = text_of(
        workshop(make.impact(["c1"]), make.note(1, "c1", text)), sections=["impact", "cards", "words"]
    )
    shown = squeezed(clean(text))
    if not unprintable(clean(text)) and all(ord(sign) < 0x590 for sign in shown):
        assert shown in found


def test_control_signs_do_not_reach_the_page() -> None:
    assert clean("a\x00b\x07c\u202ed\ufeff\r\ne\tf\x1b") == "abcd\ne f"


def test_an_accent_shares_the_font_of_its_letter() -> None:
    found = runs("aZ\u0304b☎c", "text", 400, False)
    assert "".join(text for _, text in found) == "aZ\u0304b☎c"
    assert any("Z\u0304" in text for _, text in found)
    assert [text for font, text in found if font.startswith("DejaVu")] == ["☎"]


def test_a_note_of_five_thousand_words_is_printed_whole() -> None:
    text = text_of(make.long_texts())
    assert all(f"word{n}" in text for n in (0, 2500, 4999))
    assert squeezed("In the room’s own words") in text


def test_a_deck_with_its_own_suits_and_long_words() -> None:
    suits = tuple(
        Suit(f"s{n}", f"Suit {n} " + "long" * 8, "XYZW"[n], colour)
        for n, colour in enumerate(("#7A3FA0", "#E0D020", "#123456", "#00AA88"))
    )
    room = workshop(
        make.groups(("IT", IT, 24)),
        make.teams(3),
        make.pick(),
        make.team_ballots([("c1", "c2", "c3")] * 3),
        make.impact(["c1"]),
        make.note(1, "c1", "x"),
        deck_=make.deck(9, suits=suits),
    )
    assert "Suit0" in text_of(room)
