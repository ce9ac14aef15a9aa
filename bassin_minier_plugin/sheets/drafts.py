"""What is typed and not saved, kept on disk every few seconds and offered again after a crash."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from .address import StoreAddress
from .changes import SheetChanges

_SUFFIX = ".sheet.json"


@dataclass(frozen=True)
class Draft:
    changes: SheetChanges
    path: Path


class DraftFolder:
    """Drafts of all stores in one folder, one file per sheet; a draft never holds how to reach the store."""

    def __init__(self, folder: str | os.PathLike):
        self.folder = Path(folder)

    def _file(self, address: StoreAddress, operation: str) -> Path:
        name = hashlib.sha256(operation.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        return self.folder / f"{address.key}-{name}{_SUFFIX}"

    def keep(self, address: StoreAddress, changes: SheetChanges):
        """Write the draft whole or not at all. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        target = self._file(address, changes.operation)
        staged = target.with_suffix(".part")
        descriptor = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(changes.as_plain(), file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(staged, target)

    def drop(self, address: StoreAddress, operation: str):
        """Forget the draft of a sheet that was saved or given up."""
        with suppress(FileNotFoundError):
            self._file(address, operation).unlink()

    def drafts(self, address: StoreAddress) -> list[Draft]:
        """The drafts of a store. A file that cannot be read is left where it is and not listed."""
        found = []
        for path in sorted(self.folder.glob(f"{address.key}-*{_SUFFIX}")):
            with suppress(OSError, ValueError, TypeError, KeyError):
                found.append(Draft(SheetChanges.from_plain(json.loads(path.read_text(encoding="utf-8"))), path))
        return found
