"""Jobs and active residents by occupation, from the census, on the communes."""

from __future__ import annotations

import re
from typing import ClassVar

from ..analysis.errors import InputError
from ..i18n import tr
from .table_import import TableImport

_OCCUPATIONS = re.compile(
    r"(?:^|_)(?:[PC]\d\d_)?(?:EMPLT|ACT1564|ACTOCC1564|ACTOCC15P|ACT15P)(?:_CS\d)?$|^pop_cadres$", re.I
)


class ImportCensus(TableImport):
    STYLES: ClassVar = {"OUTPUT": "census"}

    def name(self):
        return "importcensus"

    def displayName(self):
        return tr("Import jobs and actives by occupation")

    def tags(self):
        return tr("census,INSEE,jobs,active residents,executives,occupation,CSP,import").split(",")

    def shortHelpString(self):
        return tr(
            "Joins INSEE's census table of jobs and active residents by occupation "
            "(“base-cc-emploi-pop-active-AAAA”, columns such as C20_EMPLT_CS3 and C20_ACT1564_CS3) to communes, for "
            "“Contrast between residents and jobs”.\n\n"
            "Separator, encoding, decimal comma and year are recognised. Codes stay text. A blank or secret figure is "
            "NULL, never 0. Census counts are weighted, hence their decimals; columns in C come from the additional "
            "exploitation (about one dwelling in four): beware of small communes.\n\n"
            "With INSEE's history of the communes (COG, “v_mvt_commune_AAAA.csv”), a code that only one side knows is "
            "carried to the present commune: areas that have become one are merged, counts of the table are added up "
            "(NULL if one of them is unknown), other figures are NULL where several rows meet. What did not join and "
            "what was merged is counted in the log and listed in a table.\n\n"
            "The result has the attributes of the layer, then the columns of the table under their own names. Source: "
            "INSEE, Recensement de la population, exploitations principale et complémentaire (Licence Ouverte)."
        )

    def initAlgorithm(self, config=None):
        self.add_parameters(
            tr("Census table (INSEE, CSV)"),
            tr("Communes"),
            is_geometry_optional=False,
            output_title=tr("Communes with jobs"),
        )

    def require_columns(self, columns):
        if not any(_OCCUPATIONS.search(str(column)) for column in columns):
            raise InputError("census_columns_missing", fields=", ".join(map(str, columns[:20])))
