"""The words of the contract's annex: titles of tables and columns, notes, chapters."""

from __future__ import annotations

from ..analysis.dossier_tables import EURO, Column, SummaryTable
from ..i18n import tr
from .page_charter import figure_text
from .row_labels import titled


def table_title(code: str) -> str:
    return {
        "programme": tr("The estates of the programme"),
        "estates_by_epci": tr("Estates and dwellings by EPCI and phase"),
        "operations_by_epci": tr("Operations and their cost by EPCI and phase"),
        "operation_list": tr("List of the operations"),
        "operations_by_strand": tr("Operations by strand of the contract"),
        "funding_by_year": tr("Funding plan by funder and year (planned)"),
        "funding_by_strand": tr("Funding plan by strand of the contract"),
    }[code]


def column_title(column: Column, table: str) -> str:
    title = _column_titles()[column.code]
    if table == "funding_by_year" and column.code == "planned":
        return tr("Total") if column.part is None else tr("Year not given") if column.part == -1 else str(column.part)
    if table in ("estates_by_epci", "operations_by_epci") and column.code != "epci":
        if column.part is None:
            return titled(tr("Both phases"), title)
        phase = tr("Phase not given") if column.part == -1 else tr("Phase {phase}").format(phase=column.part)
        return titled(phase, title)
    return title


def _column_titles() -> dict[str, str]:
    return {
        "no": tr("No."),
        "name": tr("Estate"),
        "commune": tr("Commune"),
        "epci": tr("EPCI"),
        "landlord": tr("Landlord"),
        "phase": tr("Phase"),
        "rank": tr("Rank"),
        "score": tr("Score (0–100)"),
        "dwellings": tr("dwellings"),
        "estates": tr("estates"),
        "operations": tr("operations"),
        "cost": tr("cost (€)"),
        "number": tr("Number"),
        "title": tr("Title of the operation"),
        "strand": tr("Strand of the contract"),
        "status": tr("Status"),
        "dwellings_planned": tr("Dwellings planned"),
        "dwellings_committed": tr("Dwellings committed"),
        "dwellings_delivered": tr("Dwellings delivered"),
        "cost_eur": tr("Estimated cost (€)"),
        "funder": tr("Funder"),
        "planned": tr("Planned (€)"),
        "committed": tr("Committed (€)"),
        "paid": tr("Paid (€)"),
        "to_find": tr("Still to be found (€)"),
    }


def table_notes(table: SummaryTable, unknown_values: int, decimals: int) -> list[str]:
    """What a reader must know to trust the sums of a table."""
    notes = []
    if any(column.kind == EURO for column in table.columns):
        notes.append(
            tr("Amounts in euros excluding VAT, to the cent.")
            if decimals
            else tr("Amounts in euros excluding VAT, to the euro: none has cents, so nothing is rounded.")
        )
    if unknown_values:
        notes.append(tr("* The sum leaves out values that are not given."))
    if table.left_out:
        told = tr("The sums leave out {n} abandoned operations.")
        notes.append(told.format(n=figure_text(table.left_out)))
    if table.code == "funding_by_strand":
        notes.append(tr("Still to be found = estimated cost − planned funding."))
    if table.code == "programme":
        notes.append(tr("Scores are printed to one decimal; the rank is that of the unrounded score."))
    return notes
