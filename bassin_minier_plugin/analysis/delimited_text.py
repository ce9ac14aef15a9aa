"""Tables of delimited text as French producers publish them: any separator, UTF-8 or Windows-1252, all read as text."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from .errors import InputError

_SEPARATORS = (";", ",", "\t", "|")
_SAMPLE_BYTES = 256 * 1024
_SAMPLE_ROWS = 50
_CHUNK_ROWS = 100_000
_BYTES_AT_A_TIME = 4 * 1024 * 1024
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LONG_ROW = re.compile(r"Expected (\d+) fields in line (\d+), saw (\d+)")


class TextLayout(NamedTuple):
    """How a table is written: its encoding, its separator and the names of its columns."""

    encoding: str
    separator: str
    columns: list[str]


def layout_of(path: Path, encoding: str = "") -> TextLayout:
    """Recognise the encoding (unless it is given), the separator and the header of a table.

    Raises InputError("table_empty"), ("table_not_text"), ("table_encoding", encoding), ("table_one_column", header),
    ("table_row_long", row, found, expected) or ("table_column_twice", column), each with `name`, the name of the file.
    """
    path = Path(path)
    with path.open("rb") as file:
        start = file.read(_SAMPLE_BYTES)
    if not start.strip():
        raise InputError("table_empty", name=path.name)
    found = encoding or _encoding_of(path, start)
    try:
        sample = codecs.getincrementaldecoder(found)("replace").decode(start).lstrip("\ufeff")
    except LookupError:
        raise InputError("table_encoding", name=path.name, encoding=encoding) from None
    rows = {separator: _first_rows(sample, separator, len(start) < _SAMPLE_BYTES) for separator in _SEPARATORS}
    separator = max(_SEPARATORS, key=lambda one: _likelihood(rows[one]))
    header = rows[separator][0] if rows[separator] else []
    if len(header) < 2:
        raise InputError("table_one_column", name=path.name, header="".join(header)[:60])
    columns = [cell.strip() or f"column_{position}" for position, cell in enumerate(header, 1)]
    # pandas cuts a first row that is longer than the header, without a word.
    first = rows[separator][1] if len(rows[separator]) > 1 else header
    if len(first) > len(header):
        raise InputError("table_row_long", name=path.name, row=2, found=len(first), expected=len(header))
    twice = [column for column, count in Counter(columns).items() if count > 1]
    if twice:
        raise InputError("table_column_twice", name=path.name, column=twice[0])
    return TextLayout(found, separator, columns)


def _encoding_of(path: Path, start: bytes) -> str:
    if start[:2] in _WIDE_MARKS:
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8 = True
    with path.open("rb") as file:
        while block := file.read(_BYTES_AT_A_TIME):
            if b"\0" in block:
                raise InputError("table_not_text", name=path.name)
            if is_utf8:
                try:
                    decoder.decode(block)
                except UnicodeDecodeError:
                    is_utf8 = False
    return "utf-8-sig" if is_utf8 else "cp1252"


def _first_rows(sample: str, separator: str, is_whole: bool) -> list[list[str]]:
    rows = []
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator):
            if row:
                rows.append(row)
            if len(rows) > _SAMPLE_ROWS:
                break
        else:
            rows = rows if is_whole else rows[:-1]  # the last row of a sample is cut
    except csv.Error:
        return rows[:1]
    return rows


def _likelihood(rows: list[list[str]]) -> tuple[float, int]:
    """How many rows are as wide as the header, then how wide it is; a header of one cell tells nothing."""
    if not rows or len(rows[0]) < 2:
        return (0.0, 0)
    return (sum(len(row) == len(rows[0]) for row in rows) / len(rows), len(rows[0]))


def read_chunks(
    path: Path, layout: TextLayout, tick: Callable[[float], None] | None = None, rows: int = _CHUNK_ROWS
) -> Iterator[pd.DataFrame]:
    """The rows of a table, some at a time, each cell as its text; the index counts the rows of the whole from 0.

    Rows that repeat the header are left out. Raises InputError("table_row_long", name, row, found, expected) or
    ("table_row_short", name, row, expected) for a row that is not as wide as the header.
    """
    path = Path(path)
    size = max(path.stat().st_size, 1)
    with path.open("rb") as file:
        try:
            reader = pd.read_csv(
                file,
                sep=layout.separator,
                encoding=layout.encoding,
                encoding_errors="replace",
                header=0,
                names=layout.columns,
                index_col=False,
                dtype=str,
                keep_default_na=False,
                chunksize=rows,
                low_memory=False,
            )
            are_full = False
            for chunk in reader:
                if not are_full and (chunk.iloc[:, -1] == "").any():
                    _require_full_rows(path, layout)
                    are_full = True
                if tick is not None:
                    tick(min(file.tell() / size, 1.0))
                yield _stripped(chunk, layout)
        except pd.errors.EmptyDataError:
            raise InputError("table_empty", name=path.name) from None
        except pd.errors.ParserError as failure:
            told = _LONG_ROW.search(str(failure))
            if told is None:
                raise InputError("table_unreadable", name=path.name) from None
            raise InputError(
                "table_row_long", name=path.name, row=int(told[2]), found=int(told[3]), expected=int(told[1])
            ) from None


def _require_full_rows(path: Path, layout: TextLayout):
    """pandas takes the cells that a short row lacks for blanks, as if the producer had left them so."""
    with path.open(encoding=layout.encoding, errors="replace", newline="") as file:
        reader = csv.reader(file, delimiter=layout.separator)
        for row in reader:
            if row and len(row) < len(layout.columns):
                raise InputError("table_row_short", name=path.name, row=reader.line_num, expected=len(layout.columns))


def _stripped(chunk: pd.DataFrame, layout: TextLayout) -> pd.DataFrame:
    chunk = pd.DataFrame({name: chunk[name].str.strip() for name in chunk.columns}, index=chunk.index)
    is_header = (chunk == pd.Series(layout.columns, index=chunk.columns)).all(axis=1)
    return chunk[~is_header]


def read_table(path: Path, layout: TextLayout, tick: Callable[[float], None] | None = None) -> pd.DataFrame:
    """All rows of a table at once, as `read_chunks` reads them."""
    chunks = list(read_chunks(path, layout, tick))
    return pd.concat(chunks) if chunks else pd.DataFrame(columns=layout.columns, dtype=object)
