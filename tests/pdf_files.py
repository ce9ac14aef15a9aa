"""Small PDF files made by Qt in tests, and what poppler reads in them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QPointF
from qgis.PyQt.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

PORTRAIT, LANDSCAPE = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape


def write_pdf(path: Path, pages: list[list[tuple[str, float, float]]], orientations=None) -> Path:
    """One page per list of (text, mm from the left, mm from the top: of its base line)."""
    writer = QPdfWriter(str(path))
    writer.setResolution(254)  # ten dots per millimetre
    for number, texts in enumerate(pages):
        turned = (orientations or [PORTRAIT] * len(pages))[number]
        size = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))
        if number:
            writer.newPage()
        else:
            painter = QPainter(writer)
            painter.setFont(QFont("DejaVu Sans", 11))
        painter.fillRect(0, 0, 300, 300, QColor("#dddddd"))
        for text, x, y in texts:
            painter.drawText(QPointF(10 * x, 10 * y), text)
    painter.end()
    return path


def poppler_text(path: Path, page: int, *options: str) -> str:
    command = ["pdftotext", *options, "-f", str(page), "-l", str(page), "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode("utf-8")


def poppler_info(path: Path, *options: str) -> str:
    done = subprocess.run(
        ["pdfinfo", *options, "-enc", "UTF-8", str(path)], capture_output=True, check=True, timeout=60
    )
    assert done.stderr == b"", done.stderr
    return done.stdout.decode("utf-8")


def poppler_outline(path: Path) -> list[tuple[int, str, int]]:
    """(level, title, page from 1) of each bookmark, as poppler reads them."""
    command = ["pdftohtml", "-xml", "-i", "-stdout", str(path)]
    told = subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode("utf-8")
    found, level = [], -1
    for step in re.finditer(r"<outline>|</outline>|<item page=\"(\d+)\">(.*?)</item>", told):
        if step.group() == "<outline>":
            level += 1
        elif step.group() == "</outline>":
            level -= 1
        else:
            found.append((level, step.group(2), int(step.group(1))))
    return found
