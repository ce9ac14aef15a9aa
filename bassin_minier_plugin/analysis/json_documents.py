"""JSON files that people write: read safely, and checked against a schema before anything is made of them."""

from __future__ import annotations

import json
import math
import re

from .errors import InputError
from .json_schema import path_text, violations

MAX_BYTES = 1_000_000
MAX_DEPTH = 32
_SCHEMA_CODES = {"required": "missing_key", "additionalProperties": "unknown_key"}


def read_document(content: bytes, schema: dict, kind: str):
    """Return what `content`, the bytes of a JSON file in UTF-8 (a BOM is accepted), says under its schema.

    `kind` begins the code of each refusal. Raises InputError, each with the `path` inside the file where there is
    one: <kind>_too_big(size, limit), <kind>_not_text(byte), <kind>_too_deep(limit, line), <kind>_not_json(line,
    column), <kind>_duplicate(path, name, first), <kind>_bad_number(path, found), <kind>_missing_key(path, expected,
    found), <kind>_unknown_key(path, expected, found), <kind>_schema(path, keyword, expected, found).
    """
    document = _parse(content, kind)
    _check_plain(document, (), kind)
    violation = next(violations(document, schema), None)
    if violation is not None:
        details = {"path": violation.path, "expected": violation.expected, "found": violation.found}
        code = _SCHEMA_CODES.get(violation.keyword)
        if code:
            raise InputError(f"{kind}_{code}", **details)
        raise InputError(f"{kind}_schema", keyword=violation.keyword, **details)
    return document


class _Members(dict):
    """A JSON object that remembers the first key that it was given twice."""

    duplicate = None


def _members(pairs: list) -> _Members:
    members = _Members(pairs)
    if len(members) < len(pairs):
        seen = set()
        members.duplicate = next(key for key, _ in pairs if key in seen or seen.add(key))
    return members


def _parse(content: bytes, kind: str):
    if len(content) > MAX_BYTES:
        raise InputError(f"{kind}_too_big", size=len(content), limit=MAX_BYTES)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{kind}_not_text", byte=error.start + 1) from error
    _check_depth(text, kind)
    try:
        # float for long integers too: Python refuses to parse those of thousands of digits.
        return json.loads(text, object_pairs_hook=_members, parse_int=_parse_integer)
    except json.JSONDecodeError as error:
        raise InputError(f"{kind}_not_json", line=error.lineno, column=error.colno) from error


def _parse_integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= 16 else float(digits)


def _check_depth(text: str, kind: str) -> None:
    # Before the parser, which would exhaust the stack on a hostile file.
    depth, in_string = 0, False
    for token in re.finditer(r'\\.|["\[\]{}]', text, re.DOTALL):
        mark = token.group()
        if mark == '"':
            in_string = not in_string
        elif not in_string and mark in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise InputError(f"{kind}_too_deep", limit=MAX_DEPTH, line=text.count("\n", 0, token.start()) + 1)
        elif not in_string and mark in "]}":
            depth -= 1


def _check_plain(value, parts: tuple, kind: str) -> None:
    """Refuse what JSON Schema cannot see: repeated keys, NaN, infinities, NUL and halves of characters."""
    if isinstance(value, _Members):
        for key in value:
            _check_plain(key, (*parts, key), kind)
        if value.duplicate is not None:
            path = path_text((*parts, value.duplicate))
            raise InputError(f"{kind}_duplicate", path=path, name=value.duplicate, first=path)
        for key, member in value.items():
            _check_plain(member, (*parts, key), kind)
    elif isinstance(value, list):
        for position, item in enumerate(value):
            _check_plain(item, (*parts, position), kind)
    elif isinstance(value, float) and not math.isfinite(value):
        raise InputError(f"{kind}_bad_number", path=path_text(parts), found=str(value))
    elif isinstance(value, str) and re.search("[\0\ud800-\udfff]", value):
        path, found = (text.encode("ascii", "backslashreplace").decode() for text in (path_text(parts), value[:60]))
        raise InputError(f"{kind}_schema", path=path, keyword="unicode", expected="text", found=found)
