"""Class colours of the style files, as people with other eyes, or a grey printer, see them."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import numpy as np

STYLES = Path(__file__).resolve().parent.parent / "styles"
# Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency",
# IEEE Transactions on Visualization and Computer Graphics 15(6): matrices for severity 1.0, on linear RGB.
VISIONS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
_TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
_WHITE = np.array([0.9505, 1.0, 1.089])


class LegendClass(NamedTuple):
    """`marks`: what tells the class from others besides its colour: hatches, dashes, shapes, sizes."""

    label: str
    colour: tuple[int, int, int]
    marks: frozenset[str]


def linear(colour) -> np.ndarray:
    channel = np.array(colour, dtype=float) / 255.0
    return np.where(channel <= 0.04045, channel / 12.92, ((channel + 0.055) / 1.055) ** 2.4)


def lab(linear_rgb: np.ndarray) -> np.ndarray:
    """CIE L*a*b* (1976), D65."""
    t = _TO_XYZ @ np.clip(linear_rgb, 0.0, 1.0) / _WHITE
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def seen(colour, vision: str) -> np.ndarray:
    return lab(VISIONS[vision] @ linear(colour))


def lightness(colour) -> float:
    """L* of the grey that a printer makes of the colour (luminance, ITU-R BT.709)."""
    return float(seen(colour, "normal")[0])


def difference(one, other, vision: str) -> float:
    """ΔE*ab (CIE 1976)."""
    return float(np.linalg.norm(seen(one, vision) - seen(other, vision)))


def least_difference(one, other) -> float:
    return min(difference(one, other, vision) for vision in VISIONS)


def legend_classes(path: Path) -> list[LegendClass]:
    """Classes of the renderer of a style, in the order of the legend."""
    renderer = ElementTree.parse(path).getroot().find("renderer-v2")
    if renderer is None:
        return []
    symbols = {symbol.get("name"): symbol for symbol in renderer.findall("symbols/symbol")}
    classes = []
    for tag in ("rule", "category", "range"):
        for one in renderer.iter(tag):
            if one.get("symbol") in symbols and one.get("label"):
                classes.append(_class(one.get("label"), symbols[one.get("symbol")]))
    return classes


def _class(label: str, symbol) -> LegendClass:
    colours, marks = [], set()
    for layer in symbol.iter("layer"):
        kind = layer.get("class")
        options = {one.get("name"): one.get("value") for one in layer.findall("Option/Option")}
        if layer.get("enabled") == "0":
            continue
        colours += _colours(kind, options, float(symbol.get("alpha") or 1))
        for name in ("style", "line_style", "outline_style", "name", "use_custom_dash", "customdash", "shape"):
            if options.get(name):
                marks.add(f"{kind}.{name}={options[name]}")
        for name in ("size", "line_width", "outline_width", "line_angle", "distance", "angle"):
            if options.get(name):
                marks.add(f"{kind}.{name}={float(options[name]):.1f}")
    return LegendClass(label, next(iter(colours), (255, 255, 255)), frozenset(marks))


def _colours(kind: str, options: dict[str, str], opacity: float) -> list[tuple[int, int, int]]:
    """What is seen of a symbol layer on white paper: its fill, or its outline where it has no fill."""
    names = ["color", "line_color"] if options.get("style") != "no" else []
    if options.get("outline_style") not in (None, "no"):
        names.append("outline_color")
    found = []
    for name in names if kind not in ("CentroidFill", "LinePatternFill", "PointPatternFill") else []:
        numbers = (options.get(name) or "").split(",")
        if len(numbers) >= 4 and int(numbers[3]) > 0:
            alpha = int(numbers[3]) / 255 * opacity
            found.append(tuple(round(255 + (int(number) - 255) * alpha) for number in numbers[:3]))
    return found


def close_pairs(classes: list[LegendClass], least: float) -> list[tuple[str, str, float]]:
    """Pairs that some eyes cannot tell apart by colour and that no mark tells apart either."""
    found = []
    for one, other in combinations(classes, 2):
        between = least_difference(one.colour, other.colour)
        if between < least and one.marks == other.marks:
            found.append((one.label, other.label, round(between, 1)))
    return found
