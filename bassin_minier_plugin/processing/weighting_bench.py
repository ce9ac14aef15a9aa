"""What the tab of weights asks of the plugin: one object, handed over by `plugin.py`, whose answers are plain."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..i18n import in_language, tr
from .packages import absent_packages

if TYPE_CHECKING:
    from .live_programme import LiveProgramme
    from .live_weighting import LiveWeighting, Ranking

_REQUIRES = ("numpy", "pandas", "shapely", "scipy")


@dataclass(frozen=True)
class ComparedEstate:
    """`change`: "enters", "leaves", "stays", or "" for an estate that is in neither programme."""

    name: str
    group: str
    dwellings: float | None
    rank_before: int | None
    rank_after: int | None
    shift: int | None
    change: str


@dataclass(frozen=True)
class Comparison:
    """`totals`: (group, estates before, dwellings before, estates after, dwellings after), the whole last."""

    estates: list[ComparedEstate]
    totals: list[tuple[str, int, float, int, float]]


class WeightingBench:
    """Refusals leave as QgsProcessingException, one sentence each. Nothing heavy is imported before it is needed."""

    def obstacle(self) -> str:
        """The packages that are missing, empty when the tab can work."""
        return " ".join(absent_packages(_REQUIRES))

    def models(self) -> list[tuple[str, str]]:
        """(id, title) of the models that ship."""
        from .model_files import BUNDLED_MODELS, read_model

        models = [read_model(name)[2] for name in BUNDLED_MODELS]
        return [(model.id, in_language(model.title, model.id)) for model in models]

    def open(self, layer, model_text: str) -> LiveWeighting:
        """A layer under a bundled model or a model file."""
        from .live_weighting import LiveWeighting, told_in_words
        from .model_files import read_model

        with told_in_words():
            _path, content, model = read_model(model_text)
        return LiveWeighting(layer, model, content)

    def solver(self, parent=None):
        from .live_programme import ProgrammeSolver

        return ProgrammeSolver(parent)

    def defaults(self) -> dict:
        from .live_programme import programme_defaults

        return programme_defaults()

    def objectives(self) -> dict[str, str]:
        from .select_estates import objective_titles

        return objective_titles()

    def save_scenario(self, live: LiveWeighting, weighting, path: str, title: str):
        from .live_weighting import told_in_words
        from .scenario_files import write_scenario

        live.under(weighting)
        with told_in_words():
            write_scenario(Path(path), live.content, live.model, weighting, title)

    def scenario(self, live: LiveWeighting, path: str) -> tuple[str, Ranking, bool]:
        """(title, ranking, whether only the weights differ from the model that is open) of a model file."""
        from ..analysis.weighting import Weighting, reweighted
        from .live_weighting import told_in_words
        from .model_files import read_model

        with told_in_words():
            model = read_model(path)[2]
        weighting = Weighting.of(model)
        same_parts = {axis: list(inside) for axis, inside in weighting.criteria.items()} == {
            axis: list(inside) for axis, inside in live.given.criteria.items()
        }
        alike = same_parts and _but_for_words(reweighted(live.model, weighting)) == _but_for_words(
            reweighted(model, weighting)
        )
        ranking = live.ranking(weighting) if alike else live.ranking_of(model)
        return in_language(model.title, model.id), ranking, alike

    def compare(
        self,
        live: LiveWeighting,
        before: tuple[Ranking, LiveProgramme | None],
        after: tuple[Ranking, LiveProgramme | None],
        count: int,
        fields: dict[str, str],
    ) -> Comparison:
        """Two scenarios side by side; without a programme, the first `count` of the ranking stand for it."""
        import numpy as np
        import pandas as pd

        from ..analysis.scenario_comparison import compared, group_totals

        groups, dwellings = live.texts(fields["epci"]), live.numbers(fields["dwellings"])
        sides = []
        for ranking, programme in (before, after):
            rank = np.array([np.nan if one is None else one for one in ranking.rank], dtype=float)
            chosen = np.array(programme.chosen) if programme else rank <= count
            sides.append(pd.DataFrame({"rank": rank, "chosen": chosen}))
        table = compared(*sides)
        known = np.array([np.nan if one is None else one for one in dwellings], dtype=float)
        totals = [group_totals(side["chosen"].to_numpy(), np.nan_to_num(known), np.array(groups)) for side in sides]
        rows = zip(live.names, groups, dwellings, *(table[name].tolist() for name in table.columns))
        estates = [
            ComparedEstate(name, group or "", amount, _whole(first), _whole(second), _whole(shift), change)
            for name, group, amount, first, second, shift, change in rows
        ]
        sums = [
            (group or tr("no EPCI"), int(one.estates), float(one.dwellings), int(other.estates), float(other.dwellings))
            for (group, one), (_, other) in zip(totals[0].iterrows(), totals[1].iterrows())
        ]
        whole = tuple(sum(row[place] for row in sums) for place in range(1, 5))
        return Comparison(estates, [*sums, (tr("Whole"), *whole)])

    def preview_layer(self, live: LiveWeighting, ranking: Ranking, fields: dict[str, str]):
        from .weighting_layers import preview_layer

        return preview_layer(live, ranking, fields)

    def recolour(self, layer, ranking: Ranking, programme: LiveProgramme | None):
        from .weighting_layers import recolour

        recolour(layer, ranking, programme)

    def disagreement(self, live: LiveWeighting, path: str, top: int, fields: dict[str, str]):
        """(layer, {set: its ranking}) of the sets of weights in a folder or a CSV file."""
        from .live_weighting import told_in_words
        from .scenario_files import read_weight_sets
        from .weighting_layers import disagreement_layer

        with told_in_words():
            sets = read_weight_sets(Path(path), live.model)
        return disagreement_layer(live, sets, top, fields)[0], sorted(sets)


def _but_for_words(model):
    from dataclasses import replace

    axes = tuple(
        replace(
            axis,
            title={},
            description={},
            note={},
            criteria=tuple(replace(one, title={}, description={}, note={}, unit="") for one in axis.criteria),
        )
        for axis in model.axes
    )
    return replace(model, id="", version=0, title={}, description={}, note={}, axes=axes)


def _whole(number: float) -> int | None:
    return None if number != number else int(number)
