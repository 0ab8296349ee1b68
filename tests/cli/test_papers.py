"""What README and the other papers tell to type is there: every verb, every option, every file that is linked."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from abcdesk.cli import main
from abcdesk.headless.group import OPEN

OPTION = r"(?<![^\s(])(--[a-z-]+|-[a-z])\b"
VERB = re.compile(r"python3 dev\.py ([a-z]+)")
ROOT = Path(__file__).parents[2]
PAPERS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("resources/help/*.md")])


def typed(text: str) -> list[str]:
    """What a paper gives to be typed: spans of code, and lines that are set as code."""
    return [*re.findall(r"`([^`\n]+)`", text), *re.findall(r"^ {4}(\S.*)$", text, re.MULTILINE)]


def wrong_in(line: str) -> str:
    """The word of a line for abcdesk that the program does not know; "" where it knows all."""
    at: click.Command = main
    context = click.Context(main)
    words = line.split()[1:]
    while isinstance(at, click.Group) and words and re.fullmatch("[a-z]+", words[0]):
        found = at.get_command(context, words[0])
        if found is None:
            return words[0]
        at, words = found, words[1:]
    if at is main:
        at = main.commands[OPEN]
    known = {option for one in at.params for option in (*one.opts, *one.secondary_opts)} | {
        "--help",
        "--version",
    }
    return next((word for word in re.findall(OPTION, " ".join(words)) if word not in known), "")


@pytest.fixture(scope="module")
def dev_verbs() -> set[str]:
    """What dev.py says it does."""
    told = subprocess.run([sys.executable, ROOT / "dev.py", "-h"], capture_output=True, text=True, check=True)
    return set(VERB.findall(told.stdout))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_what_a_paper_tells_to_type_or_to_read_is_there(paper: Path, dev_verbs: set[str]) -> None:
    text = paper.read_text("utf-8")
    lines = [line for line in typed(text) if re.match(r"(?:\S*/)?abcdesk(?:-cli\.exe)? ", line)]
    assert [(line, wrong_in(line)) for line in lines if wrong_in(line)] == []
    assert set(VERB.findall(text)) <= dev_verbs
    links = re.findall(r"\]\((?!https?:)([^)#\s]+)", text)
    assert [link for link in links if not (paper.parent / link).exists()] == []
