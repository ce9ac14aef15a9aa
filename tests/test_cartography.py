"""The maps are read by colour-blind people, on grey printers, in French, without a raw field name."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from tests.colour_vision import (
    STYLES,
    VISIONS,
    close_pairs,
    difference,
    least_difference,
    legend_classes,
    lightness,
    linear,
    seen,
)

ROOT = STYLES.parent
FILES = sorted(STYLES.glob("*.qml"))
# Ordered classes, from the first to the last of these labels: on a grey printer only lightness is left of them.
RAMPS = {
    "scored_estates": 5,
    "live_ranking": 5,
    "selected_estates": 3,
    "rank_robustness": 3,
    "weight_disagreement": 3,
    "estate_indicators": 5,
    "income_grid": 6,
    "bhns_rings": 4,
    "landmark_views": 5,
}
# The labels of the energy classes are set by law (arrêté of 31 March 2021): their letter stands beside the colour.
SET_BY_LAW = {"dpe"}
LEAST_LIGHTNESS, LEAST_DIFFERENCE = 7.0, 10.0
RAW_NAME = re.compile(r"^[a-z0-9]+(?:_[a-z0-9]+)+$")


def named(path):
    return path.stem


def test_the_matrices_leave_grey_alone():
    for vision in VISIONS:
        assert difference((128, 128, 128), (255, 255, 255), vision) == pytest.approx(46.4, abs=0.1)


def test_red_and_green_of_one_lightness_are_close_for_a_deuteranope_and_far_for_others():
    red, green = (196, 78, 82), (112, 135, 55)

    assert difference(red, green, "normal") > 60
    assert difference(red, green, "deuteranopia") < 25


def test_lightness_is_that_of_the_cie():
    assert lightness((255, 255, 255)) == pytest.approx(100.0, abs=0.01)
    assert lightness((119, 119, 119)) == pytest.approx(50.0, abs=0.1)
    assert seen((255, 0, 0), "normal") == pytest.approx([53.24, 80.09, 67.20], abs=0.1)
    assert linear((255, 255, 255)).tolist() == [1.0, 1.0, 1.0]


@pytest.mark.parametrize("path", [path for path in FILES if path.stem not in SET_BY_LAW], ids=named)
def test_no_two_classes_are_told_apart_by_a_hue_that_some_do_not_see(path):
    assert close_pairs(legend_classes(path), LEAST_DIFFERENCE) == []


@pytest.mark.parametrize(("name", "count"), RAMPS.items())
def test_ordered_classes_grow_lighter_or_darker_step_by_step(name, count):
    colours = [one.colour for one in legend_classes(STYLES / f"{name}.qml")[:count]]
    steps = [lightness(other) - lightness(one) for one, other in zip(colours, colours[1:])]

    assert len(colours) == count
    assert all(step >= LEAST_LIGHTNESS for step in steps) or all(step <= -LEAST_LIGHTNESS for step in steps), steps
    assert all(least_difference(one, other) >= LEAST_DIFFERENCE for one, other in zip(colours, colours[1:]))


def labels_of(path) -> list[str]:
    root = ElementTree.parse(path).getroot()
    found = [one.get("label") or "" for tag in ("rule", "category", "range") for one in root.iter(tag)]
    return [label for label in found if label] + [one.get("name") for one in root.iter("alias") if one.get("name")]


@pytest.mark.parametrize("path", FILES, ids=named)
def test_no_legend_shows_a_raw_field_name(path):
    assert [label for label in labels_of(path) if RAW_NAME.match(label)] == []


def test_every_label_and_alias_of_a_style_has_a_french_translation():
    catalogue = ElementTree.parse(ROOT / "resources/i18n/bassin_minier_fr.ts").getroot()
    french = {one.findtext("source"): one.findtext("translation") for one in catalogue.iter("message")}
    missing = {label for path in FILES for label in labels_of(path) if not french.get(label)}

    assert missing == set()


def test_labels_on_maps_have_a_buffer_or_a_plate_behind_them():
    bare = []
    for path in FILES:
        root = ElementTree.parse(path).getroot()
        if root.get("labelsEnabled") == "1":
            for text in root.iter("text-style"):
                drawn = [(one.get("bufferDraw") or one.get("shapeDraw")) for one in text if one.tag != "text-mask"]
                bare += [] if "1" in drawn else [path.stem]

    assert bare == []


def test_the_page_of_colours_names_the_colours_of_the_styles():
    page = (ROOT / "docs/cartography.md").read_text(encoding="utf-8")
    for name, count in RAMPS.items():
        if name in ("live_ranking", "weight_disagreement"):
            continue
        for one in legend_classes(STYLES / f"{name}.qml")[:count]:
            if name != "bhns_rings":  # transparent, seen lighter than it is written
                assert "#{:02x}{:02x}{:02x}".format(*one.colour) in page, (name, one)
