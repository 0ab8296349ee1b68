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
from typing import NamedTuple

from abcdesk import files, paths
from abcdesk.domain.errors import UserError


class Kind(NamedTuple):
    """A kind of file: its name on Windows, words for people, and on macOS its type and what it is one of."""

    name: str
    words: str
    mac_type: str
    mac_family: str


KINDS = {
    ".abcw": Kind("abcdesk.workshop", "Card workshop", "org.abcdesk.workshop", "public.database"),
    ".abcdeck": Kind("abcdesk.deck", "Deck of workshop cards", "org.abcdesk.deck", "public.zip-archive"),
}
"""By ending."""
_CLASSES = "Software\\Classes"


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
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "abcdesk"]
    program = Path(sys.executable)  # on Windows the verbs have a program of their own, with a terminal
    return [str(program.with_name(program.name.replace("abcdesk-cli", "abcdesk")))]


def mac_types() -> dict[str, list[dict[str, object]]]:
    """What the Info.plist of the bundle says of our files: types of our own, and that abcdesk edits them."""
    exported: list[dict[str, object]] = [
        {
            "UTTypeIdentifier": kind.mac_type,
            "UTTypeDescription": kind.words,
            "UTTypeConformsTo": [kind.mac_family, "public.data"],
            "UTTypeTagSpecification": {"public.filename-extension": [ending.removeprefix(".")]},
        }
        for ending, kind in KINDS.items()
    ]
    documents: list[dict[str, object]] = [
        {
            "CFBundleTypeName": kind.words,
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [kind.mac_type],
        }
        for kind in KINDS.values()
    ]
    return {"UTExportedTypeDeclarations": exported, "CFBundleDocumentTypes": documents}


def registry_values() -> dict[str, str]:
    """The default value of every key under HKEY_CURRENT_USER\\Software\\Classes that Windows needs."""
    program = command()
    starts = " ".join(f'"{word}"' for word in [*program, "%1"])
    values = {}
    for ending, kind in KINDS.items():
        values[ending] = kind.name
        values[kind.name] = kind.words
        values[f"{kind.name}\\DefaultIcon"] = f'"{program[0]}",0'
        values[f"{kind.name}\\shell"] = "open"
        values[f"{kind.name}\\shell\\open"] = ""
        values[f"{kind.name}\\shell\\open\\command"] = starts
    return values


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

        try:
            for key, value in registry_values().items():
                winreg.SetValue(winreg.HKEY_CURRENT_USER, f"{_CLASSES}\\{key}", winreg.REG_SZ, value)
        except OSError as error:
            raise UserError(
                f"The registry cannot be written: {error.strerror}.", "Choose abcdesk once in “Open with”."
            ) from error
        _tell_explorer()


def _clear_registry() -> None:
    """The deepest keys first: one that has others below it cannot be deleted, as an ending that Windows has
    noted more about; that one then names no kind any more."""
    if sys.platform == "win32":
        import winreg

        for key in sorted(registry_values(), key=lambda one: one.count("\\"), reverse=True):
            place = f"{_CLASSES}\\{key}"
            try:
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, place)
            except FileNotFoundError:
                continue
            except OSError:
                winreg.SetValue(winreg.HKEY_CURRENT_USER, place, winreg.REG_SZ, "")
        _tell_explorer()


def _tell_explorer() -> None:
    """Let the Explorer show the icons at once."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SHChangeNotify(0x0800_0000, 0, None, None)  # SHCNE_ASSOCCHANGED
