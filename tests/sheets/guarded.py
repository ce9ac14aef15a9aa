"""A QGIS in a process and a profile of its own that opens a store behind a password. Prints what it found as JSON.

Arguments: `authcfg` or `service`, then a JSON text: port, user, password, database, schema, folder.
"""

from __future__ import annotations

import json
import os
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProject, QgsProviderRegistry

from bassin_minier_plugin.sheets.connections import address_of_connection, address_of_layer
from bassin_minier_plugin.sheets.drafts import DraftFolder
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.layers import layers_of, open_layers
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.reading import history_of
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from tests.sheets.sheets import edit, new_sheet

NAME = "guarded"


def main(way: str, told: dict):
    folder = Path(told["folder"])
    words = by_service(told, folder) if way == "service" else ""
    application = QgsApplication([], False, str(folder / "profile"))
    application.initQgis()
    if way == "authcfg":
        words = by_authentication(told)
    registry = QgsProviderRegistry.instance().providerMetadata("postgres")
    registry.saveConnection(registry.createConnection(words, {}), NAME)
    found = work(registry.findConnection(NAME).uri(), told["schema"], folder)
    found["refused"] = refusal(way, told, folder)
    print(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)  # QGIS may crash when it ends without its window


def by_authentication(told: dict) -> str:
    """A user and a password in QGIS's own store, encrypted with a master password."""
    manager = QgsApplication.authManager()
    if not manager.setMasterPassword("master word of a test", True):
        raise SystemExit("no master password")
    config = QgsAuthMethodConfig("Basic")
    config.setName(NAME)
    config.setConfig("username", told["user"])
    config.setConfig("password", told["password"])
    if not manager.storeAuthenticationConfig(config)[0]:
        raise SystemExit("no authentication configuration")
    return f"dbname='{told['database']}' host=127.0.0.1 port={told['port']} authcfg={config.id()}"


def by_service(told: dict, folder: Path) -> str:
    file = folder / "pg_service.conf"
    lines = [f"[{NAME}]", "host=127.0.0.1", f"port={told['port']}", f"dbname={told['database']}"]
    lines += [f"user={told['user']}", f"password={told['password']}"]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    file.chmod(0o600)
    os.environ["PGSERVICEFILE"] = str(file)
    return f"service='{NAME}'"


def work(base_uri: str, schema: str, folder: Path) -> dict:
    """Make a store, save, edit, open its layers, keep a project; all places where a secret could have stayed."""
    address = address_of_connection(NAME, schema)
    create_store(address)
    save(address, new_sheet())
    version = save(address, edit(address, title="Titre changé")).version
    with session(address) as opened:
        history = json.dumps(history_of(opened, "s1"), default=str)
        user = opened.execute("SELECT current_user").fetchone()[0]
    drafts = DraftFolder(folder / "drafts")
    drafts.keep(address, edit(address, title="Brouillon"))
    project = QgsProject.instance()
    layers = open_layers(address, base_uri)
    project.addMapLayers(list(layers.values()))
    project.write(str(folder / "contrat.qgz"))
    with zipfile.ZipFile(folder / "contrat.qgz") as archive:
        saved = "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    drafted = "".join(file.read_text(encoding="utf-8") for file in (folder / "drafts").rglob("*") if file.is_file())
    found = {
        "version": version,
        "user": user,
        "features": layers["operation"].featureCount(),
        "title": next(layers["operation"].getFeatures())["title"],
        "same_store": address_of_layer(layers["operation"]) == address,
        "found_again": len(layers_of(project, address)) == len(layers),
        "told": {
            **{"repr": repr(address), "title": address.title, "key": address.key, "history": history},
            **{"project": saved, "draft": drafted, "sources": " ".join(one.source() for one in layers.values())},
        },
    }
    project.clear()
    return found


def refusal(way: str, told: dict, folder: Path) -> dict:
    """The same with a wrong password."""
    if way == "service":
        file = folder / "pg_service.conf"
        file.write_text(file.read_text(encoding="utf-8").replace(told["password"], "wr0ng-word"), encoding="utf-8")
    else:
        manager = QgsApplication.authManager()
        config = QgsAuthMethodConfig()
        manager.loadAuthenticationConfig(manager.configIds()[0], config, True)
        config.setConfig("password", "wr0ng-word")
        manager.updateAuthenticationConfig(config)
    try:
        save(address_of_connection(NAME, told["schema"]), new_sheet("s2"), tries=1)
    except StoreError as failure:
        return {"code": failure.code, "text": str(failure)}
    return {"code": "", "text": ""}


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]))
