"""Rows of the chain's results as pages: estates, centralities, and one map of them all."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import shapely
from qgis.core import QgsFeature, QgsGeometry

from ..i18n import tr
from .aliases import alias_of, choices_of
from .atlas_figures import (
    centrality_specs,
    estate_specs,
    figures_of,
    other_figures,
    protection_figures,
    transport_specs,
)
from .page_content import Bar, Chart, Figure, Page, Table, figures_table, unknown
from .page_words import figure_text, is_known, plain_text


@dataclass
class AtlasRows:
    """What pages are made from: the rows of a layer, in the order of the pages, and what was measured beside them.

    `frame`, `geometry` (shapely, in the CRS of the maps; None where there is none) and `labels` have one entry per row.
    `covered`: shares (0–1) by title of protection; `around`: (name of the nearest, metres) by title of layer.
    `criteria`: titles by id. `common`: texts that are the same on every page. `of_all`: rows of the whole layer.
    """

    frame: pd.DataFrame
    geometry: np.ndarray
    labels: list[str]
    of_all: int
    aliases: dict[str, str] = field(default_factory=dict)
    criteria: dict[str, str] = field(default_factory=dict)
    covered: dict[str, np.ndarray] = field(default_factory=dict)
    around: dict[str, tuple[list, np.ndarray]] = field(default_factory=dict)
    features: list[QgsFeature] | None = None
    common: dict[str, str] = field(default_factory=dict)


def estate_page(rows: AtlasRows, at: int) -> Page:
    """The page of one estate: score and contributions, key figures, protections, transport."""
    row = rows.frame.iloc[at].to_dict()
    page = _page(rows, at, row, [row.get(name) for name in ("commune", "epci", "landlord")])
    page.texts.update(_score_badge(row, rows.of_all))
    page.texts["note"] = "\n".join(plain_text(row[name]) for name in ("why", "why_not") if is_known(row.get(name)))
    page.chart = _score_chart(row, rows.criteria)
    specs = [one for one in estate_specs() if one.field != "landlord" or "landlord" in row]
    _add_figures(page, rows, row, specs)
    _add_surroundings(page, rows, at, row)
    return page


def centrality_page(rows: AtlasRows, at: int) -> Page:
    """The page of one centrality: what lies within each distance of a stop, the nearest stop, the echo of estates."""
    row = rows.frame.iloc[at].to_dict()
    page = _page(rows, at, row, [row.get(name) for name in ("commune", "epci")])
    distances = distances_of(rows.frame.columns)
    if distances:
        last = f"demand_share_{distances[-1]}"
        if last in row:
            page.texts["badge"] = figure_text(row[last], "percent")
            told = tr("of the demand within {distance} m of a stop")
            page.texts["badge_note"] = told.format(distance=figure_text(distances[-1], "count"))
        page.tables["reach"] = _reach_table(row, distances)
        page.chart = _reach_chart(row, distances)
    _add_figures(page, rows, row, centrality_specs())
    _add_surroundings(page, rows, at, row)
    return page


def overview_page(rows: AtlasRows, title: str) -> Page:
    """One page for all rows: the map, the list, and the sums by EPCI."""
    frame = rows.frame
    page = Page(title, {**rows.common, "title": title}, is_of_all=True)
    page.texts["subtitle"] = tr("{n} places on this map").format(n=figure_text(len(frame), "count"))
    figures = [Figure(tr("Places"), figure_text(len(frame), "count"))]
    for name, label, kind in (("dwellings", tr("Dwellings"), "count"), ("cost_eur", tr("Estimated cost"), "euro")):
        if name in frame:
            figures += _sum_figures(frame[name], label, kind)
    page.texts["badge"], page.texts["badge_note"] = figures[0].text, tr("places")
    page.tables["figures"] = figures_table(tr("Key figures"), figures)
    page.tables["list"] = _list_table(rows)
    group = next((name for name in ("epci", "commune") if name in frame), None)
    if group is not None:
        page.tables["groups"] = _groups_table(frame, group)
    return page


def distances_of(names) -> list[int]:
    """The distances of a layer of coverage, in metres: those of its fields `stops_‹d›`."""
    found = [name.rpartition("_")[2] for name in names if name.startswith("stops_")]
    return sorted(int(text) for text in found if text.isdigit())


def _page(rows: AtlasRows, at: int, row: dict, places: list) -> Page:
    name = plain_text(rows.labels[at])
    subtitle = " · ".join(plain_text(one) for one in places if is_known(one))
    shape = rows.geometry[at]
    geometry = None
    if shape is not None and not shapely.is_empty(shape):
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(shape))
    feature = rows.features[at] if rows.features is not None else None
    return Page(name, {**rows.common, "title": name, "subtitle": subtitle}, geometry=geometry, feature=feature)


def _score_badge(row: dict, of_all: int) -> dict[str, str]:
    if "score" not in row:
        return {}
    if not is_known(row["score"]):
        return {"badge": unknown(), "badge_note": tr("no score: too little is known")}
    texts = {"badge": figure_text(row["score"], "points"), "badge_note": tr("score out of 100")}
    if is_known(row.get("rank")):
        told = tr("score out of 100 · rank {rank} of {n}")
        low, high = row.get("rank_min"), row.get("rank_max")
        if is_known(low) and is_known(high) and low != high:
            told = tr("score out of 100 · rank {rank} of {n}, from {low} to {high} if all were known")
        figures = {"rank": row["rank"], "n": of_all, "low": low, "high": high}
        shown = {name: figure_text(value, "count") for name, value in figures.items()}
        texts["badge_note"] = told.format(**shown)
    return texts


def _score_chart(row: dict, criteria: dict[str, str]) -> Chart | None:
    names = [name for name in row if name.startswith("c_")]
    if not names or "score" not in row:
        return None
    bars = [_bar(criteria.get(name[2:]) or name[2:].replace("_", " "), row[name]) for name in names]
    score = row["score"] if is_known(row["score"]) else None
    low, high = (row.get(name) if is_known(row.get(name)) else None for name in ("score_min", "score_max"))
    text = figure_text(score, "points")
    bars.append(Bar(tr("Score (out of 100)"), score, text, low, high, True))
    known = [one.value for one in bars if one.value is not None] + [one for one in (high,) if one is not None]
    return Chart(tr("Score and what each criterion brings (points)"), bars, max(known, default=0.0))


def _bar(label: str, value) -> Bar:
    return Bar(label, value if is_known(value) else None, figure_text(value, "points"))


def _reach_chart(row: dict, distances: list[int]) -> Chart | None:
    bars = []
    for distance in distances:
        value = row.get(f"demand_share_{distance}")
        share = 100 * value if is_known(value) else None
        told = tr("Within {distance} m").format(distance=figure_text(distance, "count"))
        bars.append(Bar(told, share, figure_text(value, "percent")))
    has_any = any(f"demand_share_{distance}" in row for distance in distances)
    return Chart(tr("Share of the demand served"), bars, 100.0) if has_any else None


def _reach_table(row: dict, distances: list[int]) -> Table:
    lines = (
        ("demand", tr("Demand served"), "count"),
        ("demand_share", tr("Share of the demand"), "percent"),
        ("area_share", tr("Share of the area"), "percent"),
        ("stops", tr("Stops"), "count"),
        ("estates", tr("Estates within reach"), "count"),
    )
    rows = [
        (label, *(figure_text(row.get(f"{name}_{distance}"), kind) for distance in distances))
        for name, label, kind in lines
        if f"{name}_{distances[0]}" in row
    ]
    head = (
        "",
        *(tr("{distance} m").format(distance=figure_text(one, "count")) for one in distances),
    )
    widths = (2.0, *(1.0 for _ in distances))
    return Table(tr("Within reach of the stops"), rows, head, widths, tuple(range(1, len(head))))


def _add_figures(page: Page, rows: AtlasRows, row: dict, specs):
    figures = figures_of(row, specs)
    if len(figures) < 3:  # a layer of another origin
        figures += other_figures(row, rows.aliases, {one.field for one in specs})
    if figures:
        page.tables["figures"] = figures_table(tr("Key figures"), figures)


def _add_surroundings(page: Page, rows: AtlasRows, at: int, row: dict):
    covered = {title: shares[at] for title, shares in rows.covered.items()}
    protections = protection_figures(row, rows.aliases, covered)
    if protections:
        page.tables["protections"] = figures_table(tr("Protections and perimeters (share of the area)"), protections)
    transport = figures_of(row, transport_specs())
    for title, (names, metres) in rows.around.items():
        label = tr("{layer}: the nearest").format(layer=title)
        text = figure_text(metres[at], "m")
        transport.append(Figure(label, tr("{name}, {distance}").format(name=plain_text(names[at]), distance=text)))
    if transport:
        page.tables["transport"] = figures_table(tr("Transport"), transport)


def _sum_figures(column: pd.Series, label: str, kind: str) -> list[Figure]:
    """The sum of what is known, and of how many rows it is not: a sum over some would look like the whole."""
    numbers = pd.to_numeric(column, errors="coerce")
    unknown_n = int(numbers.isna().sum())
    figures = [Figure(label, figure_text(float(numbers.sum()) if unknown_n < len(numbers) else None, kind))]
    if unknown_n:
        figures.append(Figure(tr("{figure}: not stated for").format(figure=label), figure_text(unknown_n, "count")))
    return figures


_LIST_COLUMNS = (
    *(("rank", "count", 0.7), ("commune", "", 1.7), ("epci", "", 2.6), ("dwellings", "count", 1.1)),
    *(("score", "points", 0.8), ("phase", "count", 0.8), ("service", "", 1.2), ("demand_share_800", "percent", 1.2)),
)


def _list_table(rows: AtlasRows) -> Table:
    frame = rows.frame
    columns = [one for one in _LIST_COLUMNS if one[0] in frame and not (one[0] == "commune" and "epci" in frame)][:6]
    heads = {"demand_share_800": tr("Served within 800 m"), "score": tr("Score")}
    head = (tr("Name"), *(heads.get(name) or alias_of(name) for name, _, _ in columns))
    lines = []
    for label, row in zip(rows.labels, frame.to_dict("records")):
        cells = [choices_of(name).get(row[name]) or figure_text(row[name], kind) for name, kind, _ in columns]
        lines.append((plain_text(label), *cells))
    numeric = tuple(at for at, (_, kind, _) in enumerate(columns, 1) if kind)
    return Table(tr("What the map shows"), lines, head, (3.0, *(width for _, _, width in columns)), numeric)


def _groups_table(frame: pd.DataFrame, group: str) -> Table:
    is_named = frame[group].map(is_known)
    keys = frame[group].where(is_named, unknown())
    counts = keys.value_counts()
    has_dwellings = "dwellings" in frame
    lines = []
    for name in sorted(counts.index, key=str):
        cells = [plain_text(name), figure_text(int(counts[name]), "count")]
        if has_dwellings:
            cells.append(figure_text(_known_sum(frame["dwellings"][keys == name]), "count"))
        lines.append(tuple(cells))
    total = [tr("Total"), figure_text(len(frame), "count")]
    head = [alias_of(group), tr("Places")]
    if has_dwellings:
        total.append(figure_text(_known_sum(frame["dwellings"]), "count"))
        head.append(tr("Dwellings"))
    widths = (3.0, 1.0, 1.2)[: len(head)]
    numeric = tuple(range(1, len(head)))
    return Table(tr("By {group}").format(group=head[0]), [*lines, tuple(total)], tuple(head), widths, numeric, True)


def _known_sum(column: pd.Series):
    numbers = pd.to_numeric(column, errors="coerce")
    return float(numbers.sum()) if numbers.notna().all() else None
