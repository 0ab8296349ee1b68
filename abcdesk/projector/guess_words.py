"""What "think or know" says: how many guesses are only opinion, and what would make them more."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.domain.guesses import Guess
from abcdesk.domain.records import Evidence, Perspective
from abcdesk.projector.mirror_words import voters, who
from abcdesk.projector.room import Round
from abcdesk.projector.words import spelt, started

CLAIM = "Claimed elsewhere: about 95% of IT staff only think they know; n unknown"
"""A publisher's figure: no source, no number of people; said as such wherever it stands."""

QUESTION = "Do we think it, or do we know it?"

_OTHERS = {
    Perspective.IT: "IT staff",
    Perspective.USERS: "users",
    Perspective.LEADERSHIP: "leadership",
    Perspective.OTHER: "the others",
}


def others(found: Round) -> str:
    """Those who are guessed about: users, leadership, IT staff."""
    return _OTHERS[Perspective(str(found.step.settings["about"]))]


def finding(guesses: Sequence[Guess]) -> str:
    """How many of the guesses are only opinion, exact in number; the question while nobody has said."""
    said = [one.evidence for one in guesses if one.evidence is not None]
    opinions = said.count(Evidence.OPINION)
    if not said:
        return QUESTION
    if len(said) < len(guesses):
        are = "is" if opinions == 1 else "are"
        many = spelt(opinions) if opinions else "none"
        return f"So far, {many} of {spelt(len(said))} {are} only opinion"
    return _all_said(opinions, len(guesses), said.count(Evidence.MEASURED))


def _all_said(opinions: int, whole: int, measured: int) -> str:
    if whole == 1:
        return "Our one guess is only opinion" if opinions else "Our one guess is more than opinion"
    if opinions == whole:
        return f"All {spelt(whole)} guesses are only opinion"
    if opinions:
        are = "is" if opinions == 1 else "are"
        return f"{started(spelt(opinions))} of our {spelt(whole)} guesses {are} only opinion"
    return f"All {spelt(whole)} guesses were {'measured' if measured == whole else 'asked or measured'}"


def next_step(guesses: Sequence[Guess], found: Round) -> str:
    """What would make opinions more than that."""
    opinions = sum(one.evidence is Evidence.OPINION for one in guesses)
    if opinions:
        return f"Ask {others(found)} about the {spelt(opinions)} we only think we know."
    if any(one.evidence is None for one in guesses):
        return "Opinion, asked or measured?"
    return f"Hold them against what {others(found)} choose."


def guessers(found: Round) -> str:
    """Who guessed, n first: 17 people, IT operations."""
    return f"{voters(found)}, {who(found)}"


def claim(found: Round) -> str:
    """The published claim, where it is about this: IT that guesses what users choose."""
    asked = {group.perspective for group in found.groups}
    about_users = found.step.settings.get("about") == Perspective.USERS
    return CLAIM if about_users and Perspective.IT in asked else ""
