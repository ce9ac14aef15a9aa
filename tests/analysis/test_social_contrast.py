import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.social_contrast import contrast


def counts(*rows):
    return pd.DataFrame(rows, columns=["resident_executives", "resident_active", "executive_jobs", "jobs"], dtype=float)


def test_shares_quotient_gap_and_ratio_worked_out_by_hand():
    found = contrast(counts((100, 1000, 300, 1500), (200, 1000, 100, 2500)))

    figures = found.figures
    assert figures["resident_share"].tolist() == [0.1, 0.2]
    assert figures["job_share"].tolist() == [0.2, 0.04]
    assert found.area_job_share == 400 / 4000
    assert found.area_resident_share == 300 / 2000
    assert figures["location_quotient"].tolist() == pytest.approx([2.0, 0.4])
    assert figures["gap"].tolist() == [200, -100]
    assert figures["job_ratio"].tolist() == [3.0, 0.5]
    assert figures["contrast"].tolist() == ["jobs_far", "homes"]


@pytest.mark.parametrize("figure", ["location_quotient", "job_share"])
def test_the_quotient_weighted_by_jobs_is_one_over_the_whole(figure):
    rng = np.random.default_rng(1)
    jobs = rng.integers(500, 9000, 40)
    frame = counts(*zip(rng.integers(50, 400, 40), rng.integers(500, 5000, 40), jobs // rng.integers(4, 20, 40), jobs))

    found = contrast(frame)

    whole = 1.0 if figure == "location_quotient" else found.area_job_share
    assert (found.figures[figure] * jobs).sum() / jobs.sum() == pytest.approx(whole)


def test_a_figure_that_rests_on_a_small_count_is_unknown_and_no_other():
    found = contrast(counts((10.9, 1000, 300, 1500), (100, 1000, 4, 1500), (20, 1000, 11, 1500), (5, 10, 20, 30)))

    figures = found.figures
    assert figures["resident_share"].isna().tolist() == [True, False, False, True]
    assert figures["job_share"].isna().tolist() == [False, True, False, False]
    assert figures["location_quotient"].isna().tolist() == [False, True, False, False]
    assert figures["gap"].isna().tolist() == [True, True, False, True]
    assert figures["contrast"].isna().tolist() == [True, True, False, True]
    assert found.is_masked.tolist() == [True, True, False, True]


def test_masked_counts_stay_in_the_whole():
    found = contrast(counts((100, 1000, 4, 1000), (100, 1000, 196, 1000)))

    assert found.area_job_share == 0.1
    assert found.figures["location_quotient"].tolist()[1] == pytest.approx(1.96)


def test_a_small_denominator_masks_too():
    found = contrast(counts((20, 10.5, 20, 1000), (20, 100, 20, 1000)), 11)

    assert np.isnan(found.figures["resident_share"][0])


def test_unknown_is_unknown_and_not_masked():
    found = contrast(counts((np.nan, 1000, 300, 1500), (100, 1000, 300, np.nan)))

    assert found.figures["gap"].isna().tolist() == [True, False]
    assert found.figures["job_share"].isna().tolist() == [False, True]
    assert found.is_masked.tolist() == [False, False]
    assert found.area_job_share == 0.2


def test_more_executives_than_people_is_impossible():
    found = contrast(counts((1200, 1000, 300, 1500), (100, 1000, 300, 1500)))

    assert found.is_impossible.tolist() == [True, False]
    assert found.figures["resident_share"].isna().tolist() == [True, False]
    assert found.figures["gap"].isna().tolist() == [True, False]
    assert found.area_resident_share == 0.1


@pytest.mark.parametrize(
    ("jobs", "expected"),
    [(49, "homes_far"), (50, "homes"), (79, "homes"), (80, "balanced"), (125, "balanced"), (126, "jobs"), (200, "jobs"),
     (201, "jobs_far")],
)  # fmt: skip
def test_classes_change_at_their_breaks(jobs, expected):
    assert contrast(counts((100, 1000, jobs, 5000))).figures["contrast"].tolist() == [expected]


def test_without_any_executive_job_there_is_no_quotient():
    found = contrast(counts((100, 1000, 0, 500), (100, 1000, 0, 900)), 0)

    assert np.isnan(found.area_job_share)
    assert found.figures["location_quotient"].isna().all()
    assert found.figures["job_share"].tolist() == [0, 0]
