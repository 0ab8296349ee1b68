"""Slides of a scan: its question in large words, as ``talk`` draws it."""

from __future__ import annotations

from abcdesk.projector.slides.talk import text

SLIDES = {"text": text}
