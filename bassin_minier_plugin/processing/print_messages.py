"""The words for refusals and warnings about printed pages."""

from __future__ import annotations

from ..i18n import tr


def print_templates() -> dict[str, str]:
    return {
        "template_not_found": tr(
            "“{path}” is no template: choose a .qpt file of the layout designer, or one of {known}."
        ),
        "template_too_big": tr("The template “{path}” has more than {limit} million bytes: remove pictures from it."),
        "template_not_utf8": tr("The template “{path}” is not UTF-8 text: save it again in the layout designer."),
        "template_has_dtd": tr(
            "The template “{path}” declares a document type or entities, which no template of QGIS has: it is refused."
        ),
        "template_too_deep": tr("The template “{path}” is nested deeper than {limit} levels: it is refused."),
        "template_not_layout": tr(
            "“{path}” is not a template of a print layout: save the layout as a template in the layout designer."
        ),
        "template_not_xml": tr("The template “{path}” cannot be read (line {line}: {reason}): save it again in QGIS."),
        "template_expression": tr(
            "The template “{path}” has an expression with {function}(), which reads files or the environment or calls "
            "code ({expression}): remove it."
        ),
        "template_disarmed": tr(
            "The template “{path}”: {what} was left out, for a page may not reach the network or files elsewhere."
        ),
        "template_paper": tr("The template “{path}” has its own paper size: the one that was asked for is not used."),
        "nothing_to_print": tr("No feature of layer “{layer}” is left to print: check the filter and the selection."),
        "no_output_asked": tr("Give a PDF file or a folder to print into."),
        "page_expression": tr("{title}: the expression cannot be used on layer “{layer}” ({reason})."),
        "page_not_whole": tr("Page {number}, “{name}”: not everything found a place ({what}). Use a larger paper."),
        "pages_not_whole": tr("{n} pages in all have not found a place for everything."),
        "logo_refused": tr("The logo “{path}” is refused: use a PNG or JPEG file of 50 million pixels at most."),
        "not_operations": tr(
            "Layer “{layer}” is not the operation layer of a contract: choose it for the template operation_sheet."
        ),
    }
