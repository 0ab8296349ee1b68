"""Files of older versions open as they were: golden data, never made again."""

from __future__ import annotations

import shutil
from pathlib import Path

from abcdesk.domain import records as r
from abcdesk.store.file import WorkshopFile

DATA = Path(__file__).parent / "data"


def test_a_file_from_before_simulations_were_taken_down_opens_and_undoes(tmp_path: Path) -> None:
    path = tmp_path / "old.abcw"
    shutil.copyfile(DATA / "version-1.abcw", path)
    with WorkshopFile.open(path, tmp_path) as file:
        assert [(row.id, row.count, row.team) for row in file.workshop.observations] == [
            ("o1", 3, None),
            ("o2", 1, None),
        ]
        file.undo()
        assert [row.id for row in file.workshop.observations] == ["o1"]
        file.redo()
        with file.transaction("Whose words") as step:
            step.put(r.Observation("o2", "game", 1, "b1", r.ObservationKind.LEARNING, team="t1", position=1))
        whole = file.workshop
    with WorkshopFile.open(path, tmp_path) as file:
        assert file.workshop == whole
