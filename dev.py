#!/usr/bin/env python3
"""Everything a developer does, in one word each. Needs Python 3.11 or newer, and nothing else to begin with.

python3 dev.py run      open the program on the sample workshop (no display: play its tour into pictures)
python3 dev.py test     every check: lint, format, types, who may import whom, tests
python3 dev.py check    the quick half of it: lint, format, types, who may import whom
python3 dev.py bench    measure the goals of speed
python3 dev.py soak     the long tests
python3 dev.py build    make the bundle that needs no Python, into dist/ (--tour: let it play the tour)
python3 dev.py lock     pin what the bundle is made of, with hashes, into requirements-bundle.lock

What stands after the word goes on to the program (run) or to pytest (test, bench, soak).
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.json"
TOUR = ROOT / "build" / "tour"
BUNDLE_VENV = ROOT / "build" / "venv"
LOCK = ROOT / "requirements-bundle.lock"

QT_LIBRARIES = {  # what Qt needs even without a screen: file -> Debian package
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {  # what it needs besides for windows under X11
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

_OTHERS = ("tests/tour", "tests/ui", "tests/report")
TESTS = {  # two go at a time, in this order: so both lanes end at about the same moment
    "tour": ("tests/tour",),
    "others": tuple(f"--ignore={place}" for place in _OTHERS),
    "windows": ("tests/ui", "--ignore=tests/ui/console"),
    "console": ("tests/ui/console",),
    "report": ("tests/report",),
}
_LANES = 2
_MEMORY, _MEMORY_NEEDED = Path("/dev/shm"), 1 << 30  # bytes; files of tests take a fifth of it
CHECKS = {
    "lint": ("-m", "ruff", "check", "--output-format=concise", "."),
    "format": ("-m", "ruff", "format", "--check", "--output-format=concise", "."),
    "types": ("-m", "mypy"),
    "imports": ("-c", "from importlinter.cli import lint_imports_command as run; run(['--no-logo'])"),
}


def main() -> int:
    """Do what the first word says; returns the exit code."""
    parser = argparse.ArgumentParser(
        usage="python3 dev.py {run,test,check,bench,soak,build,lock} ...",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = {
        "run": run,
        "test": test,
        "check": check,
        "bench": bench,
        "soak": soak,
        "build": build,
        "lock": lock,
    }
    parser.add_argument("verb", choices=verbs, help=argparse.SUPPRESS)
    options, rest = parser.parse_known_args()
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may have an older one
        stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    os.chdir(ROOT)
    return verbs[options.verb](rest)


def run(arguments: list[str]) -> int:
    """Open the program, on the sample workshop unless told otherwise."""
    prepare()
    if has_display():
        return python("-m", "abcdesk", *(arguments or ["--sample"]))
    say("There is no display here: playing the tour of the sample workshop into pictures instead.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    code = python("-m", "abcdesk", "tour", "-o", str(TOUR))
    if code == 0:
        say(f"The pictures, the workshop and its report are in {TOUR}")
    return code


def test(arguments: list[str]) -> int:
    """Every check, each even when one before it failed; without words all of them, two beside each other."""
    prepare("dev")
    if arguments:
        return all_of({**CHECKS, "tests": ("-m", "pytest", *arguments)})
    tests = {name: ("-m", "pytest", *places) for name, places in TESTS.items()}
    with tempfile.TemporaryDirectory(
        prefix="abcdesk-tests-", dir=folder_in_memory(), ignore_cleanup_errors=True
    ) as files:
        os.environ["TMPDIR"] = files
        return side_by_side({**tests, **CHECKS})


def folder_in_memory() -> Path | None:
    """Where files that are thrown away anyway cost no wait for a disk; None where there is no such room, or
    nothing there may be run, as some tests do with what they wrote."""
    if not _MEMORY.is_dir() or not os.access(_MEMORY, os.W_OK):
        return None
    told = os.statvfs(_MEMORY)
    fits = told.f_bavail * told.f_frsize > _MEMORY_NEEDED and not told.f_flag & os.ST_NOEXEC
    return _MEMORY if fits else None


def check(_arguments: list[str]) -> int:
    """The checks that run nothing of the program."""
    prepare("dev")
    return all_of(CHECKS)


def bench(arguments: list[str]) -> int:
    """Measure the goals of speed, each against its bare limit in the same run; nothing fails for being slow.

    Leaves build/benchmarks.json and .md, and a picture of growth.
    """
    prepare("dev")
    results, table = ROOT / "build" / "benchmarks.json", ROOT / "build" / "benchmarks.md"
    results.parent.mkdir(exist_ok=True)
    options = ("-o", "addopts=--import-mode=importlib", "--timeout=900", "--benchmark-disable-gc", "-q")
    code = python("-m", "pytest", *options, f"--benchmark-json={results}", "tests/benchmarks", *arguments)
    if code == 0:
        done = [str(venv_python()), "-m", "tests.benchmarks.goals", str(results)]
        table.write_text(subprocess.run(done, capture_output=True, text=True, check=True).stdout, "utf-8")
        code = python("-m", "tests.benchmarks.growth", str(results), str(table.with_name("growth.svg")))
        print(table.read_text("utf-8"))
    return code


def soak(arguments: list[str]) -> int:
    """Every promise and property tried as often as it is worth, without a limit of time: see build/soak.md.

    It can be run in pieces, by file or as ``-k r1_``: the table keeps what each piece has found last.
    """
    prepare("dev")
    os.environ["ABCDESK_SOAK"] = "1"
    return python("-m", "pytest", "-m", "soak or promise or hypothesis", "--timeout=0", *arguments)


def build(arguments: list[str]) -> int:
    """The bundle in one folder, dist/abcdesk, of the pinned packages alone; with --tour it plays the sample,
    without any Python."""
    install_system_packages()
    prepare_bundle()
    rest = [word for word in arguments if word != "--tour"]
    command = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *rest, "build.spec"]
    code = subprocess.run([str(python_in(BUNDLE_VENV)), *command], check=False).returncode
    if code or len(rest) == len(arguments):
        return code
    kept = ("HOME", "PATH", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "SYSTEMROOT", "TEMP", "TMP", "USERPROFILE")
    bare = {name: value for name, value in os.environ.items() if name.upper() in kept}
    program = ROOT / "dist" / "abcdesk" / ("abcdesk-cli.exe" if os.name == "nt" else "abcdesk")
    target = ROOT / "build" / "bundle-tour"
    say("The bundle plays the tour")
    return subprocess.run([str(program), "tour", "-o", str(target)], env=bare, check=False).returncode


def lock(_arguments: list[str]) -> int:
    """Ask pip for the newest packages that suit pyproject.toml, for every system; takes some minutes."""
    prepare()
    return python("bundle_lock.py")


# -- what must be there first ------------------------------------------------------------------------------


def prepare(extra: str = "") -> None:
    """Install what is missing: system packages, .venv, the project with the packages it needs."""
    install_system_packages()
    fingerprint = project_fingerprint()
    installed = read_stamp()
    have = set(installed.get("extras", ())) if installed.get("fingerprint") == fingerprint else None
    if have is not None and {extra} <= have | {""}:
        return
    if not venv_python().exists() or not is_sound_venv():
        say(f"Making {VENV}")
        must(
            [sys.executable, "-m", "venv", "--clear", str(VENV)], "The virtual environment could not be made."
        )
    extras = sorted({*(have or ()), *filter(None, [extra])})
    say("Installing the project and what it needs (the first time takes some minutes)")
    target = f".[{','.join(extras)}]" if extras else "."
    must(
        [
            str(venv_python()),
            "-m",
            "pip",
            "--disable-pip-version-check",
            "install",
            "--quiet",
            "--editable",
            target,
        ],
        "The packages could not be installed. Is there a connection?",
    )
    STAMP.write_text(json.dumps({"fingerprint": fingerprint, "extras": extras}), encoding="utf-8")


def prepare_bundle() -> None:
    """An environment with the packages of the lock file alone, each checked against its hash."""
    stamp, wanted = BUNDLE_VENV / "installed.txt", LOCK.read_text("utf-8") + sys.version
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    say("Installing the pinned packages of the bundle")
    must([sys.executable, "-m", "venv", "--clear", str(BUNDLE_VENV)], "Its environment could not be made.")
    install = ["-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
    locked = ["--require-hashes", "--only-binary=:all:", "--requirement", str(LOCK)]
    must(
        [str(python_in(BUNDLE_VENV)), *install, *locked],
        "The pinned packages could not be installed. For another system or Python, pin them: dev.py lock",
    )
    stamp.write_text(wanted, "utf-8")


def project_fingerprint() -> str:
    """Changes with whatever makes a fresh installation necessary."""
    parts = [(ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode(), str(sys.version_info[:2]).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_stamp() -> dict[str, str | list[str]]:
    """What the last installation noted; empty when there was none or its Python is gone."""
    try:
        noted: dict[str, str | list[str]] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return noted if venv_python().exists() else {}


def is_sound_venv() -> bool:
    """Whether .venv has this Python's version and a working pip."""
    asked = "import pip, sys; print(*sys.version_info[:2])"
    answer = subprocess.run([str(venv_python()), "-c", asked], capture_output=True, text=True, check=False)
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def venv_python() -> Path:
    """The interpreter inside .venv."""
    return python_in(VENV)


def python_in(folder: Path) -> Path:
    """The interpreter inside a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install_system_packages() -> None:
    """On Linux: install, or name, what is missing of Qt's libraries and of what makes .venv."""
    if not sys.platform.startswith("linux"):
        return
    needed = missing_libraries(QT_LIBRARIES)
    if importlib.util.find_spec("ensurepip") is None and not venv_python().exists():
        needed.append("python3-venv")
    wanted = needed + missing_libraries(WINDOW_LIBRARIES)
    if not wanted:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *wanted]
    if shutil.which("apt-get") is None:
        say(f"Missing on this system (by their Debian names): {' '.join(wanted)}")
    elif (prefix := root_prefix()) is not None:
        say(f"Installing missing system packages: {' '.join(wanted)}")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*prefix, "apt-get", "update", "-qq"], env=quiet, check=False)
        done = subprocess.run([*prefix, *command, "-qq"], env=quiet, stdout=subprocess.DEVNULL, check=False)
        if done.returncode == 0:
            return
        say("They could not be installed.")
    else:
        say(f"System packages are missing. Install them with:\n  sudo {' '.join(command)}")
    if "python3-venv" in needed or (needed and shutil.which("apt-get")):
        stop("Without them neither the program nor its tests can start.")


def missing_libraries(libraries: dict[str, str]) -> list[str]:
    """The packages of those libraries that this system cannot load."""
    return [package for file, package in libraries.items() if not is_loadable(file)]


def is_loadable(library: str) -> bool:
    """Whether the system finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def root_prefix() -> list[str] | None:
    """What to put before a command that needs an administrator; None when we may not."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def has_display() -> bool:
    """Whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


# -- running and telling -----------------------------------------------------------------------------------


Outcome = tuple[str, int, float]
"""The name of a check, its exit code, its seconds."""


def all_of(checks: dict[str, tuple[str, ...]]) -> int:
    """Run named checks one after the other, then say how each went; 1 if one failed."""
    outcomes: list[Outcome] = []
    for name, arguments in checks.items():
        say(name)
        start = time.monotonic()
        outcomes.append((name, python(*arguments), time.monotonic() - start))
    return summary(outcomes)


def side_by_side(checks: dict[str, tuple[str, ...]]) -> int:
    """The same in two lanes: each check is begun when a lane is free, and told in whole when it has ended."""

    def run_one(name: str, arguments: tuple[str, ...]) -> tuple[Outcome, str]:
        start = time.monotonic()
        command = [str(venv_python()), *arguments]
        ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        outcome = (name, ran.returncode, time.monotonic() - start)
        return outcome, ran.stdout.decode(errors="replace")

    outcomes: list[Outcome] = []
    with ThreadPoolExecutor(_LANES) as lanes:
        for one in as_completed([lanes.submit(run_one, *check) for check in checks.items()]):
            outcome, said = one.result()
            say(outcome[0])
            print(said, flush=True)
            outcomes.append(outcome)
    return summary(outcomes)


def summary(outcomes: list[Outcome]) -> int:
    """Say how each went; 1 if one failed."""
    say("summary")
    for name, code, seconds in outcomes:
        print(f"  {'failed' if code else 'ok':<7} {name:<8} {seconds:6.1f} s")
    return int(any(code for _, code, _ in outcomes))


def python(*arguments: str) -> int:
    """Run the interpreter of .venv; returns its exit code."""
    return subprocess.run([str(venv_python()), *arguments], check=False).returncode


def must(command: list[str], message: str) -> None:
    """Run a command that everything after it needs."""
    if subprocess.run(command, check=False).returncode != 0:
        stop(message)


def say(message: str) -> None:
    """Tell what happens now, before the output of what it starts."""
    print(f"== {message}", flush=True)


def stop(message: str) -> NoReturn:
    """End here, with the reason."""
    sys.exit(f"error: {message}")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
