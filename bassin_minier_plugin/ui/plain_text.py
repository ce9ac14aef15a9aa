"""A sheet's text is data: it is shown as it is, never read as HTML or as a mnemonic, and never without end."""

from __future__ import annotations

import re
from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget

# What turns the direction of a line round or hides in it, and what no font draws.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+")


def one_line(text, most: int = 200) -> str:
    """A text that fits on one line of a list or a sentence."""
    line = _UNSEEN.sub(" ", str(text or "")).strip()
    return line if len(line) <= most else line[: most - 1] + "…"


def as_html(text: str) -> str:
    """The same words where Qt insists on rich text (tooltips, message bars)."""
    return escape(text).replace("\n", "<br>")


def tooltip(text: str, most: int = 1500) -> str:
    """A text as a tooltip; empty stays empty, so that none is shown."""
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return f"<p>{as_html(cut)}</p>" if cut.strip() else ""


def without_mnemonic(text: str) -> str:
    """A text on a button, in a menu or on a tab, where `&` would underline the letter behind it."""
    return one_line(text, 60).replace("&", "&&")


def plain_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setText(text)
    # a long word must not make the dock wide
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def text_pane(parent: QWidget | None = None) -> QPlainTextEdit:
    """Where a long text can be read and copied."""
    pane = QPlainTextEdit(parent)
    pane.setReadOnly(True)
    pane.setTabChangesFocus(True)
    return pane
