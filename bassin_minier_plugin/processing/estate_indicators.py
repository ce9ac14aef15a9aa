"""The official open data carried onto the estates, in one dialog."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsProcessingParameterFeatureSink, QgsProcessingParameterFeatureSource

from ..i18n import tr
from .base import POINTS, POLYGONS, BassinMinierAlgorithm, part_of


class EstateIndicators(BassinMinierAlgorithm):
    ESTATES = "ESTATES"
    INCOME_GRID = "INCOME_GRID"
    INCOME_IRIS = "INCOME_IRIS"
    ENERGY = "ENERGY"
    QPV = "QPV"
    PROPERTY = "PROPERTY"
    BUFFER = "BUFFER"
    STOPS = "STOPS"
    COMMUNES = "COMMUNES"
    OUTPUT = "OUTPUT"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "estate_indicators"}

    def name(self):
        return "estateindicators"

    def displayName(self):
        return tr("Estate indicators from open data")

    def group(self):
        return tr("Estates")

    def groupId(self):
        return "estates"

    def tags(self):
        return tr("indicators,INSEE,Filosofi,income,poverty,DPE,QPV,UNESCO,BHNS,open data").split(",")

    def shortHelpString(self):
        return tr(
            "Carries the official open data onto the estates, each source optional; fields are recognised by name, any "
            "year, in capitals or not. A source that is not given, or that is silent on an estate, leaves NULL: never "
            "zero.\n\n"
            "INSEE Filosofi 200 m grid: income_per_cu = Σ ind_snv / Σ ind (€/year per consumption unit, winsorised "
            "standard of living) and poverty_rate = Σ men_pauv / Σ men, the squares being shared out by area; "
            "imputed_share is the share of people in squares that INSEE imputed (under 11 households).\n"
            "INSEE Filosofi IRIS (used when no grid is given; polygons joined to DEC_MED…, DEC_TP60… or DISP_…): mean "
            "of the known medians and rates, weighted by area; declared and disposable income must not be compared.\n"
            "income_covered tells on which share of the estate's area the income is known (secrecy lowers it).\n"
            "ADEME energy certificates (DPE points, etiquette_dpe): energy_n, certificates in the estate with a class "
            "A to G, each number once; energy_fg_share, the share of F and G. Certificates are not a census.\n"
            "QPV, UNESCO property and buffer zone: share of the estate's area inside, overlaps counted once.\n"
            "BHNS stops: stop_distance_m, straight line from the edge of the estate (0 inside).\n"
            "Communes: insee, commune and epci of the commune that holds the larger share of the estate.\n\n"
            "Areas and distances are measured in metres, in the CRS of the estates or in Lambert-93."
        )

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterFeatureSource(self.ESTATES, tr("Estates"), POLYGONS))
        optional = (
            (self.INCOME_GRID, tr("Income: INSEE Filosofi 200 m grid"), POLYGONS),
            (self.INCOME_IRIS, tr("Income: IRIS joined to Filosofi (if no grid)"), POLYGONS),
            (self.ENERGY, tr("Energy certificates (DPE points)"), POINTS),
            (self.QPV, tr("Priority neighbourhoods (QPV)"), POLYGONS),
            (self.PROPERTY, tr("UNESCO inscribed property"), POLYGONS),
            (self.BUFFER, tr("UNESCO buffer zone"), POLYGONS),
            (self.STOPS, tr("BHNS stops"), POINTS),
            (self.COMMUNES, tr("Communes with INSEE code and EPCI"), POLYGONS),
        )
        for name, title, kinds in optional:
            self.addParameter(QgsProcessingParameterFeatureSource(name, title, kinds, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Estates with indicators")))

    def compute(self, parameters, context, feedback, tick):
        import pandas as pd

        from .indicator_sources import MEASURES, sentences_of, with_every_field

        estates = self.reader.read_zones(self.ESTATES, part_of(tick, 0.0, 0.05))
        given = [name for name in MEASURES if parameters.get(name) not in (None, "")]
        if self.INCOME_GRID in given and self.INCOME_IRIS in given:
            given.remove(self.INCOME_IRIS)
            self.warn(feedback, "grid_before_iris")
        figures = pd.DataFrame(index=range(len(estates)))
        for step, name in enumerate(given):
            part = part_of(tick, 0.05 + 0.85 * step / len(given), 0.05 + 0.85 * (step + 1) / len(given))
            measured = MEASURES[name](self.reader, name, estates, part)
            figures = figures.assign(**{column: measured.frame[column] for column in measured.frame})
            for told in sentences_of(measured.report, self.reader.name(name)):
                feedback.pushInfo(told)
        whole = with_every_field(figures)
        return self.write(self.OUTPUT, estates, whole, parameters, context, feedback, part_of(tick, 0.9, 1.0))
