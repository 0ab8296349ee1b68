"""The library: what it lists, finds, names and bins."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abcdesk.deckfile.reading import read_deck
from abcdesk.domain import records as r
from abcdesk.domain.errors import UserError
from abcdesk.library.entry import State
from abcdesk.library.index import NAME
from abcdesk.library.library import Library
from abcdesk.library.names import LONGEST_BYTES, safe_name
from abcdesk.paths import decks, resources
from abcdesk.store import backup
from abcdesk.store.backup import back_up, mark_of
from abcdesk.store.exchange import read_json
from abcdesk.store.file import WorkshopFile, write_new

ABC_IT = read_deck(decks() / "abc-it")
TODAY = dt.date(2026, 10, 14)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path / "library", lambda: TODAY)
    sample = resources() / "samples" / "northwind-hospital.json"
    rows, package = read_json(sample, lambda deck_id, language: ABC_IT)
    write_new(library.new_path("Northwind"), rows, package)
    planned = [r.Info("Zoo", "City zoo", date=dt.date(2026, 11, 1)), r.Step("s", r.StepKind.PICK, "S")]
    write_new(library.new_path("Zoo"), planned, ABC_IT)
    return library


def test_an_entry_tells_what_home_shows(library: Library) -> None:
    zoo, northwind = library.entries()
    assert (zoo.title, zoo.state, zoo.people, zoo.shares) == ("Zoo", State.PLANNED, 0, {})
    assert northwind.title == "Northwind Hospital Trust IT"
    assert (northwind.teams, northwind.people, northwind.state) == (6, 24, State.FINISHED)
    assert northwind.deck == "Below the waterline"
    assert list(northwind.shares) == ["attitude", "behaviour", "culture"]
    assert sum(northwind.shares.values()) == pytest.approx(1.0)
    assert (northwind.date, northwind.problem) == (dt.date(2026, 10, 14), None)


@pytest.mark.parametrize(
    ("states", "day", "state"),
    [
        (["planned", "planned"], dt.date(2026, 1, 1), State.PLANNED),
        (["open", "planned"], TODAY, State.RUNNING),
        (["revealed", "planned"], None, State.RUNNING),
        (["revealed", "planned"], dt.date(2026, 10, 13), State.FINISHED),
        (["revealed", "closed"], None, State.FINISHED),
    ],
)
def test_how_far_a_workshop_is(tmp_path: Path, states: list[str], day: dt.date | None, state: State) -> None:
    steps = [r.Step(f"s{n}", r.StepKind.PICK, "S", state=r.StepState(s)) for n, s in enumerate(states)]
    write_new(tmp_path / "w.abcw", [r.Info("W", date=day), *steps], ABC_IT)
    (entry,) = Library(tmp_path, lambda: TODAY).entries()
    assert entry.state is state


def test_a_broken_file_is_listed_with_its_problem(library: Library) -> None:
    (library.folder / "Broken.abcw").write_bytes(b"SQLite format 3\0" + bytes(200))
    (library.folder / "notes.txt").touch()
    broken = library.entries()[-1]
    assert broken.title == "Broken"
    assert isinstance(broken.problem, UserError)
    assert len(library.entries()) == 3


def workshop_bytes(library: Library) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in library.folder.iterdir() if path.name != NAME}


def test_looking_writes_in_no_workshop(library: Library) -> None:
    before = workshop_bytes(library)
    library.entries()
    assert workshop_bytes(library) == before


def test_a_changed_file_is_read_again(library: Library) -> None:
    library.entries()
    with WorkshopFile.open(library.folder / "Zoo.abcw") as file, file.transaction("Rename") as step:
        step.put(r.Info("Aquarium"))
    assert "Aquarium" in {entry.title for entry in library.entries()}


def test_no_folder_no_workshops(tmp_path: Path) -> None:
    assert Library(tmp_path / "none").entries() == ()


TITLES = [
    "../../etc/passwd",
    "CON",
    "com1",
    "nul.txt",
    "x" * 300,
    "😀",
    "",
    " . ",
    "a/b\\c:d",
    "Größe №5",
    "日本",
    "-rf",
]


@given(st.text(max_size=400) | st.sampled_from(TITLES))
def test_a_title_cannot_steer_a_path(title: str) -> None:
    name = safe_name(title)
    assert name
    assert len(name.encode()) <= LONGEST_BYTES + 20
    assert Path(name).name == name
    assert not set(name) & set('/\\:*?"<>|.\0\n')
    assert name.strip("-_ ") == name
    assert name.casefold() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


def test_names_stay_readable() -> None:
    assert safe_name("Größe №5: R&D / 2026") == "Größe 5 R D 2026"
    assert safe_name("con") == "Workshop con"
    assert safe_name("😀") == "Workshop"


def test_a_taken_name_gets_a_number(library: Library) -> None:
    assert library.new_path("zoo").name == "zoo 2.abcw"


def test_the_bin_takes_gives_back_and_is_emptied_with_the_backups(library: Library) -> None:
    path = library.folder / "Zoo.abcw"
    back_up(path, library.backup_folder)
    back_up(library.folder / "Northwind.abcw", library.backup_folder)
    binned = library.bin(path)
    assert not path.exists()
    assert len(library.entries()) == 1
    assert library.restore(binned) == path
    binned = library.bin(path)
    library.empty_bin()
    assert list(library.bin_folder.iterdir()) == [] and library.binned() == ()
    assert [one.name.split()[0] for one in library.backup_folder.iterdir()] == ["Northwind"]


def test_emptying_the_bin_opens_no_workshop_of_another_name(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten thousand others would have to be waited for."""
    library.bin(library.folder / "Zoo.abcw")
    opened: list[str] = []
    monkeypatch.setattr(backup, "mark_of", lambda path: opened.append(path.stem) or mark_of(path))
    library.empty_bin()
    assert set(opened) == {"Zoo"} and not list(library.backup_folder.iterdir())


def test_an_open_workshop_cannot_be_binned(library: Library) -> None:
    path = library.folder / "Zoo.abcw"
    with WorkshopFile.open(path), pytest.raises(UserError, match="open already"):
        library.bin(path)
    assert path.exists()
