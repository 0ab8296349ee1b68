"""The languages of a report: every word comes from a catalogue or from the room, and the catalogues agree."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4

from abcdesk import paths
from abcdesk.deckfile import rewording
from abcdesk.deckfile.rewording import in_language
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.wording import Title, Words
from abcdesk.report.document import render_report
from abcdesk.report.language import Language, Value, language_of, languages
from abcdesk.report.layout.pictures import Pictures
from abcdesk.report.layout.plan import Plan
from abcdesk.report.layout.sheet import Frame
from abcdesk.report.message import Message, fields_of, parsed
from abcdesk.report.pages import SECTIONS, Order, laid_out
from tests.report import workshops as make
from tests.report.test_elsewhere import beside, told
from tests.report.test_simulation import ruled
from tests.report.test_since import followed
from tests.report.workshops import no_picture, sample

EN = language_of("en")
OTHERS = [code for code in languages() if code != "en"]
WORD = re.compile(r"[^\W\d_]{2,}")


class Checked(Language):
    """English, and a check that every other language can say it with the same values."""

    def say(self, key: str, **values: Value) -> str:
        _check(key, values)
        return super().say(key, **values)

    def pieces(self, key: str, **values: Value) -> Words:
        _check(key, values)
        return super().pieces(key, **values)

    def wordings(self, key: str, **values: Value) -> Title:
        _check(key, values)
        return super().wordings(key, **values)


def _check(key: str, values: Iterable[str]) -> None:
    for code in OTHERS:
        for text in texts(language_of(code), key):
            lacking = {field.name for field in fields_of(parsed(text))} - set(values)
            assert not lacking, f"{key} of {code} is not told {lacking}"


def texts(language: Language, key: str) -> list[str]:
    """A message in all its wordings; none where the catalogue has no such message."""
    found = language.catalogue.get(key, ())
    return [found] if isinstance(found, str) else list(found)


def text_in(data: bytes) -> str:
    """All the words of a PDF, read with PDFium, which is fast."""
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
    return " ".join(" ".join(pages).split())


def printed(text: str) -> set[str]:
    """The values that a message writes out, other than small numbers: one may be said by an article."""
    return {
        field.name for field in fields_of(parsed(text)) if not field.phrases and field.style.lower() != "word"
    }


def masked(message: Message) -> Message:
    """A message whose own words are gone; what is filled in stays."""
    return tuple(
        WORD.sub("#", part)
        if isinstance(part, str)
        else replace(part, phrases=tuple(map(masked, part.phrases)))
        for part in message
    )


def own_words(workshop: Workshop) -> Iterator[str]:
    """Every word that the room or the deck has, and the words of the catalogue's lists: numbers and months."""
    deck = workshop.deck
    for one in (*workshop.rows(), *deck.cards, *deck.suits):
        yield from WORD.findall(" ".join(str(getattr(one, field.name)) for field in fields(one)).lower())
    yield from WORD.findall(deck.title.lower())
    for found in EN.catalogue.values():
        yield from () if isinstance(found, str) else WORD.findall(" ".join(found).lower())


def test_every_word_of_a_report_comes_from_a_catalogue_or_from_the_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("abcdesk.report.language._parsed", lambda text: masked(parsed(text)))
    text = text_in(render_report(sample(), no_picture, draft=True)).lower()
    assert set(WORD.findall(text)) - set(own_words(sample())) == set()


def test_every_language_can_say_what_a_report_asks_for() -> None:
    published = beside("users-choose", "customer-worldwide-2012")
    rooms = (followed(), told(), ruled(published))
    for room in (*rooms, make.people(), make.all_tied(), make.one_team(), make.full_exercises()):
        plan = Plan(Frame(*A4), Checked("en", EN.catalogue))
        laid_out(plan, Order(facts_of(room, plan.language), Pictures(no_picture), True, None), SECTIONS)


@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_says_all_that_the_english_one_says(code: str) -> None:
    other = language_of(code)
    for key in EN.catalogue:
        if not key.startswith("voice.") and not key.endswith(".one"):
            own = texts(other, key)
            assert own, f"{code} lacks {key}"
            for text, english in zip(own, texts(EN, key), strict=False):
                assert printed(english) <= printed(text), f"{key} of {code} loses {printed(english)}: {text}"
    for text in (text for key in other.catalogue for text in texts(other, key)):
        parsed(text)


@pytest.mark.parametrize("code", OTHERS)
def test_no_english_sentence_is_left_in_another_language(code: str) -> None:
    text = text_in(render_report(sample(), no_picture, lang=code, draft=True))
    own = {words for key in language_of(code).catalogue for words in sentences(language_of(code), key)}
    english = {words for key in EN.catalogue for words in sentences(EN, key)} - own
    room = " ".join(str(getattr(row, field.name)) for row in sample().rows() for field in fields(row))
    room += sample().deck.title
    assert len(english) > 200
    assert [words for words in english if words in text and words not in room] == []


def sentences(language: Language, key: str) -> Iterator[str]:
    """The stretches of two words or more that stand between the fields of a message."""
    for text in texts(language, key):
        for part in re.split(r"[{}|:]", text.replace("**", "")):
            if len(WORD.findall(part)) > 1:
                yield part.strip()


def test_a_language_that_there_is_not_is_named_with_those_there_are() -> None:
    with pytest.raises(UserError) as error:
        render_report(sample(), no_picture, lang="xx")
    assert "“xx”" in error.value.message and "en (English)" in error.value.hint
    assert language_of("en-US") is EN


def test_cards_have_the_words_of_the_decks_translation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ABCDESK_HOME", str(tmp_path))
    rewording._translation.cache_clear()  # decks are read once in a process
    source = paths.decks() / "abc-it"
    deck = tmp_path / "decks" / "abc-it"
    assert deck.parent == paths.user_decks()
    shutil.copytree(source, deck)
    words = '[deck]\ntitle = "Onder water"\n[[card]]\nid = "not-my-responsibility"\ntitle = "Niet mijn pakkie-an"\n'
    (deck / "deck.nl.toml").write_text(words, "utf-8")
    room = sample()
    dutch, own = in_language(room, "nl"), in_language(room, "en")
    assert own is room and dutch.deck.card("not-my-responsibility").title == "Niet mijn pakkie-an"
    assert dutch.deck.card("plan-do-stop") == room.deck.card("plan-do-stop")
    text = text_in(render_report(dutch, no_picture, lang="nl", sections=["summary"]))
    assert "‘Niet mijn pakkie-an’ staat op één" in text
    rewording._translation.cache_clear()
