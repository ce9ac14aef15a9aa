"""Operations that belong together: clusters of near members of several strands, and why each is in."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import LINES, POLYGONS, BassinMinierAlgorithm, part_of
from .html_report import report_parameter, report_path

# As in analysis.project_clusters, which is imported late.
_RULES = "estate >= 1; centrality | site | landscape | economy >= 1"


class ProjectClusters(BassinMinierAlgorithm):
    LAYERS = "LAYERS"
    STRAND = "STRAND"
    STRANDS = "STRANDS"
    WEIGHT = "WEIGHT"
    MAX_DISTANCE = "MAX_DISTANCE"
    NETWORK = "NETWORK"
    MAX_DIAMETER = "MAX_DIAMETER"
    RULES = "RULES"
    COMMUNES = "COMMUNES"
    EPCI_FIELD = "EPCI_FIELD"
    SPLIT = "SPLIT"
    OUTPUT = "OUTPUT"
    CLUSTERS = "CLUSTERS"
    LINKS = "LINKS"
    REPORT = "REPORT"
    CLUSTERS_N = "CLUSTERS_N"
    MEMBERS_IN = "MEMBERS_IN"
    DWELLINGS = "DWELLINGS"
    ASTRIDE = "ASTRIDE"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "cluster_members", "CLUSTERS": "project_clusters", "LINKS": "cluster_links"}

    def name(self):
        return "projectclusters"

    def displayName(self):
        return tr("Clusters of operations (integrated projects)")

    def group(self):
        return tr("Projects and economy")

    def groupId(self):
        return "projects"

    def tags(self):
        return tr("cluster,integrated project,strand,estate,centrality,site,landscape,economy,linkage").split(",")

    def shortHelpString(self):
        return tr(
            "Finds the places or operations that belong together: clusters (integrated projects) whose members, of any "
            "kind of geometry, are near one another and of several strands of the contract.\n\n"
            "Two members are linked when the distance between their nearest points (not their centres) is at most the "
            "given one, in metres in a straight line or, with streets, on foot: to the nearest street, along streets "
            "(Dijkstra's algorithm), to the other. Members linked directly or through others form a group (single "
            "linkage, that is connected components of the graph: Sibson, 1973). Single linkage chains: a cluster can "
            "be far wider than a link; its width is in span_m. A greatest diameter, in a straight line, cuts groups by "
            "complete linkage (Defays, 1977) so that no two members are farther apart.\n\n"
            "The strand of a member comes from the list “layer = strand”, else from the field, else from the name of "
            "the layer, which is told. Strands: estate, centrality, site, landscape, economy (French words too). The "
            "layer “operation” of a contract has that field; filter out abandoned operations if they must not count. "
            "Dwellings come from the first of the given fields that a layer has.\n\n"
            "A group of two members or more that meets the rules is a cluster, numbered by members, then by "
            "diversity. Rules are “strand | strand >= number”, separated by semicolons; all must hold.\n"
            "A border of EPCI never cuts a cluster by itself: one that lies astride several is named with them all. If "
            "you ask for it, links across a border are cut, counted, listed among the links and told of each member. "
            "The EPCI is that which holds most of the member; without a layer of communes or EPCI, that of the "
            "members' own field “epci”.\n\n"
            "Members (a point inside each, for layers of several kinds cannot be shown; member_layer and member_id "
            "lead back to the shape): cluster (NULL in none), link_to, link_layer and link_m, the nearest member of "
            "its group and how far it is; links, links_cut, why. Clusters (convex hulls; a point or a line is widened "
            "by 10 m): ‹strand›_n, dwellings (sum of those known, NULL if none is), diversity = −Σ p·ln p over the "
            "shares p of the strands (Shannon, 1948; 0 with one strand, 1.61 with all five alike), span_m, epci, why. "
            "A member without geometry is in no cluster."
        )

    def initAlgorithm(self, config=None):
        any_geometry = QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.addParameter(QgsProcessingParameterMultipleLayers(self.LAYERS, tr("Places or operations"), any_geometry))
        self._add_text(self.STRAND, tr("Field of the strand, where a layer has it"), "strand")
        self._add_text(self.STRANDS, tr("Strands of layers (name of the layer = strand; …)"), "")
        self._add_text(
            self.WEIGHT, tr("Fields of dwellings, the first that a layer has"), "dwellings,dwellings_planned"
        )
        self._add_distance(self.MAX_DISTANCE, tr("Longest link"), 500.0, False)
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.NETWORK, tr("Streets to walk along"), LINES, optional=True)
        )
        self._add_distance(self.MAX_DIAMETER, tr("Greatest diameter of a cluster (empty: none)"), None, True)
        self._add_text(self.RULES, tr("Rules that a cluster must meet"), _RULES)
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.COMMUNES, tr("Communes or EPCI"), POLYGONS, optional=True)
        )
        field = QgsProcessingParameterField(
            self.EPCI_FIELD, tr("Field of the EPCI (empty: found by its name)"), None, self.COMMUNES, optional=True
        )
        self.addParameter(field)
        self.addParameter(QgsProcessingParameterBoolean(self.SPLIT, tr("Cut links across borders of EPCI"), False))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Members of the clusters")))
        for name, title, is_made in (
            (self.CLUSTERS, tr("Clusters"), True),
            (self.LINKS, tr("Links, kept and cut"), False),
        ):
            sink = QgsProcessingParameterFeatureSink(name, title, optional=True, createByDefault=is_made)
            self.addParameter(sink)
        self.addParameter(report_parameter(self.REPORT))
        self.addOutput(QgsProcessingOutputNumber(self.CLUSTERS_N, tr("Number of clusters")))
        self.addOutput(QgsProcessingOutputNumber(self.MEMBERS_IN, tr("Members in a cluster")))
        self.addOutput(QgsProcessingOutputNumber(self.DWELLINGS, tr("Dwellings in clusters")))
        self.addOutput(QgsProcessingOutputNumber(self.ASTRIDE, tr("Clusters astride several EPCI")))

    def _add_text(self, name, title, default):
        self.addParameter(QgsProcessingParameterString(name, title, default, optional=True))

    def _add_distance(self, name, title, default, is_optional):
        one = QgsProcessingParameterDistance(name, title, default, minValue=0.0, optional=is_optional)
        one.setDefaultUnit(Qgis.DistanceUnit.Meters)
        self.addParameter(one)

    def compute(self, parameters, context, feedback, tick):
        from ..analysis.project_clusters import group_members, read_rules
        from ..analysis.project_links import links_between
        from .cluster_inputs import epci_of_members, read_members
        from .cluster_results import results_of
        from .several_layers import coded_layers

        def text(name):
            return self.parameterAsString(parameters, name, context).strip()

        report = report_path(self, self.REPORT, parameters, context)
        rules = read_rules(text(self.RULES))
        max_m = self.parameterAsDouble(parameters, self.MAX_DISTANCE, context)
        diameter_m = None
        if parameters.get(self.MAX_DIAMETER) not in (None, ""):
            diameter_m = self.parameterAsDouble(parameters, self.MAX_DIAMETER, context)
        is_split = self.parameterAsBoolean(parameters, self.SPLIT, context)
        (layers,) = coded_layers(self.reader, [self.LAYERS])
        if not layers:
            raise InputError("no_member")
        reading = (text(self.STRAND), text(self.STRANDS), text(self.WEIGHT), part_of(tick, 0.0, 0.2))
        members = read_members(self.reader, layers, *reading)
        if parameters.get(self.COMMUNES) not in (None, ""):
            borders = (self.COMMUNES, text(self.EPCI_FIELD), members, part_of(tick, 0.2, 0.25))
            members.epci = epci_of_members(self.reader, *borders)
        if is_split and not any(members.epci):
            raise InputError("border_needs_epci")
        network = self._network(parameters, members, part_of(tick, 0.25, 0.35))
        links = links_between(members.shapes, max_m, network, part_of(tick, 0.35, 0.7))
        border = members.epci if is_split else None
        grouping = group_members(members.shapes, links, border, diameter_m, part_of(tick, 0.7, 0.85))
        found = results_of(members, grouping, rules, max_m)
        self._tell(found, max_m, feedback)
        results = self._write(found, parameters, context, feedback, part_of(tick, 0.85, 1.0))
        if report:
            from .cluster_report import write_report

            asked = {"max_m": max_m, "diameter_m": diameter_m, "is_walked": network is not None, "is_split": is_split}
            write_report(report, found, rules, asked, self.run_told())
            results[self.REPORT] = report
        results[self.CLUSTERS_N] = len(found.clusters)
        results[self.MEMBERS_IN] = int((found.cluster > 0).sum())
        results[self.DWELLINGS] = float(found.clusters["dwellings"].sum())
        results[self.ASTRIDE] = int((found.clusters["epci_n"] > 1).sum())
        return results

    def _network(self, parameters, members, tick):
        from ..analysis.street_network import build_network

        if parameters.get(self.NETWORK) in (None, ""):
            return None
        streets = self.reader.read_all(self.NETWORK, [], members.crs, tick)
        if streets.missing.all():
            raise InputError("no_line", layer=streets.name)
        return build_network(streets.geometry)

    def _tell(self, found, max_m: float, feedback):
        cut, wide = len(found.grouping.cut_border.one), len(found.grouping.cut_wide.one)
        if cut or wide:
            self.warn(feedback, "links_cut", borders=cut, wide=wide)
        chained = found.clusters[found.clusters["span_m"] > 10 * max_m]
        if len(chained) and max_m > 0:
            widest = chained.loc[chained["span_m"].idxmax()]
            self.warn(feedback, "cluster_chained", cluster=int(widest["cluster"]), span=float(round(widest["span_m"])))

    def _write(self, found, parameters, context, feedback, tick) -> dict:
        kinds = QgsWkbTypes.Type
        members, renamed = found.member_table()
        for old, new in renamed.items():
            self.warn(feedback, "field_renamed", layer=tr("Members of the clusters"), old=old, new=new)
        outputs = [(self.OUTPUT, members, found.points(), kinds.Point)]
        if parameters.get(self.CLUSTERS) not in (None, ""):
            outputs.append((self.CLUSTERS, found.clusters, found.hulls, kinds.Polygon))
        if parameters.get(self.LINKS) not in (None, ""):
            table, lines = found.link_table()
            outputs.append((self.LINKS, table, lines, kinds.LineString))
        results = {}
        for step, (name, table, shapes, kind) in enumerate(outputs):
            moved, crs = self.reader.to_layer_crs(shapes, found.members.first)
            part = part_of(tick, step / len(outputs), (step + 1) / len(outputs))
            results.update(self.write_shapes(name, table, moved, kind, crs, parameters, context, feedback, part))
        return results
