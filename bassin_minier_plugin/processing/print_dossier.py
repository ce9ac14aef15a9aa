"""The annex of the contract in one PDF, every printed figure read back and compared with the data."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import POLYGONS, part_of
from .model_files import chosen_model, model_of_input, model_parameter
from .store_algorithm import StoreAlgorithm

_ANY = [QgsProcessing.SourceType.TypeVectorAnyGeometry]


class PrintDossier(StoreAlgorithm):
    ESTATES = "ESTATES"
    CENTRALITIES = "CENTRALITIES"
    SITES = "SITES"
    BACKGROUND = "BACKGROUND"
    MODEL = "MODEL"
    TITLE = "TITLE"
    ANNEX = "ANNEX"
    EPCI = "EPCI"
    OUTPUT = "OUTPUT"
    ODT = "ODT"
    FOLDER = "FOLDER"
    PAGES = "PAGES"
    FIGURES = "FIGURES"

    def name(self):
        return "printdossier"

    def displayName(self):
        return tr("Print the contract annex")

    def group(self):
        return tr("Printed contract")

    def groupId(self):
        return "print"

    def tags(self):
        return tr("annex,dossier,contract,print,PDF,ODT,signature,funding,summary").split(",")

    def shortHelpString(self):
        return tr(
            "Prints the annex that is signed, in one PDF: cover, contents with page numbers and bookmarks, overview "
            "map, summary tables (estates of the programme, estates and operations by EPCI and phase, funding plan by "
            "funder and year and by strand, list of the operations), one page per estate, centrality, great site and "
            "operation, and a page of method: scoring model and weights, sources with their licences and run ids.\n\n"
            "Every text and figure is read back from the finished PDF, at its place on the page, and compared with the "
            "data, to half a unit of the last printed digit. If one differs, nothing is written and the message names "
            "the page, the figure, what was expected and what was read.\n\n"
            "Amounts are added in whole cents and dwellings as whole numbers: a total is exactly the sum of what is "
            "printed above it. What is not stated is printed so and never counted as zero; a sum that leaves such "
            "values out bears a star. Abandoned operations have their page and count in no sum. “Still to be found” is "
            "the estimated cost minus the planned funding.\n\n"
            "Estates: those of a programme (field “selected” = 1) if the layer has that field, else all of them; "
            "centralities: those of the contract (field “is_priority” = 1) likewise. "
            "With a folder, one dossier per EPCI is printed too; with names of EPCI, only theirs. The editable twin "
            "(OpenDocument text) has the same figures.\n\n"
            "Source: PDF, ISO 32000-1:2008; OpenDocument 1.2, ISO/IEC 26300:2015."
        )

    def initAlgorithm(self, config=None):
        self.add_contract()
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.ESTATES, tr("Estates of the programme"), POLYGONS, optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.CENTRALITIES, tr("Centralities"), _ANY, optional=True)
        )
        self.addParameter(QgsProcessingParameterFeatureSource(self.SITES, tr("Heritage sites"), _ANY, optional=True))
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.BACKGROUND, tr("Layers under the maps (the first on top)"),
                QgsProcessing.SourceType.TypeVectorAnyGeometry, optional=True,
            )
        )  # fmt: skip
        self.addParameter(model_parameter(self.MODEL, None, optional=True))
        self.addParameter(
            QgsProcessingParameterString(self.TITLE, tr("Title"), tr("Contract for the renewal of the coal basin"))
        )
        self.addParameter(QgsProcessingParameterString(self.ANNEX, tr("Name of the annex"), tr("Annex"), optional=True))
        self.addParameter(
            QgsProcessingParameterString(self.EPCI, tr("Only these EPCI (separated by ;)"), "", optional=True)
        )
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, tr("Annex"), tr("PDF files (*.pdf)")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.ODT, tr("Editable twin"), tr("OpenDocument texts (*.odt)"), optional=True, createByDefault=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                self.FOLDER, tr("Folder for one annex per EPCI"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.PAGES, tr("Number of pages")))
        self.addOutput(QgsProcessingOutputNumber(self.FIGURES, tr("Figures read back and compared")))

    def work(self, parameters, context, feedback, tick):
        from .dossier_run import DossierRun

        address = self.contract(parameters, context, feedback)
        run = DossierRun(self, address, parameters, context, feedback, part_of(tick, 0.0, 0.05))
        wanted = [one.strip() for one in self.parameterAsString(parameters, self.EPCI, context).split(";")]
        run.choose([one for one in wanted if one])
        folder = self.parameterAsFileOutput(parameters, self.FOLDER, context)
        path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        odt = self.parameterAsFileOutput(parameters, self.ODT, context)
        share = 0.4 if folder else 0.95
        made = run.write(run.data, path, Path(odt) if odt else None, part_of(tick, 0.05, 0.05 + share))
        results = {self.OUTPUT: str(path), self.PAGES: made.pages, self.FIGURES: made.figures}
        if odt:
            results[self.ODT] = odt
        if folder:
            self._write_each(run, Path(folder), bool(odt), part_of(tick, 0.05 + share, 1.0))
            results[self.FOLDER] = folder
        return results

    def _write_each(self, run, folder: Path, has_twin: bool, tick):
        names = run.data.institutions()
        if not names:
            raise InputError("no_epci_named")
        files = file_names(names)
        for position, (name, file) in enumerate(zip(names, files)):
            twin = folder / f"{file}.odt" if has_twin else None
            part = part_of(tick, position / len(names), (position + 1) / len(names))
            run.write(run.data.of(name), folder / f"{file}.pdf", twin, part)

    def model_for(self, parameters, context):
        """The scoring model given, else that of the layer of estates, else None."""
        text = self.parameterAsString(parameters, self.MODEL, context)
        if text:
            return chosen_model(self, self.MODEL, text)
        return model_of_input(self, self.ESTATES, parameters, context)


def file_names(names: list[str]) -> list[str]:
    """A name of file for each EPCI, plain and distinct."""
    made: list[str] = []
    for name in names:
        bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
        plain = re.sub(r"[^A-Za-z0-9]+", "_", bare).strip("_").lower()[:60] or "epci"
        candidate, number = f"annexe_{plain}", 2
        while candidate in made:
            candidate, number = f"annexe_{plain}_{number}", number + 1
        made.append(candidate)
    return made
