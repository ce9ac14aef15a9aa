"""The part of JSON Schema (draft 2020-12) that the plugin's own schemas use; QGIS ships no validator."""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_ANNOTATIONS = frozenset({"$schema", "$id", "$comment", "$defs", "title", "description", "default", "examples"})
_TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: _is_number(value),
    "integer": lambda value: _is_number(value) and (isinstance(value, int) or value.is_integer()),
}


@dataclass(frozen=True)
class Violation:
    """One thing that a document does against its schema.

    `parts` leads to the offending value; for a missing key it leads to where the key should stand, for an
    unknown key to that key. `expected` and `found` are short: names of keys, else JSON notation.
    """

    parts: tuple
    keyword: str
    expected: str
    found: str

    @property
    def path(self) -> str:
        return path_text(self.parts)


def violations(document: Any, schema: dict | bool) -> Iterator[Violation]:
    """Yield what `document` does against `schema`, unknown and missing keys of an object first.

    Patterns follow ECMA 262 as the standard asks: a final `$` is the very end of the text, never before a
    last line feed. Raises ValueError for a schema that uses a keyword not written here.
    """
    return _check(document, schema, schema, ())


def path_text(parts: tuple) -> str:
    """Return `("axes", 0, "map", "Témoin")` as `axes[0].map["Témoin"]`, and the root as `$`."""
    text = ""
    for part in parts:
        if isinstance(part, int):
            text += f"[{part}]"
        elif re.fullmatch(r"\$?[A-Za-z_][A-Za-z0-9_]*", part):
            text += f".{part}" if text else part
        else:
            text += f"[{shortened(part)}]"
    return text or "$"


def shortened(value: Any, length: int = 60) -> str:
    """Return `value` in JSON notation, cut at `length` characters."""
    if isinstance(value, (dict, list)) and len(value) > length:
        return "{…}" if isinstance(value, dict) else "[…]"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= length else text[: length - 1] + "…"


def _check(value: Any, schema: dict | bool, root: dict | bool, parts: tuple) -> Iterator[Violation]:
    if isinstance(schema, bool):
        if not schema:
            yield Violation(parts, "false", "nothing", shortened(value))
        return
    unwritten = schema.keys() - _KEYWORDS.keys() - _ANNOTATIONS - {"then", "else", "patternProperties", "properties"}
    if unwritten:
        raise ValueError(f"JSON Schema keywords not supported: {sorted(unwritten)}")
    for keyword, check in _KEYWORDS.items():
        if keyword in schema or (keyword == "members" and isinstance(value, dict)):
            yield from check(value, schema, root, parts)


def _check_type(value, schema, root, parts):
    wanted = schema["type"]
    wanted = wanted if isinstance(wanted, list) else [wanted]
    if not any(_TYPES[name](value) for name in wanted):
        yield Violation(parts, "type", " | ".join(wanted), shortened(value))


def _check_additional(value, schema, root, parts):
    if not isinstance(value, dict):
        return
    patterns = [_ecma(pattern) for pattern in schema.get("patternProperties", {})]
    known = schema.get("properties", {})
    rest = [key for key in value if key not in known and not any(pattern.search(key) for pattern in patterns)]
    for key in rest:
        if schema["additionalProperties"] is False:
            yield Violation((*parts, key), "additionalProperties", ", ".join(known), key[:60])
        else:
            yield from _check(value[key], schema["additionalProperties"], root, (*parts, key))


def _check_required(value, schema, root, parts):
    if isinstance(value, dict):
        for key in schema["required"]:
            if key not in value:
                yield Violation((*parts, key), "required", key, ", ".join(list(value)[:20]))


def _check_members(value, schema, root, parts):
    for key, member in value.items():
        if key in schema.get("properties", {}):
            yield from _check(member, schema["properties"][key], root, (*parts, key))
        for pattern, subschema in schema.get("patternProperties", {}).items():
            if _ecma(pattern).search(key):
                yield from _check(member, subschema, root, (*parts, key))


def _check_items(value, schema, root, parts):
    if isinstance(value, list):
        start = len(schema.get("prefixItems", ()))
        for position, item in enumerate(value[start:], start):
            yield from _check(item, schema["items"], root, (*parts, position))


def _check_prefix_items(value, schema, root, parts):
    if isinstance(value, list):
        for position, (item, subschema) in enumerate(zip(value, schema["prefixItems"])):
            yield from _check(item, subschema, root, (*parts, position))


def _check_enum(value, schema, root, parts):
    if not any(_is_same(value, choice) for choice in schema["enum"]):
        choices = ", ".join(shortened(choice) for choice in schema["enum"])
        yield Violation(parts, "enum", choices, shortened(value))


def _check_const(value, schema, root, parts):
    if not _is_same(value, schema["const"]):
        yield Violation(parts, "const", shortened(schema["const"]), shortened(value))


def _check_pattern(value, schema, root, parts):
    if isinstance(value, str) and not _ecma(schema["pattern"]).search(value):
        yield Violation(parts, "pattern", schema["pattern"], shortened(value))


def _check_reference(value, schema, root, parts):
    target = root
    for step in schema["$ref"].removeprefix("#/").split("/"):
        target = target[step]
    yield from _check(value, target, root, parts)


def _check_all(value, schema, root, parts):
    for subschema in schema["allOf"]:
        yield from _check(value, subschema, root, parts)


def _check_condition(value, schema, root, parts):
    holds = next(_check(value, schema["if"], root, parts), None) is None
    yield from _check(value, schema.get("then" if holds else "else", True), root, parts)


def _limit(keyword, symbol, kind, measure, is_respected):
    def check(value, schema, root, parts):
        if kind(value) and not is_respected(measure(value), schema[keyword]):
            yield Violation(parts, keyword, f"{symbol} {schema[keyword]}", shortened(value))

    return keyword, check


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_same(one: Any, other: Any) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_is_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_is_same(one[key], other[key]) for key in one)
    return one == other


def _ecma(pattern: str) -> re.Pattern:
    ends = pattern.endswith("$") and not pattern.endswith("\\$")
    return re.compile(pattern[:-1] + r"\Z" if ends else pattern)


def _itself(value):
    return value


# The order is that of the report: what a person mends first stands first.
_KEYWORDS = dict(
    [
        ("$ref", _check_reference),
        ("type", _check_type),
        ("additionalProperties", _check_additional),
        ("required", _check_required),
        ("enum", _check_enum),
        ("const", _check_const),
        ("pattern", _check_pattern),
        _limit("minLength", "length ≥", _TYPES["string"], len, operator.ge),
        _limit("maxLength", "length ≤", _TYPES["string"], len, operator.le),
        _limit("minimum", "≥", _is_number, _itself, operator.ge),
        _limit("maximum", "≤", _is_number, _itself, operator.le),
        _limit("exclusiveMinimum", ">", _is_number, _itself, operator.gt),
        _limit("exclusiveMaximum", "<", _is_number, _itself, operator.lt),
        _limit("minItems", "items ≥", _TYPES["array"], len, operator.ge),
        _limit("maxItems", "items ≤", _TYPES["array"], len, operator.le),
        _limit("minProperties", "keys ≥", _TYPES["object"], len, operator.ge),
        _limit("maxProperties", "keys ≤", _TYPES["object"], len, operator.le),
        ("members", _check_members),
        ("prefixItems", _check_prefix_items),
        ("items", _check_items),
        ("allOf", _check_all),
        ("if", _check_condition),
    ]
)
