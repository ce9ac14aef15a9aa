"""Tables of cells as files: XLSX by openpyxl, ODS by GDAL, CSV with one file per table. No cell is ever a formula."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from osgeo import gdal, ogr

from ..analysis.errors import InputError
from ..sheets.exchange import Workbook, header_of
from ..sheets.tables import COLUMNS, OPERATION

FORMATS = (".xlsx", ".csv", ".ods")
# XML 1.0 cannot hold these; ECMA-376 (22.9.2.19) writes them, and what looks like such a code, as _xHHHH_.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_CODE = re.compile("_x([0-9A-Fa-f]{4})_")
_MOST_BYTES = 200_000_000


def write_file(path: Path, book: Workbook):
    """Write all tables, empty ones with their header."""
    writers = {".xlsx": _write_xlsx, ".csv": _write_csv, ".ods": _write_ods}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise InputError("sheet_format", path=path.name, formats=" ".join(FORMATS))
    writer(path, book)


def read_file(path: Path) -> Workbook:
    """{table: rows} of the tables that a file has; other sheets of the file are left aside."""
    readers = {".xlsx": _read_xlsx, ".csv": _read_csv, ".ods": _read_ods}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise InputError("sheet_format", path=path.name, formats=" ".join(FORMATS))
    if path.stat().st_size > _MOST_BYTES:
        raise InputError("sheet_file_unreadable", path=path.name)
    return reader(path)


def _fit(cell):
    return _UNFIT.sub(lambda found: f"_x{ord(found[0]):04X}_", cell) if isinstance(cell, str) else cell


def _unfit(cell):
    return _CODE.sub(lambda found: chr(int(found[1], 16)), cell) if isinstance(cell, str) else cell


def _as_rows(path: Path, lines) -> list[dict]:
    lines = iter(lines)
    header = [str(name).strip() if name is not None else "" for name in next(lines, [])]
    named = [name for name in header if name]
    twice = sorted({name for name in named if named.count(name) > 1})
    if twice:
        raise InputError("header_twice", path=path.name, field=twice[0])
    return [{name: cell for name, cell in zip(header, line) if name} for line in lines]


def _write_xlsx(path: Path, book: Workbook):
    from openpyxl import Workbook as Xlsx
    from openpyxl.cell import WriteOnlyCell

    made = Xlsx(write_only=True)
    for table in COLUMNS:
        sheet, header = made.create_sheet(table), header_of(table, book.get(table, []))
        sheet.freeze_panes = "A2"
        sheet.append(header)
        for row in book.get(table, []):
            cells = []
            for name in header:
                cell = WriteOnlyCell(sheet, _fit(row.get(name)))
                if isinstance(row.get(name), str):
                    cell.data_type = "s"  # whatever it looks like
                cells.append(cell)
            sheet.append(cells)
    made.save(path)


def _read_xlsx(path: Path) -> Workbook:
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        opened = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError):
        raise InputError("sheet_file_unreadable", path=path.name) from None
    try:
        return {
            name: _as_rows(path, ([_unfit(cell) for cell in line] for line in opened[name].iter_rows(values_only=True)))
            for name in COLUMNS
            if name in opened.sheetnames
        }
    finally:
        opened.close()


def table_file(path: Path, table: str) -> Path:
    """`contract.csv` for the operations, `contract.operation_partner.csv` beside it for the partners."""
    return path if table == OPERATION else path.with_name(f"{path.stem}.{table}{path.suffix}")


def _write_csv(path: Path, book: Workbook):
    for table in COLUMNS:
        # the mark tells a spreadsheet that this is UTF-8
        with table_file(path, table).open("w", encoding="utf-8-sig", newline="") as file:
            header = header_of(table, book.get(table, []))
            writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
            writer.writerow(header)
            for row in book.get(table, []):
                writer.writerow(["" if row.get(name) is None else row[name] for name in header])


def _read_csv(path: Path) -> Workbook:
    book = {}
    for table in COLUMNS:
        file = table_file(path, table)
        if file.is_file():
            content = file.read_bytes()
            try:
                text = content.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = content.decode("cp1252", errors="replace")
            first = text.partition("\n")[0]
            delimiter = max(";,\t", key=first.count)
            csv.field_size_limit(10_000_000)
            try:
                book[table] = _as_rows(
                    path, csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
                )
            except csv.Error:
                raise InputError("sheet_file_unreadable", path=file.name) from None
    return book


def _write_ods(path: Path, book: Workbook):
    made = ogr.GetDriverByName("ODS").CreateDataSource(str(path))
    if made is None:
        raise InputError("sheet_file_unreadable", path=path.name)
    for table in COLUMNS:
        layer, header = made.CreateLayer(table), header_of(table, book.get(table, []))
        for name in header:
            kinds = {type(row.get(name)) for row in book.get(table, []) if row.get(name) is not None}
            is_number = bool(kinds) and kinds <= {int, float}
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if is_number else ogr.OFTString))
        for row in book.get(table, []):
            feature = ogr.Feature(layer.GetLayerDefn())
            for index, name in enumerate(header):
                cell = row.get(name)
                if cell is not None:
                    feature.SetField(
                        index, _spaced(cell) if isinstance(cell, str) else str(cell) if isinstance(cell, bool) else cell
                    )
            layer.CreateFeature(feature)
    made.FlushCache()
    del made


def _spaced(cell: str) -> str:
    """Ends of lines, tabs and repeated blanks, which ODS folds into one blank, as codes."""
    text = _fit(cell)
    return re.sub("^ | $|  |\t|\n", lambda found: "".join(f"_x{ord(one):04X}_" for one in found[0]), text)


def _read_ods(path: Path) -> Workbook:
    with gdal.ExceptionMgr(useExceptions=False) if hasattr(gdal, "ExceptionMgr") else _Nothing():
        opened = gdal.OpenEx(
            str(path), gdal.OF_VECTOR, allowed_drivers=["ODS"], open_options=["HEADERS=FORCE", "FIELD_TYPES=AUTO"]
        )
    if opened is None:
        raise InputError("sheet_file_unreadable", path=path.name)
    book = {}
    for table in COLUMNS:
        layer = opened.GetLayerByName(table)
        if layer is not None:
            header = [field.GetName() for field in layer.schema]
            lines = ([_unfit(feature.GetField(index)) for index in range(len(header))] for feature in layer)
            book[table] = _as_rows(path, [header, *lines])
    return book


class _Nothing:
    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False
