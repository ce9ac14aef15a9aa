"""The sentences that explain the contrast of each commune, none of which says a masked count."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..i18n import format_number, format_percent, tr
from .project_words import quadrant_words


def why_of(table: pd.DataFrame, counts: pd.DataFrame, found) -> list[str]:
    said = []
    outside = table["moran_significant"].fillna(0).to_numpy() == 1 if "moran_i" in table else np.zeros(len(table), bool)
    for row in range(len(table)):
        parts = [_ratio(row, table, counts, found), _shares(row, table, found)]
        if outside[row]:
            told = tr("{quadrant}, beyond chance (q = {q}).")
            words = quadrant_words()[table["quadrant"].iat[row]]
            parts.append(told.format(quadrant=words, q=format_number(table["moran_q"].iat[row], 3)))
        said.append(" ".join(filter(None, parts)))
    return said


def _ratio(row, table, counts, found) -> str:
    ratio = table["job_ratio"].iat[row]
    if ratio == ratio:
        told = tr("{jobs} executive jobs for {residents} resident executives: {ratio} per resident.")
        return told.format(
            jobs=format_number(counts["executive_jobs"].iat[row]),
            residents=format_number(counts["resident_executives"].iat[row]),
            ratio=format_number(ratio, 2),
        )
    if found.is_impossible[row]:
        return tr("More executives than people counted: impossible, left unknown.")
    if found.is_masked[row]:
        return tr("A count is too small: masked.")
    return tr("The census says too little of this commune.")


def _shares(row, table, found) -> str:
    quotient, share = table["location_quotient"].iat[row], table["resident_share"].iat[row]
    parts = []
    if not np.isnan(quotient):
        told = tr("Executive jobs are {times} times their share in the whole.")
        parts.append(told.format(times=format_number(quotient, 2)))
    if not np.isnan(share) and not np.isnan(found.area_resident_share):
        told = tr("Executives are {share} of active residents ({whole} in the whole).")
        parts.append(told.format(share=format_percent(share, 1), whole=format_percent(found.area_resident_share, 1)))
    return " ".join(parts)
