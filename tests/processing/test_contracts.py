"""Contracts made, upgraded, checked, exported, imported, published and taken offline from the toolbox."""

from __future__ import annotations

import itertools

import pytest
from qgis.core import QgsProcessingException, QgsProviderRegistry, QgsVectorLayer

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.reading import read_sheets
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from tests.running import Listener, memory_layer, values
from tests.sheets.sheets import edit, new_sheet, read

_numbers = itertools.count(1)


@pytest.fixture(params=["geopackage", "postgis"])
def contract(request, tmp_path):
    """A contract with two sheets, and the parameters that name it."""
    if request.param == "geopackage":
        store = address.geopackage(tmp_path / "contrat.gpkg")
        named = {"CONTRACT": store.path}
    else:
        connection = request.getfixturevalue("connection")
        store = address.postgis(request.getfixturevalue("postgis"), f"toolbox_{next(_numbers)}")
        named = {"DATABASE": connection, "SCHEMA": store.schema}
    create_store(store)
    save(store, new_sheet("s1"))
    save(store, new_sheet("s2", cost_eur=1.0, title="=cmd()", epci="CALL"))
    return store, named


def sheets(store):
    with session(store) as opened:
        return read_sheets(opened)


def test_a_contract_is_made_in_a_file(run, tmp_path):
    path = tmp_path / "neuf.gpkg"

    assert run("createcontract", {"OUTPUT": str(path)})["VERSION"] == 1
    assert QgsVectorLayer(f"{path}|layername=operation", "x", "ogr").isValid()
    assert [one.name for one in tmp_path.iterdir()] == ["neuf.gpkg"]


def test_a_contract_is_made_in_a_database_with_roles(run, connection, postgis):
    assert run("createcontract", {"DATABASE": connection, "SCHEMA": "made_here", "ROLES": True})["VERSION"] == 1

    with session(address.postgis(postgis, "made_here")) as opened:
        assert {"operation", "rule", "store_member"} <= opened.tables()


def test_a_contract_is_never_overwritten(run, contract):
    store, named = contract
    asked = {"OUTPUT": store.path} if store.path else named

    with pytest.raises(QgsProcessingException, match="already holds tables"):
        run("createcontract", asked)
    assert len(sheets(store)) == 2


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({}, "Give the GeoPackage of the contract, or a database"),
        ({"DATABASE": "nowhere", "SCHEMA": "x"}, "knows no PostgreSQL connection “nowhere”"),
    ],
)
def test_a_contract_needs_a_place(run, asked, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("createcontract", asked)


def test_a_connection_with_a_plain_password_is_refused(run, postgis, qgis_app):
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    made = metadata.createConnection(postgis + " password='s3cret-word'", {"saveUsername": True, "savePassword": True})
    metadata.saveConnection(made, "with_password")
    try:
        with pytest.raises(QgsProcessingException, match="keeps its password in clear") as refusal:
            run("createcontract", {"DATABASE": "with_password", "SCHEMA": "x"})
        assert "s3cret-word" not in str(refusal.value)
    finally:
        metadata.deleteConnection("with_password")


def test_an_upgrade_of_a_contract_that_is_up_to_date_changes_nothing(run, contract):
    store, named = contract
    before = sheets(store)

    done = run("upgradecontract", named)

    assert (done["BEFORE"], done["AFTER"]) == (1, 1)
    assert sheets(store) == before


def test_all_sheets_are_checked(run, contract):
    _, named = contract
    outline = "POLYGON((690100 7034000,691000 7034000,691000 7036000,690100 7036000,690100 7034000))"
    epci = memory_layer("Polygon", "name:string", [(outline, "CALL")])

    done = run("checksheets", {**named, "EPCI": epci, "EPCI_NAME": "name", "OUTPUT": "TEMPORARY_OUTPUT"})

    found = set(zip(values(done["OUTPUT"], "operation"), values(done["OUTPUT"], "rule")))
    assert found == {("s2", "funding_equals_cost"), ("s2", "cost_per_dwelling"), ("s2", "footprint_inside_epci")}
    assert (done["FINDINGS"], done["ERRORS"]) == (3, 1)
    assert values(done["OUTPUT"], "title")[0] == "=cmd()"


@pytest.mark.parametrize("suffix", ["xlsx", "csv", "ods"])
def test_an_export_is_imported_again_as_it_was(run, contract, tmp_path, suffix):
    store, named = contract
    path = tmp_path / f"fiches.{suffix}"
    assert run("exportsheets", {**named, "OUTPUT": str(path)})["SHEETS"] == 2

    done = run("importsheets", {**named, "INPUT": str(path)})
    assert (done["ADDED"], done["CHANGED"], done["SAME"]) == (0, 0, 2)

    fresh = address.geopackage(tmp_path / "fresh.gpkg")
    create_store(fresh)
    assert run("importsheets", {"CONTRACT": fresh.path, "INPUT": str(path)})["ADDED"] == 2
    written = sheets(fresh)["s2"]["operation"][0]
    assert (written["title"], written["geometry"]) == ("=cmd()", sheets(store)["s2"]["operation"][0]["geometry"])


def test_an_import_names_the_rows_to_correct(run, contract, tmp_path):
    store, named = contract
    path = tmp_path / "fiches.csv"
    path.write_text(
        "title;strand;status;cost_eur\nA;site;study;12\nB;nowhere;study;1\nC;site;study;cher\n", encoding="utf-8"
    )

    with pytest.raises(QgsProcessingException, match="Nothing was imported, 2 rows") as refusal:
        run("importsheets", {**named, "INPUT": str(path)})

    assert "operation, row 3" in str(refusal.value) and "operation, row 4" in str(refusal.value)
    assert len(sheets(store)) == 2


def test_a_store_that_was_tampered_with_is_not_written(run, tmp_path):
    store = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(store)
    with session(store) as opened:
        opened.execute("CREATE TRIGGER spy AFTER INSERT ON operation BEGIN DELETE FROM rule; END")
    path = tmp_path / "fiches.csv"
    path.write_text("title;strand;status\nA;site;study\n", encoding="utf-8")

    with pytest.raises(QgsProcessingException, match="trigger_foreign spy"):
        run("importsheets", {"CONTRACT": store.path, "INPUT": str(path)})


def test_another_geopackage_is_no_contract(run, tmp_path):
    path = tmp_path / "other.gpkg"
    run("areainterpolate", _two_squares(path))

    with pytest.raises(QgsProcessingException, match="is not a contract of this plugin"):
        run("checksheets", {"CONTRACT": str(path), "OUTPUT": "TEMPORARY_OUTPUT"})


def _two_squares(path):
    from tests.processing.test_area_interpolate import source_layer, zones_layer

    return {"ZONES": zones_layer(), "SOURCE": source_layer(), "EXTENSIVE": ["people"], "OUTPUT": str(path)}


def test_a_contract_is_published_taken_offline_and_brought_back(run, connection, postgis, tmp_path):
    local = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(local)
    for uuid in ("s1", "s2", "s3"):
        save(local, new_sheet(uuid))
    there = {"DATABASE": connection, "SCHEMA": "published"}
    assert run("publishcontract", {"CONTRACT": local.path, **there})["SHEETS"] == 3
    server = address.postgis(postgis, "published")
    assert sheets(server) == sheets(local)

    field = tmp_path / "terrain.gpkg"
    assert run("takeoffline", {**there, "OUTPUT": str(field)})["SHEETS"] == 3
    away = address.geopackage(field)
    save(away, edit(away, "s1", lead="SIA"))
    save(away, edit(away, "s2", title="Terrain"))
    save(server, edit(server, "s2", title="Bureau"))
    save(server, edit(server, "s1", commune="Lens"))

    listener = Listener()
    done = run("bringback", {"CONTRACT": str(field), **there, "OUTPUT": "TEMPORARY_OUTPUT"}, listener)

    assert (done["SAVED"], done["CONFLICTS"]) == (1, 1)
    assert [values(done["OUTPUT"], one)[0] for one in ("operation", "field", "theirs", "mine")] == [
        "s2",
        "title",
        "Bureau",
        "Terrain",
    ]
    assert any("left offline" in one for one in listener.warnings)
    merged = read(server, "s1")["operation"][0]
    assert (merged["lead"], merged["commune"]) == ("SIA", "Lens")
    done = run("bringback", {"CONTRACT": str(field), **there, "KEEP": 2, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (done["SAVED"], done["CONFLICTS"]) == (1, 1)
    assert read(server, "s2")["operation"][0]["title"] == "Terrain"
