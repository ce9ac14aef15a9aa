"""People's own plausibility rules: added, changed, switched off. Inside a transaction that is the caller's."""

from __future__ import annotations

from dataclasses import astuple, fields

from .errors import StoreError
from .rules import Rule, fault_of
from .tables import RULE_COLUMNS, SEVERITIES, quoted


def all_rules(opened) -> list[Rule]:
    """The rules of a store, those switched off included."""
    columns = ", ".join(map(quoted, RULE_COLUMNS))
    rows = opened.execute(" ".join(["SELECT", columns, "FROM rule ORDER BY fid"])).fetchall()
    return [Rule(*row[:-1], bool(row[-1])) for row in rows]


def keep_rule(opened, rule: Rule, former_id: str = ""):
    """Write a new rule, or the one that was `former_id`.

    Raises StoreError: rule_unusable (reason), rule_exists (id), sheet_conflict if it went away meanwhile.
    """
    reason = fault_of(rule)
    if reason or not rule.id.strip() or rule.severity not in SEVERITIES:
        raise StoreError("rule_unusable", id=rule.id, reason=reason)
    is_taken = opened.execute("SELECT 1 FROM rule WHERE id = ?", (rule.id,)).fetchone() is not None
    if is_taken and rule.id != former_id:
        raise StoreError("rule_exists", id=rule.id)
    names = [one.name for one in fields(Rule)]
    values = [
        opened.encode("bool" if name == "enabled" else "text", value) for name, value in zip(names, astuple(rule))
    ]
    if not former_id:
        slots = ", ".join("?" for _ in names)
        opened.execute(
            " ".join(["INSERT INTO rule (", ", ".join(map(quoted, names)), ") VALUES (", slots, ")"]), values
        )
        return
    sets = ", ".join(f"{quoted(name)} = ?" for name in names)
    if opened.execute(" ".join(["UPDATE rule SET", sets, "WHERE id = ?"]), [*values, former_id]).rowcount != 1:
        raise StoreError("sheet_conflict")


def drop_rule(opened, rule_id: str):
    opened.execute("DELETE FROM rule WHERE id = ?", (rule_id,))
