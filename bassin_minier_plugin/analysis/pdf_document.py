"""The objects of a PDF file as Qt writes one: a table of offsets, plain or zlib streams, no encryption.

Source: ISO 32000-1:2008, sections 7.3 (objects), 7.5 (file structure).
"""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

from .errors import InputError

_SPACE = rb"[\x00\t\n\x0c\r ]"
_TOKEN = re.compile(
    rb"(?:[\x00\t\n\x0c\r ]+|%[^\r\n]*)*"
    rb"(<<|>>|\[|\]|\(|<[0-9A-Fa-f\x00\t\n\x0c\r ]*>|/[^\x00\t\n\x0c\r ()<>\[\]{}/%]*|"
    rb"\d+" + _SPACE + rb"+\d+" + _SPACE + rb"+R(?![A-Za-z])|[-+]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'\"*]+)"
)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_DEEPEST, _LARGEST_STREAM = 50, 256_000_000


class Ref(NamedTuple):
    number: int


class Name(str):
    __slots__ = ()


class Stream(NamedTuple):
    head: dict
    raw: bytes


class PdfDocument:
    """What is read of a file: `trailer`, and objects by number. A later version of an object hides the former one."""

    def __init__(self, content: bytes):
        """Raises InputError("pdf_damaged", place) or InputError("pdf_part_unknown", part)."""
        self.content = content
        self.offsets: dict[int, int] = {}
        self.trailer: dict = {}
        self._known: dict[int, object] = {}
        if not content.startswith(b"%PDF-"):
            raise InputError("pdf_damaged", place="%PDF")
        self.last_table = self._last_table()
        place, seen = self.last_table, set()
        while place is not None:
            if place in seen:
                raise InputError("pdf_damaged", place=place)
            seen.add(place)
            place = self._read_table(place)
        if "Encrypt" in self.trailer:
            raise InputError("pdf_part_unknown", part="/Encrypt")

    def _last_table(self) -> int:
        found = re.findall(rb"startxref\s+(\d+)\s+%%EOF", self.content[-2048:])
        if not found:
            raise InputError("pdf_damaged", place="startxref")
        return int(found[-1])

    def _read_table(self, place: int) -> int | None:
        """Read a table of offsets and its trailer; return where the former one stands."""
        head = re.compile(rb"\s*xref\s+").match(self.content, place)
        if head is None:
            raise InputError("pdf_part_unknown", part="xref")
        position, section = head.end(), re.compile(rb"(\d+) (\d+)\s*\n")
        while True:
            found = section.match(self.content, position)
            if found is None:
                break
            first, count = int(found.group(1)), int(found.group(2))
            rows = self.content[found.end() : found.end() + 20 * count]
            if len(rows) < 20 * count:
                raise InputError("pdf_damaged", place=position)
            for row in range(count):
                entry = rows[20 * row : 20 * row + 20]
                if entry[17:18] == b"n":
                    self.offsets.setdefault(first + row, int(entry[:10]))
            position = found.end() + 20 * count
        trailer = re.compile(rb"\s*trailer\s*").match(self.content, position)
        if trailer is None:
            raise InputError("pdf_damaged", place=position)
        value, _ = parse(self.content, trailer.end())
        if not isinstance(value, dict):
            raise InputError("pdf_damaged", place=position)
        for key, one in value.items():
            self.trailer.setdefault(key, one)
        return value.get("Prev")

    def get(self, value):
        """The object behind a reference, or the value itself."""
        if not isinstance(value, Ref):
            return value
        if value.number not in self._known:
            self._known[value.number] = self._read_object(value.number)
        return self._known[value.number]

    def _read_object(self, number: int):
        if number not in self.offsets:
            return None
        place = self.offsets[number]
        head = re.compile(rb"\s*(\d+) \d+ obj").match(self.content, place)
        if head is None or int(head.group(1)) != number:
            raise InputError("pdf_damaged", place=place)
        value, end = parse(self.content, head.end())
        start = re.compile(rb"\s*stream\r?\n").match(self.content, end)
        if start is None or not isinstance(value, dict):
            return value
        length = self.get(value.get("Length"))
        if not isinstance(length, int) or start.end() + length > len(self.content):
            raise InputError("pdf_damaged", place=place)
        return Stream(value, self.content[start.end() : start.end() + length])

    def data(self, value) -> bytes:
        """The bytes of a stream, or of the streams of an array one after the other."""
        value = self.get(value)
        if isinstance(value, list):
            return b"\n".join(self.data(one) for one in value)
        if not isinstance(value, Stream):
            raise InputError("pdf_damaged", place="stream")
        filters = self.get(value.head.get("Filter"))
        filters = [] if filters is None else filters if isinstance(filters, list) else [filters]
        if not filters:
            return value.raw
        if [str(one) for one in filters] != ["FlateDecode"] or value.head.get("DecodeParms") is not None:
            raise InputError("pdf_part_unknown", part=", ".join(map(str, filters)))
        try:
            return zlib.decompressobj().decompress(value.raw, _LARGEST_STREAM)
        except zlib.error:
            raise InputError("pdf_damaged", place="FlateDecode") from None

    def pages(self) -> list[Ref]:
        """The pages in their order."""
        root = self.get(self.trailer.get("Root"))
        if not isinstance(root, dict):
            raise InputError("pdf_damaged", place="/Root")
        found: list[Ref] = []
        self._collect(root.get("Pages"), found, 0)
        return found

    def _collect(self, reference, found: list[Ref], depth: int):
        node = self.get(reference)
        if not isinstance(node, dict) or depth > _DEEPEST:
            raise InputError("pdf_damaged", place="/Pages")
        if node.get("Type") == "Pages":
            for kid in self.get(node.get("Kids")) or []:
                self._collect(kid, found, depth + 1)
        else:
            found.append(reference)


def parse(content: bytes, position: int, depth: int = 0):
    """(value, where it ends) of the object that begins at `position`."""
    found = _TOKEN.match(content, position)
    if found is None or depth > _DEEPEST:
        raise InputError("pdf_damaged", place=position)
    token, end = found.group(1), found.end()
    if token == b"<<":
        items, end = _several(content, end, b">>", depth)
        if len(items) % 2:
            raise InputError("pdf_damaged", place=position)
        return {str(key): value for key, value in zip(items[::2], items[1::2])}, end
    if token == b"[":
        return _several(content, end, b"]", depth)
    if token == b"(":
        return _text(content, end)
    return _simple(token, position), end


def _several(content: bytes, position: int, close: bytes, depth: int):
    items = []
    while True:
        found = _TOKEN.match(content, position)
        if found is None:
            raise InputError("pdf_damaged", place=position)
        if found.group(1) == close:
            return items, found.end()
        value, position = parse(content, position, depth + 1)
        items.append(value)


def _simple(token: bytes, position: int):
    if token.startswith(b"/"):
        plain = re.sub(rb"#([0-9A-Fa-f]{2})", lambda one: bytes([int(one.group(1), 16)]), token[1:])
        return Name(plain.decode("latin-1"))
    if token.startswith(b"<"):
        digits = re.sub(_SPACE, b"", token[1:-1])
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    if re.fullmatch(rb"\d+\s+\d+\s+R", token):
        return Ref(int(token.split()[0]))
    words = {b"true": True, b"false": False, b"null": None}
    if token in words:
        return words[token]
    try:
        return float(token) if b"." in token else int(token)
    except ValueError:
        raise InputError("pdf_damaged", place=position) from None


def _text(content: bytes, position: int):
    """A string in parentheses, which may hold others."""
    made, depth = bytearray(), 1
    special = re.compile(rb"[()]|\\(?:\r\n|[0-7]{1,3}|.)", re.DOTALL)
    while True:
        found = special.search(content, position)
        if found is None:
            raise InputError("pdf_damaged", place=position)
        made += content[position : found.start()]
        position, sign = found.end(), found.group()
        if sign.startswith(b"\\"):
            after = sign[1:]
            is_line = after in (b"\n", b"\r", b"\r\n")
            made += (
                b"" if is_line else bytes([int(after, 8) & 255]) if after[:1].isdigit() else _ESCAPES.get(after, after)
            )
            continue
        depth += 1 if sign == b"(" else -1
        if not depth:
            return bytes(made), position
        made += sign
