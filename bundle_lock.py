"""Writes requirements-bundle.lock: each package that the bundle is made of or with, pinned, with the hash of
its wheel for each system and Python. ``python3 dev.py lock`` runs it; nothing but pip is asked.

pip judges the conditions of requirements (``sys_platform == "win32"``) by the machine it runs on. So each
target is asked for alone, and what its own conditions need besides is added until nothing is missing.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements-bundle.lock"
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = {
    "linux": [*(f"manylinux_2_{minor}_x86_64" for minor in range(39, 16, -1)), "manylinux2014_x86_64"],
    "win32": ["win_amd64"],
    "darwin": ["macosx_13_0_arm64"],
}
"""By sys.platform: the kinds of wheels that run there, newest first."""

HEAD = """\
# What the bundle is made of and with: `python3 dev.py lock` writes this, `python3 dev.py build` installs it.
# Each wheel must have one of the hashes. For Python {pythons}, Linux and Windows (x86-64), macOS (arm64).
"""


@dataclass
class Locked:
    """One package: its version, the systems that need it, the SHA-256 of its wheels."""

    version: str
    systems: set[str] = field(default_factory=set)
    hashes: set[str] = field(default_factory=set)


def main() -> None:
    """Ask for every target, the oldest Python first: what suits it must suit the newer ones."""
    locked: dict[str, Locked] = {}
    for python in PYTHONS:
        for system in SYSTEMS:
            print(f"  Python {python}, {system}", flush=True)
            for item in resolved(python, system, {name: one.version for name, one in locked.items()}):
                metadata = item["metadata"]
                one = locked.setdefault(canonicalize_name(metadata["name"]), Locked(metadata["version"]))
                one.systems.add(system)
                one.hashes.add(item["download_info"]["archive_info"]["hashes"]["sha256"])
    LOCK.write_text(HEAD.format(pythons=", ".join(PYTHONS)) + "\n".join(lines(locked)) + "\n", "utf-8")
    print(f"{LOCK.name}: {len(locked)} packages, {sum(len(one.hashes) for one in locked.values())} wheels")


def resolved(python: str, system: str, pins: dict[str, str]) -> list[dict[str, Any]]:
    """What pip would install for this target, with all that the target's own conditions ask for."""
    environment = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": system}
    environment |= {
        "platform_system": {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}[system],
        "os_name": "nt" if system == "win32" else "posix",
        "extra": "",
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["build"]]
    asked = without_conditions(wanted, environment)
    while True:
        found = asked_of_pip(sorted(asked), python, system, pins)
        there = {canonicalize_name(item["metadata"]["name"]) for item in found}
        needed = [words for item in found for words in item["metadata"].get("requires_dist") or ()]
        missing = {
            words
            for words in without_conditions(needed, environment)
            if canonicalize_name(Requirement(words).name) not in there
        }
        if not missing:
            return found
        asked |= missing


def without_conditions(requirements: list[str], environment: dict[str, str]) -> set[str]:
    """Those that hold in this environment, without the condition."""
    parsed = [Requirement(words) for words in requirements]
    return {
        f"{one.name}{one.specifier}"
        for one in parsed
        if one.marker is None or one.marker.evaluate(dict(environment))
    }


def asked_of_pip(wanted: list[str], python: str, system: str, pins: dict[str, str]) -> list[dict[str, Any]]:
    """pip's own report of what it would install; nothing is installed, and wheels alone are taken."""
    with tempfile.TemporaryDirectory() as folder:
        report, constraints = Path(folder) / "report.json", Path(folder) / "constraints.txt"
        constraints.write_text("".join(f"{name}=={version}\n" for name, version in pins.items()), "utf-8")
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
        command += ["--dry-run", "--ignore-installed", "--only-binary=:all:", f"--report={report}"]
        command += [f"--target={folder}/none", f"--python-version={python}", f"--constraint={constraints}"]
        command += [f"--platform={kind}" for kind in SYSTEMS[system]]
        subprocess.run([*command, *wanted], check=True)
        told: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return list(told["install"])


def lines(locked: dict[str, Locked]) -> list[str]:
    """The lines of the lock file, in the order of names."""
    found = []
    for name, one in sorted(locked.items()):
        where = sorted(one.systems)
        condition = (
            "" if len(where) == len(SYSTEMS) else " ; " + " or ".join(f'sys_platform == "{s}"' for s in where)
        )
        hashes = "".join(f" \\\n    --hash=sha256:{digest}" for digest in sorted(one.hashes))
        found.append(f"{name}=={one.version}{condition}{hashes}")
    return found


if __name__ == "__main__":
    main()
