"""The words for refusals of what prints: pages, dossiers, PDF files."""

from __future__ import annotations

from ..i18n import tr


def dossier_templates() -> dict[str, str]:
    return {
        "pdf_damaged": tr("The PDF cannot be read back, it is cut or damaged (at {place}): print it again."),
        "pdf_part_unknown": tr(
            "The PDF cannot be read back, it is not written as Qt does ({part}): have the version of QGIS checked."
        ),
        "pdf_page_missing": tr("The PDF has no page {page}, to which its contents lead: print it again."),
        "page_not_drawn": tr("Page {page} could not be drawn: free some memory and print again."),
        "figures_misprinted": tr(
            "Nothing was written: {n} texts or figures of the finished PDF are not those of the data. {told}"
        ),
        "contract_empty": tr("There is nothing to print: give a contract that has operation sheets, or estates."),
        "no_estate_chosen": tr(
            "Layer “{layer}”: no estate is in the programme (field “selected” = 1): run the selection first."
        ),
        "no_epci_named": tr("No estate and no operation names its EPCI: there is no annex to print for each of them."),
        "epci_unknown": tr("No estate and no operation is of {names}. Known EPCI: {known}."),
    }
