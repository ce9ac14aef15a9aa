"""What must be known of a store before it is shown and edited. May wait for a server: never in the window's thread."""

from __future__ import annotations

from dataclasses import dataclass

from .address import GEOPACKAGE, StoreAddress, is_on_network_share
from .errors import StoreError
from .migrations import scripts_of, version_of
from .reading import settings_of
from .rules import Rule, rules_of
from .schema_check import surprises_of
from .sessions import session, snapshot


@dataclass(frozen=True)
class StoreState:
    """`obstacles`: why nothing may be edited, empty if all may; `warnings`: what people should know all the same."""

    obstacles: tuple[StoreError, ...]
    warnings: tuple[StoreError, ...]
    rules: tuple[Rule, ...]
    settings: dict[str, str]

    @property
    def is_read_only(self) -> bool:
        return bool(self.obstacles)


def look_at(address: StoreAddress) -> StoreState:
    """Raises StoreError for a place that holds no store of this plugin, or one of another version."""
    with session(address, is_read_only=True) as opened, snapshot(opened):
        version, newest = version_of(opened), scripts_of(address)[-1][0]
        if version == 0:
            raise StoreError("not_a_store", store=address.title)
        if version != newest:
            code = "store_outdated" if version < newest else "store_too_new"
            raise StoreError(code, store=address.title, version=version, known=newest)
        obstacles = []
        if opened.is_read_only():
            obstacles.append(StoreError("store_read_only", store=address.title))
        found = surprises_of(opened)
        if found:
            names = ", ".join(f"{one.kind} {one.name}"[:80] for one in found[:5])
            obstacles.append(StoreError("store_surprise", store=address.title, names=names))
        is_whole = not any(one.kind.endswith("missing") for one in found)
        rules = tuple(rules_of(opened)) if is_whole else ()
        settings = settings_of(opened) if is_whole else {}
    warnings = []
    if address.kind == GEOPACKAGE and is_on_network_share(address.path):
        warnings.append(StoreError("store_on_network", store=address.title))
    return StoreState(tuple(obstacles), tuple(warnings), rules, settings)
