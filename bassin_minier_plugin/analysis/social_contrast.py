"""The contrast between executives who live in a commune and executive jobs that are there, small counts masked."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

MIN_COUNT = 11
# Executive jobs per resident executive at which a commune changes class, and what the classes are called.
BREAKS = (0.5, 0.8, 1.25, 2.0)
CLASSES = ("homes_far", "homes", "balanced", "jobs", "jobs_far")
COUNTS = ("resident_executives", "resident_active", "executive_jobs", "jobs")


class Contrast(NamedTuple):
    """Figures per commune; `job_share` of all communes together; rows with a masked figure; impossible shares."""

    figures: pd.DataFrame
    area_job_share: float
    area_resident_share: float
    is_masked: np.ndarray
    is_impossible: np.ndarray


def contrast(counts: pd.DataFrame, min_count: float = MIN_COUNT) -> Contrast:
    """Return `resident_share`, `job_share`, `location_quotient`, `gap`, `job_ratio` and `contrast` per commune.

    `counts`: the columns of COUNTS, float64, NaN where unknown (or where a figure was not given at all).
    resident_share = executives / active residents; job_share = executive jobs / jobs; location_quotient = job_share
    over Σ executive jobs / Σ jobs of the communes where both are known; gap = executive jobs − resident executives;
    job_ratio = executive jobs / resident executives; contrast = its class by BREAKS.
    A figure that rests on a count under `min_count`, numerator or denominator, is NaN: a rate of a few people says who
    they are, and means little. Masked counts still are in the sums over all communes. A share above 1 is impossible
    and NaN too, with all that rests on it.
    """
    columns = {name: counts[name].to_numpy(dtype=float) for name in COUNTS}
    shown = {name: np.where(values >= min_count, values, np.nan) for name, values in columns.items()}
    is_masked = np.any([values < min_count for values in columns.values()], axis=0)
    pairs = (("resident_executives", "resident_active"), ("executive_jobs", "jobs"))
    is_impossible = np.zeros(len(counts), dtype=bool)
    for part, whole in pairs:
        wrong = columns[part] > columns[whole]
        is_impossible |= wrong
        shown[part] = np.where(wrong, np.nan, shown[part])
    area = {part: _whole_share(columns[part], columns[whole], min_count) for part, whole in pairs}
    resident_share = shown["resident_executives"] / shown["resident_active"]
    job_share = shown["executive_jobs"] / shown["jobs"]
    ratio = shown["executive_jobs"] / shown["resident_executives"]
    figures = pd.DataFrame(
        {
            "resident_share": resident_share,
            "job_share": job_share,
            "location_quotient": job_share / area["executive_jobs"],
            "gap": shown["executive_jobs"] - shown["resident_executives"],
            "job_ratio": ratio,
            "contrast": _class_of(ratio),
        },
        index=counts.index,
    )
    return Contrast(figures, area["executive_jobs"], area["resident_executives"], is_masked, is_impossible)


def _whole_share(part: np.ndarray, whole: np.ndarray, min_count: float) -> float:
    """Σ part / Σ whole where both are known and possible, NaN where it rests on too few, or is 0."""
    known = ~np.isnan(part) & ~np.isnan(whole) & (part <= whole)
    top, bottom = part[known].sum(), whole[known].sum()
    return top / bottom if min(top, bottom) >= max(min_count, np.finfo(float).tiny) else np.nan


def _class_of(ratio: np.ndarray) -> np.ndarray:
    """Under 0.5, under 0.8, up to 1.25, up to 2, more; a ratio on a break is in the class nearer to 1."""
    low, high = np.array(BREAKS[:2]), np.array(BREAKS[2:])
    place = np.searchsorted(low, ratio, side="right") + np.searchsorted(high, ratio, side="left")
    found = np.array(CLASSES, dtype=object)[np.clip(place, 0, len(CLASSES) - 1)]
    return np.where(np.isnan(ratio), None, found)
