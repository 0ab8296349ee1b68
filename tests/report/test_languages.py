"""The languages of a report: every word comes from a catalogue or from the room, and the catalogues agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace

import pytest

from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.report.document import render_report
from abcdesk.report.language import Language, language_of, languages
from abcdesk.report.message import Message, fields_of, parsed
from tests.report.reading import pages_of
from tests.report.workshops import no_picture, sample

EN = language_of("en")
WORD = re.compile(r"[^\W\d_]{2,}")


def messages(language: Language) -> Iterator[tuple[str, str]]:
    """Every message by name; wordings of a title one by one."""
    for key, found in language.catalogue.items():
        yield from ((key, text) for text in ([found] if isinstance(found, str) else found))


def written(text: str) -> set[str]:
    """The values that a message writes or chooses by."""
    return {field.name for field in fields_of(parsed(text))}


def own_words(workshop: Workshop) -> set[str]:
    """Every word that the room or the deck has."""
    deck = workshop.deck
    texts = [str(getattr(row, field.name)) for row in workshop.rows() for field in fields(row)]
    texts += [str(getattr(card, field.name)) for card in deck.cards for field in fields(card)]
    texts += [deck.title, *(suit.title for suit in deck.suits)]
    return set(WORD.findall(" ".join(texts).lower()))


def masked(message: Message) -> Message:
    """A message whose own words are gone; what is filled in stays."""
    return tuple(
        WORD.sub("#", part)
        if isinstance(part, str)
        else replace(part, phrases=tuple(map(masked, part.phrases)))
        for part in message
    )


def test_every_word_of_a_report_comes_from_a_catalogue_or_from_the_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    room = sample()
    lists = [word for found in EN.catalogue.values() if not isinstance(found, str) for word in found]
    monkeypatch.setattr("abcdesk.report.language._parsed", lambda text: masked(parsed(text)))
    text = " ".join(pages_of(render_report(room, no_picture, draft=True))).lower()
    assert set(WORD.findall(text)) <= own_words(room) | set(" ".join(lists).lower().split())


@pytest.mark.parametrize("code", list(languages()))
def test_a_catalogue_is_whole(code: str) -> None:
    own = language_of(code)
    lacking = [key for key in EN.catalogue if key not in own.catalogue and not key.startswith("voice.")]
    assert lacking == []
    known: dict[str, set[str]] = {}
    for key, text in messages(EN):
        known.setdefault(key, set()).update(written(text))
    for key, text in messages(own):
        if key in known and not key.startswith("voice."):
            assert written(text) <= known[key], f"{key}: {text}"


def test_a_language_that_there_is_not_is_named_with_those_there_are() -> None:
    with pytest.raises(UserError) as error:
        render_report(sample(), no_picture, lang="xx")
    assert "“xx”" in error.value.message and "en (English)" in error.value.hint
    assert language_of("en-US") is EN
