"""The chapters of the contract's annex, as sections that flow over pages: summary tables and method."""

from __future__ import annotations

from ..analysis.dossier_tables import (
    SummaryTable,
    estates_by_epci,
    funding_by_strand,
    funding_by_year,
    has_cents,
    operation_list,
    operations_by_epci,
    operations_by_strand,
    programme,
)
from ..i18n import format_date, tr
from ..sheets.tables import STRANDS
from .dossier_blocks import ALERT, HEADING, NOTE, PARAGRAPH, Section, Table, Text, content_width
from .dossier_data import DossierData
from .dossier_rows import column_groups, style_for, summary_notes, summary_rows, titled_part
from .dossier_words import table_title
from .drawn_page import Cell, Row, TableStyle
from .model_words import model_criteria, model_words
from .page_charter import figure_text, plain_text
from .page_content import unknown
from .row_labels import titled

_MOST_COLUMNS = 12
_WIDE = ("programme", "funding_by_year", "operation_list")


def summary_tables(data: DossierData) -> dict[str, SummaryTable]:
    """All tables of the annex by code; no table of what there is none of."""
    made = {}
    if data.estates is not None and len(data.estates):
        made["programme"] = programme(data.estates.frame)
        made["estates_by_epci"] = estates_by_epci(data.estates.frame)
    operations = data.operations()
    if len(operations):
        funding = data.funding()
        made["operations_by_strand"] = operations_by_strand(operations, STRANDS)
        made["operations_by_epci"] = operations_by_epci(operations)
        made["funding_by_strand"] = funding_by_strand(operations, funding, STRANDS)
        made["funding_by_year"] = funding_by_year(operations, funding)
        made["operation_list"] = operation_list(operations)
    return made


def amounts_decimals(tables: dict[str, SummaryTable]) -> int:
    return 2 if has_cents(tables.values()) else 0


def table_sections(tables: dict[str, SummaryTable]) -> list[Section]:
    """Wide tables lie on pages of their own; the others follow one another under their headings."""
    decimals = amounts_decimals(tables)
    small = [table for code, table in tables.items() if code not in _WIDE]
    together = [block for table in small for block in _table_blocks(table, decimals, True)]
    made = []
    for table in tables.values():
        if table.code in _WIDE:
            blocks = _table_blocks(table, decimals, False)
            made.append(Section(table_title(table.code), f"table-{table.code}", blocks, True, 1))
    if together:
        at = 1 if made and made[0].name == "table-programme" else 0
        made.insert(at, Section(tr("Summary by EPCI, phase and strand"), "table-synthese", together, False, 1))
    return made


def _table_blocks(table: SummaryTable, decimals: int, has_heading: bool) -> list:
    groups = column_groups(table, _MOST_COLUMNS)
    width = content_width(not has_heading)
    blocks: list = []
    for number, group in enumerate(groups, 1):
        if has_heading or len(groups) > 1:
            name = f"table-{table.code}" if has_heading and number == 1 else ""
            blocks.append(Text(titled_part(table_title(table.code), number, len(groups)), HEADING, name))
        size = 7.0 if len(group.columns) > 7 else 7.5
        blocks.append(Table(summary_rows(group, decimals), style_for(group.columns, width, size)))
    notes = summary_notes(table, decimals)
    return blocks + ([Text(" ".join(notes), NOTE)] if notes else [])


def method_section(data: DossierData, model, run: dict, layers: list[dict], statement: str) -> Section:
    """How the figures were made: scoring model, sources, runs, how the document checked itself."""
    width = content_width(False)
    blocks: list = []
    if data.notice:
        blocks.append(Text(plain_text(data.notice), ALERT))
    if model is None:
        blocks.append(Text(tr("No scoring model was given with this annex."), PARAGRAPH))
    else:
        blocks += _model_blocks(model, width)
    blocks.append(Text(tr("Sources and licences"), HEADING))
    blocks.append(_source_table(layers, width))
    blocks.append(Text(tr("Rules of this document"), HEADING))
    blocks += [Text(one) for one in _rules()]
    blocks.append(Text(statement))
    blocks.append(Text(tr("Runs"), HEADING))
    told = tr("Printed by {algorithm}, run {run_id}, {date}; plugin {plugin}, QGIS {qgis}.")
    blocks.append(
        Text(
            told.format(
                algorithm=run["algorithm"],
                run_id=run["run_id"],
                date=format_date(run["date"][:10]),
                plugin=run["plugin_version"],
                qgis=run["qgis_version"],
            )
        )
    )
    return Section(tr("Method, sources and provenance"), "methode", blocks)


def _rules() -> list[str]:
    return [
        tr("A figure that nobody gave is printed “{unknown}” and never counted as zero.").format(unknown=unknown()),
        tr(
            "Dwellings and amounts are whole numbers (amounts in cents) when they are added: each total is the sum of "
            "what is printed above it, to the last dwelling and the last euro. Abandoned operations have their page "
            "but count in no sum."
        ),
    ]


def _model_blocks(model, width: float) -> list:
    words = model_words(model)
    title = tr("Scoring model “{title}”, version {version}").format(title=words["title"], version=words["version"])
    method = tr("Aggregation: {aggregation}. A score is given from {completeness} of known weight on.")
    blocks = [
        Text(plain_text(title), HEADING),
        Text(method.format(aggregation=words["aggregation"], completeness=words["min_completeness"])),
        Text(plain_text(words["formula"])),
    ]
    header = [tr("Axis"), tr("Criterion"), tr("Weight"), tr("What raises the priority"), tr("Value from 0 to 1")]
    rows = [Row([Cell(one) for one in header], is_header=True)]
    for one in model_criteria(model):
        weight = Cell(one["share"], round(100 * one["weight"], 1), 1, titled(tr("Weight"), one["title"]))
        texts = [Cell(plain_text(one[name], 200)) for name in ("axis", "title", "polarity", "function")]
        rows.append(Row([*texts[:2], weight, *texts[2:]]))
    style = TableStyle([30, 45, 18, 37, width - 130], ["left", "left", "right", "left", "left"], 7.5, 6)
    blocks.append(Table(rows, style))
    return blocks + [Text(plain_text(note), NOTE) for note in words["notes"]]


def _source_table(layers: list[dict], width: float) -> Table:
    header = [tr("Layer"), tr("Source"), tr("Features"), tr("SHA-256"), tr("Run id"), tr("Licence")]
    rows = [Row([Cell(one) for one in header], is_header=True)]
    for one in layers:
        name = plain_text(one["name"], 120)
        count = one["count"]
        told = titled(tr("Features"), name)
        features = Cell("–") if count is None else Cell(figure_text(count), count, 0, told)
        texts = [plain_text(one[key] or "–", 160) for key in ("source", "sha256", "run_id", "rights")]
        rows.append(Row([Cell(name), Cell(texts[0]), features, *map(Cell, texts[1:])]))
    style = TableStyle([34, 42, 17, 27, 27, width - 147], ["left", "left", "right", "left", "left", "left"], 7, 5)
    return Table(rows, style)
