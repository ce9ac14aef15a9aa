"""Prints a page for each feature of a result, from a layout template that a planner can change."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import BassinMinierAlgorithm, part_of
from .template_scan import PAPERS


class PrintAtlas(BassinMinierAlgorithm):
    COVERAGE = "COVERAGE"
    TEMPLATE = "TEMPLATE"
    FILTER = "FILTER"
    SORT = "SORT"
    PAGE = "PAGE"
    LAYERS = "LAYERS"
    PROTECTIONS = "PROTECTIONS"
    TRANSPORT = "TRANSPORT"
    TITLE = "TITLE"
    ANNEX = "ANNEX"
    LOGOS = ("LOGO_1", "LOGO_2", "LOGO_3")
    ATTACHMENTS = "ATTACHMENTS"
    OUTPUT = "OUTPUT"
    FOLDER = "FOLDER"
    PAGES = "PAGES"

    def name(self):
        return "printatlas"

    def displayName(self):
        return tr("Print an atlas")

    def group(self):
        return tr("Printed contract")

    def groupId(self):
        return "print"

    def flags(self):
        # A layout and its maps are drawn where the layers live.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def tags(self):
        return tr("atlas,layout,PDF,page,sheet,annex,print,map,template,A4,A3").split(",")

    def shortHelpString(self):
        return tr(
            "Prints one page per feature into one PDF, or into a file per page in a folder: main map with the feature "
            "in relief, locator map, legend of what is on the page, scale bar, north, key figures, protections, "
            "transport, sources and licences, run id, page x/y.\n\n"
            "Templates: estate_sheet for scored or selected estates (score, what each criterion brings in points, "
            "which add up to the score for an additive model, and the range if all were known), centrality_sheet for "
            "centralities and their BHNS service, operation_sheet for the operation layer of a contract (with its "
            "funding, partners, milestones, indicators and photos), overview_map for one page of all features. Or a "
            ".qpt file of the layout designer: items are filled by their id (main_map, locator, legend, scale_bar, "
            "figures, protections, transport…), labels by variables such as @bm_title; expressions on the feature work "
            "too. Templates with a document type, HTML, pictures of the network, or expressions that read files are "
            "refused or disarmed, and it is said.\n\n"
            "The filter keeps the features for which the expression is true; the sort expression gives the order of "
            "the pages (a minus sign before a number reverses it; features without a value come last). Map layers: "
            "the first on top; without any, those shown by the open project. Protections: the share of each feature's "
            "area under each layer (0–100%, overlaps counted once). Transport: the nearest feature of each layer, in a "
            "straight line from the edge, in metres.\n\n"
            "A figure that is not known is printed as “not stated”, never as zero; a block whose fields the layer does "
            "not have is left out. Money is in euros excluding VAT. Sources: the metadata of each layer. The PDF "
            "appears whole or not at all."
        )

    def initAlgorithm(self, config=None):
        vector = QgsProcessing.SourceType
        self.addParameter(QgsProcessingParameterFeatureSource(self.COVERAGE, tr("Features"), [vector.TypeVector]))
        template = QgsProcessingParameterFile(
            self.TEMPLATE, tr("Template (file or bundled id)"), defaultValue="estate_sheet"
        )
        template.setFileFilter(tr("Layout templates (*.qpt);;All files (*)"))
        self.addParameter(template)
        expression = QgsProcessingParameterExpression
        self.addParameter(expression(self.FILTER, tr("Only where"), "", self.COVERAGE, optional=True))
        self.addParameter(expression(self.SORT, tr("Order of the pages"), "", self.COVERAGE, optional=True))
        papers = [tr("A4 portrait"), tr("A4 landscape"), tr("A3 portrait"), tr("A3 landscape")]
        self.addParameter(QgsProcessingParameterEnum(self.PAGE, tr("Paper"), papers, defaultValue=0))
        for name, title, kind in (
            (self.LAYERS, tr("Layers of the map"), vector.TypeMapLayer),
            (self.PROTECTIONS, tr("Protections to measure"), vector.TypeVectorPolygon),
            (self.TRANSPORT, tr("Stops, stations or lines to measure"), vector.TypeVectorAnyGeometry),
        ):
            self.addParameter(QgsProcessingParameterMultipleLayers(name, title, kind, optional=True))
        self.addParameter(QgsProcessingParameterString(self.TITLE, tr("Title of the overview"), "", optional=True))
        self.addParameter(QgsProcessingParameterString(self.ANNEX, tr("Number of the annex"), "", optional=True))
        for number, name in enumerate(self.LOGOS, 1):
            title = tr("Logo {n}").format(n=number)
            self.addParameter(QgsProcessingParameterFile(name, title, optional=True))
        folder = Qgis.ProcessingFileParameterBehavior.Folder
        self.addParameter(
            QgsProcessingParameterFile(self.ATTACHMENTS, tr("Folder of the photos"), folder, optional=True)
        )
        for name in (*self.LOGOS, self.ATTACHMENTS):
            definition = self.parameterDefinition(name)
            definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
        pdf = tr("PDF files (*.pdf)")
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, tr("Atlas"), pdf, optional=True))
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                self.FOLDER, tr("Folder of one file per page"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.PAGES, tr("Pages")))

    def compute(self, parameters, context, feedback, tick):
        from .atlas_run import AtlasRun

        run = AtlasRun(self, parameters, context, feedback)
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        if not path and not folder:
            raise InputError("no_output_asked")
        drawing, pages = run.prepare(part_of(tick, 0.0, 0.1))
        results = {}
        if path:
            run.print_into(drawing, pages, path, part_of(tick, 0.1, 0.5 if folder else 0.99))
            results[self.OUTPUT] = path
        if folder:
            run.print_apart(drawing, pages, Path(folder), part_of(tick, 0.5 if path else 0.1, 0.99))
            results[self.FOLDER] = folder
        return {**results, self.PAGES: len(pages)}

    def paper(self, parameters, context) -> str:
        return PAPERS[self.parameterAsEnum(parameters, self.PAGE, context)]
