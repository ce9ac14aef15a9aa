"""The files of a GTFS feed, read in memory from a zip or a folder that nobody vouches for."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from .errors import InputError

REQUIRED = ("stops.txt", "routes.txt", "trips.txt", "stop_times.txt")
CALENDARS = ("calendar.txt", "calendar_dates.txt")
OPTIONAL = ("frequencies.txt", "shapes.txt")
MEMBERS = (*REQUIRED, *CALENDARS, *OPTIONAL)

MAX_ARCHIVE_BYTES = 400_000_000
MAX_MEMBER_BYTES = 1_000_000_000
MAX_RATIO = 200
MAX_MEMBERS = 500
_FREE_OF_RATIO = 1_000_000
_ENCRYPTED = 0x1
_BLOCK = 1 << 20


class FeedFiles(NamedTuple):
    """`contents`: bytes by the name that the standard gives; `sha256` of all that was read."""

    contents: dict[str, bytes]
    sha256: str


def read_feed_files(path: Path) -> FeedFiles:
    """Return the files of the feed at `path`, a zip or a folder; nothing is ever written.

    The files may stand in one folder of the zip. Refused with an InputError: what is no zip, encrypted or damaged
    members, names that leave the archive, more than 500 members, members that unpack to more than 1 GB or to more
    than 200 times their size, two candidates for the same file, a missing file of the standard.
    """
    if path.is_dir():
        contents = _from_folder(path)
    elif path.is_file():
        if path.stat().st_size > MAX_ARCHIVE_BYTES:
            raise InputError("gtfs_too_big", name=path.name, limit=MAX_ARCHIVE_BYTES // 1_000_000)
        contents = _from_zip(path.read_bytes(), path.name)
    else:
        raise InputError("gtfs_not_found", path=str(path))
    absent = [name for name in REQUIRED if name not in contents]
    if not any(name in contents for name in CALENDARS):
        absent.append(" / ".join(CALENDARS))
    if absent:
        raise InputError("gtfs_missing_file", name=path.name, files=", ".join(absent))
    return FeedFiles(contents, _digest(contents))


def _digest(contents: dict[str, bytes]) -> str:
    """One hash of names and contents, the same for a zip and for the folder that it was made from."""
    digest = hashlib.sha256()
    for name in sorted(contents):
        digest.update(f"{name}:{len(contents[name])}\n".encode())
        digest.update(contents[name])
    return digest.hexdigest()


def _from_folder(path: Path) -> dict[str, bytes]:
    chosen = path
    if not (path / "stops.txt").is_file():
        inner = [one for one in sorted(path.iterdir()) if one.is_dir() and (one / "stops.txt").is_file()]
        if len(inner) > 1:
            raise InputError("gtfs_ambiguous", name=path.name, found=", ".join(one.name for one in inner[:5]))
        chosen = inner[0] if inner else path
    contents = {}
    for name in MEMBERS:
        file = chosen / name
        if file.is_file():
            if file.stat().st_size > MAX_MEMBER_BYTES:
                raise InputError("gtfs_too_big", name=name, limit=MAX_MEMBER_BYTES // 1_000_000)
            contents[name] = file.read_bytes()
    return contents


def _from_zip(content: bytes, name: str) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise InputError("gtfs_many_members", name=name, count=len(members), limit=MAX_MEMBERS)
            for one in members:
                _refuse_hostile(one, name)
            chosen = _chosen(members, name)
            return {short: _unpacked(archive, one, name) for short, one in chosen.items()}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError):
        raise InputError("gtfs_damaged", name=name) from None


def _refuse_hostile(member: zipfile.ZipInfo, name: str):
    parts = PurePosixPath(member.filename.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in member.filename:
        raise InputError("gtfs_hostile", name=name, member=member.filename[:80])
    if member.flag_bits & _ENCRYPTED:
        raise InputError("gtfs_encrypted", name=name)


def _chosen(members: list[zipfile.ZipInfo], name: str) -> dict[str, zipfile.ZipInfo]:
    """Members by exact name: at the top of the zip or, failing that, in the only folder that holds stops.txt."""
    names = [member.filename for member in members]
    folders = sorted({one[: -len("stops.txt")] for one in names if PurePosixPath(one).name == "stops.txt"})
    folders = [folder for folder in folders if not folder.startswith("__MACOSX/")]
    folder = "" if "" in folders or not folders else folders[0]
    if folder and len(folders) > 1:
        raise InputError("gtfs_ambiguous", name=name, found=", ".join(one.rstrip("/") for one in folders[:5]))
    chosen: dict[str, zipfile.ZipInfo] = {}
    for member in members:
        short = member.filename[len(folder) :] if member.filename.startswith(folder) else ""
        if short in MEMBERS:
            if short in chosen:
                raise InputError("gtfs_ambiguous", name=name, found=member.filename[:80])
            chosen[short] = member
    return chosen


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    """The member's bytes; what it says of its own size is not believed."""
    most = MAX_MEMBER_BYTES
    if member.compress_size * MAX_RATIO < most:
        most = max(member.compress_size * MAX_RATIO, _FREE_OF_RATIO)
    if member.file_size > most:
        raise InputError("gtfs_bomb", name=name, member=member.filename[:80])
    blocks, size = [], 0
    with archive.open(member) as stream:
        while block := stream.read(_BLOCK):
            size += len(block)
            if size > most:
                raise InputError("gtfs_bomb", name=name, member=member.filename[:80])
            blocks.append(block)
    return b"".join(blocks)
