"""How a deck is laid out: names of files, keys of tables, and limits."""

from __future__ import annotations

import re

DECK_FILE = "deck.toml"
ARCHIVE_SUFFIX = ".abcdeck"
TRANSLATION = re.compile(r"deck\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.toml")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}|[a-z][a-z0-9-]{0,31}")
PICTURE_SUFFIXES = (".svg", ".png", ".jpg", ".jpeg")

DECK_TEXTS = ("id", "title", "version", "language", "licence", "credits", "description")
SUIT_TEXTS = ("id", "title", "letter", "colour")
CARD_TEXTS = ("id", "suit", "title", "saying", "question", "picture", "desired", "facilitator_note")
MARKER_TEXTS = ("id", "title", "picture")
KEYS = {
    "deck": frozenset(DECK_TEXTS),
    "suit": frozenset(SUIT_TEXTS),
    "card": frozenset((*CARD_TEXTS, "number")),
    "marker": frozenset(MARKER_TEXTS),
}
TRANSLATED_KEYS = {
    "deck": frozenset({"title", "description", "licence", "credits"}),
    "suit": frozenset({"id", "title", "letter"}),
    "card": frozenset({"id", "title", "saying", "question", "desired", "facilitator_note"}),
    "marker": frozenset({"id", "title"}),
}

MOST_CHARACTERS = {"title": 120, "letter": 2, "version": 40, "saying": 400, "question": 400, "desired": 400}
MOST_CHARACTERS_ELSEWHERE = 4_000

MOST_CARDS = 200
MOST_SUITS = 12
MOST_MARKERS = 50
HIGHEST_NUMBER = 9_999
MOST_FILES = 1_000
"""Files and folders looked at in a deck's folder or archive."""

MB = 1_000_000
MOST_TOML_BYTES = 2 * MB
MOST_PICTURE_BYTES = 5 * MB
MOST_PICTURE_PIXELS = 40 * MB
MOST_DECK_BYTES = 100 * MB
"""All files of a deck together, unpacked."""

MOST_SVG_ELEMENTS = 10_000
MOST_SVG_DRAWN = 50_000
"""Elements after every ``use`` has been replaced by what it refers to."""
MOST_SVG_DEPTH = 64
