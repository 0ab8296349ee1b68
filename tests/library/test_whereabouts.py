"""Folders that others share are known by their names, by what such programs leave, and by the disks."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from abcdesk.library.whereabouts import (
    Mount,
    Shared,
    digest_of,
    read_linux_mounts,
    read_mac_mounts,
    shared_by,
)

LINUX = read_linux_mounts(
    "/dev/sda2 / ext4 rw 0 0\n"
    "server:/export /mnt nfs4 rw 0 0\n"
    "/dev/sdb1 /mnt/stick vfat rw 0 0\n"
    "//nas/club /srv/an/Club\\040files cifs rw 0 0\n"
    "gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0\n"
)
MAC = read_mac_mounts(
    "/dev/disk3s1 on / (apfs, local)\n//an@nas/Team share on /Volumes/Team share (smbfs, nodev)\n"
)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/srv/an/Dropbox/abcdesk", "Dropbox"),
        ("/srv/an/Dropbox (Halden)/x", "Dropbox"),
        ("/Users/an/Library/CloudStorage/OneDrive-Halden/x", "OneDrive"),
        ("/Users/an/Library/CloudStorage/GoogleDrive-an@halden.example/My Drive", "Google Drive"),
        ("/Users/an/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("/srv/an/Nextcloud", "Nextcloud"),
        ("/srv/an/Sandbox/boxes/box", None),
        ("/srv/an/About OneDrive", None),
    ],
)
def test_a_name_gives_it_away(folder: str, service: str | None) -> None:
    found = shared_by(PurePosixPath(folder), LINUX)
    assert found == (None if service is None else Shared(service))


def test_windows_folders_and_unc_paths() -> None:
    assert shared_by(PureWindowsPath(r"C:\Users\an\OneDrive - Halden\Documents"), []) == Shared("OneDrive")
    assert shared_by(PureWindowsPath(r"\\nas\club\abcdesk"), []) == Shared()
    assert shared_by(PureWindowsPath(r"Z:\club"), [Mount(PureWindowsPath("Z:\\"), "cifs")]) == Shared()
    assert shared_by(PureWindowsPath(r"C:\Users\an\Documents"), []) is None


@pytest.mark.parametrize(
    ("folder", "mounts", "shared"),
    [
        ("/mnt/club", LINUX, True),
        ("/mnt/stick/abcdesk", LINUX, False),
        ("/srv/an/Club files/2026", LINUX, True),
        ("/srv/an/Club", LINUX, False),
        ("/Volumes/Team share/x", MAC, True),
        ("/Users/an", MAC, False),
    ],
)
def test_the_disk_nearest_above_counts(folder: str, mounts: list[Mount], shared: bool) -> None:
    assert shared_by(PurePosixPath(folder), mounts) == (Shared() if shared else None)


def test_what_a_program_leaves_in_its_folder_gives_it_away_but_no_network_drive_is_asked(
    tmp_path: Path,
) -> None:
    asked: list[object] = []

    def is_there(place: object) -> bool:
        asked.append(place)
        return str(place) == "/srv/an/files/.stfolder"

    assert shared_by(PurePosixPath("/srv/an/files/halden"), LINUX, is_there) == Shared("Syncthing")
    asked.clear()
    assert shared_by(PurePosixPath("/mnt/club"), LINUX, is_there) == Shared() and asked == []
    assert str(tmp_path) not in digest_of(tmp_path)
