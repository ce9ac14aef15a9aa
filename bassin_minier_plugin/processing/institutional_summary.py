"""Figures of any layer per commune, EPCI, pôle métropolitain and landlord, with totals that add up."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import POLYGONS, BassinMinierAlgorithm, part_of
from .html_report import report_parameter, report_path
from .refusals import about

_RESERVED = {"level", "belonging", "code", "name", "parent", "n", "n_touching", "fid", "geom"}


class InstitutionalSummary(BassinMinierAlgorithm):
    INPUT = "INPUT"
    VALUES = "VALUES"
    LANDLORD = "LANDLORD"
    COMMUNES = "COMMUNES"
    CODE = "CODE"
    COMMUNE_NAME = "COMMUNE_NAME"
    EPCI = "EPCI"
    POLE = "POLE"
    OUTLINES = "OUTLINES"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    FEATURES = "FEATURES"
    OUTSIDE = "OUTSIDE"
    TOTAL = "TOTAL"
    STYLES: ClassVar = {"OUTPUT": "institutional_summary"}

    def name(self):
        return "institutionalsummary"

    def displayName(self):
        return tr("Figures per institution and landlord")

    def group(self):
        return tr("Institutions and evaluation")

    def groupId(self):
        return "evaluation"

    def tags(self):
        return tr("institution,EPCI,pôle métropolitain,commune,landlord,total,summary").split(",")

    def shortHelpString(self):
        return tr(
            "Counts the objects of any layer (points, lines, polygons) and sums their figures per commune, EPCI, pôle "
            "métropolitain and landlord, and per landlord within each EPCI. The rows of a level always add up to the "
            "total, to the last unit.\n\n"
            "An object astride two communes is shared by its area (polygons) or its length (lines), in metres, in the "
            "CRS of the objects or in Lambert-93; each of its points belongs to one commune. What several overlapping "
            "communes would have, or a line along a border, goes to the first of them. A field whose known values are "
            "all whole numbers (dwellings, people, euros) is cut into whole numbers by the largest remainder: each "
            "commune gets the whole part of figure × share, and the units left go to the largest remainders "
            "(Hamilton's "
            "method; Balinski and Young, Fair Representation, 1982). Other figures are cut in proportion.\n\n"
            "Results: level (total, pole, epci, commune, landlord, epci_landlord), belonging (institution; unknown: "
            "the field "
            "is blank; outside: in no commune; unlocated: no geometry), code (INSEE), name, parent (the pôle of an "
            "EPCI, "
            "the EPCI of a commune or of a landlord's row), n (objects, each counted where its largest part lies), "
            "n_touching (objects with a part there), and for each field its sum and ‹field›_unknown, the objects with "
            "a "
            "part there whose figure is missing. A missing figure is never a zero: it is left out of the sum, which is "
            "NULL where no figure is known.\n\n"
            "The fields of the communes (INSEE code, name, EPCI, pôle métropolitain) are recognised by name, as IGN "
            "ADMIN EXPRESS, INSEE and the DGCL (BANATIC) publish them, or can be chosen. A level without a field is "
            "left out, and this is said."
        )

    def initAlgorithm(self, config=None):
        anything = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Layer to sum up"), anything))
        self._add_field(self.VALUES, tr("Fields to sum"), self.INPUT, allowMultiple=True)
        self._add_field(self.LANDLORD, tr("Landlord"), self.INPUT)
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.COMMUNES, tr("Communes with INSEE code and EPCI"), POLYGONS)
        )
        for name, title in (
            (self.CODE, tr("INSEE code (recognised by name if empty)")),
            (self.COMMUNE_NAME, tr("Name of the commune (recognised by name if empty)")),
            (self.EPCI, tr("EPCI (recognised by name if empty)")),
            (self.POLE, tr("Pôle métropolitain (recognised by name if empty)")),
        ):
            self._add_field(name, title, self.COMMUNES)
        self.addParameter(QgsProcessingParameterBoolean(self.OUTLINES, tr("With the outlines of institutions"), True))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Figures per institution")))
        self.addParameter(report_parameter(self.REPORT))
        self.addOutput(QgsProcessingOutputNumber(self.FEATURES, tr("Number of objects")))
        self.addOutput(QgsProcessingOutputNumber(self.OUTSIDE, tr("Objects counted in no commune")))
        self.addOutput(QgsProcessingOutputNumber(self.TOTAL, tr("Total of the first field")))

    def _add_field(self, name, title, parent, **more):
        field = QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True, **more)
        self.addParameter(field)

    def compute(self, parameters, context, feedback, tick):
        import numpy as np

        from ..analysis.institutions import institutional_summary, outlines, pieces_in_communes
        from .aliases import alias_of
        from .coordinates import require_crs, working_crs

        names = self.parameterAsStrings(parameters, self.VALUES, context)
        self._refuse_names(names)
        source = self.reader.source(self.INPUT)
        require_crs(source.sourceCrs(), self.reader.name(self.INPUT))
        crs = working_crs(source.sourceCrs())
        landlord_field = self.parameterAsString(parameters, self.LANDLORD, context)
        said = [one.name() for one in source.fields() if one.name().lower() == "notice"]  # that of a fictitious layer
        columns = list(dict.fromkeys([*names, *([landlord_field] if landlord_field else []), *said]))
        items = self.reader.read_all(self.INPUT, columns, crs, part_of(tick, 0.0, 0.2))
        figures = self._figures(items, names)
        communes = self.reader.read_all(
            self.COMMUNES, self.reader.field_names(self.COMMUNES), crs, part_of(tick, 0.2, 0.3)
        )
        if communes.missing.all():
            raise InputError("no_zone", layer=communes.name)
        with about(communes.name):
            institutions = self._institutions(communes, parameters, context)
        self._tell_fields(institutions, communes.name, feedback)
        landlord = _texts(items.frame[landlord_field]) if landlord_field else None
        pieces = pieces_in_communes(items.geometry, communes.geometry, part_of(tick, 0.3, 0.8))
        table = institutional_summary(pieces, figures, institutions, landlord)
        tick(0.85)
        nowhere = table[(table["level"] == "commune") & table["belonging"].isin(["outside", "unlocated"])]
        if nowhere["n_touching"].sum():
            self.warn(feedback, "objects_outside", layer=items.name, n=int(nowhere["n_touching"].sum()))

        aliases = {one.name(): one.alias() for one in source.fields()}
        self.titles = {name: aliases.get(name) or alias_of(name) or name for name in names}
        report = report_path(self, self.REPORT, parameters, context)
        ticked = part_of(tick, 0.9, 1.0)
        if self.parameterAsBoolean(parameters, self.OUTLINES, context):
            shapes = outlines(table, communes.geometry, institutions)
            moved, layer_crs = self.reader.to_layer_crs(shapes, items)
            kind = QgsWkbTypes.Type.MultiPolygon
            results = self.write_shapes(
                self.OUTPUT, table, moved, kind, layer_crs, parameters, context, feedback, ticked
            )
        else:
            results = self.write_table(self.OUTPUT, table, parameters, context, feedback, ticked)
        if report:
            from .institutional_report import write_institutional_report

            write_institutional_report(report, table, self.titles, items, self.run_told())
            results[self.REPORT] = report
        total = float(table[names[0]].iloc[0]) if names else np.nan
        told = {self.TOTAL: None if np.isnan(total) else total, self.OUTSIDE: int(nowhere["n"].sum())}
        return {**results, self.FEATURES: len(items), **told}

    def _refuse_names(self, names):
        for name in names:
            if name.lower() in _RESERVED or any(name.lower() == f"{other}_unknown".lower() for other in names):
                raise InputError("field_name_taken", field=name)

    def _figures(self, items, names):
        import pandas as pd

        from ..analysis.numbers import to_numbers

        with about(items.name, items.ids):
            figures = {name: to_numbers(items.frame[name]) for name in names}
        self.reader.report_impossible(items.frame, names, items.name)
        return pd.DataFrame(figures, index=items.frame.index)

    def _institutions(self, communes, parameters, context):
        from ..analysis.institutions import institutions_of

        chosen = [
            self.parameterAsString(parameters, name, context)
            for name in (self.CODE, self.COMMUNE_NAME, self.EPCI, self.POLE)
        ]
        for field in chosen:
            if field and field not in communes.frame:
                raise InputError("field_missing", field=field)
        return institutions_of(communes.frame, *chosen)

    def _tell_fields(self, institutions, layer, feedback):
        known = [name for name in institutions.fields.values() if name]
        feedback.pushInfo(tr("Layer “{layer}”: fields {fields}.").format(layer=layer, fields=", ".join(known)))
        for level, code in (("epci", "no_epci_field"), ("pole", "no_pole_field")):
            if institutions.fields[level] is None:
                self.warn(feedback, code, layer=layer)

    def alias_words(self):
        from .evaluation_words import institution_words

        told = tr("{field}: objects whose figure is unknown")
        unknown = {f"{name}_unknown": told.format(field=title) for name, title in self.titles.items()}
        return {**institution_words(), **self.titles, **unknown}


def _texts(column):
    """Text without blanks around, None where there is none."""
    from ..analysis.open_data_columns import codes_as_text

    return codes_as_text(column).to_numpy()
