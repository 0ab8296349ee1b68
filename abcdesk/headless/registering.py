"""Tell the desktop of this person which program opens .abcw and .abcdeck files, and take that back.

Nothing outside the person's own folders is touched. On macOS the program's bundle carries this itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from abcdesk import files, paths
from abcdesk.domain.errors import UserError

KINDS = {
    ".abcw": ("abcdesk.workshop", "Card workshop"),
    ".abcdeck": ("abcdesk.deck", "Deck of workshop cards"),
}
"""Ending -> (name of the kind on Windows, words for people)."""


def register() -> str:
    """Register program and file types for this person; gives the words to print. UserError where it fails."""
    if sys.platform == "darwin":
        return "On macOS the program in Applications is known to the Finder; there is nothing to do."
    if sys.platform == "win32":
        _write_registry()
    else:
        for target, data in _desktop_files():
            target.parent.mkdir(parents=True, exist_ok=True)
            files.write_whole(target, data)
        _refresh()
    return "Workshops (.abcw) and decks (.abcdeck) open in abcdesk now."


def unregister() -> str:
    """Take back what ``register`` has told; gives the words to print."""
    if sys.platform == "win32":
        _clear_registry()
    elif sys.platform != "darwin":
        for target, _data in _desktop_files():
            target.unlink(missing_ok=True)
        _refresh()
    return "Workshops and decks are no longer tied to abcdesk. No workshop was touched."


def command() -> list[str]:
    """How this very program is started."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "abcdesk"]


def _desktop_files() -> Iterator[tuple[Path, bytes]]:
    """Where each file of a freedesktop registration goes, and what is in it."""
    share = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    source = paths.resources() / "desktop"
    entry = (source / "abcdesk.desktop").read_text("utf-8")
    starts = " ".join(f'"{_escaped(word)}"' for word in command())
    yield (
        share / "applications" / "abcdesk.desktop",
        entry.replace("Exec=abcdesk", f"Exec={starts}").encode(),
    )
    yield share / "mime" / "packages" / "abcdesk.xml", (source / "abcdesk-mime.xml").read_bytes()
    icons = share / "icons" / "hicolor" / "scalable"
    yield icons / "apps" / "abcdesk.svg", (source / "abcdesk.svg").read_bytes()
    for name in ("abcdesk-workshop", "abcdesk-deck"):
        yield icons / "mimetypes" / f"{name}.svg", (source / f"{name}.svg").read_bytes()


def _escaped(word: str) -> str:
    """A word inside the quotes of an Exec line (Desktop Entry Specification, The Exec key)."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return word.replace("\\", "\\\\").replace("%", "%%")


def _refresh() -> None:
    """Let the desktop read its folders again; systems without these tools do it by themselves."""
    share = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    for tool, folder in (("update-mime-database", "mime"), ("update-desktop-database", "applications")):
        if shutil.which(tool) and (share / folder).is_dir():
            subprocess.run([tool, str(share / folder)], capture_output=True, timeout=60, check=False)


def _write_registry() -> None:
    if sys.platform == "win32":
        import winreg

        starts = " ".join(f'"{word}"' for word in [*command(), "%1"])
        try:
            for ending, (kind, words) in KINDS.items():
                base = f"Software\\Classes\\{kind}"
                winreg.SetValue(winreg.HKEY_CURRENT_USER, f"Software\\Classes\\{ending}", winreg.REG_SZ, kind)
                winreg.SetValue(winreg.HKEY_CURRENT_USER, base, winreg.REG_SZ, words)
                winreg.SetValue(
                    winreg.HKEY_CURRENT_USER, f"{base}\\shell\\open\\command", winreg.REG_SZ, starts
                )
        except OSError as error:
            raise UserError(
                f"The registry cannot be written: {error.strerror}.", "Choose abcdesk once in “Open with”."
            ) from error


def _clear_registry() -> None:
    if sys.platform == "win32":
        import winreg

        for ending, (kind, _words) in KINDS.items():
            for key in (
                f"Software\\Classes\\{kind}\\shell\\open\\command",
                f"Software\\Classes\\{kind}\\shell\\open",
                f"Software\\Classes\\{kind}\\shell",
                f"Software\\Classes\\{kind}",
                f"Software\\Classes\\{ending}",
            ):
                try:
                    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
                except OSError:
                    continue
