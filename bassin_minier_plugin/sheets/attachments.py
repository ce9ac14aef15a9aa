"""Photos and documents of a sheet: files inside the folder of the contract, and of the kind that their name says."""

from __future__ import annotations

import os
import re
import shutil
import struct
import unicodedata
import uuid as uuids
from contextlib import suppress
from pathlib import Path

from .errors import StoreError

MOST_PIXELS = 50_000_000
_MAGIC = {
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".pdf": (b"%PDF-",),
}
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def attached_file(folder: str | os.PathLike, path: str) -> Path:
    """The file of an attachment, safe to show.

    Raises StoreError("attachment_refused", path=…): an absolute path, a URL, a device, a link that leads out of the
    folder, a file whose content is not what its suffix says, or an image of more than 50 million pixels.
    StoreError("attachment_missing", path=…) if there is no such file.
    """
    parts = path.split("/")
    is_plain = path and not re.search(r"[\\:\x00-\x1f]", path) and not any(map(_DEVICE.fullmatch, parts))
    if not is_plain or os.path.isabs(path) or {"", ".", ".."} & set(parts):
        raise StoreError("attachment_refused", path=path)
    root = os.path.realpath(folder)
    real = os.path.realpath(os.path.join(root, path))
    if os.path.commonpath([root, real]) != root:
        raise StoreError("attachment_refused", path=path)
    file = Path(real)
    if not file.is_file():
        raise StoreError("attachment_missing", path=path)
    with file.open("rb") as opened:
        head = opened.read(1_000_000)
    starts = _MAGIC.get(file.suffix.lower(), ())
    if not head.startswith(starts or (b"\x00never",)) or _pixels(head) > MOST_PIXELS:
        raise StoreError("attachment_refused", path=path)
    return file


def _pixels(head: bytes) -> int:
    """Width times height of a PNG or JPEG, from its header; more than allowed where a JPEG does not tell."""
    if head.startswith(b"\x89PNG"):
        width, height = struct.unpack(">II", head[16:24].ljust(8, b"\xff"))
        return width * height
    if not head.startswith(b"\xff\xd8"):
        return 0
    at = 2
    while at + 9 <= len(head) and head[at] == 0xFF:
        if 0xC0 <= head[at + 1] <= 0xCF and head[at + 1] not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return width * height
        at += 2 + struct.unpack(">H", head[at + 2 : at + 4])[0]
    return MOST_PIXELS + 1


def attach(folder: str | os.PathLike, file: str | os.PathLike, subfolder: str = "photos") -> str:
    """Copy a photo or PDF into the contract's folder; give the path to write on the sheet.

    The copy has a name of its own: nothing is overwritten. It is complete or not there. Raises StoreError as
    `attached_file`, and StoreError("attachment_not_copied", path=…, reason=…).
    """
    source = Path(os.path.abspath(os.fspath(file)))
    checked = attached_file(source.parent, source.name)
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", _without_accents(source.stem)).strip("-")[:60] or "photo"
    path = f"{subfolder}/{stem}-{uuids.uuid4().hex[:8]}{source.suffix.lower()}"
    target = Path(folder) / path
    staged = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with checked.open("rb") as read, staged.open("xb") as written:
            shutil.copyfileobj(read, written)
            written.flush()
            os.fsync(written.fileno())
        os.replace(staged, target)
    except OSError as trouble:
        with suppress(OSError):
            staged.unlink()
        raise StoreError("attachment_not_copied", path=source.name, reason=trouble.strerror or "") from None
    attached_file(folder, path)
    return path


def _without_accents(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
