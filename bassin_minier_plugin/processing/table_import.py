"""What the importers of INSEE's tables share: parameters, reading, joining to polygons, telling what did not join."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..analysis.errors import InputError
from ..i18n import format_number, tr
from .base import POLYGONS, BassinMinierAlgorithm, part_of
from .open_data_words import open_data_words
from .refusals import about

_EXAMPLES = 5


class TableImport(BassinMinierAlgorithm):
    """Joins a published table to polygons by their code. A subclass says which columns make its kind of table."""

    INPUT = "INPUT"
    GEOMETRY = "GEOMETRY"
    KEY = "KEY"
    GEOMETRY_KEY = "GEOMETRY_KEY"
    HISTORY = "HISTORY"
    ENCODING = "ENCODING"
    OUTPUT = "OUTPUT"
    UNJOINED = "UNJOINED"
    N_JOINED = "N_JOINED"
    N_UNJOINED = "N_UNJOINED"
    N_MERGED = "N_MERGED"
    LEVEL = "LEVEL"
    LEVELS_READ = ("commune",)

    def group(self):
        return tr("Open data")

    def groupId(self):
        return "open_data"

    def add_parameters(self, file_title: str, geometry_title: str, is_geometry_optional: bool, output_title: str):
        file = QgsProcessingParameterFile(self.INPUT, file_title)
        file.setFileFilter(tr("Tables (*.csv *.txt *.tsv *.gpkg *.shp *.dbf *.geojson *.parquet);;All files (*)"))
        self.addParameter(file)
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.GEOMETRY, geometry_title, POLYGONS, optional=is_geometry_optional)
        )
        history = QgsProcessingParameterFile(
            self.HISTORY, tr("History of the communes (COG, v_mvt_commune)"), optional=True
        )
        history.setFileFilter(tr("Tables (*.csv);;All files (*)"))
        self.addParameter(history)
        key = QgsProcessingParameterString(
            self.KEY, tr("Column of codes in the table (found by itself if empty)"), "", optional=True
        )
        geometry_key = QgsProcessingParameterField(
            self.GEOMETRY_KEY,
            tr("Field of codes in the layer (found by itself if empty)"),
            parentLayerParameterName=self.GEOMETRY,
            optional=True,
        )
        encoding = QgsProcessingParameterString(
            self.ENCODING, tr("Encoding of the table (recognised if empty)"), "", optional=True
        )
        for one in (key, geometry_key, encoding):
            one.setFlags(one.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(one)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, output_title, POLYGONS[0]))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.UNJOINED,
                tr("What did not join, and mergers"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.N_JOINED, tr("Areas with figures")))
        self.addOutput(QgsProcessingOutputNumber(self.N_UNJOINED, tr("Areas without figures")))
        self.addOutput(QgsProcessingOutputNumber(self.N_MERGED, tr("Codes carried to the present commune")))
        self.addOutput(QgsProcessingOutputString(self.LEVEL, tr("Level of the table")))

    def require_columns(self, columns: list[str]):
        """Refuse, by an InputError, a table that is not of this kind."""
        raise TypeError(f"{type(self).__name__} does not say what it needs")

    def compute(self, parameters, context, feedback, tick):
        from .table_files import read_history, record_of, told_of

        path = Path(self.parameterAsString(parameters, self.INPUT, context))
        history_text = self.parameterAsString(parameters, self.HISTORY, context)
        history_path = Path(history_text) if history_text else None
        encoding = self.parameterAsString(parameters, self.ENCODING, context).strip()
        self.words = {}
        history = read_history(history_path)
        with told_of(path):
            texts = self.read(path, encoding, part_of(tick, 0.0, 0.4))
            key = self.key(texts, self.parameterAsString(parameters, self.KEY, context).strip())
            self.require_columns(list(texts.columns))
        for name, file in ((self.INPUT, path), (self.HISTORY, history_path)):
            if file is not None:
                self.run_record["files"][name] = record_of(file)
        results = self.place(texts, key, path, history, parameters, context, feedback, part_of(tick, 0.4, 1.0))
        return {**results, self.LEVEL: key.level}

    def read(self, path: Path, encoding: str, tick):
        from .table_files import read_texts

        return read_texts(path, encoding, tick)

    def key(self, texts, chosen: str):
        from ..analysis.statistics_join import Key, key_of

        if not chosen:
            return key_of(texts, self.LEVELS_READ)
        if chosen not in texts:
            raise InputError("table_column_missing", column=chosen, fields=", ".join(map(str, texts.columns[:20])))
        try:
            return Key(chosen, key_of(texts[[chosen]].rename(columns={chosen: "codgeo"}), ("commune",)).level)
        except InputError:
            return Key(chosen, "iris" if "iris" in self.LEVELS_READ else "commune")

    def place(self, texts, key, path, history, parameters, context, feedback, tick) -> dict:
        """Write the figures on the areas that bear their codes."""
        from ..analysis.statistics_join import codes_of, join_by_code, typed_columns
        from .table_files import told_of

        if self.reader.source(self.GEOMETRY) is None:
            raise InputError("geometry_needed", name=path.name, level=level_words()[key.level])
        areas = self.reader.read_main(self.GEOMETRY, tick=part_of(tick, 0.0, 0.2))
        chosen = self.parameterAsString(parameters, self.GEOMETRY_KEY, context)
        area_codes = codes_of(areas.frame[chosen or self._area_key(areas, key.level)], key.level)
        with told_of(path), about(areas.name):
            table_codes = codes_of(texts[key.column], key.level)
            typed = typed_columns(texts, kept_as_text=(key.column,)).frame
            join = join_by_code(area_codes, table_codes, typed, key.level, history)
            if not join.joined and len(areas):
                first, other = (next((code for code in codes if code), "") for codes in (table_codes, area_codes))
                raise InputError("nothing_joined", first=first, other=other)
        self.typed(texts[join.used], key, path, feedback)
        self._tell(join, path, areas.name, feedback)
        areas.features = _merged_features(areas, join)
        results = self.write(
            *(self.OUTPUT, areas, join.figures, parameters, context, feedback, part_of(tick, 0.3, 0.9)),
        )
        if parameters.get(self.UNJOINED) is not None:
            table = told_table(join.unjoined)
            results.update(self.write_table(self.UNJOINED, table, parameters, context, feedback, tick))
        merged = int((join.unjoined["reason"] == "merged").sum())
        counts = {self.N_JOINED: join.joined, self.N_UNJOINED: len(join.areas) - join.joined, self.N_MERGED: merged}
        return {**results, **counts}

    def _area_key(self, areas, level: str) -> str:
        from ..analysis.statistics_join import key_of

        try:
            return key_of(areas.frame, (level,)).column
        except InputError as refusal:
            fields = refusal.details["fields"]
            raise InputError(
                "geometry_key_missing", layer=areas.name, level=level_words()[level], fields=fields
            ) from None

    def typed(self, texts, key, path, feedback):
        """The columns with their own kinds; tells which figures are secret."""
        from ..analysis.statistics_join import typed_columns

        typed = typed_columns(texts, kept_as_text=(key.column,))
        self.words = open_data_words(typed.frame.columns)
        if typed.secret:
            named = [f"{name} ({format_number(n)})" for name, n in typed.secret.items()]
            self.warn(feedback, "secret_figures", name=path.name, examples=_some(named))
        return typed.frame

    def _tell(self, join, path, layer, feedback):
        for reason, code in (
            ("merged", "codes_merged"),
            ("no_figures", "areas_without_figures"),
            ("no_area", "rows_without_area"),
        ):
            rows = join.unjoined[join.unjoined["reason"] == reason]
            if len(rows):
                named = [f"{a} → {b}" if b else a for a, b in zip(rows["code"], rows["joined_as"])]
                self.warn(feedback, code, name=path.name, layer=layer, n=len(rows), examples=_some(named))

    def alias_words(self):
        return {**self.words, **unjoined_words()}


def _some(named: list[str]) -> str:
    return ", ".join(named[:_EXAMPLES]) + (", …" if len(named) > _EXAMPLES else "")


def _merged_features(areas, join) -> list[QgsFeature]:
    """One feature for each area that stays, with the outline of all that it is made of."""
    features = list(areas.features)
    kept = []
    for positions in join.areas:
        feature = features[positions[0]]
        if len(positions) > 1:
            feature = QgsFeature(feature)
            feature.setGeometry(QgsGeometry.unaryUnion([features[position].geometry() for position in positions]))
        kept.append(feature)
    return kept


def told_table(unjoined=None):
    """The table of what did not join, in the reader's words; without rows where everything did."""
    if unjoined is None:
        import pandas as pd

        unjoined = pd.DataFrame(columns=["side", "code", "joined_as", "reason", "since"], dtype=object)
    sides = {"area": tr("layer"), "table": tr("table")}
    reasons = {
        "no_code": tr("It has no code."),
        "merged": tr("Its code is that of a commune that has merged or changed code."),
        "no_figures": tr("The table says nothing of it."),
        "no_area": tr("The layer does not hold it."),
    }
    return unjoined.assign(side=unjoined["side"].map(sides), reason=unjoined["reason"].map(reasons))


def unjoined_words() -> dict[str, str]:
    return {
        "side": tr("Side"),
        "code": tr("Code"),
        "joined_as": tr("Joined as"),
        "reason": tr("Reason"),
        "since": tr("Since"),
    }


def level_words() -> dict[str, str]:
    return {"commune": tr("commune"), "iris": tr("IRIS"), "grid": tr("200 m square")}
