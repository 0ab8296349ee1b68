"""Folders that are not this laptop's alone: kept in step by a cloud's program, or on another machine.

There another program may hold the file just when a vote comes in, or the network may. Nothing here asks the
network: names, a few files that such programs leave, and the table of mounted disks tell enough.
"""

from __future__ import annotations

import ctypes
import hashlib
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath

_WAIT_S = 2.0
_DRIVE_REMOTE = 4
_NETWORK_TYPES = {
    *("afpfs", "afs", "ceph", "cifs", "davfs", "glusterfs", "nfs", "nfs3", "nfs4", "smb2", "smb3", "smbfs"),
    *("fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs", "sshfs", "webdav"),
}
"""Types of disks on another machine. 9p is not among them: a virtual machine has its own host's disks so."""

_BY_NAME = (
    (re.compile(r"onedrive( ?-.+)?", re.I), "OneDrive"),
    (re.compile(r"dropbox( ?[-(].+)?", re.I), "Dropbox"),
    (re.compile(r"google ?drive(-.+)?|drivefs", re.I), "Google Drive"),
    (re.compile(r"icloud ?drive|mobile documents|com~apple~clouddocs", re.I), "iCloud Drive"),
    (re.compile(r"nextcloud\d*", re.I), "Nextcloud"),
    (re.compile(r"owncloud\d*", re.I), "ownCloud"),
    (re.compile(r"Box(-Box| Sync| Drive)?"), "Box"),
    (re.compile(r"pcloud ?drive", re.I), "pCloud"),
    (re.compile(r"seafile|seadrive.*", re.I), "Seafile"),
)
_BY_MARKER = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.driveupload": "Google Drive",
    ".stfolder": "Syncthing",
}


@dataclass(frozen=True)
class Mount:
    """A disk: where it stands in the tree, and its type as the system names it."""

    point: PurePath
    kind: str


@dataclass(frozen=True)
class Shared:
    """A folder that others have too: ``service`` keeps it in step, "" where it is on a network drive."""

    service: str = ""

    @property
    def words(self) -> str:
        """What it is, why it matters today, and what to do."""
        if self.service:
            why = f"{self.service} keeps this folder in step: it may hold the file when a vote comes in."
        else:
            why = "This folder is on a network drive: a vote may have to wait for it."
        what = (
            "Keep the file in a folder of this laptop alone during the workshop, and copy it back afterwards."
        )
        return f"{why} {what}"


def shared_by(
    folder: PurePath, mounts: Iterable[Mount], is_there: Callable[[PurePath], bool] = lambda _place: False
) -> Shared | None:
    """Who else has this folder, an absolute path; None where it is this machine's own.

    ``is_there`` tells whether a file exists. It is never asked about a place on a network drive.
    """
    if is_on_network(folder, mounts):
        return Shared()
    for place in (folder, *folder.parents):
        service = next((name for named, name in _BY_NAME if named.fullmatch(place.name)), "")
        service = service or next((name for mark, name in _BY_MARKER.items() if is_there(place / mark)), "")
        if service:
            return Shared(service)
    return None


def is_on_network(folder: PurePath, mounts: Iterable[Mount]) -> bool:
    """Whether the disk of this folder, the one mounted nearest above it, is another machine's."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    above = [mount for mount in mounts if mount.point == folder or mount.point in folder.parents]
    nearest = max(reversed(above), key=lambda mount: len(mount.point.parts), default=None)
    return nearest is not None and nearest.kind in _NETWORK_TYPES


def shared_here(folder: Path) -> Shared | None:
    """Who else has this folder, on this machine as it is."""
    folder = folder.absolute()
    return shared_by(folder, mounts_for(folder), lambda place: Path(place).exists())


def mounts_for(folder: Path) -> list[Mount]:
    """The disks of this machine, or the one disk that matters; none where the system tells nothing."""
    if sys.platform == "win32":
        return [Mount(PurePath(folder.anchor), "cifs")] if _is_remote_drive(folder.anchor) else []
    if sys.platform == "darwin":
        return read_mac_mounts(_told(["mount"]))
    try:
        return read_linux_mounts(Path("/proc/self/mounts").read_text("utf-8", "replace"))
    except OSError:
        return []


def read_linux_mounts(table: str) -> list[Mount]:
    """The lines of /proc/self/mounts: device, place, type, options. A blank in a place is \\040 there."""
    fields = [line.split() for line in table.splitlines() if line.count(" ") >= 2]
    return [Mount(PurePath(re.sub(r"\\(\d{3})", _from_octal, place)), kind) for _, place, kind, *_ in fields]


def read_mac_mounts(told: str) -> list[Mount]:
    """What ``mount`` prints on macOS: ``//user@server/share on /Volumes/share (smbfs, nodev)``."""
    found = re.findall(r"^.+? on (/.*) \((\w+)", told, re.MULTILINE)
    return [Mount(PurePath(place), kind) for place, kind in found]


def digest_of(folder: Path) -> str:
    """What stands for a folder in a file that holds no word of any client."""
    return hashlib.sha256(str(folder.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _from_octal(found: re.Match[str]) -> str:
    return chr(int(found[1], 8))


def _is_remote_drive(anchor: str) -> bool:
    libraries = getattr(ctypes, "windll", None)
    return libraries is not None and libraries.kernel32.GetDriveTypeW(anchor) == _DRIVE_REMOTE


def _told(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=_WAIT_S, check=False).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
