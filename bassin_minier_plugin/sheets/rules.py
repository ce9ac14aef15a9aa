"""Plausibility rules: QGIS expressions, true where all is well, false where not, NULL where nothing can be said.

An expression reads the fields of `operation` and these variables: @funding_planned, @funding_committed, @funding_paid
(sums, NULL without a line that tells), @funder_count, @partner_count, @milestone_count, @indicator_count, @photo_count,
@link_count, @phase_start, @phase_end (dates of the sheet's phase), @cost_per_dwelling_min, @cost_per_dwelling_max,
@epci_boundary (geometry, NULL if no layer of EPCI was given), @today.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QMetaType

from ..i18n import language, tr
from .errors import StoreError
from .reading import Sheet
from .tables import ATTACHMENT, COLUMNS, FUNDING, INDICATOR, LINK, MILESTONE, OPERATION, PARTNER, RULE_COLUMNS, quoted

_KINDS = {
    "text": QMetaType.Type.QString,
    "int": QMetaType.Type.Int,
    "real": QMetaType.Type.Double,
    "bool": QMetaType.Type.Bool,
    "date": QMetaType.Type.QDate,
}
# A store may come from anybody: a rule computes with its sheet, and reads neither files, layers nor the environment.
_GROUPS = {
    *("Math", "String", "Date and Time", "Conditionals", "Conversions", "GeometryGroup", "Arrays", "Maps", "Operators"),
    "Fuzzy Matching",
}
_REFUSED = {"env", "eval", "eval_template", "load_layer", "sleep"}


@dataclass(frozen=True)
class Rule:
    id: str
    severity: str
    expression: str
    message_fr: str
    message_en: str
    enabled: bool = True

    @property
    def message(self) -> str:
        return self.message_fr if language() == "fr" else self.message_en


@dataclass(frozen=True)
class Finding:
    operation: str
    rule: str
    severity: str
    message: str


def rules_of(opened) -> list[Rule]:
    """The rules of a store that are in use."""
    columns = ", ".join(map(quoted, RULE_COLUMNS))
    rows = opened.execute(" ".join(["SELECT", columns, "FROM rule ORDER BY fid"])).fetchall()
    return [rule for rule in (Rule(*row) for row in rows) if rule.enabled]


def fault_of(rule: Rule) -> str:
    """Why a rule cannot be used, empty if it can."""
    return _fault_of(rule.expression)


@lru_cache(maxsize=256)
def _fault_of(text: str) -> str:
    expression = QgsExpression(text)
    if expression.hasParserError():
        return expression.parserErrorString()
    known = {function.name(): function for function in QgsExpression.Functions()}
    for name in expression.referencedFunctions():
        function = known.get(name)
        is_harmless = function is not None and set(function.groups()) & _GROUPS and name not in _REFUSED
        if not is_harmless and name != "var":  # `@name` is a call of var
            return tr("the function “{name}” is not allowed in a rule").format(name=name)
    unknown = expression.referencedColumns() - set(COLUMNS[OPERATION]) - {QgsFeatureRequest.ALL_ATTRIBUTES}
    if unknown:
        return tr("there is no field “{name}”").format(name=sorted(unknown)[0])
    return ""


def findings_of(sheet: Sheet, rules: list[Rule], settings: dict, boundaries: dict | None = None) -> list[Finding]:
    """What the rules have to say of a sheet. `boundaries`: {name of an EPCI: QgsGeometry in EPSG:2154}.

    A rule that cannot be used is a finding itself (severity `error`), never silently skipped.
    """
    row = sheet[OPERATION][0]
    context = _context(sheet, settings, boundaries or {})
    found = []
    for rule in rules:
        fault = fault_of(rule)
        answer = None
        if not fault:
            expression = QgsExpression(rule.expression)
            answer = expression.evaluate(context)
            fault = expression.evalErrorString()
        if fault:
            message = tr("Rule “{id}” cannot be used: {reason}").format(id=rule.id, reason=fault)
            found.append(Finding(row["uuid"], rule.id, "error", message))
        elif _is_false(answer):
            found.append(Finding(row["uuid"], rule.id, rule.severity, rule.message))
    return found


def _is_false(answer) -> bool:
    return answer is not None and not (hasattr(answer, "isNull") and answer.isNull()) and not answer


def _context(sheet: Sheet, settings: dict, boundaries: dict) -> QgsExpressionContext:
    row = sheet[OPERATION][0]
    scope = QgsExpressionContextScope()
    for name, value in _variables(sheet, settings).items():
        scope.addVariable(QgsExpressionContextScope.StaticVariable(name, value, True))
    boundary = boundaries.get(row["epci"])
    scope.addVariable(QgsExpressionContextScope.StaticVariable("epci_boundary", boundary, True))
    feature = _feature(row)
    scope.setFeature(feature)
    scope.setFields(feature.fields())
    if feature.hasGeometry():
        scope.setGeometry(feature.geometry())
    context = QgsExpressionContext()
    context.appendScope(scope)  # the constructor that takes scopes leaves them to Python too, and QGIS crashes
    context.setFeature(feature)
    return context


def _feature(row: dict) -> QgsFeature:
    fields = QgsFields()
    kinds = {name: kind for name, kind in COLUMNS[OPERATION].items() if kind != "geometry"}
    for name, kind in kinds.items():
        fields.append(QgsField(name, _KINDS[kind]))
    feature = QgsFeature(fields)
    feature.setAttributes([_date(row[name]) if kind == "date" else row[name] for name, kind in kinds.items()])
    if row["geometry"]:
        geometry = QgsGeometry()
        geometry.fromWkb(QByteArray(bytes.fromhex(row["geometry"])))
        feature.setGeometry(geometry)
    return feature


def _date(text):
    return QDate.fromString(text, "yyyy-MM-dd") if text else None


def _variables(sheet: Sheet, settings: dict) -> dict:
    funding, phase = sheet[FUNDING], sheet[OPERATION][0]["phase"]
    found = {f"funding_{name}": _total(funding, name) for name in ("planned", "committed", "paid")}
    found["funder_count"] = len({line["funder"] for line in funding})
    for name, table in (("partner", PARTNER), ("milestone", MILESTONE), ("indicator", INDICATOR), ("link", LINK)):
        found[f"{name}_count"] = len(sheet[table])
    found["photo_count"] = sum(line["kind"] == "photo" for line in sheet[ATTACHMENT])
    for edge in ("start", "end"):
        found[f"phase_{edge}"] = _date(settings.get(f"phase_{phase}_{edge}"))
    for edge in ("min", "max"):
        found[f"cost_per_dwelling_{edge}"] = _number(settings, f"cost_per_dwelling_{edge}")
    found["today"] = QDate.currentDate()
    return found


def _total(lines: list[dict], name: str) -> float | None:
    known = [line[name] for line in lines if line[name] is not None]
    return sum(known) if known else None


def _number(settings: dict, name: str) -> float | None:
    text = settings.get(name)
    try:
        return float(text) if text else None
    except ValueError:
        raise StoreError("setting_not_a_number", name=name, value=text) from None


def completeness_of(sheet: Sheet) -> float:
    """Share (0–1) of what a sheet should tell that it tells: the fields of identity, schedule and cost, a partner,
    a funder, a milestone, a link."""
    return 1 - len(missing_of(sheet)) / len(_asked(sheet))


def missing_of(sheet: Sheet) -> list[tuple[str, str]]:
    """What a sheet should tell and does not: (table, field), the field empty where a whole line is missing."""
    row = sheet[OPERATION][0]
    return [
        (table, name)
        for table, name in _asked(sheet)
        if (row[name] in (None, "") if table == OPERATION else not sheet[table])
    ]


def _asked(sheet: Sheet) -> list[tuple[str, str]]:
    names = ["number", "title", "strand", "description", "lead", "status", "phase", "epci", "commune"]
    names += ["start_date", "end_date", "cost_eur", "geometry"]
    if sheet[OPERATION][0]["strand"] == "estate":
        names.append("dwellings_planned")
    return [(OPERATION, name) for name in names] + [(table, "") for table in (PARTNER, FUNDING, MILESTONE, LINK)]


_TABLE_OF_VARIABLE = {
    **{f"funding_{name}": FUNDING for name in ("planned", "committed", "paid")},
    **{"funder_count": FUNDING, "partner_count": PARTNER, "milestone_count": MILESTONE},
    **{"indicator_count": INDICATOR, "photo_count": ATTACHMENT, "link_count": LINK},
}


def variable_names() -> list[str]:
    """What a rule may read besides the fields of the operation."""
    others = ("phase_start", "phase_end", "cost_per_dwelling_min", "cost_per_dwelling_max", "epci_boundary", "today")
    return [*_TABLE_OF_VARIABLE, *others]


def places_of(rule: Rule) -> list[tuple[str, str]]:
    """Where to look when a rule is not met: (table, field), the field empty for a whole table."""
    expression = QgsExpression(rule.expression)
    if expression.hasParserError():
        return []
    text = rule.expression
    columns = [name for name in COLUMNS[OPERATION] if name in expression.referencedColumns()]
    fields = sorted(columns, key=lambda name: text.find(quoted(name)) % (len(text) + 1))
    # a condition such as "status" comes first in many rules, what it asks for comes last
    places = [(OPERATION, name) for name in fields if name not in ("status", "strand", "phase")]
    tables = {_TABLE_OF_VARIABLE[name] for name in expression.referencedVariables() if name in _TABLE_OF_VARIABLE}
    found = [(table, "") for table in sorted(tables)] + places
    if expression.needsGeometry():
        found.append((OPERATION, "geometry"))
    return found or [(OPERATION, name) for name in fields]
