"""Rights on a PostGIS store: readers, editors by EPCI. The tables belong to neither."""

from __future__ import annotations

from ..paths import resource
from .address import StoreAddress
from .errors import StoreError
from .sessions import session, transaction
from .tables import quoted

ALL_EPCI = "*"


def role_names(schema: str) -> dict[str, str]:
    return {"reader": f"{schema}_reader", "editor": f"{schema}_editor"}


def install_roles(address: StoreAddress):
    """Make the two roles and the policies; needs the owner of the store with CREATEROLE. Can be repeated."""
    names = role_names(address.schema)
    text = resource("sql", "postgis", "roles.sql").read_text(encoding="utf-8")
    for name, value in {**names, "schema": address.schema}.items():
        text = text.replace("{" + name + "}", quoted(value))
    with session(address) as opened:
        if not opened.is_postgis:
            raise StoreError("roles_need_postgis", store=address.title)
        with transaction(opened):
            for name in names.values():
                if opened.execute("SELECT 1 FROM pg_roles WHERE rolname = ?", (name,)).fetchone() is None:
                    opened.execute(f"CREATE ROLE {quoted(name)} NOLOGIN")
            opened.script(text)


def allow(address: StoreAddress, role: str, epci: str = ALL_EPCI):
    """Let a role, which must exist, write the sheets of an EPCI (`*`: of all)."""
    with session(address) as opened, transaction(opened):
        opened.execute(f"GRANT {quoted(role_names(address.schema)['editor'])} TO {quoted(role)}")
        opened.execute("INSERT INTO store_member VALUES (?, ?) ON CONFLICT DO NOTHING", (role, epci))
