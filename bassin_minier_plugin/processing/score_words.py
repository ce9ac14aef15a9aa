"""The sentence that explains a score, in the reader's language."""

from __future__ import annotations

import pandas as pd

from ..i18n import format_numbers, format_percent, in_language, tr


def criterion_title(criterion) -> str:
    return in_language(criterion.title, criterion.id)


def quoted_counts(labels: dict[str, int], limit: int | None = None) -> str:
    """“Témoin” (3), “Autre” (1)"""
    told = [tr("“{label}” ({count})").format(label=label, count=count) for label, count in labels.items()]
    return ", ".join(told[:limit])


def why_sentences(table: pd.DataFrame, reasons: pd.DataFrame, model, ranked: int | None = None) -> pd.Series:
    """One sentence per row: rank, score, the two strongest reasons, the weakest point, what is missing.

    `ranked`: how many estates have a rank, where the table holds only some of them.
    """
    titles = {criterion.id: criterion_title(criterion) for criterion in model.criteria()}
    ranked = int(table["score"].notna().sum()) if ranked is None else ranked
    rows = zip(
        *(table[name].tolist() for name in ("rank", "score", "completeness")),
        *(reasons[name].tolist() for name in ("first", "second", "weakest", "weakest_lost", "missing")),
        format_numbers(table["score"], 1),
        *(format_numbers(reasons[name], 1) for name in ("first_points", "second_points", "weakest_lost")),
    )
    return pd.Series([_sentence(row, titles, ranked) for row in rows], index=table.index, name="why", dtype=object)


def _sentence(row, titles, ranked) -> str:
    rank, score, completeness, first, second, weakest, lost, missing, *texts = row
    score_text, first_points, second_points, lost_text = texts
    unknown = ", ".join(titles[name] for name in missing)
    if score is None or pd.isna(score):
        return tr("No score: only {share} of the model's weight is known; missing: {missing}.").format(
            share=format_percent(completeness), missing=unknown or "–"
        )
    parts = [tr("Rank {rank} of {n}, score {score}").format(rank=rank, n=ranked, score=score_text)]
    if _is_known(first):
        reason = tr("“{criterion}” (+{points} points)").format(criterion=titles[first], points=first_points)
        if _is_known(second):
            more = tr("“{criterion}” (+{points} points)").format(criterion=titles[second], points=second_points)
            reason = tr("{first} and {second}").format(first=reason, second=more)
        parts.append(tr("mostly from {reasons}").format(reasons=reason))
    if _is_known(weakest) and lost > 0:
        held_back = tr("held back by “{criterion}” (−{points} points)")
        parts.append(held_back.format(criterion=titles[weakest], points=lost_text))
    if unknown:
        known = tr("{share} of the weight is known, missing: {missing}")
        parts.append(known.format(share=format_percent(completeness), missing=unknown))
    return tr("; ").join(parts) + "."


def _is_known(name) -> bool:
    return isinstance(name, str)
