"""Bookmarks, links, named places and metadata added to a finished PDF, which stays as it was underneath.

Source: ISO 32000-1:2008, sections 7.5.6 (incremental updates), 12.3 (outline, destinations), 12.5.6.5 (links),
14.3.3 (document information).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .errors import InputError
from .pdf_document import Name, PdfDocument, Ref
from .pdf_text import POINTS_PER_MM


class Bookmark(NamedTuple):
    """`page` counts from 0. `level` 0 is a chapter. `name`: ASCII, by which a link from outside finds the page."""

    title: str
    page: int
    level: int = 0
    name: str = ""


class Link(NamedTuple):
    """A rectangle of a page (mm from the left and from the top) that leads to another page."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    target: int


def with_outline(
    content: bytes, bookmarks: Sequence[Bookmark], info: dict[str, str] | None = None,
    links: Sequence[Link] = (), language: str = "",
) -> bytes:  # fmt: skip
    """The file with an update behind it: bookmarks, links, metadata (`info`: Title, Author, Subject, Keywords…).

    Raises InputError("pdf_damaged" | "pdf_part_unknown") for a file that cannot be read, and ("pdf_page_missing",
    page) for a bookmark or link beyond the last page.
    """
    update = _Update(content)
    for one in (*bookmarks, *links):
        for page in (one.page, getattr(one, "target", 0)):
            if not 0 <= page < len(update.pages):
                raise InputError("pdf_page_missing", page=page + 1)
    root_number = update.document.trailer["Root"].number
    root = dict(update.document.get(Ref(root_number)))
    if bookmarks:
        root["Outlines"] = update.add_outline(bookmarks)
        root["PageMode"] = Name("UseOutlines")
    named = {one.name: one.page for one in bookmarks if one.name}
    if named:
        former = update.document.get(root.get("Names")) or {}
        root["Names"] = update.add({**former, "Dests": update.add(_name_tree(update, named))})
    if language:
        root["Lang"] = language
    root["ViewerPreferences"] = {"DisplayDocTitle": True}
    update.replace(root_number, root)
    update.add_links(links)
    update.change_info(info or {})
    return content + update.written()


def _name_tree(update: _Update, named: dict[str, int]) -> dict:
    # Readers look names up by halves: they must stand in the order of their bytes.
    rows = sorted((name.encode("ascii", "replace"), page) for name, page in named.items())
    listed = [part for name, page in rows for part in (name, update.place(page))]
    return {"Names": listed}


class _Update:
    def __init__(self, content: bytes):
        self.document = PdfDocument(content)
        self.pages = self.document.pages()
        self._start = len(content)
        self._next = int(self.document.trailer["Size"])
        self._changed: dict[int, bytes] = {}

    def add(self, value) -> Ref:
        made = Ref(self._next)
        self._next += 1
        self.replace(made.number, value)
        return made

    def replace(self, number: int, value):
        self._changed[number] = _written(value)

    def place(self, page: int) -> list:
        """Where a page begins, at the magnification of the reader."""
        return [self.pages[page], Name("XYZ"), None, self._height(page), None]

    def _height(self, page: int) -> float:
        box = self.document.get(self.document.get(self.pages[page]).get("MediaBox")) or (0, 0, 0, 842)
        return float(box[3])

    def add_outline(self, bookmarks: Sequence[Bookmark]) -> Ref:
        root = Ref(self._next)
        self._next += 1
        refs = [Ref(self._next + position) for position in range(len(bookmarks))]
        self._next += len(bookmarks)
        parents, children = _tree(bookmarks)
        for position, one in enumerate(bookmarks):
            family = children[parents[position]]
            rank = family.index(position)
            parent = parents[position]
            entry = {
                "Title": one.title,
                "Parent": root if parent is None else refs[parent],
                "Dest": self.place(one.page),
            }
            if rank:
                entry["Prev"] = refs[family[rank - 1]]
            if rank + 1 < len(family):
                entry["Next"] = refs[family[rank + 1]]
            own = children.get(position)
            if own:
                # Negative: closed until somebody opens it.
                entry.update({"First": refs[own[0]], "Last": refs[own[-1]], "Count": -len(own)})
            self.replace(refs[position].number, entry)
        top = children[None]
        self.replace(
            root.number,
            {"Type": Name("Outlines"), "First": refs[top[0]], "Last": refs[top[-1]], "Count": len(top)},
        )
        return root

    def add_links(self, links: Sequence[Link]):
        by_page: dict[int, list[Link]] = {}
        for one in links:
            by_page.setdefault(one.page, []).append(one)
        for page, several in by_page.items():
            former = self.document.get(self.document.get(self.pages[page]).get("Annots")) or []
            added = [self.add(self._annotation(one)) for one in several]
            self.replace(self.pages[page].number, {**self.document.get(self.pages[page]), "Annots": [*former, *added]})

    def _annotation(self, link: Link) -> dict:
        height = self._height(link.page)
        low, high = height - link.bottom * POINTS_PER_MM, height - link.top * POINTS_PER_MM
        return {
            "Type": Name("Annot"),
            "Subtype": Name("Link"),
            "Rect": [link.left * POINTS_PER_MM, low, link.right * POINTS_PER_MM, high],
            "Border": [0, 0, 0],
            "Dest": self.place(link.target),
        }

    def change_info(self, info: dict[str, str]):
        reference = self.document.trailer.get("Info")
        former = self.document.get(reference) or {}
        made = {**former, **{key: value for key, value in info.items() if value}}
        if isinstance(reference, Ref):
            self.replace(reference.number, made)
        else:
            self.document.trailer["Info"] = self.add(made)

    def written(self) -> bytes:
        parts, places, at = [b"\n"], {}, self._start + 1
        for number in sorted(self._changed):
            places[number] = at
            part = b"%d 0 obj\n" % number + self._changed[number] + b"\nendobj\n"
            parts.append(part)
            at += len(part)
        parts.append(_table(places))
        trailer = {
            "Size": self._next,
            "Root": self.document.trailer["Root"],
            "Info": self.document.trailer["Info"],
            "Prev": self.document.last_table,
        }
        if "ID" in self.document.trailer:
            trailer["ID"] = self.document.trailer["ID"]
        parts.append(b"trailer\n" + _written(trailer) + b"\nstartxref\n%d\n%%%%EOF\n" % at)
        return b"".join(parts)


def _tree(bookmarks: Sequence[Bookmark]):
    """(parent of each bookmark, children of each parent); a level that is skipped counts as the next one."""
    parents, children, open_ones = [], {None: []}, []
    for position, one in enumerate(bookmarks):
        del open_ones[max(one.level, 0) :]
        parent = open_ones[-1] if open_ones else None
        parents.append(parent)
        children.setdefault(parent, []).append(position)
        open_ones.append(position)
    return parents, children


def _table(places: dict[int, int]) -> bytes:
    """A table of offsets, one section for each run of numbers."""
    rows, numbers = [b"xref\n"], sorted(places)
    for position, number in enumerate(numbers):
        if position == 0 or numbers[position - 1] != number - 1:
            stop = position
            while stop + 1 < len(numbers) and numbers[stop + 1] == numbers[stop] + 1:
                stop += 1
            rows.append(b"%d %d\n" % (number, stop - position + 1))
        rows.append(b"%010d 00000 n \n" % places[number])
    return b"".join(rows)


def _written(value) -> bytes:
    if isinstance(value, dict):
        inner = b" ".join(b"/" + _escaped(key) + b" " + _written(one) for key, one in value.items())
        return b"<< " + inner + b" >>"
    if isinstance(value, Ref):
        return b"%d 0 R" % value.number
    if isinstance(value, list):
        return b"[" + b" ".join(map(_written, value)) + b"]"
    if isinstance(value, Name):
        return b"/" + _escaped(value)
    if isinstance(value, str):
        return _hexadecimal(_encoded(value))
    if isinstance(value, bytes):
        return _hexadecimal(value)
    if value is None:
        return b"null"
    if isinstance(value, bool):
        return b"true" if value else b"false"
    return b"%d" % value if isinstance(value, int) else b"%.3f" % value


def _encoded(text: str) -> bytes:
    """Text of a document in UTF-16, so that no sign of it can mean anything else."""
    return b"\xfe\xff" + text.encode("utf-16-be", errors="replace")


def _hexadecimal(content: bytes) -> bytes:
    return b"<" + content.hex().upper().encode() + b">"


def _escaped(name: str) -> bytes:
    plain = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-_."
    return b"".join(bytes([one]) if one in plain else b"#%02X" % one for one in name.encode("latin-1", "replace"))
