"""Expressions that a user types, evaluated on the rows of an input."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest

from ..analysis.errors import InputError
from .sources import LayerTable


def expression_values(algorithm, source: str, table: LayerTable, parameters, parameter: str, context, code: str):
    """What the expression of a parameter gives on each row of the input `source`; None where none was given.

    Raises InputError(code, title=…, reason=…, layer=…) for an expression that cannot be evaluated.
    """
    text = parameters.get(parameter)
    if not isinstance(text, str):  # else QGIS would take a wrong expression for none
        text = algorithm.parameterAsExpression(parameters, parameter, context)
    if not text or not text.strip():
        return None
    features = algorithm.reader.source(source)
    expression = QgsExpression(text)
    unknown = [name for name in expression.referencedColumns() if features.fields().lookupField(name) < 0]
    details = {"title": algorithm.parameterDefinition(parameter).description(), "layer": table.name}
    if expression.hasParserError() or (unknown and unknown != [QgsFeatureRequest.ALL_ATTRIBUTES]):
        reason = expression.parserErrorString().strip() or ", ".join(unknown)
        raise InputError(code, reason=reason, **details)
    scope = algorithm.createExpressionContext(parameters, context, features)
    expression.prepare(scope)
    values = []
    for feature in table.features:
        scope.setFeature(feature)
        values.append(expression.evaluate(scope))
        if expression.hasEvalError():
            raise InputError(code, reason=expression.evalErrorString().strip(), **details)
    return values
