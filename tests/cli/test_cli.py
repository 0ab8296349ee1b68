"""The command line: exit codes, one line for what went wrong, whole files or none."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from wrong_json import ALL, WHOLE

from abcdesk import __version__
from abcdesk.cli import main
from abcdesk.desk import backup_folder
from abcdesk.domain.commands.preparing import DescribeWorkshop
from abcdesk.headless import drawing
from abcdesk.paths import decks, resources
from abcdesk.store.backup import back_up
from abcdesk.store.file import WorkshopFile
from abcdesk.store.recovery import recover

SAMPLE = resources() / "samples" / "northwind-hospital.json"


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], prog_name="abcdesk")


def refused(result: Result) -> str:
    """The one line of a refusal, which has a hint or nothing after it."""
    assert result.exit_code == 1, result.output
    lines = result.stderr.splitlines()
    assert lines[0].startswith("error: ")
    assert len(lines) == 1 or (len(lines) == 2 and lines[1].startswith("hint: "))
    assert "Traceback" not in result.output
    return lines[0].removeprefix("error: ")


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    path = tmp_path / "whole.json"
    path.write_text(json.dumps(WHOLE), encoding="utf-8")
    return path


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.abcw"
    assert run("import", SAMPLE, "-o", path).exit_code == 0
    return path


@pytest.mark.parametrize(("name", "text", "path"), ALL, ids=[name for name, _, _ in ALL])
def test_wrong_json_is_refused_by_its_path(tmp_path: Path, name: str, text: str, path: str) -> None:
    source = tmp_path / "wrong.json"
    source.write_text(text, encoding="utf-8")
    line = refused(run("import", source, "-o", tmp_path / "out.abcw"))
    assert line.startswith(f"{path}: ")
    assert list(tmp_path.iterdir()) == [source]


def test_refusals_reach_the_shell(tmp_path: Path) -> None:
    words = [
        sys.executable,
        "-m",
        "abcdesk",
        "import",
        str(tmp_path / "none.json"),
        "-o",
        str(tmp_path / "w.abcw"),
    ]
    answer = subprocess.run(words, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert answer.stderr.splitlines()[0].startswith("error: none.json cannot be read")
    assert len(answer.stderr.splitlines()) == 2


def test_the_sample_has_its_published_figures(sample: Path) -> None:
    found = json.loads(run("results", sample).stdout)
    teams = found["steps"]["recognise"]
    assert teams["voters"] == 6
    assert [(row["card"], row["votes"], row["rank"]) for row in teams["ranking"][:3]] == [
        ("not-my-responsibility", 5, 1),
        ("throwing-over-the-wall", 4, 2),
        ("everything-highest-priority", 3, 3),
    ]
    guess, real = found["steps"]["predict"], found["steps"]["users-choose"]
    assert (guess["voters"], real["voters"]) == (16, 8)
    assert {row["card"]: row["votes"] for row in guess["ranking"]}["everything-highest-priority"] == 12
    assert {row["card"]: row["votes"] for row in real["ranking"]}["no-respect-for-users"] == 7
    assert guess["hidden_groups"] == ["it", "leadership"]
    (mirror,) = found["mirror"]
    assert (mirror["guess_step"], mirror["real_step"], mirror["top"]) == ("predict", "users-choose", 3)
    assert mirror["shared"] == ["not-my-responsibility"]
    assert set(mirror["blind_spots"]) == {"no-respect-for-users", "saying-yes-meaning-no"}
    assert set(mirror["false_worries"]) == {"everything-highest-priority", "no-management-commitment"}
    assert len(found["commitments"]) == 5
    assert found["simulation"]["simulation"][0] == {"round": 1, "behaviour": "b1", "seen": 1, "relapse": 7}


def test_import_and_export_lose_nothing(sample: Path, tmp_path: Path) -> None:
    first, second, again = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "again.abcw"
    assert run("export", sample, "-o", first).exit_code == 0
    assert run("import", first, "-o", again).exit_code == 0
    assert run("export", again, "-o", second).exit_code == 0
    assert first.read_bytes() == second.read_bytes()
    assert (
        json.loads(first.read_text(encoding="utf-8"))["commitments"]
        == json.loads(SAMPLE.read_text())["commitments"]
    )


def test_tables_are_exported_by_ending(sample: Path, tmp_path: Path) -> None:
    for ending in ("xlsx", "zip", "csv"):
        assert run("export", sample, "-o", tmp_path / f"out.{ending}").exit_code == 0
        assert run("export", sample, "-o", tmp_path / f"out.{ending}").exit_code == 0, (
            "the second replaces the first"
        )
    assert "ballots" in openpyxl.load_workbook(tmp_path / "out.xlsx").sheetnames
    assert (tmp_path / "out.csv" / "ballots.csv").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "out.csv",
        "out.xlsx",
        "out.zip",
        "sample.abcw",
    ]


def test_a_register_is_one_csv_file_and_takes_no_folders_place(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "register.csv"
    assert run("export", sample, "-o", target, "--as", "register").exit_code == 0
    assert target.read_text(encoding="utf-8-sig").startswith("number,date raised,")
    assert ".csv" in refused(run("export", sample, "-o", tmp_path / "register.xlsx", "--as", "register"))
    (tmp_path / "there.csv").mkdir()
    refused(run("export", sample, "-o", tmp_path / "there.csv", "--as", "register"))


def test_an_unknown_ending_is_refused_and_names_those_that_work(sample: Path, tmp_path: Path) -> None:
    result = run("export", sample, "-o", tmp_path / "out.doc")
    assert ".doc" in refused(result)
    assert ".xlsx" in result.stderr
    assert not (tmp_path / "out.doc").exists()


def test_a_folder_of_other_things_is_not_replaced(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").mkdir()
    (tmp_path / "mine.csv" / "diary.txt").touch()
    refused(run("export", sample, "-o", tmp_path / "mine.csv"))
    assert (tmp_path / "mine.csv" / "diary.txt").exists()


def test_a_missing_folder_is_named(sample: Path, tmp_path: Path) -> None:
    assert "There is no folder" in refused(run("export", sample, "-o", tmp_path / "none" / "out.json"))
    assert "There is no folder" in refused(run("import", SAMPLE, "-o", tmp_path / "none" / "w.abcw"))


def test_an_import_needs_the_right_ending(whole: Path) -> None:
    assert "does not end in .abcw" in refused(run("import", whole, "-o", whole))
    assert json.loads(whole.read_text(encoding="utf-8")) == WHOLE


def test_an_import_over_a_workshop_keeps_a_backup(sample: Path, whole: Path) -> None:
    assert run("import", whole, "-o", sample).exit_code == 0
    assert json.loads(run("results", sample).stdout)["steps"]["own"]["voters"] == 2
    (backup,) = backup_folder().iterdir()
    with WorkshopFile.read(backup) as file:
        assert file.workshop.info.title == "Northwind Hospital Trust IT"


def test_an_import_over_an_open_or_foreign_file_is_refused(sample: Path, whole: Path, tmp_path: Path) -> None:
    with WorkshopFile.open(sample):
        assert "open already" in refused(run("import", whole, "-o", sample))
    foreign = tmp_path / "foreign.abcw"
    foreign.write_text("Dear diary, " * 20)
    assert "not a workshop file" in refused(run("import", whole, "-o", foreign))
    assert foreign.read_text() == "Dear diary, " * 20


def test_the_language_of_a_workshop_is_no_reason_to_refuse_a_deck(tmp_path: Path) -> None:
    source = tmp_path / "w.json"
    whole = {**WHOLE, "workshop": {"title": "T", "language": "xx"}}
    source.write_text(json.dumps(whole), encoding="utf-8")
    assert run("import", source, "-o", tmp_path / "w.abcw").exit_code == 0


def test_check_tells_sound_from_damaged(sample: Path) -> None:
    told = run("check", sample).stdout
    assert "is sound" in told and "notes on consequences" in told and "commitments" in told
    assert "last change: none since it was made; saved " in told and "no backups in " in told
    with WorkshopFile.open(sample) as file, file.transaction("Say the place") as step:
        DescribeWorkshop(replace(file.workshop.info, place="Room 4")).apply(step)
    backup = back_up(sample, backup_folder())
    told = run("check", sample).stdout
    assert "last change: Say the place" in told and "backups: 1, all of them sound" in told
    assert f"30 ballots, 24 notes on consequences, {backup}" in told
    data = bytearray(sample.read_bytes())
    data[8192:12288] = bytes(4096)
    sample.write_bytes(data)
    answer = run("check", sample)
    assert "damaged" in refused(answer)
    assert f"newest sound backup, for abcdesk recover: {backup}" in answer.stderr
    for verb in ("results", "export", "report"):
        target = [] if verb == "results" else ["-o", sample.with_name("out.json")]
        assert "damaged" in refused(run(verb, sample, *target))
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_recover_rescues_a_sound_file_whole(sample: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.abcw"
    assert "0 could not be read" in run("recover", sample, "-o", new).stdout
    with WorkshopFile.read(sample) as old, WorkshopFile.read(new) as rescued:
        assert rescued.workshop == old.workshop
        assert rescued.package == old.package


def test_recover_reads_around_ruined_pages(sample: Path, tmp_path: Path) -> None:
    whole = sample.read_bytes()
    with WorkshopFile.read(sample) as file:
        rows = len(list(file.workshop.rows()))
    rescued = []
    for page in range(min(len(whole) // 4096, 60)):
        data = bytearray(whole)
        data[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
        sample.write_bytes(data)
        new = tmp_path / f"{page}.abcw"
        rescued.append(recover(sample, new).rows)
        assert sample.read_bytes() == data
        WorkshopFile.read(new).close()
    assert min(rescued) >= rows * 0.75
    assert sum(rescued) / len(rescued) > rows * 0.9


def test_recover_says_what_was_lost_by_table(sample: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(sample)) as db, db:
        db.execute("PRAGMA ignore_check_constraints = 1")
        count = db.execute("UPDATE impact SET dimension = 'weather'").rowcount
    told = run("recover", sample, "-o", tmp_path / "new.abcw").stdout
    assert f"{count} could not be read or kept" in told
    assert f"impact: {count} lost" in told


def test_recover_refuses_what_holds_nothing(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "text.abcw").write_text("Dear diary, " * 500)
    assert "Nothing can be read" in refused(
        run("recover", tmp_path / "text.abcw", "-o", tmp_path / "new.abcw")
    )
    assert "There is no file" in refused(run("recover", tmp_path / "none.abcw", "-o", tmp_path / "new.abcw"))
    assert "there already" in refused(run("recover", sample, "-o", sample))
    assert not (tmp_path / "new.abcw").exists()


def test_decks_are_listed_checked_and_packed(tmp_path: Path) -> None:
    assert run("deck", "list").stdout.startswith("abc-it")
    assert "is sound" in run("deck", "check", decks() / "abc-it").stdout
    packed = tmp_path / "x.abcdeck"
    assert run("deck", "pack", decks() / "abc-it", "-o", packed).exit_code == 0
    assert "is sound" in run("deck", "check", packed).stdout


def test_a_wrong_deck_is_told_with_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "deck.toml").write_text("[deck]\nid = 'x'\ntitle = \n", encoding="utf-8")
    result = run("deck", "check", tmp_path)
    assert "deck.toml, line 3" in refused(result)
    assert "deck.toml, line 3" in result.stdout
    refused(run("deck", "pack", tmp_path, "-o", tmp_path / "x.abcdeck"))
    assert not (tmp_path / "x.abcdeck").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["reslts"],
        ["import"],
        ["export", "x.abcw"],
        ["results", "a", "b"],
        ["deck", "bake"],
        ["slides", "x", "-o"],
        ["--nonsense"],
    ],
    ids=" ".join,
)
def test_wrong_usage_has_code_2(words: list[str]) -> None:
    assert run(*words).exit_code == 2


def test_version_and_help() -> None:
    assert run("--version").stdout == f"abcdesk {__version__}\n"
    shown = run("--help").stdout
    for word in ("--sample", "--projector", "--windowed", "import", "recover", "deck"):
        assert word in shown


def test_a_file_or_options_open_the_program(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[object, dict]] = []
    monkeypatch.setattr(drawing, "run", lambda file, **options: calls.append((file, options)) or 0)
    assert run(sample, "--windowed", "--lang", "nl").exit_code == 0
    assert run("--sample").exit_code == 0
    assert run().exit_code == 0
    assert [(file, options["sample"], options["windowed"], options["lang"]) for file, options in calls] == [
        (sample, False, True, "nl"),
        (None, True, False, None),
        (None, False, False, None),
    ]


def test_a_missing_file_is_refused_before_a_window_opens(tmp_path: Path) -> None:
    assert "There is no file" in refused(run(tmp_path / "none.abcw"))


@pytest.mark.parametrize("size", ["1920", "0x0", "1920x", "9x9", "99999x99999", "x"])
def test_a_size_must_be_one_that_can_be_drawn(sample: Path, tmp_path: Path, size: str) -> None:
    assert "is no size" in refused(run("slides", sample, "-o", tmp_path / "out", "--size", size))


def test_a_line_stays_a_line(tmp_path: Path) -> None:
    source = tmp_path / "w.json"
    source.write_text(json.dumps({"a\nb\x1b[31m" + "x" * 900: 1}), encoding="utf-8")
    line = refused(run("import", source, "-o", tmp_path / "w.abcw"))
    assert "\x1b" not in line
    assert len(line) < 500


def test_only_verbs_that_draw_load_qt(sample: Path) -> None:
    program = (
        "import sys; from click.testing import CliRunner; from abcdesk.cli import main; "
        "assert CliRunner().invoke(main, ['results', sys.argv[1]]).exit_code == 0; "
        "print(*{'PySide6', 'shiboken6', 'reportlab', 'openpyxl', 'PIL'} & {m.partition('.')[0] for m in sys.modules})"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, str(sample)], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == ""
