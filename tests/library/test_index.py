"""The index: true by change times, thrown away without harm, forgetful where something is deleted; trends."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from abcdesk.deckfile.reading import read_deck
from abcdesk.domain import records as r
from abcdesk.domain.errors import UserError
from abcdesk.library.index import NAME
from abcdesk.library.library import Library
from abcdesk.paths import decks, resources
from abcdesk.store.exchange import read_json
from abcdesk.store.file import WorkshopFile, write_new

ABC_IT = read_deck(decks() / "abc-it")
CARDS = [card.id for card in ABC_IT.deck.cards[:6]]


def make(
    library: Library, title: str, year: int, country: str, picks: list[list[str]], kept: int = 0
) -> Path:
    """A workshop with one revealed round and so many kept commitments."""
    rows: list[r.Row] = [
        r.Info(title, date=dt.date(year, 5, 1), country=country),
        r.Group("it", "IT", r.Perspective.IT, 40),
        r.Step("s1", r.StepKind.PICK, "Pick", state=r.StepState.REVEALED, settings={"picks": 3}),
        *(r.Ballot("s1", "it", None, seat, tuple(cards), seat) for seat, cards in enumerate(picks, 1)),
        *(
            r.Commitment(f"c{n}", f"Promise {n}", status=r.CommitmentStatus.KEPT, position=n)
            for n in range(kept)
        ),
    ]
    path = library.new_path(title)
    write_new(path, rows, ABC_IT)
    return path


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library", lambda: dt.date(2026, 10, 14))


def test_the_next_start_knows_without_reading_files(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(library, "Harbour", 2025, "NL", [CARDS[:3]])
    first = library.entries()
    again = Library(library.folder, lambda: dt.date(2026, 10, 14))
    monkeypatch.setattr("abcdesk.library.library.read_entry", lambda *_: pytest.fail("read again"))
    again.recall(300)
    known = again.shown()
    assert known == first
    assert not again.refresh()
    assert [entry is before for entry, before in zip(again.shown(), known, strict=True)] == [True]
    assert again.shown() == first


def test_only_what_changed_is_read_again(library: Library) -> None:
    paths = [make(library, f"Room {n}", 2025, "NL", [CARDS[:3]]) for n in range(3)]
    library.entries()
    with WorkshopFile.open(paths[1]) as file, file.transaction("Rename") as step:
        step.put(replace(file.workshop.info, title="Renamed"))
    paths[2].unlink()
    heard: list[tuple[int, int]] = []
    library.refresh(lambda done, all_: heard.append((done, all_)))
    assert heard == [(0, 1), (1, 1)]
    assert {entry.title for entry in library.shown()} == {"Room 0", "Renamed"}


@pytest.mark.parametrize("damage", [b"", b"no database at all, not by a long way", None])
def test_a_spoilt_index_is_made_anew(library: Library, damage: bytes | None) -> None:
    make(library, "Harbour", 2025, "NL", [CARDS[:3]])
    library.entries()
    library.close()
    index = library.folder / NAME
    whole = index.read_bytes()
    index.write_bytes(whole[:2000] if damage is None else damage)
    again = Library(library.folder, lambda: dt.date(2026, 10, 14))
    assert [entry.title for entry in again.entries()] == ["Harbour"]
    assert again.trends().rooms == 1


def test_what_is_deleted_is_gone_from_the_index_file(library: Library) -> None:
    path = make(library, "Quetzalcoatl Insurance", 2025, "NL", [CARDS[:3]])
    library.entries()
    assert b"Quetzalcoatl" in (library.folder / NAME).read_bytes()
    library.bin(path)
    library.empty_bin()
    library.close()
    assert b"Quetzalcoatl" not in (library.folder / NAME).read_bytes()


def test_trends_are_narrowed_and_follow_what_is_deleted(library: Library) -> None:
    make(library, "One", 2025, "NL", [CARDS[:3], CARDS[:2]], kept=2)
    make(library, "Two", 2026, "GB", [CARDS[1:4]], kept=1)
    gone = make(library, "Three", 2026, "NL", [CARDS[1:3]])
    library.refresh()
    found = library.trends()
    assert (found.rooms, found.voters) == (3, 4)
    top = found.cards[0]
    assert (top.card, top.votes, top.share, top.rooms) == (CARDS[1], 4, 1.0, 3)
    assert found.choices == {"year": ("2025", "2026"), "sector": (), "country": ("GB", "NL")}
    assert found.promises == {"kept": 3}
    assert library.trends(narrowed={"year": "2026"}).voters == 2
    assert library.trends(narrowed={"year": "2026", "country": "GB"}).promises == {"kept": 1}
    library.bin(gone)
    assert library.trends(narrowed={"year": "2026"}).rooms == 1


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rooms=st.lists(
        st.tuples(
            st.sampled_from([2024, 2025]),
            st.lists(
                st.lists(st.sampled_from(CARDS), min_size=1, max_size=3, unique=True), min_size=1, max_size=4
            ),
        ),
        min_size=1,
        max_size=4,
    ),
    dropped=st.integers(0, 3),
)
def test_trends_equal_a_naive_recount(
    tmp_path_factory: pytest.TempPathFactory, rooms: list[tuple[int, list[list[str]]]], dropped: int
) -> None:
    library = Library(tmp_path_factory.mktemp("rooms") / "library", lambda: dt.date(2026, 10, 14))
    paths = [make(library, f"Room {n}", year, "NL", picks) for n, (year, picks) in enumerate(rooms)]
    library.refresh()
    if dropped < len(paths):
        library.bin(paths[dropped])
    left = [room for place, room in enumerate(rooms) if place != dropped]
    for year in ("", "2024", "2025"):
        counted = [picks for when, picks in left if year in ("", str(when))]
        votes = Counter(card for picks in counted for ballot in picks for card in ballot)
        found = library.trends("abc-it", {"year": year})
        assert {card.card: card.votes for card in found.cards} == dict(votes)
        assert found.voters == sum(len(picks) for picks in counted) and found.rooms == len(counted)
    library.close()


def test_the_samples_count(library: Library) -> None:
    rows, package = read_json(resources() / "samples" / "northwind-hospital.json", lambda *_: ABC_IT)
    write_new(library.new_path("Northwind"), rows, package)
    library.refresh()
    found = library.trends()
    assert found.voters == 6 and found.cards[0].share <= 1


@pytest.mark.parametrize("why", ["damaged", "held", "protected"])
def test_an_index_that_cannot_be_used_hinders_nobody(
    library: Library, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is spoilt behind its first pages, another program holds it, or the folder lets none be made."""
    make(library, "Harbour", 2025, "NL", [CARDS[:3]])
    index = library.folder / NAME
    monkeypatch.setattr("abcdesk.library.index._PATIENCE_S", 0)
    holder = None
    if why == "protected":
        index.mkdir()
    else:
        library.entries()
        library.close()
    if why == "damaged":
        index.write_bytes(index.read_bytes()[:8192] + b"\xff" * 40_000)
    elif why == "held":
        make(library, "Clinic", 2025, "NL", [CARDS[:3]])
        holder = sqlite3.connect(index)
        holder.execute("BEGIN EXCLUSIVE")
    again = Library(library.folder, lambda: dt.date(2026, 10, 14))
    again.refresh()
    assert len(again.shown()) == again.trends().rooms == (2 if holder else 1)
    again.close()
    if holder:
        holder.close()


def test_two_windows_of_the_program_tell_the_same(library: Library) -> None:
    path = make(library, "Harbour", 2025, "NL", [CARDS[:3]])
    library.entries()
    other = Library(library.folder, lambda: dt.date(2026, 10, 14))
    other.entries()
    with WorkshopFile.open(path) as file, file.transaction("Rename") as step:
        step.put(replace(file.workshop.info, title="Renamed"))
    other.look_at(path)
    library.refresh()
    assert [entry.title for entry in library.shown()] == ["Renamed"]
    other.close()


def test_a_stick_that_is_pulled_out_forgets_nothing(library: Library, tmp_path: Path) -> None:
    make(library, "Harbour", 2025, "NL", [CARDS[:3]])
    known = library.entries()
    library.folder.rename(tmp_path / "pulled out")
    with pytest.raises(UserError, match="not there"):
        library.refresh()
    assert library.shown() == known
    with pytest.raises(UserError, match="not there"):
        Library(library.folder, is_chosen=True).entries()
    (tmp_path / "pulled out").rename(library.folder)
    library.refresh()
    assert library.shown() == known
