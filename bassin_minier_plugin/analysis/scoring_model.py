"""The scoring model: a JSON file checked as a whole before anything is computed with it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from .errors import InputError
from .json_documents import read_document
from .json_schema import shortened

DEFAULT_COMPLETENESS = 0.5


@dataclass(frozen=True)
class ValueFunction:
    """How a figure becomes a value between 0 and 1. `classes` is keyed by `comparable(label)`; `labels` as written."""

    kind: str
    bounds: tuple[float, float] | None = None
    points: tuple[tuple[float, float], ...] = ()
    classes: dict[str, float] = field(default_factory=dict)
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Thresholds:
    """ELECTRE TRI thresholds, in units of value; no `veto` means that the criterion never blocks."""

    indifference: float = 0.0
    preference: float = 0.0
    veto: float | None = None


@dataclass(frozen=True)
class Criterion:
    """One field of the estates and what it is worth. `path` says where it stands in the file."""

    id: str
    field: str
    direction: str
    weight: float
    value: ValueFunction
    path: str
    unit: str = ""
    title: dict[str, str] = field(default_factory=dict)
    description: dict[str, str] = field(default_factory=dict)
    note: dict[str, str] = field(default_factory=dict)
    thresholds: Thresholds = Thresholds()
    profiles: tuple[float, ...] | None = None


@dataclass(frozen=True)
class Axis:
    """Criteria that speak of one thing, and the weight of that thing."""

    id: str
    weight: float
    title: dict[str, str]
    criteria: tuple[Criterion, ...]
    description: dict[str, str] = field(default_factory=dict)
    note: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Crossing:
    """Axes named together in `cross_class`, and the two cuts between low, medium and high."""

    axes: tuple[str, ...]
    cuts: tuple[float, float]


@dataclass(frozen=True)
class ElectreTri:
    """Boundaries between categories, the credibility needed, and names from worst to best."""

    profiles: tuple[float, ...]
    cut: float
    categories: tuple[dict[str, str], ...] = ()


@dataclass(frozen=True)
class ScoringModel:
    """A whole model; `criteria()` gives the order of every per-criterion array."""

    id: str
    version: int
    title: dict[str, str]
    aggregation: str
    min_completeness: float
    axes: tuple[Axis, ...]
    crossing: Crossing | None = None
    electre_tri: ElectreTri | None = None
    description: dict[str, str] = field(default_factory=dict)
    note: dict[str, str] = field(default_factory=dict)

    def criteria(self) -> tuple[Criterion, ...]:
        """Return the criteria of all axes, in the order of the file."""
        return tuple(criterion for axis in self.axes for criterion in axis.criteria)

    def fields(self) -> tuple[str, ...]:
        """Return the names of the fields that the model reads, each once."""
        return tuple(dict.fromkeys(criterion.field for criterion in self.criteria()))

    def effective_weights(self) -> dict[str, float]:
        """Return the share of the total weight of each criterion id; the shares sum to 1."""
        total = sum(axis.weight for axis in self.axes)
        shares = {}
        for axis in self.axes:
            inside = sum(criterion.weight for criterion in axis.criteria) or 1.0
            shares.update({c.id: axis.weight / total * (c.weight / inside) for c in axis.criteria})
        return shares


def load_model(content: bytes, schema: dict) -> ScoringModel:
    """Return the scoring model written in `content`, the bytes of a JSON file in UTF-8 (a BOM is accepted).

    `schema` is the parsed `scoring_model.schema.json`. Keys starting with `x_` are free and ignored.
    Raises InputError, each with the `path` inside the file where there is one: model_too_big(size, limit),
    model_not_text(byte), model_too_deep(limit, line), model_not_json(line, column),
    model_duplicate(path, name, first), model_bad_number(path, found), model_missing_key(path, expected, found),
    model_unknown_key(path, expected, found), model_schema(path, keyword, expected, found),
    model_zero_weights(path), model_order(path, expected, found), model_unknown_axis(path, found, expected),
    model_count(path, expected, found).
    """
    document = read_document(content, schema, "model")
    _check_sense(document)
    return _build(document)


def comparable(label: str) -> str:
    """Return `label` as labels are compared: NFC, no outer spaces, single inner ones, no case."""
    folded = unicodedata.normalize("NFC", label).casefold()
    return " ".join(unicodedata.normalize("NFC", folded).split())


def _check_sense(document: dict) -> None:
    """Refuse what the schema cannot say: sums, orders, references and repeated ids."""
    axes = document["axes"]
    axis_paths = [f"axes[{position}]" for position in range(len(axes))]
    criteria = [
        (criterion, f"{path}.criteria[{position}]")
        for axis, path in zip(axes, axis_paths)
        for position, criterion in enumerate(axis["criteria"])
    ]
    _check_unique([(axis["id"], f"{path}.id") for axis, path in zip(axes, axis_paths)])
    _check_unique([(criterion["id"], f"{path}.id") for criterion, path in criteria])
    if not any(axis["weight"] for axis in axes):
        raise InputError("model_zero_weights", path="axes")
    for axis, path in zip(axes, axis_paths):
        if axis["weight"] and not any(criterion["weight"] for criterion in axis["criteria"]):
            raise InputError("model_zero_weights", path=f"{path}.criteria")
    for criterion, path in criteria:
        _check_value(criterion["value"], f"{path}.value")
        _check_thresholds(criterion.get("thresholds", {}), f"{path}.thresholds")
        _check_profiles(criterion.get("profiles"), f"{path}.profiles", document.get("electre_tri"))
    _check_crossing(document.get("crossing"), [axis["id"] for axis in axes])
    _check_categories(document.get("electre_tri"))


def _check_unique(names_and_paths: list) -> None:
    first = {}
    for name, path in names_and_paths:
        if name in first:
            raise InputError("model_duplicate", path=path, name=name, first=first[name])
        first[name] = path


def _check_ascending(numbers: list, path: str) -> None:
    if any(one >= other for one, other in zip(numbers, numbers[1:])):
        raise InputError("model_order", path=path, expected="a < b < …", found=shortened(numbers))


def _check_value(value: dict, path: str) -> None:
    if value["kind"] == "minmax":
        _check_ascending(value.get("bounds", []), f"{path}.bounds")
    elif value["kind"] == "piecewise":
        _check_ascending([x for x, _ in value["points"]], f"{path}.points")
    elif value["kind"] == "classes":
        _check_unique([(comparable(label), f"{path}.map[{shortened(label)}]") for label in value["map"]])


def _check_thresholds(thresholds: dict, path: str) -> None:
    ordered = [thresholds[name] for name in ("indifference", "preference", "veto") if name in thresholds]
    if ordered != sorted(ordered):
        expected = "indifference ≤ preference ≤ veto"
        raise InputError("model_order", path=path, expected=expected, found=shortened(ordered))


def _check_profiles(profiles: list | None, path: str, electre_tri: dict | None) -> None:
    if profiles is None:
        return
    _check_ascending(profiles, path)
    if electre_tri is not None and len(profiles) != len(electre_tri["profiles"]):
        raise InputError("model_count", path=path, expected=len(electre_tri["profiles"]), found=len(profiles))


def _check_crossing(crossing: dict | None, axis_ids: list) -> None:
    if crossing is None:
        return
    for position, name in enumerate(crossing["axes"]):
        if name not in axis_ids:
            path = f"crossing.axes[{position}]"
            raise InputError("model_unknown_axis", path=path, found=name, expected=", ".join(axis_ids))
    _check_unique([(name, f"crossing.axes[{position}]") for position, name in enumerate(crossing["axes"])])
    _check_ascending(crossing["cuts"], "crossing.cuts")


def _check_categories(electre_tri: dict | None) -> None:
    if electre_tri is None:
        return
    _check_ascending(electre_tri["profiles"], "electre_tri.profiles")
    expected = len(electre_tri["profiles"]) + 1
    found = len(electre_tri.get("categories", range(expected)))
    if found != expected:
        raise InputError("model_count", path="electre_tri.categories", expected=expected, found=found)


def _build(document: dict) -> ScoringModel:
    crossing, electre_tri = document.get("crossing"), document.get("electre_tri")
    return ScoringModel(
        id=document["id"],
        version=int(document["version"]),
        title=dict(document["title"]),
        aggregation=document["aggregation"],
        min_completeness=float(document.get("min_completeness", DEFAULT_COMPLETENESS)),
        axes=tuple(_axis(axis, f"axes[{position}]") for position, axis in enumerate(document["axes"])),
        crossing=crossing and Crossing(tuple(crossing["axes"]), tuple(map(float, crossing["cuts"]))),
        electre_tri=electre_tri
        and ElectreTri(
            tuple(map(float, electre_tri["profiles"])),
            float(electre_tri["cut"]),
            tuple(dict(names) for names in electre_tri.get("categories", ())),
        ),
        description=dict(document.get("description", {})),
        note=dict(document.get("note", {})),
    )


def _axis(axis: dict, path: str) -> Axis:
    return Axis(
        id=axis["id"],
        weight=float(axis["weight"]),
        title=dict(axis.get("title", {})),
        criteria=tuple(_criterion(item, f"{path}.criteria[{n}]") for n, item in enumerate(axis["criteria"])),
        description=dict(axis.get("description", {})),
        note=dict(axis.get("note", {})),
    )


def _criterion(criterion: dict, path: str) -> Criterion:
    value = criterion["value"]
    return Criterion(
        id=criterion["id"],
        field=criterion["field"],
        direction=criterion.get("direction", "high"),
        weight=float(criterion["weight"]),
        value=ValueFunction(
            kind=value["kind"],
            bounds=tuple(map(float, value["bounds"])) if "bounds" in value else None,
            points=tuple((float(x), float(v)) for x, v in value.get("points", ())),
            classes={comparable(label): float(v) for label, v in value.get("map", {}).items()},
            labels=tuple(value.get("map", {})),
        ),
        path=path,
        unit=criterion.get("unit", ""),
        title=dict(criterion.get("title", {})),
        description=dict(criterion.get("description", {})),
        note=dict(criterion.get("note", {})),
        thresholds=_thresholds(criterion.get("thresholds", {})),
        profiles=tuple(map(float, criterion["profiles"])) if "profiles" in criterion else None,
    )


def _thresholds(thresholds: dict) -> Thresholds:
    return Thresholds(**{name: float(value) for name, value in thresholds.items() if not name.startswith("x_")})
