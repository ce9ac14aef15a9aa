"""A whole store copied, taken offline and brought back."""

from __future__ import annotations

import pytest

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.changes import DELETE, INSERT, RowChange, SheetChanges
from bassin_minier_plugin.sheets.copying import LATER, MINE, THEIRS, bring_back, copy_store, take_offline
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.reading import damaged_sheets, history_of, read_sheets
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.schema_check import surprises_of
from bassin_minier_plugin.sheets.sessions import session
from tests.sheets.sheets import edit, new_sheet, read


def everything(store) -> dict:
    with session(store) as opened:
        return read_sheets(opened)


@pytest.fixture
def filled(store):
    save(store, new_sheet("s1"))
    save(store, new_sheet("s2", geometry=None))
    save(store, edit(store, "s1", title="Deuxième version", author="Bruno"))
    return store


@pytest.fixture
def offline(filled, tmp_path):
    made = address.geopackage(tmp_path / "terrain.gpkg")
    assert take_offline(filled, made) == 2
    return made


@pytest.mark.parametrize("kind", ["geopackage", "postgis"])
def test_a_copy_is_the_same_with_versions_and_history(filled, kind, tmp_path, postgis):
    target = address.geopackage(tmp_path / "copy.gpkg")
    if kind == "postgis":
        target = address.postgis(postgis, f"copy_of_{filled.schema or 'file'}")

    assert copy_store(filled, target) == 2

    assert everything(target) == everything(filled)
    with session(filled) as one, session(target) as other:
        before, after = history_of(one, "s1"), history_of(other, "s1")
        assert [(h["field"], h["old"], h["new"], h["who"]) for h in after] == [
            (h["field"], h["old"], h["new"], h["who"]) for h in before
        ]
        assert damaged_sheets(other) == []
        assert surprises_of(other) == []
    assert save(target, edit(target, "s1", title="Troisième")).version == 3


def test_what_one_side_changed_comes_back_merged(filled, offline):
    save(offline, edit(offline, "s1", lead="SIA", lines={"s1-1": {"paid": 9.0}}))
    save(offline, new_sheet("s3"))
    save(offline, SheetChanges("s2", 1, (RowChange("operation", DELETE, "s2", version=1),)))
    save(filled, edit(filled, "s1", commune="Lens"))

    saved, conflicts, refused = bring_back(offline, filled, "Anne")

    assert (conflicts, refused) == ([], [])
    assert {one.operation for one in saved} == {"s1", "s2", "s3"}
    row = read(filled)["operation"][0]
    assert (row["lead"], row["commune"], row["title"]) == ("SIA", "Lens", "Deuxième version")
    assert read(filled)["operation_funding"][0]["paid"] == 9.0
    assert set(everything(filled)) == {"s1", "s3"}
    assert everything(offline) == everything(filled)
    assert bring_back(offline, filled, "Anne") == ([], [], [])


@pytest.mark.parametrize(("keep", "title"), [(LATER, "Bureau"), (THEIRS, "Bureau"), (MINE, "Terrain")])
def test_what_both_changed_is_listed_and_nothing_is_lost(filled, offline, keep, title):
    save(offline, edit(offline, "s1", title="Terrain"))
    save(filled, edit(filled, "s1", title="Bureau"))

    _, conflicts, _ = bring_back(offline, filled, "Anne", keep)

    assert [(one.field, one.base, one.theirs, one.mine) for one in conflicts[0].fields] == [
        ("title", "Deuxième version", "Bureau", "Terrain")
    ]
    assert read(filled)["operation"][0]["title"] == title
    with session(filled) as opened:
        told = {line[side] for line in history_of(opened, "s1") for side in ("old", "new")}
    assert "Bureau" in told
    assert ("Terrain" in told) or read(offline)["operation"][0]["title"] == "Terrain"


def test_a_return_after_a_lost_answer_writes_nothing_twice(filled, offline, monkeypatch):
    from bassin_minier_plugin.sheets import copying

    save(offline, new_sheet("s3"))
    monkeypatch.setattr(copying, "_renew", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        bring_back(offline, filled, "Anne")
    monkeypatch.undo()

    saved, conflicts, _ = bring_back(offline, filled, "Anne")

    assert (len(saved), conflicts) == (1, [])
    assert saved[0].is_repeated
    assert len(everything(filled)) == 3


def test_an_offline_copy_returns_only_where_it_came_from(offline, tmp_path):
    other = address.geopackage(tmp_path / "else.gpkg")
    create_store(other)

    with pytest.raises(StoreError, match="offline_of_another"):
        bring_back(offline, other, "Anne")
    with pytest.raises(StoreError, match="not_offline"):
        bring_back(other, offline, "Anne")


def with_link(store, uuid, name, key):
    before = edit(store, uuid)
    row = RowChange("operation_link", INSERT, name, {"layer": "estates", "feature_key": key})
    return SheetChanges(uuid, before.version, (*before.rows, row), "Anne")


def test_a_feature_linked_on_both_sides_is_linked_once(filled, offline):
    save(offline, with_link(offline, "s1", "ours", "C-99"))
    save(filled, with_link(filled, "s1", "theirs", "C-99"))

    saved, conflicts, refused = bring_back(offline, filled, "Anne")

    assert (len(saved), conflicts, refused) == (1, [], [])
    assert [line["uuid"] for line in read(filled)["operation_link"]] == ["s1-5", "theirs"]


def test_what_does_not_go_together_once_merged_stays_offline_and_the_rest_comes_back(filled, offline):
    save(offline, edit(offline, "s1", start_date="2020-06-01"))
    save(filled, edit(filled, "s1", end_date="2020-01-01"))
    save(offline, edit(offline, "s2", lead="SIA"))

    saved, _, refused = bring_back(offline, filled, "Anne")

    assert [one.operation for one in saved] == ["s2"]
    assert [uuid for uuid, _ in refused] == ["s1"] and "dates_in_order" in refused[0][1]
    assert read(offline)["operation"][0]["start_date"] == "2020-06-01"
