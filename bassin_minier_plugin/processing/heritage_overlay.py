"""What protects each estate, what stands near it, and which opinions a project there needs."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsWkbTypes,
)

from ..i18n import in_language, tr
from .base import POLYGONS, BassinMinierAlgorithm, part_of
from .html_report import report_parameter, report_path
from .provenance import file_record
from .rule_files import read_rules

_RESERVED = ("any", "piece")


class HeritageOverlay(BassinMinierAlgorithm):
    INPUT = "INPUT"
    LAYERS = "LAYERS"
    NEAR = "NEAR"
    RADIUS = "RADIUS"
    RULES = "RULES"
    GROUP = "GROUP"
    OUTPUT = "OUTPUT"
    PIECES = "PIECES"
    REPORT = "REPORT"
    PROTECTED = "PROTECTED"
    WITH_OPINION = "WITH_OPINION"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "heritage_overlay", "PIECES": "heritage_pieces"}

    def name(self):
        return "heritageoverlay"

    def displayName(self):
        return tr("Protections and heritage around sites")

    def group(self):
        return tr("Landscape and heritage")

    def groupId(self):
        return "heritage"

    def tags(self):
        return tr("heritage,UNESCO,protection,monuments,AC1,AC2,AC4,overlay,distance,opinion,ABF").split(",")

    def shortHelpString(self):
        return tr(
            "Says of each polygon (estate, site, operation) what protects it, what stands near it, and which opinions "
            "a project there needs.\n\n"
            "For each layer of protections, whose name gives its code (without accents, in lower case): ‹code›_n, "
            "features with a piece of positive area in the site; ‹code›_m2, the area under them (m²); ‹code›_share, "
            "that area over the site's (0–1). Features that overlap inside a layer count once in the area and the "
            "share. any_share is the share under at least one of the layers, each place counted once.\n"
            "For each layer of the surroundings (points, lines or polygons): ‹code›_distance_m, metres in a straight "
            "line from the edge of the site to the nearest feature (0 where they touch); ‹code›_nearest, its name; "
            "‹code›_n, features within the radius, by their exact distance; ‹code›_m, metres of line within the "
            "radius (NULL for points and polygons).\n"
            "protections lists the layers that cover some of the site. opinions comes from a table of rules, a JSON "
            "file that you can copy and edit: each rule names the kind of layer (recognised by its code: "
            "unesco_property or bien_inscrit, unesco_buffer or zone_tampon, ac1, ac2, site_classe, site_inscrit, ac4 "
            "or spr, monuments or mh), a condition, the opinion, its articles of law and their date. It is an aid "
            "without legal value; NULL where no such layer was given.\n\n"
            "Pieces (optional): one row per site and feature with the attributes of both; where the features of a "
            "layer do not overlap, the pieces sum to the area under it. A site without geometry has NULL figures, "
            "never zero; what a layer does not cover is 0. Lengths and areas are in metres, in the CRS of the sites "
            "or in Lambert-93; lines are cut at a buffer exact to 0.03 % of the radius."
        )

    def initAlgorithm(self, config=None):
        vector = QgsProcessing.SourceType
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Estates, sites or operations"), POLYGONS))
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.LAYERS, tr("Protections and other perimeters"), vector.TypeVectorPolygon, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.NEAR, tr("Surroundings whose distance matters"), vector.TypeVectorAnyGeometry, optional=True
            )
        )
        radius = QgsProcessingParameterDistance(self.RADIUS, tr("Radius of the surroundings"), 500.0, minValue=0.0)
        radius.setDefaultUnit(Qgis.DistanceUnit.Meters)
        self.addParameter(radius)
        rules = QgsProcessingParameterFile(
            self.RULES, tr("Table of protections (empty: the bundled one)"), extension="json", optional=True
        )
        self.addParameter(rules)
        self.addParameter(
            QgsProcessingParameterField(self.GROUP, tr("Groups of the report"), None, self.INPUT, optional=True)
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Sites with their protections")))
        pieces = QgsProcessingParameterFeatureSink(
            self.PIECES, tr("Pieces under each protection"), optional=True, createByDefault=False
        )
        self.addParameter(pieces)
        self.addParameter(report_parameter(self.REPORT))
        self.addOutput(QgsProcessingOutputNumber(self.PROTECTED, tr("Sites with a protection")))
        self.addOutput(QgsProcessingOutputNumber(self.WITH_OPINION, tr("Sites that need an opinion")))

    def compute(self, parameters, context, feedback, tick):
        from .heritage_figures import measure_near, measure_protections, opinions_of, pieces_of
        from .several_layers import coded_layers
        from .sources import require_field

        path, content, rules = read_rules(self.parameterAsString(parameters, self.RULES, context))
        self.run_record["files"][self.RULES] = file_record(path, content)
        report = report_path(self, self.REPORT, parameters, context)
        wants_pieces = parameters.get(self.PIECES) not in (None, "")
        radius_m = self.parameterAsDouble(parameters, self.RADIUS, context)
        group = self.parameterAsString(parameters, self.GROUP, context)
        if group:
            require_field(self.reader.source(self.INPUT).fields(), group, self.reader.name(self.INPUT))
        protections, near = coded_layers(self.reader, [self.LAYERS, self.NEAR], _RESERVED)

        sites = self.reader.read_zones(self.INPUT, part_of(tick, 0.0, 0.05))
        covered = measure_protections(self.reader, protections, sites, wants_pieces, part_of(tick, 0.05, 0.4))
        around = measure_near(self.reader, near, sites, radius_m, part_of(tick, 0.4, 0.7))
        found = opinions_of(rules, covered, around, sites)
        table = found.table()
        self.words = _words([*protections, *near])
        results = self.write(self.OUTPUT, sites, table, parameters, context, feedback, part_of(tick, 0.7, 0.85))
        if wants_pieces:
            rows, shapes = pieces_of(self.reader, covered, sites, part_of(tick, 0.85, 0.9))
            shapes, crs = self.reader.to_layer_crs(shapes, sites)
            kind, part = QgsWkbTypes.Type.MultiPolygon, part_of(tick, 0.9, 1.0)
            arguments = (self.PIECES, rows, shapes, kind, crs, parameters, context, feedback, part)
            results.update(self.write_shapes(*arguments))
        if report:
            from .heritage_report import write_report

            write_report(report, sites, found, rules, radius_m, group, self.run_told())
            results[self.REPORT] = report
        results[self.PROTECTED] = int((table["any_share"] > 0).sum())
        results[self.WITH_OPINION] = int(found.is_met.any(axis=1).sum())
        feedback.pushInfo(in_language(rules.notice))
        return results

    def alias_words(self):
        return self.words


def _words(layers) -> dict[str, str]:
    words = {}
    for one in layers:
        words[f"{one.code}_n"] = tr("{layer}: number").format(layer=one.title)
        words[f"{one.code}_m2"] = tr("{layer}: area covered (m²)").format(layer=one.title)
        words[f"{one.code}_share"] = tr("{layer}: share of the area (0–1)").format(layer=one.title)
        words[f"{one.code}_distance_m"] = tr("{layer}: distance to the nearest (m)").format(layer=one.title)
        words[f"{one.code}_nearest"] = tr("{layer}: the nearest").format(layer=one.title)
        words[f"{one.code}_m"] = tr("{layer}: length within the radius (m)").format(layer=one.title)
    return words
