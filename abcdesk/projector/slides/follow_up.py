"""Slides of a follow-up: its question in large words; promises are drawn by ``commitments``."""

from __future__ import annotations

from abcdesk.projector.slides.talk import text

SLIDES = {"text": text}
