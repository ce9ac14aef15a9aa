"""Summary tables as rows of cells: the words and the figures that the PDF and its editable twin both print."""

from __future__ import annotations

from collections.abc import Sequence

from ..analysis.dossier_tables import COUNT, EURO, SCORE, TEXT, Column, Sum, SummaryTable
from ..i18n import tr
from ..sheets.words import meanings
from .dossier_words import column_title, table_notes, table_title
from .drawn_page import Cell, Row, TableStyle
from .page_charter import figure_text, plain_text
from .page_content import unknown
from .row_labels import short, titled

# Widths in mm; what is not here shares the rest of the page by these weights.
_WIDTHS = {"no": 8, "phase": 13, "rank": 12, "score": 15, "number": 17, "status": 21}
_WEIGHTS = {"title": 4.0, "name": 3.0, "commune": 1.9, "epci": 2.9, "landlord": 1.9, "funder": 2.4, "strand": 1.9}
_MOST_CHARACTERS = 160


def summary_rows(table: SummaryTable, decimals: int) -> list[Row]:
    """The header, the rows and the total of a table; `decimals` of its amounts: 0, or 2 where there are cents."""
    header = Row([Cell(_capital(column_title(one, table.code))) for one in table.columns], is_header=True)
    rows = [header]
    for cells in table.rows:
        name = _row_name(table, cells)
        rows.append(Row([_cell(table, one, cell, decimals, name) for one, cell in zip(table.columns, cells)]))
    if table.total:
        told = [_cell(table, one, cell, decimals, tr("Total")) for one, cell in zip(table.columns, table.total)]
        blank = [Cell("") if cell is None else one for one, cell in zip(told, table.total)]
        blank[1 if table.code == "programme" else 0] = Cell(tr("Total"))
        rows.append(Row(blank, is_total=True))
    return rows


def summary_notes(table: SummaryTable, decimals: int) -> list[str]:
    cells = [cell for row in (*table.rows, table.total or ()) for cell in row]
    partly = sum(cell.unknown for cell in cells if isinstance(cell, Sum) and cell.value is not None)
    return table_notes(table, partly, decimals)


def _row_name(table: SummaryTable, cells: tuple) -> str:
    """What tells a row from the others, for the sentence about a figure that was misprinted."""
    names = [str(cell) for one, cell in zip(table.columns, cells) if one.kind == TEXT and cell is not None]
    return short(plain_text(" ".join(names[:2])), 80)


def _cell(table: SummaryTable, column: Column, value, decimals: int, row: str) -> Cell:
    what = tr("{table}, {row}, {column}").format(
        table=table_title(table.code), row=row, column=column_title(column, table.code)
    )
    mark = ""
    if isinstance(value, Sum):
        mark = " *" if value.unknown and value.value is not None else ""
        value = value.value
    if value is None:
        return Cell(unknown(), what=what)
    if column.kind == TEXT:
        known = meanings().get(column.code, {})
        return Cell(short(plain_text(known.get(value, value)), _MOST_CHARACTERS), what=what)
    shown = {EURO: decimals, SCORE: 1}.get(column.kind, 0)
    figure = value / 100 if column.kind == EURO else float(value)
    return Cell(figure_text(figure, shown) + mark, figure, shown, what)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def style_for(columns: Sequence[Column], width: float, size: float = 7.5) -> TableStyle:
    """Widths that fill a page of `width` mm."""
    euros, counts = (sum(one.kind == kind for one in columns) for kind in (EURO, COUNT))
    euro = 24.0 if euros < 3 else 21.5 if euros < 7 else 19.5
    count = 20.0 if counts < 4 else 18.0 if euros < 3 else 15.5
    fixed = {}
    for position, one in enumerate(columns):
        if one.code in _WIDTHS:
            fixed[position] = _WIDTHS[one.code]
        elif one.kind != TEXT:
            fixed[position] = euro if one.kind == EURO else count
    weights = {n: _WEIGHTS.get(one.code, 2.0) for n, one in enumerate(columns) if n not in fixed}
    rest = width - sum(fixed.values())
    shares = {n: rest * weight / sum(weights.values()) for n, weight in weights.items()}
    widths = [fixed.get(n, shares.get(n, 0.0)) for n in range(len(columns))]
    aligned = ["left" if one.kind == TEXT else "right" for one in columns]
    return TableStyle(widths, aligned, size)


def column_groups(table: SummaryTable, most: int) -> list[SummaryTable]:
    """A table too wide for a page as several that share the first column."""
    count = len(table.columns) - 1
    if count <= most:
        return [table]
    parts = -(-count // most)
    share = -(-count // parts)
    made = []
    for start in range(1, count + 1, share):
        kept = [0, *range(start, min(start + share, count + 1))]
        rows = [tuple(row[n] for n in kept) for row in table.rows]
        total = None if table.total is None else tuple(table.total[n] for n in kept)
        made.append(table._replace(columns=tuple(table.columns[n] for n in kept), rows=rows, total=total))
    return made


def titled_part(title: str, number: int, count: int) -> str:
    return title if count == 1 else titled(title, tr("part {number} of {count}").format(number=number, count=count))
