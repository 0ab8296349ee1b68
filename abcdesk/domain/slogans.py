"""Slogans: behaviours that nobody could watch. A kind reader, not a judge: what it says can be overridden."""

from __future__ import annotations

import re
from dataclasses import dataclass

FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Slogan:
    """Why a sentence may be a slogan: ``reason`` says what is missing, ``ask`` is a question that helps."""

    reason: str
    ask: str


_PHRASES = (
    "customer first",
    "users first",
    "client first",
    "put the customer",
    "put the user",
    "customer focus",
    "customer-focused",
    "customer focused",
    "customer-centric",
    "user-centric",
    "one team",
    "team spirit",
    "best practice",
    "world class",
    "world-class",
    "go the extra mile",
    "right first time",
    "culture of",
    "do our best",
    "more proactive",
    "think outside",
    "take ownership",
    "win-win",
)
_STATES = re.compile(
    r"\b(?:be|being|become|becoming|are|feel|stay|act)\s+(?:more|less|better|very|always|truly|really|"
    r"proactive|professional|open|honest|agile|flexible|committed|motivated|friendly|aligned|respectful)\b"
)
_WISHES = re.compile(
    r"\b(?:improve|increase|enhance|optimise|optimize|strengthen|foster|promote|embrace|ensure|strive|"
    r"raise awareness|communicate better|better communication|more communication|understand|realise|"
    r"realize|care about|be aware|value|respect|believe|trust|want|hope|try)\b"
)
_WATCHABLE = frozenset(
    [
        "add",
        "agree",
        "announce",
        "answer",
        "appear",
        "apologise",
        "arrive",
        "ask",
        "assign",
        "attend",
        "book",
        "bring",
        "call",
        "carry",
        "check",
        "choose",
        "close",
        "come",
        "confirm",
        "copy",
        "count",
        "cross",
        "decide",
        "deliver",
        "demonstrate",
        "describe",
        "discuss",
        "draw",
        "drop",
        "eat",
        "enter",
        "explain",
        "feed",
        "fetch",
        "fill",
        "film",
        "find",
        "finish",
        "fix",
        "follow",
        "gather",
        "get",
        "give",
        "go",
        "greet",
        "hand",
        "hang",
        "hear",
        "help",
        "hold",
        "introduce",
        "invite",
        "join",
        "keep",
        "knock",
        "know",
        "lead",
        "learn",
        "leave",
        "let",
        "lift",
        "list",
        "listen",
        "log",
        "look",
        "made",
        "make",
        "mark",
        "meet",
        "mention",
        "move",
        "name",
        "note",
        "offer",
        "open",
        "own",
        "pass",
        "pause",
        "pay",
        "phone",
        "pick",
        "place",
        "plan",
        "play",
        "post",
        "present",
        "print",
        "publish",
        "pull",
        "put",
        "raise",
        "reach",
        "read",
        "record",
        "remove",
        "repeat",
        "reply",
        "report",
        "return",
        "review",
        "ring",
        "run",
        "say",
        "search",
        "see",
        "send",
        "serve",
        "set",
        "share",
        "show",
        "shut",
        "sign",
        "sit",
        "skip",
        "solve",
        "speak",
        "spend",
        "stand",
        "start",
        "stay",
        "stop",
        "take",
        "talk",
        "tell",
        "test",
        "thank",
        "throw",
        "tick",
        "touch",
        "track",
        "train",
        "turn",
        "type",
        "update",
        "use",
        "visit",
        "vote",
        "wait",
        "walk",
        "watch",
        "wear",
        "welcome",
        "work",
        "write",
    ]
)
"""Things one can see or hear somebody do."""

_IRREGULAR = {
    "said": "say",
    "sees": "see",
    "seen": "see",
    "told": "tell",
    "tells": "tell",
    "goes": "go",
    "gone": "go",
    "does": "do",
    "held": "hold",
    "kept": "keep",
    "met": "meet",
    "sat": "sit",
    "sent": "send",
    "spoke": "speak",
    "taken": "take",
    "takes": "take",
    "took": "take",
    "written": "write",
    "known": "know",
    "given": "give",
    "heard": "hear",
}


def slogan_in(text: str) -> Slogan | None:
    """What makes this sentence a slogan, or None where one could watch it happen. Empty text is none."""
    words = re.findall(r"[\w’']+", text.casefold())
    if not words:
        return None
    plain = text.casefold().replace("’", "'")
    if len(words) < FEWEST_WORDS:
        return Slogan("Too short to watch.", "Who does what, and when would you see it?")
    watchable = any(_stem_in_list(word) for word in words)
    phrase = next((phrase for phrase in _PHRASES if phrase in plain), "")
    if phrase and not watchable:
        return Slogan(
            f"“{phrase.capitalize()}” is a slogan.", "What would somebody do differently on Monday?"
        )
    state = _STATES.search(plain)
    if state and not watchable:
        return Slogan(f"Nobody can watch people “{state[0]}”.", "What would you see them do?")
    wish = _WISHES.search(plain)
    if wish and not watchable:
        return Slogan(f"“{wish[0].capitalize()}” happens inside heads.", "What would you see or hear?")
    if not watchable:
        return Slogan("There is no action in it that one can see.", "What would a visitor see somebody do?")
    return None


def _stem_in_list(word: str) -> bool:
    """Whether a word is a form of something one can see somebody do."""
    word = _IRREGULAR.get(word, word)
    if word in _WATCHABLE:
        return True
    for ending in ("s", "es", "ed", "d", "ing"):
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            if (
                stem in _WATCHABLE
                or stem + "e" in _WATCHABLE
                or (stem[-2:-1] == stem[-1:] and stem[:-1] in _WATCHABLE)
            ):
                return True
    return False
