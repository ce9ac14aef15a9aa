"""The table that says which opinions a project needs: rules as data, each with its legal basis."""

from __future__ import annotations

import operator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .errors import InputError
from .json_documents import read_document

_COMPARISONS = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le}


@dataclass(frozen=True)
class Role:
    """What a layer is in law; a layer has it whose code holds one of the `words` (`bien_inscrit`) whole."""

    id: str
    title: dict
    words: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """Met where `measure` (`share`, `distance_m`, `n`) of a layer of `role` compares with `value` as it says.

    It gives way where a layer of one of the roles `unless` was given. `text` is the act that wrote the article as it
    is cited, `text_date` its date (ISO 8601). `title`, `opinion`, `law` and `text` are {"fr": …, "en": …}.
    """

    id: str
    role: str
    measure: str
    comparison: str
    value: float
    unless: tuple[str, ...]
    opinion: dict
    law: dict
    text: dict
    text_date: str


@dataclass(frozen=True)
class RuleTable:
    """`checked`: the day on which somebody last compared the table with the law (ISO 8601)."""

    id: str
    version: int
    checked: str
    notice: dict
    roles: tuple[Role, ...]
    rules: tuple[Rule, ...]

    def role_of(self, code: str) -> Role | None:
        """Return the first role that knows the code of a layer, None where none does."""
        worded = f"_{code}_"
        known = (role for role in self.roles if any(f"_{word}_" in worded for word in role.words))
        return next(known, None)


def load_rules(content: bytes, schema: dict) -> RuleTable:
    """Return the table written in `content`, the bytes of a JSON file; `schema` is that of the tables.

    Raises InputError as `read_document` does (`rules_…`), rules_duplicate(path, name, first) for an id given twice
    and rules_unknown_role(path, found, expected).
    """
    document = read_document(content, schema, "rules")
    roles = tuple(Role(one["id"], one["title"], tuple(one["words"])) for one in document["roles"])
    _refuse_twice([role.id for role in roles], "roles")
    _refuse_twice([one["id"] for one in document["rules"]], "rules")
    rules = []
    for position, one in enumerate(document["rules"]):
        condition = one["condition"]
        for name, path in [(one["role"], "role"), *((other, "unless") for other in one.get("unless", []))]:
            if name not in {role.id for role in roles}:
                expected = ", ".join(role.id for role in roles)
                raise InputError("rules_unknown_role", path=f"rules[{position}].{path}", found=name, expected=expected)
        compared = (condition["measure"], condition["comparison"], float(condition["value"]))
        told = (one["opinion"], one["law"], one["text"], one["text_date"])
        rules.append(Rule(one["id"], one["role"], *compared, tuple(one.get("unless", ())), *told))
    return RuleTable(document["id"], document["version"], document["checked"], document["notice"], roles, tuple(rules))


def _refuse_twice(ids: list[str], path: str):
    for position, one in enumerate(ids):
        if one in ids[:position]:
            first = f"{path}[{ids.index(one)}].id"
            raise InputError("rules_duplicate", path=f"{path}[{position}].id", name=one, first=first)


def rules_met(table: RuleTable, figures: dict[str, pd.DataFrame]) -> tuple[list[Rule], np.ndarray]:
    """Return the rules that could be judged and, for each zone, whether it is met, shape (zones, rules).

    `figures`: for each layer's code a frame with the measures of its zones (`share`, `n`, `distance_m`). A rule is
    judged when a layer of its role, with its measure, was given, and none of a role that it gives way to. A missing
    measure is not met.
    """
    roles = {code: table.role_of(code) for code in figures}
    given = {role.id for role in roles.values() if role is not None}
    judged, columns = [], []
    for rule in table.rules:
        if given & set(rule.unless):
            continue
        measures = [
            frame[rule.measure].to_numpy(dtype=float, na_value=np.nan)
            for code, frame in figures.items()
            if roles[code] is not None and roles[code].id == rule.role and rule.measure in frame
        ]
        if measures:
            judged.append(rule)
            with np.errstate(invalid="ignore"):
                columns.append(np.any([_COMPARISONS[rule.comparison](one, rule.value) for one in measures], axis=0))
    size = len(next(iter(figures.values()))) if figures else 0
    return judged, np.column_stack(columns) if columns else np.zeros((size, 0), dtype=bool)
