import json
import math
import random
import statistics
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.errors import Cancelled, InputError
from bassin_minier_plugin.analysis.scoring import score_estates
from bassin_minier_plugin.analysis.scoring_model import load_model

RESOURCES = Path(__file__).parents[2] / "resources"
SCHEMA = json.loads((RESOURCES / "scoring_model.schema.json").read_text(encoding="utf-8"))
NAN = float("nan")
METHODS = ["additive", "geometric", "topsis", "electre_tri"]


def criterion(name, weight=1, kind="piecewise", direction="high", **settings):
    if kind == "piecewise" and not settings:
        settings = {"points": [[0, 0], [1, 1]]}
    value = {"kind": kind, **settings}
    return {"id": name, "field": name, "direction": direction, "weight": weight, "value": value}


def axis(name, weight, *criteria):
    return {"id": name, "weight": weight, "title": {"fr": name}, "criteria": list(criteria)}


def model(*axes, aggregation="additive", min_completeness=0.5, **settings):
    document = {
        "id": "m",
        "version": 1,
        "title": {"fr": "M"},
        "aggregation": aggregation,
        "min_completeness": min_completeness,
        "axes": list(axes),
        "electre_tri": {"profiles": [0.3, 0.6], "cut": 0.7},
        **settings,
    }
    return load_model(json.dumps(document).encode(), SCHEMA)


def two_axes(**settings):
    return model(axis("p", 3, criterion("a", 1), criterion("b", 3)), axis("q", 1, criterion("c", 2)), **settings)


def frame(rows, columns="abc", **settings):
    return pd.DataFrame(rows, columns=list(columns), dtype=float, **settings)


def bundled(name):
    return load_model((RESOURCES / "models" / f"{name}.json").read_bytes(), SCHEMA)


def contributions(table):
    return table[[name for name in table.columns if name.startswith("c_")]]


# An independent implementation: one estate and one criterion after the other, from the text of the contract.


def plain_values(cells, settings):
    known = [cell for cell in cells if cell is not None]
    value, kind = settings["value"], settings["value"]["kind"]

    def one(x):
        if kind == "piecewise":
            points = value["points"]
            if x <= points[0][0]:
                return points[0][1]
            for (x0, v0), (x1, v1) in zip(points, points[1:]):
                if x <= x1:
                    return v0 + (v1 - v0) * (x - x0) / (x1 - x0)
            return points[-1][1]
        if "bounds" in value:
            low, high = value["bounds"]
            v = min(1, max(0, (x - low) / (high - low)))
        elif len(set(known)) == 1:
            v = 0.5
        elif kind == "minmax":
            v = (x - min(known)) / (max(known) - min(known))
        elif kind == "rank":
            rank = sum(other < x for other in known) + (1 + sum(other == x for other in known)) / 2
            v = (rank - 1) / (len(known) - 1)
        else:
            v = statistics.NormalDist(statistics.fmean(known), statistics.pstdev(known)).cdf(x)
        return 1 - v if settings["direction"] == "low" else v

    return [None if cell is None else one(cell) for cell in cells]


def plain_score(v, axes, aggregation, extremes):
    """Score, contributions and axes of one estate; `v` maps criterion to value or None."""
    axis_score, axis_weight = {}, {}
    for item in axes:
        known = [c for c in item["criteria"] if v[c["id"]] is not None and c["weight"] > 0]
        if known:
            total = sum(c["weight"] for c in known)
            axis_score[item["id"]] = 100 * sum(c["weight"] * v[c["id"]] for c in known) / total
            axis_weight[item["id"]] = item["weight"]
    total = sum(axis_weight.values())
    if not total:
        return None, {}, axis_score
    if aggregation == "additive":
        score = sum(axis_weight[name] * axis_score[name] for name in axis_score) / total
    elif aggregation == "geometric":
        score = math.prod(max(1, axis_score[name]) ** (axis_weight[name] / total) for name in axis_score)
    else:
        score = plain_topsis(v, axes, extremes)
    return score, plain_contributions(v, axes, aggregation, score, axis_score), axis_score


def effective(axes):
    total = sum(item["weight"] for item in axes)
    return {
        c["id"]: item["weight"] / total * c["weight"] / (sum(k["weight"] for k in item["criteria"]) or 1)
        for item in axes
        for c in item["criteria"]
    }


def plain_topsis(v, axes, extremes):
    known = {name: weight for name, weight in effective(axes).items() if v[name] is not None and weight > 0}
    up = down = 0.0
    for name, weight in known.items():
        worst, best = extremes[name]
        x = min(best, max(worst, v[name]))
        share = weight / sum(known.values())
        up += (share * (best - x)) ** 2
        down += (share * (x - worst)) ** 2
    return 50.0 if up == down == 0 else 100 * math.sqrt(down) / (math.sqrt(up) + math.sqrt(down))


def plain_contributions(v, axes, aggregation, score, axis_score):
    known = {c["id"] for item in axes for c in item["criteria"] if v[c["id"]] is not None}
    if aggregation == "topsis":
        parts = {name: weight * v[name] for name, weight in effective(axes).items() if name in known}
        if not sum(parts.values()):
            parts = {name: weight for name, weight in effective(axes).items() if name in known}
        return {name: score * part / sum(parts.values()) for name, part in parts.items()}
    counted = [item for item in axes if item["id"] in axis_score]
    of_axis = {item["id"]: item["weight"] for item in counted}
    if aggregation == "geometric":
        logs = {item["id"]: item["weight"] * math.log(max(1, axis_score[item["id"]])) for item in counted}
        of_axis = logs if sum(logs.values()) > 0 else of_axis
    points = {}
    for item in axes:
        inside = {c["id"]: c["weight"] for c in item["criteria"] if c["id"] in known}
        for name, weight in inside.items():
            if not weight or item["id"] not in axis_score or not item["weight"]:
                points[name] = 0.0
            elif aggregation == "additive":
                share = item["weight"] / sum(of_axis.values()) * weight / sum(inside.values())
                points[name] = 100 * share * v[name]
            else:
                total = sum(w * v[n] for n, w in inside.items())
                part = weight * v[name] / total if total else weight / sum(inside.values())
                points[name] = score * of_axis[item["id"]] / sum(of_axis.values()) * part
    return points


def plain_table(rows, axes, aggregation, min_completeness):
    criteria = [c for item in axes for c in item["criteria"]]
    columns = {c["id"]: plain_values([row[c["field"]] for row in rows], c) for c in criteria}
    extremes = {}
    for name, column in columns.items():
        known = [cell for cell in column if cell is not None]
        extremes[name] = (min(known), max(known)) if known else (0, 1)
    table = []
    for position in range(len(rows)):
        v = {name: column[position] for name, column in columns.items()}
        score, points, axis_score = plain_score(v, axes, aggregation, extremes)
        completeness = math.fsum(weight for name, weight in effective(axes).items() if v[name] is not None)
        ends = [
            plain_score({name: filler if x is None else x for name, x in v.items()}, axes, aggregation, extremes)[0]
            for filler in (0, 1)
        ]
        if completeness < min_completeness - 1e-12:
            score, points = None, {}
        record = {"score": score, "completeness": completeness, "score_min": ends[0], "score_max": ends[1]}
        for name in columns:
            record[f"v_{name}"] = v[name]
            record[f"c_{name}"] = points.get(name)
        for item in axes:
            record[f"axis_{item['id']}"] = axis_score.get(item["id"])
        table.append(record)
    scores = [None if record["score"] is None else round(record["score"], 9) for record in table]
    for record, score in zip(table, scores):
        above = sum(other is not None and score is not None and other > score for other in scores)
        record["rank"] = None if score is None else 1 + above
    lows, highs = ([round(record[name], 9) for record in table] for name in ("score_min", "score_max"))
    for i, record in enumerate(table):
        others = [j for j in range(len(table)) if j != i]
        record["rank_min"] = 1 + sum(scores[j] is not None and lows[j] > highs[i] for j in others)
        record["rank_max"] = 1 + sum(highs[j] > lows[i] for j in others)
    return pd.DataFrame(table).astype(float)


def random_document(rng):
    kinds = [
        {"kind": "minmax"}, {"kind": "minmax", "bounds": [2, 7]}, {"kind": "rank"}, {"kind": "zscore"},
        {"kind": "piecewise", "points": [[1, 0.1], [4, 0.9], [8, 0.3]]},
    ]  # fmt: skip
    axes, number = [], 0
    for position in range(rng.randint(1, 3)):
        criteria = []
        for _ in range(rng.randint(1, 4)):
            weight = rng.choice([0, 1, 1, 2, 0.5])
            item = criterion(f"k{number}", weight, direction=rng.choice(["high", "low"]), kind="rank")
            criteria.append({**item, "value": rng.choice(kinds)})
            number += 1
        criteria[0]["weight"] = 1
        axes.append(axis(f"a{position}", rng.choice([0, 1, 2, 3.5]), *criteria))
    axes[-1]["weight"] = 1.5
    return axes


@pytest.mark.parametrize("aggregation", ["additive", "geometric", "topsis"])
@pytest.mark.parametrize("seed", range(25))
def test_every_figure_equals_an_independent_implementation(aggregation, seed):
    rng = random.Random(seed)
    axes, min_completeness = random_document(rng), rng.choice([0, 0.3, 0.5, 1])
    names = [c["id"] for item in axes for c in item["criteria"]]
    rows = [{name: rng.choice([None, *range(10)]) for name in names} for _ in range(rng.randint(1, 25))]

    result = score_estates(pd.DataFrame(rows), model(*axes, aggregation=aggregation, min_completeness=min_completeness))

    expected = plain_table(rows, axes, aggregation, min_completeness)
    for column in expected:
        found = result.table[column].to_numpy(dtype=float, na_value=np.nan)
        np.testing.assert_allclose(found, expected[column], rtol=0, atol=2e-9, err_msg=column)


def test_a_hand_worked_estate_with_a_gap():
    # Axis p (3/4): a 1/4, b 3/4; axis q (1/4): c. The second estate lacks b, three quarters of axis p.
    table = score_estates(frame([[0.2, 0.8, 1.0], [0.2, NAN, 0.6]]), two_axes(min_completeness=0.4)).table

    assert table["axis_p"].tolist() == pytest.approx([65, 20])
    assert table["score"].tolist() == pytest.approx([73.75, 30])
    assert table["rank"].tolist() == [1, 2]
    assert table["completeness"].tolist() == pytest.approx([1, 0.4375])
    assert table["score_min"].tolist() == pytest.approx([73.75, 18.75])
    assert table["score_max"].tolist() == pytest.approx([73.75, 75])
    assert table[["rank_min", "rank_max"]].to_numpy().tolist() == [[1, 2], [1, 2]]
    np.testing.assert_allclose(contributions(table), [[3.75, 45, 25], [15, NAN, 15]], atol=1e-12)


def test_the_columns_of_the_table():
    table = score_estates(frame([[0.2, 0.8, 1.0]]), two_axes()).table

    assert table.columns.tolist() == [
        "v_a", "v_b", "v_c", "c_a", "c_b", "c_c", "axis_p", "axis_q", "score", "rank", "completeness",
        "score_min", "score_max", "rank_min", "rank_max", "cross_class",
    ]  # fmt: skip
    assert [str(table[name].dtype) for name in ("rank", "rank_min", "rank_max")] == ["Int64"] * 3


def test_electre_adds_its_two_categories():
    rows = [[0.9, 0.9, 0.9], [0.4, 0.4, 0.4], [0.1, 0.1, 0.1], [0.9, NAN, NAN]]

    table = score_estates(frame(rows), two_axes(aggregation="electre_tri")).table

    assert table["category_pessimistic"].tolist() == [3, 2, 1, pd.NA]
    assert table["category_optimistic"].tolist() == [3, 2, 1, pd.NA]
    assert table["score"].tolist()[:3] == [100, 50, 0]
    assert table["rank"].tolist() == [1, 2, 3, pd.NA]


def test_an_incomparable_estate_scores_between_its_categories_under_electre():
    blocked = axis("p", 1, criterion("a", 8), {**criterion("b", 2), "thresholds": {
        "indifference": 0.05, "preference": 0.1, "veto": 0.3,
    }})  # fmt: skip

    table = score_estates(frame([[0.9, 0.1]], "ab"), model(blocked, aggregation="electre_tri")).table

    # Full category 1 by the second criterion's veto against 0.6; against 0.3 it is 0.2 behind, half of the way from
    # 0.1 to 0.3, less than the agreement of 0.8: above the lower profile.
    assert table[["category_pessimistic", "category_optimistic", "score"]].iloc[0].tolist() == [2, 3, 75]


@pytest.mark.parametrize("aggregation", METHODS)
def test_contributions_sum_to_the_score(aggregation):
    rng = np.random.default_rng(4)
    rows = np.where(rng.random((300, 3)) < 0.25, NAN, rng.integers(0, 11, (300, 3)) / 10)

    table = score_estates(frame(rows), two_axes(aggregation=aggregation, min_completeness=0.2)).table
    scored = table[table["score"].notna()]

    assert 100 < len(scored) < 300
    np.testing.assert_allclose(contributions(scored).sum(axis=1), scored["score"], atol=1e-8)


def test_geometric_contributions_follow_the_logarithms_of_the_axes():
    table = score_estates(frame([[0.25, 0.25, 1.0]]), two_axes(aggregation="geometric")).table

    # 25^0.75 * 100^0.25; 3 ln 25 to axis p against ln 100 to axis q.
    score = 35.35533905932738
    of_p = 3 * math.log(25) / (3 * math.log(25) + math.log(100))
    expected = [score * of_p / 4, score * of_p * 3 / 4, score * (1 - of_p)]
    np.testing.assert_allclose(contributions(table).iloc[0], expected, atol=1e-8)


def test_geometric_contributions_of_an_estate_at_the_floor_follow_the_weights():
    table = score_estates(frame([[0.0, 0.0, 0.0]]), two_axes(aggregation="geometric")).table

    assert table["score"].tolist() == [1]
    np.testing.assert_allclose(contributions(table).iloc[0], [0.1875, 0.5625, 0.25], atol=1e-12)


def test_a_criterion_without_weight_contributes_zero_and_changes_nothing():
    with_it = model(axis("p", 1, criterion("a"), criterion("b", 0)), axis("q", 0, criterion("c")))

    table = score_estates(frame([[0.4, 0.9, 1.0], [0.4, NAN, NAN]]), with_it).table

    assert table["score"].tolist() == [40, 40]
    assert table["completeness"].tolist() == [1, 1]
    assert table["score_min"].tolist() == table["score_max"].tolist() == [40, 40]
    np.testing.assert_array_equal(contributions(table), [[40, 0, 0], [40, NAN, NAN]])
    np.testing.assert_array_equal(table["axis_q"], [100, NAN])


def test_under_the_least_completeness_there_is_no_score_no_rank_no_points_but_intervals():
    table = score_estates(frame([[0.2, NAN, NAN], [0.5, 0.5, 0.5]]), two_axes()).table
    first = table.iloc[0]

    assert first[["score", "rank"]].isna().all()
    assert contributions(table).iloc[0].isna().all()
    assert first["axis_p"] == pytest.approx(20)
    assert (first["score_min"], first["score_max"]) == (pytest.approx(3.75), pytest.approx(85))
    assert (first["rank_min"], first["rank_max"]) == (1, 2)
    assert (table["rank_min"][1], table["rank_max"][1]) == (1, 2)


def test_a_completeness_that_equals_the_least_on_paper_is_enough():
    sixths = model(axis("p", 1, *(criterion(name) for name in "abcdef")), min_completeness=0.5)
    tenths = model(axis("p", 1, *(criterion(name) for name in "abcdefghij")), min_completeness=0.8)

    assert score_estates(frame([[1, 1, 1, NAN, NAN, NAN]], "abcdef"), sixths).table["score"].tolist() == [100]
    assert score_estates(frame([[1] * 8 + [NAN] * 2], "abcdefghij"), tenths).table["score"].tolist() == [100]


def test_an_estate_of_which_nothing_is_known_has_no_score_even_when_nothing_is_asked():
    for aggregation in METHODS:
        estates = frame([[NAN] * 3, [0.0] * 3, [0.5] * 3, [1.0] * 3])
        table = score_estates(estates, two_axes(aggregation=aggregation, min_completeness=0)).table

        assert table["score"].isna().tolist() == [True, False, False, False]
        assert table["rank"].tolist() == [pd.NA, 3, 2, 1]
        assert table["completeness"].tolist() == [0, 1, 1, 1]
        assert (table["rank_min"][0], table["rank_max"][0]) == (1, 3)


def test_scores_equal_on_paper_share_a_rank():
    # 0.1 + 0.2 and 0.3 differ in binary.
    thirds = model(axis("p", 1, criterion("a"), criterion("b"), criterion("c")))

    table = score_estates(frame([[0.1, 0.2, 0.0], [0.3, 0.0, 0.0], [0.0, 0.0, 0.3], [0.0, 0.0, 0.2]]), thirds).table

    assert table["rank"].tolist() == [1, 1, 1, 4]
    assert table["rank_max"].tolist() == [1, 1, 1, 4]


@pytest.mark.parametrize("aggregation", METHODS)
def test_scores_and_ranks_lie_inside_their_intervals_and_meet_them_without_gaps(aggregation):
    rng = np.random.default_rng(11)
    for _ in range(20):
        rows = rng.integers(0, 11, (40, 3)) / 10
        rows[rng.random(rows.shape) < rng.choice([0.05, 0.4])] = NAN
        least = rng.choice([0.0, 0.5, 0.8])
        table = score_estates(frame(rows), two_axes(aggregation=aggregation, min_completeness=least)).table
        scored = table[table["score"].notna()]
        assert (scored["score_min"] <= scored["score"]).all()
        assert (scored["score"] <= scored["score_max"]).all()
        assert (scored["rank_min"] <= scored["rank"]).all()
        assert (scored["rank"] <= scored["rank_max"]).all()
        complete = table[table["completeness"] == 1]
        assert (complete["score_min"] == complete["score"]).all()
        assert (complete["score_max"] == complete["score"]).all()


def test_the_interval_of_electre_holds_a_renormalised_score_that_no_completion_gives():
    # A profile of 0.05 with an indifference of 0.1: even the worst completion of b agrees, the known a does not.
    low_profile = model(
        axis("p", 1, criterion("a"), {**criterion("b"), "thresholds": {"indifference": 0.1, "preference": 0.1}}),
        aggregation="electre_tri",
        electre_tri={"profiles": [0.05], "cut": 0.5},
    )

    table = score_estates(frame([[0.0, NAN]], "ab"), low_profile).table

    assert table[["score_min", "score", "score_max"]].iloc[0].tolist() == [0, 0, 100]


def test_topsis_completions_stay_inside_what_was_observed():
    one_axis = model(axis("p", 1, criterion("a"), criterion("b")), aggregation="topsis")

    table = score_estates(frame([[0.2, 0.3], [0.6, 0.5], [0.4, NAN]], "ab"), one_axis).table

    # The gap completed at 0.3 and at 0.5: distances to best and worst 0.2, 0.2 and 0 or 0.2.
    assert table["score"].tolist() == pytest.approx([0, 100, 50])
    assert table["score_min"][2] == pytest.approx(100 * 0.2 / (0.2 + math.sqrt(0.08)))
    assert table["score_max"][2] == pytest.approx(100 * math.sqrt(0.08) / (0.2 + math.sqrt(0.08)))


def test_topsis_completes_a_criterion_known_nowhere_from_zero_to_one():
    one_axis = model(axis("p", 1, criterion("a"), criterion("b")), aggregation="topsis")

    table = score_estates(frame([[0.0, NAN], [1.0, NAN]], "ab"), one_axis).table

    assert table[["score_min", "score", "score_max"]].to_numpy().tolist() == [[0, 0, 50], [50, 100, 100]]


def test_axes_are_crossed_into_low_medium_and_high_with_the_cut_in_the_upper_class():
    crossing = {"axes": ["q", "p"], "cuts": [33.3, 66.7]}
    rows = [[0.333, 0.333, 0.667], [0.332, 0.332, 1.0], [0.5, 0.5, NAN], [NAN, NAN, NAN]]

    table = score_estates(frame(rows), two_axes(crossing=crossing)).table

    assert table["cross_class"].tolist() == [
        "q:high p:medium", "q:high p:low", "q:unknown p:medium", "q:unknown p:unknown",
    ]  # fmt: skip


def test_an_axis_on_a_cut_on_paper_is_in_the_upper_class():
    # (0 + 0.51 + 0.99) / 3 is 0.5 on paper and less in binary.
    thirds = model(
        axis("p", 1, criterion("a"), criterion("b"), criterion("c")), crossing={"axes": ["p"], "cuts": [50, 60]}
    )

    assert score_estates(frame([[0.0, 0.51, 0.99]]), thirds).table["cross_class"].tolist() == ["p:medium"]


def test_without_a_crossing_there_is_no_cross_class():
    assert score_estates(frame([[0.5] * 3]), two_axes()).table["cross_class"].tolist() == [None]


def test_goalposts_constants_and_unknown_labels_are_reported():
    scoring_model = model(
        axis(
            "p", 1,
            criterion("a", kind="minmax"),
            criterion("b", kind="minmax", bounds=[0, 10]),
            criterion("c", kind="classes", map={"oui": 1}),
            criterion("d", kind="rank"),
        )
    )  # fmt: skip
    estates = pd.DataFrame({"a": [5, 9, 7], "b": [1, 2, 3], "c": ["Oui", "non", "non"], "d": [4, 4, None]})

    result = score_estates(estates, scoring_model)

    assert result.goalposts == {"a": (5, 9), "b": (0, 10)}
    assert result.constant == ["c", "d"]
    assert result.unknown_labels == {"c": {"non": 2}}
    assert result.table["v_d"].tolist()[:2] == [0.5, 0.5]


def test_a_field_may_be_absent_when_its_criterion_weighs_nothing():
    scoring_model = model(axis("p", 1, criterion("a"), criterion("b", 0)), axis("q", 0, criterion("c")))

    result = score_estates(frame([[0.5]], "a"), scoring_model)

    assert result.absent_fields == ["b", "c"]
    assert result.table["score"].tolist() == [50]
    assert result.table[["v_b", "c_b", "axis_q"]].isna().all(axis=None)


def test_a_field_that_weighs_is_refused_when_absent_with_its_place_in_the_model():
    with pytest.raises(InputError) as raised:
        score_estates(frame([[0.5, 0.5]], "ac"), two_axes())

    assert raised.value.code == "field_unknown"
    assert raised.value.details == {"field": "b", "path": "axes[0].criteria[1].field", "criterion": "b"}


def test_text_in_a_numeric_field_is_refused_with_its_row():
    estates = pd.DataFrame({"a": ["0,2", "beaucoup"], "b": [1, 1], "c": [1, 1]})

    with pytest.raises(InputError) as raised:
        score_estates(estates, two_axes())

    assert (raised.value.code, raised.value.details["field"], raised.value.details["row"]) == ("not_a_number", "a", 2)


def test_french_text_and_nullable_columns_are_scored_like_numbers():
    as_text = pd.DataFrame({"a": ["0,2", "ns"], "b": ["0,8", "0,4"], "c": pd.array([1, None], dtype="Int64")})

    table = score_estates(as_text, two_axes()).table

    pd.testing.assert_frame_equal(table, score_estates(frame([[0.2, 0.8, 1], [NAN, 0.4, NAN]]), two_axes()).table)


def test_the_index_is_kept_even_with_repeated_labels_and_the_frame_is_not_changed():
    estates = frame([[0.2, 0.8, 1.0], [0.2, NAN, 0.6]], index=["x", "x"])
    before = estates.copy()

    table = score_estates(estates, two_axes(min_completeness=0)).table

    assert table.index.tolist() == ["x", "x"]
    assert table["rank"].tolist() == [1, 2]
    pd.testing.assert_frame_equal(estates, before)


@pytest.mark.parametrize("aggregation", METHODS)
def test_no_estates_give_an_empty_table_with_all_its_columns(aggregation):
    crossing = {"axes": ["p"], "cuts": [30, 60]}
    full = score_estates(frame([[0.5] * 3]), two_axes(aggregation=aggregation, crossing=crossing)).table

    table = score_estates(frame([]), two_axes(aggregation=aggregation, crossing=crossing)).table

    assert len(table) == 0
    assert table.columns.tolist() == full.columns.tolist()
    assert table.dtypes.tolist() == full.dtypes.tolist()


def test_the_order_of_estates_does_not_matter():
    rng = np.random.default_rng(8)
    estates = frame(np.where(rng.random((80, 3)) < 0.2, NAN, rng.random((80, 3))))
    shuffled = estates.sample(frac=1, random_state=3)
    for aggregation in METHODS:
        scoring_model = two_axes(aggregation=aggregation)

        table = score_estates(shuffled, scoring_model).table.sort_index()

        pd.testing.assert_frame_equal(table, score_estates(estates, scoring_model).table)


def test_progress_moves_forward_to_the_end():
    shares = []

    score_estates(frame([[0.5] * 3]), two_axes(), shares.append)

    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1


def test_a_cancel_stops_the_scoring():
    def cancel(_share):
        raise Cancelled

    with pytest.raises(Cancelled):
        score_estates(frame([[0.5] * 3]), two_axes(), cancel)


def test_the_contract_model_scores_an_estate_worked_by_hand():
    estates = pd.DataFrame(
        {
            "income_per_cu": [13000],
            "poverty_rate": [0.35],
            "qpv_share": [0.5],
            "interet": ["Remarquable"],
            "property_share": [1.0],
            "energy_fg_share": [0.4],
            "condition_index": [60],
            "stop_distance_m": [500],
        }
    )

    row = score_estates(estates, bundled("cpin")).table.iloc[0]

    # Social (0.8 + 0.7 + 0.5) / 3, heritage (0.7 + 1) / 2, condition (0.4 + 0.6) / 2, connection 1 - 500/2000.
    assert row["axis_social"] == pytest.approx(200 / 3)
    assert row["axis_heritage"] == pytest.approx(85)
    assert row["axis_condition"] == pytest.approx(50)
    assert row["axis_connection"] == pytest.approx(75)
    assert row["score"] == pytest.approx((200 / 3 + 85 + 50) / 3)
    assert row["cross_class"] == "social:medium heritage:high condition:medium"


def test_the_open_data_model_needs_neither_energy_nor_stops():
    estates = pd.DataFrame(
        {
            "income_per_cu": [16500, None],
            "poverty_rate": ["0,35", "ns"],
            "interet": ["Témoin", "Exceptionnelle"],
            "property_share": [0.0, 1.0],
        }
    )

    result = score_estates(estates, bundled("cpin_iris"))

    assert result.table["score"].tolist() == pytest.approx([32.5, 100])
    assert result.table["completeness"].tolist() == [1, 0.5]
    assert result.absent_fields == ["energy_fg_share", "stop_distance_m"]
    assert result.table["cross_class"].tolist() == ["social:medium heritage:low", "social:unknown heritage:high"]


def test_real_estates_are_scored_on_their_heritage_with_every_label_known(shared_data):
    folder = shared_data / "mbm_unesco"
    features = []
    for name in ("avant_fusion_27edef9/cites-minieres.geojson", "zt-cites-minieres.geojson"):
        features += json.loads((folder / name).read_text(encoding="utf-8"))["features"]
    estates = pd.DataFrame({"interet": [feature["properties"]["interet"] for feature in features]})
    heritage_only = model(
        axis("h", 1, criterion("interet", kind="classes", map={"Exceptionnelle": 1, "Remarquable": 0.7, "Témoin": 0.3}))
    )

    result = score_estates(estates, heritage_only)

    assert len(result.table) == 286
    assert result.unknown_labels == {}
    assert result.table["score"].isna().tolist() == estates["interet"].isna().tolist()
    assert set(result.table["score"].dropna()) == {100, 70, 30}
