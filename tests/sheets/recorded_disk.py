"""What SQLite asks of the disk, in order: writes, truncations, syncs, new and deleted files.

The two functions of SQLite's default file layer (VFS) that open and delete files are replaced in this process, and the
methods of each file opened after: they note what is asked and go on to the real ones. Only for a process of its own.
"""

from __future__ import annotations

import ctypes
import os
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p

_DATABASE, _JOURNAL, _WAL = 0x100, 0x800, 0x80000
# A name stays an address: SQLite keeps it, and a text made of it in Python would not live on.
_XOPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_XDELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_XWRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_XTRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_XSYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Vfs(ctypes.Structure):
    """The head of `sqlite3_vfs`, https://sqlite.org/c3ref/vfs.html."""

    _fields_ = [
        *(("version", c_int), ("file_size", c_int), ("longest_path", c_int), ("next", c_void_p)),
        *(("name", c_char_p), ("data", c_void_p), ("open", c_void_p), ("delete", c_void_p)),
    ]


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods`, https://sqlite.org/c3ref/io_methods.html."""

    _fields_ = [
        *(("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", c_void_p), ("truncate", c_void_p)),
        *(("sync", c_void_p), ("others", c_void_p * 13)),
    ]


class RecordedDisk:
    """`events`: tuples of what happened, the file's place last: ("open", is_new, file), ("write", offset, bytes, file),
    ("truncate", size, file), ("sync", file), ("delete", file); and ("saved", number), which the caller notes."""

    def __init__(self):
        library = ctypes.CDLL("libsqlite3.so.0")  # the one that Python's sqlite3 is linked to
        library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        self.events: list[tuple] = []
        self.names: dict[int, str] = {}
        self.tables: dict[int, _Methods] = {}
        vfs = library.sqlite3_vfs_find(None).contents
        self.real_open, self.real_delete = _XOPEN(vfs.open), _XDELETE(vfs.delete)
        # SQLite keeps their addresses only
        self.kept = [_XOPEN(self._open), _XDELETE(self._delete)]
        vfs.open, vfs.delete = (ctypes.cast(one, c_void_p) for one in self.kept)

    def _open(self, vfs, name, file, flags, told):
        is_recorded = bool(name) and bool(flags & (_DATABASE | _JOURNAL | _WAL))
        is_new = is_recorded and not os.path.exists(_text(name))
        answer = self.real_open(vfs, name, file, flags, told)
        if answer == 0 and is_recorded:
            self.names[file] = _text(name)
            self.events.append(("open", is_new, self.names[file]))
            methods = ctypes.cast(file, POINTER(c_void_p))
            methods[0] = ctypes.addressof(self._recording(methods[0]))
        return answer

    def _delete(self, vfs, name, is_synced):
        answer = self.real_delete(vfs, name, is_synced)
        if answer == 0:
            self.events.append(("delete", _text(name)))
        return answer

    def _recording(self, address: int) -> _Methods:
        """The methods at the address, with ours instead of those that change the disk."""
        if address not in self.tables:
            real = _Methods.from_address(address)
            ours = _Methods.from_buffer_copy(real)
            write, truncate, sync = _XWRITE(real.write), _XTRUNCATE(real.truncate), _XSYNC(real.sync)

            def note_write(file, content, size, offset):
                self.events.append(("write", offset, ctypes.string_at(content, size), self.names[file]))
                return write(file, content, size, offset)

            def note_truncate(file, size):
                self.events.append(("truncate", size, self.names[file]))
                return truncate(file, size)

            def note_sync(file, flags):
                answer = sync(file, flags)
                self.events.append(("sync", self.names[file]))
                return answer

            callbacks = [_XWRITE(note_write), _XTRUNCATE(note_truncate), _XSYNC(note_sync)]
            self.kept += callbacks
            ours.write, ours.truncate, ours.sync = (ctypes.cast(one, c_void_p) for one in callbacks)
            self.tables[address] = ours
        return self.tables[address]


def _text(name: int) -> str:
    return os.fsdecode(ctypes.string_at(name))
