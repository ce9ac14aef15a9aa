"""Scenarios as model files, and the sets of weights of stakeholders."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QDate, Qt

from ..analysis.errors import InputError
from ..analysis.numbers import to_number
from ..analysis.weighting import Weighting, reweighted
from ..i18n import format_percent, in_language, language, tr
from .model_files import load_document, read_model

MOST_SETS = 100
_MOST_BYTES = 1_000_000
_NAME_COLUMNS = {"name", "nom", "set", "jeu", "acteur", "stakeholder"}


def write_scenario(path: Path, content: bytes, model, weighting: Weighting, title: str):
    """Write the model file `content` again under other weights and a title of its own; check it before it replaces.

    Raises InputError as `read_model` does, and OSError.
    """
    title = " ".join(title.split())
    if not title:
        raise InputError("scenario_title_empty")
    document = json.loads(content.decode("utf-8-sig"))
    for axis in document["axes"]:
        axis["weight"] = weighting.axes[axis["id"]]
        for criterion in axis["criteria"]:
            criterion["weight"] = weighting.criteria[axis["id"]][criterion["id"]]
    speech = language() if language() in ("fr", "en") else "en"
    document.update(
        id=scenario_id(title), version=1, title={speech: title}, description={speech: _description(model, weighting)}
    )
    written = json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8")
    load_document(written)
    partial = path.with_name(f"{path.name}.part")
    try:
        partial.write_bytes(written)
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)


def _description(model, weighting: Weighting) -> str:
    shares = ", ".join(
        tr("{title} {share}").format(
            title=in_language(axis.title, axis.id), share=format_percent(weighting.axes[axis.id], 1)
        )
        for axis in model.axes
    )
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    told = tr("Scenario of {date} from the model “{model}” ({id}, version {version}). Axes: {shares}.")
    title = in_language(model.title, model.id)
    return told.format(date=today, model=title, id=model.id, version=model.version, shares=shares)


def scenario_id(title: str) -> str:
    """An id as the schema wants it: lower case ASCII, digits, underscore, a letter first, 40 at most."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "_", plain).strip("_") or "scenario"
    return (words if words[0].isalpha() else f"s_{words}")[:40]


def read_weight_sets(path: Path, model) -> dict[str, object]:
    """{name: ScoringModel} of a folder of model files, or of a CSV file with one set of weights in each row.

    The first column of the CSV (or the one called name) holds the name of the set; the others are called as an axis
    or a criterion, by id or title. A blank cell leaves the weight of the model. Raises InputError, OSError.
    """
    if path.is_dir():
        sets = {}
        for file in sorted(path.glob("*.json")):
            found = read_model(str(file))[2]
            _add(sets, in_language(found.title, found.id), found, path)
    else:
        sets = _sets_of_table(path, model)
    if not sets:
        raise InputError("weight_sets_none", path=path.name)
    if len(sets) > MOST_SETS:
        raise InputError("weight_sets_too_many", path=path.name, n=len(sets), limit=MOST_SETS)
    return sets


def _add(sets: dict, name: str, model, path: Path):
    if name in sets:
        raise InputError("weight_sets_twice", path=path.name, name=name)
    sets[name] = model


def _sets_of_table(path: Path, model) -> dict[str, object]:
    size = path.stat().st_size
    if size > _MOST_BYTES:
        raise InputError("weight_sets_too_big", path=path.name, size=size, limit=_MOST_BYTES)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("weight_sets_not_text", path=path.name) from None
    first_line = text.partition("\n")[0]
    delimiter = max(";,\t", key=first_line.count)
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(cell.strip() for cell in row)]
    if len(rows) < 2:
        raise InputError("weight_sets_none", path=path.name)
    header = [cell.strip() for cell in rows[0]]
    name_at = next((at for at, cell in enumerate(header) if cell.casefold() in _NAME_COLUMNS), 0)
    places = {at: _place(cell, model, path) for at, cell in enumerate(header) if at != name_at and cell}
    if not places:
        raise InputError("weight_sets_no_weight", path=path.name, known=_known(model))
    if len(set(places.values())) < len(places):
        twice = next(header[at] for at in places if list(places.values()).count(places[at]) > 1)
        raise InputError("weight_sets_twice", path=path.name, name=twice)
    sets: dict[str, object] = {}
    for number, row in enumerate(rows[1:], start=1):
        name = (row[name_at].strip() if name_at < len(row) else "") or tr("Set {n}").format(n=number)
        _add(sets, name, _set_of_row(row, places, name, model, path), path)
    return sets


def _set_of_row(row: list[str], places: dict, name: str, model, path: Path):
    weights = {}
    for at, place in places.items():
        cell = row[at].strip() if at < len(row) else ""
        if cell:
            number = to_number(cell)
            if number is None or not 0 <= number <= 1e6:
                raise InputError("weight_sets_bad", path=path.name, name=name, value=cell[:40])
            weights[place] = number
    axes = tuple(
        replace(
            axis,
            weight=weights.get((axis.id, ""), axis.weight),
            criteria=tuple(replace(one, weight=weights.get((axis.id, one.id), one.weight)) for one in axis.criteria),
        )
        for axis in model.axes
    )
    found = replace(model, axes=axes)
    if not any(axis.weight for axis in axes) or not Weighting.of(found).is_usable():
        raise InputError("weight_sets_bad", path=path.name, name=name, value="0")
    return reweighted(found, Weighting.of(found))


def _place(column: str, model, path: Path) -> tuple[str, str]:
    wanted = column.casefold()
    for axis in model.axes:
        if wanted in _names(axis):
            return axis.id, ""
    for axis in model.axes:
        for criterion in axis.criteria:
            if wanted in _names(criterion):
                return axis.id, criterion.id
    raise InputError("weight_sets_unknown", path=path.name, field=column[:60], known=_known(model))


def _names(one) -> set[str]:
    return {one.id.casefold(), *(text.casefold() for text in one.title.values())}


def _known(model) -> str:
    return ", ".join([axis.id for axis in model.axes] + [criterion.id for criterion in model.criteria()])
