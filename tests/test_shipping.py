"""What the program is shipped with: licences, icons, file types, the portable folder, the bundle itself."""

from __future__ import annotations

import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from configparser import ConfigParser
from pathlib import Path

import pytest
from click.testing import CliRunner
from packaging.requirements import Requirement

from abcdesk import paths
from abcdesk.cli import main
from abcdesk.headless import registering

ROOT = Path(__file__).resolve().parent.parent
SPECIFICATION = "{http://www.freedesktop.org/standards/shared-mime-info}"


def shipped() -> set[str]:
    """Every package that the program needs, and those that these need."""
    found: set[str] = set()
    waiting = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    while waiting:
        match = re.match(r"[A-Za-z0-9._-]+", waiting.pop())
        assert match
        name = re.sub(r"[-_.]+", "-", match[0]).lower()
        if name not in found:
            try:
                distribution = importlib.metadata.distribution(name)
            except importlib.metadata.PackageNotFoundError:  # for another system
                continue
            found.add(name)
            waiting += [one for one in distribution.requires or [] if "extra ==" not in one]
    return found


def test_every_package_is_listed_with_its_licence() -> None:
    table = (paths.resources() / "licences" / "THIRD-PARTY.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| ([a-z0-9-]+) \| ([^|]+) \|", table, re.MULTILINE))
    rows.pop("package")
    assert set(rows) == shipped()
    assert all(licence.strip() for licence in rows.values())


MAKERS = {
    *(
        "altgraph",
        "macholib",
        "packaging",
        "pefile",
        "pyinstaller",
        "pyinstaller-hooks-contrib",
        "pywin32-ctypes",
    ),
    "setuptools",
}
"""They make the bundle and stay outside of it; PyInstaller's starter has a line of its own in the list."""


def test_the_bundle_is_made_of_pinned_wheels_and_each_has_its_licence() -> None:
    text = (ROOT / "requirements-bundle.lock").read_text("utf-8")
    pins = {
        name: (version, hashes.count("--hash=sha256:"))
        for name, version, hashes in re.findall(r"^([a-z0-9-]+)==(\S+)(.*(?:\n    .+)*)", text, re.MULTILINE)
    }
    assert set(pins) - MAKERS == shipped()
    assert all(hashes for _, hashes in pins.values()) and "://" not in text
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for words in [*project["dependencies"], *project["optional-dependencies"]["build"]]:
        wanted = Requirement(words)
        if wanted.marker is None or wanted.marker.evaluate():
            version, _ = pins[re.sub(r"[-_.]+", "-", wanted.name).lower()]
            assert wanted.specifier.contains(version), f"{words}: python3 dev.py lock"


def test_the_list_of_changes_is_shipped_for_the_help() -> None:
    assert paths.changelog().is_file()
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert wheel["wheel"]["sources"]["CHANGELOG.md"] == "abcdesk/_data/CHANGELOG.md"
    assert "CHANGELOG.md" in wheel["wheel"]["only-include"]
    assert '(str(ROOT / "CHANGELOG.md"), "abcdesk/_data")' in (ROOT / "build.spec").read_text("utf-8")


def test_desktop_entry_and_file_types_fit_together() -> None:
    folder = paths.resources() / "desktop"
    entry = ConfigParser(interpolation=None)
    entry.read(folder / "abcdesk.desktop", "utf-8")
    named = set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))
    types = ElementTree.parse(folder / "abcdesk-mime.xml").getroot()
    assert {one.get("type") for one in types} == named
    patterns = {one.get("pattern") for one in types.iter(f"{SPECIFICATION}glob")}
    assert patterns == {f"*{ending}" for ending in registering.KINDS}
    icons = {one.get("name") for one in types.iter(f"{SPECIFICATION}icon")}
    assert all((folder / f"{icon}.svg").is_file() for icon in icons | {entry["Desktop Entry"]["Icon"]})


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="as freedesktop.org has it")
def test_register_and_take_it_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    said = CliRunner().invoke(main, ["register"])
    assert said.exit_code == 0 and "open in abcdesk" in said.output
    entry = (tmp_path / "applications" / "abcdesk.desktop").read_text("utf-8")
    assert f'Exec="{sys.executable}" "-m" "abcdesk" %f' in entry
    assert (tmp_path / "mime" / "packages" / "abcdesk.xml").is_file()
    assert CliRunner().invoke(main, ["register", "--remove"]).exit_code == 0
    ours = [path for path in tmp_path.rglob("abcdesk*") if path.is_file()]
    assert ours == []


def test_signs_in_the_path_of_the_program_are_escaped(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", '/opt/50 % "$ABC"/abcdesk')
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    registering.register()
    entry = (tmp_path / "applications" / "abcdesk.desktop").read_text("utf-8")
    assert 'Exec="/opt/50 %% \\\\"\\\\$ABC\\\\"/abcdesk" %f' in entry


def test_a_folder_beside_the_frozen_program_makes_it_portable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "abcdesk"))
    assert tmp_path not in paths.library_folder().parents
    (tmp_path / paths.PORTABLE).mkdir()
    assert paths.library_folder() == tmp_path / paths.PORTABLE / "library"
    assert paths.log_folder() == tmp_path / paths.PORTABLE / "log"


def test_a_locked_stick_leaves_the_users_own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "abcdesk"))
    (tmp_path / paths.PORTABLE).mkdir()
    assert paths.protected_portable() is None

    def refused(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    paths._is_writable.cache_clear()
    monkeypatch.setattr("tempfile.TemporaryFile", refused)
    assert paths.protected_portable() == tmp_path / paths.PORTABLE
    assert tmp_path not in paths.library_folder().parents
    paths._is_writable.cache_clear()


def test_a_home_that_cannot_be_written_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    clean = {**os.environ, paths.HOME_VARIABLE: str(tmp_path / "file"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "abcdesk"]
    done = subprocess.run(
        command, env=clean, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1 and done.stderr.startswith("error: Nothing can be written into")
    assert paths.HOME_VARIABLE in done.stderr


def test_the_finder_and_the_explorer_are_told_of_both_kinds_of_files(monkeypatch: pytest.MonkeyPatch) -> None:
    told = registering.mac_types()
    ours = {str(one["UTTypeIdentifier"]) for one in told["UTExportedTypeDeclarations"]}
    named = [one["LSItemContentTypes"] for one in told["CFBundleDocumentTypes"]]
    assert named == [[kind.mac_type] for kind in registering.KINDS.values()] and len(ours) == 2
    assert "**mac_types()" in (ROOT / "build.spec").read_text("utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(
        sys, "executable", "/programs/abcdesk/abcdesk-cli.exe"
    )  # register is asked of this one
    values = registering.registry_values()
    for ending, kind in registering.KINDS.items():
        assert values[ending] == kind.name and values[kind.name] == kind.words
        opened = values[f"{kind.name}\\shell\\open\\command"]
        assert opened == '"/programs/abcdesk/abcdesk.exe" "%1"'
        assert values[f"{kind.name}\\DefaultIcon"].startswith('"/programs/abcdesk/abcdesk.exe"')


def test_the_licence_of_qt_is_inside_on_every_system() -> None:
    for name, words in (
        ("LGPL-3.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("GPL-3.txt", "GNU GENERAL PUBLIC"),
    ):
        assert words in (paths.resources() / "licences" / name).read_text("utf-8")
        assert name in (ROOT / "build.spec").read_text("utf-8")


def test_on_macos_it_lies_beside_the_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "abcdesk.app" / "Contents" / "MacOS" / "abcdesk"))
    (tmp_path / paths.PORTABLE).mkdir()
    assert paths.settings_folder() == tmp_path / paths.PORTABLE / "settings"


@pytest.mark.soak
def test_the_bundle_plays_the_tour_without_python() -> None:
    done = subprocess.run([sys.executable, "dev.py", "build", "--tour"], cwd=ROOT, check=False)
    assert done.returncode == 0
    tour = ROOT / "build" / "bundle-tour"
    assert (tour / "report.pdf").read_bytes().startswith(b"%PDF")
    assert len(list((tour / "slides").glob("*.png"))) > 50
