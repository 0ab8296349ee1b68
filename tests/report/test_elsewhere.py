"""In the report: what predictions rest on, and a published ranking with its caveat."""

from __future__ import annotations

from dataclasses import replace

from abcdesk.domain.guesses import guesses
from abcdesk.domain.records import Evidence, GuessEvidence
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.blind_spots import blind_spots_of
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.method import method_of
from tests.report.reading import squeezed, text_of
from tests.report.workshops import sample


def told() -> Workshop:
    """The sample after think or know: one opinion, one asked, one measured."""
    workshop = sample().without(*sample().guess_evidence)
    sources = [("opinion", ""), ("asked", "12 wards, in May"), ("measured", "310 calls")]
    found = guesses(workshop, workshop.step("predict"))
    return workshop.put(
        *(
            GuessEvidence("predict", guess.card, Evidence(kind), source)
            for guess, (kind, source) in zip(found, sources, strict=False)
        )
    )


def beside(step: str, published: str) -> Workshop:
    """The sample with a published ranking beside a round."""
    found = sample().step(step)
    return sample().put(replace(found, settings={**found.settings, "published": published}))


def test_the_blind_spots_page_says_how_many_rest_on_opinion() -> None:
    facts = facts_of(told())
    lead = blind_spots_of(facts, facts.mirrors[0]).lead
    assert lead.endswith("One of the three first predictions rests on opinion alone.")
    silent = facts_of(sample().without(*sample().guess_evidence))
    assert "opinion" not in blind_spots_of(silent, silent.mirrors[0]).lead


def test_the_appendix_says_whence_each_is_known() -> None:
    box = next(box for box in method_of(facts_of(told()), None).left if box.heading == "Think or know")
    assert "‘No management commitment’: asking (“12 wards, in May”)" in box.text
    assert "‘Not my responsibility’: a measurement (“310 calls”)" in box.text
    assert squeezed("12 wards, in May") in squeezed(text_of(told()))


def test_a_published_ranking_stands_in_the_appendix_with_its_caveat() -> None:
    workshop = beside("users-choose", "customer-worldwide-2012")
    box = next(box for box in method_of(facts_of(workshop), None).right if "Published" in box.heading)
    assert "Four of the 10 published cards are among our first 10" in box.text
    assert "‘Not my responsibility’ (published 3, here 3)" in box.text
    assert "claimed; sample not stated" in box.text
    assert "for talk, not for proof" in box.text
    assert squeezed("Partly IT staff who guessed") in squeezed(text_of(workshop))


def test_a_set_about_another_question_is_not_shown() -> None:
    for workshop in (sample(), beside("users-choose", "resistance-2010"), beside("users-choose", "nothing")):
        assert all("Published" not in box.heading for box in method_of(facts_of(workshop), None).right)
