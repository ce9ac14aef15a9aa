"""The estates of a layer under weights that move: read once, scored again at each move.

The values of the criteria do not depend on the weights: they are computed when the layer is opened, by the code of
`scoreestates`. A move of a weight then takes the arithmetic that is left, a few milliseconds for the whole basin.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from ..analysis.errors import InputError
from ..analysis.explanation import strongest_reasons
from ..analysis.numbers import to_numbers
from ..analysis.scenario_comparison import rank_shifts
from ..analysis.scoring import score_estates, score_values
from ..analysis.weighting import Weighting, in_steps, reweighted
from ..i18n import in_language
from .messages import sentence
from .model_words import COLOURS
from .refusals import about
from .row_labels import fictitious_notice, name_field, unique_labels
from .score_words import criterion_title, why_sentences
from .select_estates import SelectEstates
from .sources import SourceReader

# Shares are shown in tenths of a percent.
STEPS = 1000


@dataclass(frozen=True)
class ShownWeight:
    """An axis or a criterion as the tab shows it. `is_absent`: the layer has none of its figures."""

    id: str
    title: str
    help: str
    colour: str
    is_absent: bool
    criteria: tuple[ShownWeight, ...] = ()


@dataclass(frozen=True)
class Ranking:
    """One row per estate, in the order of the layer; None where there is no score.

    `points`: of each axis, in the order of the model, they sum to the score (but for what rounding leaves).
    `shift`: places won against the model's own weights. `order`: rows by rank, those without one last.
    """

    score: list[float | None]
    rank: list[int | None]
    completeness: list[float]
    points: list[list[float]]
    shift: list[int | None]
    order: list[int]
    scored: int
    table: object
    weighting: Weighting


@contextmanager
def told_in_words():
    """A refusal of the analysis leaves the room as one sentence that `ui` can show."""
    try:
        yield
    except InputError as refusal:
        raise QgsProcessingException(sentence(refusal.code, refusal.details)) from None
    except OSError as failure:
        details = {"path": str(failure.filename or "")[-200:], "reason": failure.strerror or str(failure)}
        raise QgsProcessingException(sentence("file_trouble", details)) from None


class LiveWeighting:
    """A layer of estates under a scoring model whose weights move.

    Raises QgsProcessingException, in one sentence, for what `scoreestates` would refuse.
    """

    def __init__(self, layer: QgsVectorLayer, model, content: bytes = b""):
        """`content`: the model file, which scenarios are written from."""
        self.model, self.content = model, content
        self.given = Weighting.of(model)
        self.algorithm = SelectEstates().create()
        self.context = QgsProcessingContext()
        with told_in_words():
            self.table = self._read(layer)
            with about(self.table.name, self.table.ids):
                result = score_estates(self.table.frame, model)
        self.unknown_labels = result.unknown_labels
        columns = [f"v_{criterion.id}" for criterion in model.criteria()]
        self.values = result.table[columns].to_numpy(dtype=float)
        self.reference = result.table["rank"].to_numpy(dtype=float, na_value=np.nan)
        sizes = [len(axis.criteria) for axis in model.axes]
        self._membership = np.repeat(np.eye(len(sizes)), sizes, axis=0)
        self.names = self._labels()
        self.notice = fictitious_notice(self.table.frame)

    def _read(self, layer: QgsVectorLayer):
        feedback = QgsProcessingFeedback(False)
        parameters = {self.algorithm.INPUT: layer}
        self.algorithm.prepareAlgorithm(parameters, self.context, feedback)
        self.algorithm.reader = SourceReader(
            self.algorithm, parameters, self.context, feedback, self.algorithm.origins, self.algorithm.several
        )
        return self.algorithm.reader.read_main(self.algorithm.INPUT)

    def __len__(self):
        return len(self.table)

    @property
    def title(self) -> str:
        return in_language(self.model.title, self.model.id)

    def _labels(self) -> list[str]:
        beside = self.texts("commune")
        return unique_labels(self.table.frame, beside if any(beside) else self.texts("epci"))

    def texts(self, field: str) -> list[str | None]:
        """A field as text, None where the layer has nothing."""
        if not field or field not in self.table.frame:
            return [None] * len(self)
        return [None if value is None or value != value else str(value) for value in self.table.frame[field].tolist()]

    def numbers(self, field: str) -> list[float | None]:
        """A field as numbers, None where it is unknown or is no number at all."""
        if not field or field not in self.table.frame:
            return [None] * len(self)
        try:
            numbers = to_numbers(self.table.frame[field])
        except InputError:
            return [None] * len(self)
        return [None if np.isnan(number) else number for number in numbers.tolist()]

    def guessed_fields(self) -> dict[str, str]:
        """The fields that bear the name, the dwellings and the EPCI, empty where there is none."""
        names = list(self.table.frame.columns)
        known = {name: name if name in names else "" for name in ("dwellings", "epci")}
        return {"name": name_field(names) or "", **known}

    def axes(self) -> list[ShownWeight]:
        """The axes and their criteria, each axis with the colour of its points."""
        fields = set(self.table.frame.columns)
        shown = []
        for position, axis in enumerate(self.model.axes):
            colour = COLOURS[position % len(COLOURS)]
            criteria = tuple(
                ShownWeight(one.id, criterion_title(one), in_language(one.note), colour, one.field not in fields)
                for one in axis.criteria
            )
            notes = [in_language(texts) for texts in (axis.description, axis.note) if texts]
            is_absent = all(one.is_absent for one in criteria)
            title = in_language(axis.title, axis.id)
            shown.append(ShownWeight(axis.id, title, "\n".join(notes), colour, is_absent, criteria))
        return shown

    def with_share(self, weighting: Weighting, axis: str, criterion: str, step: int) -> Weighting:
        """Move an axis, or one of its criteria, to a number of steps of the whole; the others make room."""
        if criterion:
            return weighting.with_criterion(axis, criterion, step / STEPS, self.given)
        return weighting.with_axis(axis, step / STEPS, self.given)

    def steps(self, weighting: Weighting) -> dict[tuple[str, str], int]:
        """{(axis, criterion or ""): steps}, which sum to `STEPS` over the axes and inside each of them."""
        shown = {(axis, ""): step for axis, step in in_steps(weighting.axes, STEPS).items()}
        for axis, criteria in weighting.criteria.items():
            shown.update({(axis, one): step for one, step in in_steps(criteria, STEPS).items()})
        return shown

    def under(self, weighting: Weighting):
        """The model under these weights, itself where they are its own."""
        with told_in_words():
            if not weighting.is_usable():
                raise InputError("weights_unusable")
        return self.model if weighting == self.given else reweighted(self.model, weighting)

    def ranking(self, weighting: Weighting) -> Ranking:
        """Score and rank all estates: what `scoreestates` gives under the same weights."""
        table = score_values(self.values, self.under(weighting))
        return self._ranking(table, self._of_criteria(table, self.model) @ self._membership, weighting)

    def ranking_of(self, model) -> Ranking:
        """The same under any other model, its values computed anew; points are those of its criteria."""
        with told_in_words(), about(self.table.name, self.table.ids):
            table = score_estates(self.table.frame, model).table
        return self._ranking(table, self._of_criteria(table, model), Weighting.of(model))

    def _of_criteria(self, table, model) -> np.ndarray:
        return np.nan_to_num(table[[f"c_{criterion.id}" for criterion in model.criteria()]].to_numpy(dtype=float))

    def _ranking(self, table, points, weighting) -> Ranking:
        rank = table["rank"].to_numpy(dtype=float, na_value=np.nan)
        return Ranking(
            score=_or_none(table["score"].to_numpy()),
            rank=_or_none(rank, int),
            completeness=table["completeness"].tolist(),
            points=points.tolist(),
            shift=_or_none(rank_shifts(self.reference, rank), int),
            order=np.argsort(rank, kind="stable").tolist(),
            scored=int(np.count_nonzero(~np.isnan(rank))),
            table=table,
            weighting=weighting,
        )

    def sentences(self, ranking: Ranking, rows: list[int]) -> list[str]:
        """Why these estates stand where they stand, or have no score: one sentence each, as `scoreestates` says it."""
        model = self.under(ranking.weighting)
        some = ranking.table.iloc[rows]
        return why_sentences(some, strongest_reasons(some, model), model, ranking.scored).tolist()

    def bounds(self, ranking: Ranking, row: int) -> tuple[int, int]:
        """The ranks that no completion of the missing values can leave."""
        return int(ranking.table["rank_min"].iloc[row]), int(ranking.table["rank_max"].iloc[row])


def _or_none(numbers: np.ndarray, kind=float) -> list:
    return [None if number != number else kind(number) for number in numbers.tolist()]
