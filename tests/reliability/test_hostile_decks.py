"""Decks from strangers are harmless: no file outside, at most 10 s and 512 MB, and a clear message each."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_decks import MAKERS, hostile_deck, maker_of

from abcdesk.deckfile.reading import read_deck
from abcdesk.paths import HOME_VARIABLE
from tests.reliability.ledger import Ledger

MOST_SECONDS, MOST_MB = 10.0, 512
LONGEST_WAIT_S = 30.0
"""Seconds are those of the processor, its children's included, so that a busy machine is no fault; nor may it
wait for ever."""
IN_EVERY_RUN, IN_ALL = 30, 300
HARMLESS_AFTER_ALL = {"wild_numbers", "text_bomb", "dashes", "slow", "flipped", "broken_png"}
"""Some of these makers' decks may be installed: what they hold is drawn or thrown away within the limits."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="that system does not tell a child's memory")

MEASURE = """
import json, os, subprocess, sys, threading, time
begin = time.monotonic()
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
told = {}
readers = [threading.Thread(target=lambda n=n, f=f: told.update({n: f.read()})) for n, f in (("out", child.stdout), ("err", child.stderr))]
[reader.start() for reader in readers]
stop = threading.Timer(40, child.kill)
stop.start()
_, status, used = os.wait4(child.pid, 0)
stop.cancel()
[reader.join() for reader in readers]
mb = used.ru_maxrss / (1_000_000 if sys.platform == "darwin" else 1_000)
cpu = used.ru_utime + used.ru_stime
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "seconds": cpu, "waited": time.monotonic() - begin, "mb": mb,
                  "out": told["out"].decode(), "err": told["err"].decode()}))
"""
"""Runs a program and tells its time and largest memory, its own children's included. It stands between, because
the system counts a parent's memory as that of a child it has just begun."""


@pytest.mark.promise
@pytest.mark.parametrize("seed", range(IN_EVERY_RUN), ids=lambda seed: maker_of(seed).__name__)
def test_a_hostile_deck_is_harmless(seed: int, tmp_path: Path, ledger: Ledger) -> None:
    check(seed, tmp_path, ledger)


@pytest.mark.soak
@pytest.mark.parametrize(
    "seed", range(IN_EVERY_RUN, IN_ALL), ids=lambda seed: f"{seed}-{maker_of(seed).__name__}"
)
def test_every_variant_is_harmless(seed: int, tmp_path: Path, ledger: Ledger) -> None:
    check(seed, tmp_path, ledger)


def test_each_kind_comes_up_in_the_long_run() -> None:
    assert len(set(MAKERS)) == len(MAKERS) <= IN_ALL


def check(seed: int, root: Path, ledger: Ledger) -> None:
    """One deck against the promise; the fault counts as lost until everything about it was right."""
    ledger.note("R13", lost=True)
    install_and_look(seed, root)
    ledger.note("R13", lost=-1, tried=0)


def install_and_look(seed: int, root: Path) -> None:
    deck = hostile_deck(seed, root / "sandbox")
    home, before = root / "home", picture_of(root / "sandbox")
    found = install(deck, home, root / "sandbox")
    assert picture_of(root / "sandbox") == before
    assert found["seconds"] <= MOST_SECONDS and found["waited"] <= LONGEST_WAIT_S, found
    assert found["mb"] <= MOST_MB, found
    assert "Traceback" not in found["err"], found["err"]
    if found["code"] == 0 and maker_of(seed).__name__ in HARMLESS_AFTER_ALL:
        (installed,) = (home / "decks").iterdir()
        assert read_deck(installed).deck.id == "some"
        return
    assert found["code"] == 1, found
    assert [path for path in home.rglob("*") if path.is_file()] == []
    assert_clear(found["err"])


def install(deck: Path, home: Path, place: Path) -> dict:
    command = [sys.executable, "-c", MEASURE, sys.executable, "-m", "abcdesk", "deck", "install", str(deck)]
    answer = subprocess.run(
        command, capture_output=True, check=True, cwd=place, env={**os.environ, HOME_VARIABLE: str(home)}
    )
    return json.loads(answer.stdout)


def assert_clear(told: str) -> None:
    """One line that says what is wrong, and a hint; nothing that could move the cursor of a terminal."""
    lines = told.splitlines()
    assert lines[0].startswith("error: ") and len(lines) <= 2, told
    assert 25 < len(lines[0]) < 500, told
    assert all(line.isprintable() for line in lines), repr(told)


def picture_of(folder: Path) -> dict[str, object]:
    """Every file below a folder with its kind, and its bytes where it is small and ordinary."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        if path.is_file() and not path.is_symlink() and path.stat().st_size < 100_000
        else path.lstat().st_size
        for path in sorted(folder.rglob("*"))
    }
