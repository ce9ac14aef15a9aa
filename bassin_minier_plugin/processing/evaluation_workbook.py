"""The workbook of `evaluatetranche`: the figures of its outputs, numbers as numbers, and no cell a formula."""

from __future__ import annotations

import re

from ..i18n import format_date, tr
from ..sheets.cells import neutral
from . import evaluation_tables
from .estate_comparison import Comparison, pair_table, verdict_words

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_SHARES = ("_share", "time_elapsed", "delivery_gap", "progress", "progress_frozen", "progress_median")


def write_evaluation_workbook(path: str, found, comparison: Comparison | None, told: dict, run: dict):
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    _about(book, found, comparison, told, run)
    tables = [
        evaluation_tables.summary_table(found.summary),
        evaluation_tables.late_milestones(found.milestones),
        evaluation_tables.moved(found.targets),
        evaluation_tables.indicators(found.indicators),
    ]
    if comparison is not None:
        tables.append(evaluation_tables.pairs(pair_table(comparison)))
    for shown in tables:
        _add_table(book, shown)
    book.save(path)


def _about(book, found, comparison, told: dict, run: dict):
    sheet = book.create_sheet(tr("About"))
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 100
    baseline = told["baseline"]
    rows = [
        (tr("Contract"), told["store"]),
        (tr("Day of the evaluation"), format_date(told["day"])),
        (tr("Baseline frozen as of"), format_date(baseline.day)),
        (tr("Checksum of the baseline (SHA-256)"), baseline.about["checksum"]),
        (tr("Notice"), told["settings"].get("notice")),
        (tr("Run"), run["run_id"]),
        (tr("Date of the run (UTC)"), run["date"]),
    ]
    if comparison is not None:
        effect = comparison.effect
        rows += [
            (tr("Verdict of the comparison"), verdict_words(comparison)),
            (tr("Effect"), effect.estimate),
            (tr("Lower bound"), effect.low),
            (tr("Upper bound"), effect.high),
            (tr("p-value"), effect.p_value),
            (tr("Seed"), comparison.settings["seed"]),
        ]
    for title, value in rows:
        sheet.append([_cell(sheet, title, is_bold=True), _cell(sheet, evaluation_tables.cell(value))])


def _add_table(book, shown):
    from openpyxl.styles import Alignment
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(shown.title[:31])
    sheet.freeze_panes = "A2"
    for number, name in enumerate(shown.frame.columns, 1):
        width = {"title": 48, "epci": 34, "name": 28, "treated": 40, "untreated": 40}.get(name, 16)
        sheet.column_dimensions[get_column_letter(number)].width = width
    header = [_cell(sheet, title, is_bold=True) for title in shown.titles]
    for one in header:
        one.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.append(header)
    formats = [_format(name) for name in shown.frame.columns]
    for row in shown.frame.itertuples(index=False, name=None):
        cells = [_cell(sheet, evaluation_tables.cell(value)) for value in row]
        for one, kind in zip(cells, formats):
            if isinstance(one.value, (int, float)):
                one.number_format = kind
        sheet.append(cells)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(shown.titles))}{len(shown.frame) + 1}"


def _format(name: str) -> str:
    if name.endswith(_SHARES):
        return "0.0%"
    if name in ("baseline", "target", "value", "baseline_frozen", "target_frozen", "change") or "change" in name:
        return "#,##0.##"
    return "0.000" if name in ("distance", "difference") else "#,##0"


def _cell(sheet, value, is_bold: bool = False):
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    is_text = isinstance(value, str)
    made = WriteOnlyCell(sheet, neutral(_CONTROL.sub("", value)) if is_text else value)
    if is_text:
        made.data_type = "s"  # whatever it looks like
    if is_bold:
        made.font = Font(bold=True)
    return made
