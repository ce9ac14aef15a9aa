"""One `tr` for the plugin. English in the source, French in `resources/i18n`."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator

from .paths import resource

CONTEXT = "bassin_minier"


def tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def translated(label: str) -> str:
    """A text that stands in a style file, where the translation tool collects it."""
    return QCoreApplication.translate(CONTEXT, label) if label else label


def language() -> str:
    """Two letters: the language that QGIS speaks to its user."""
    return (QgsApplication.locale() or "en")[:2]


def install_translator() -> QTranslator | None:
    """Return the translator now installed, which the caller keeps and removes; None in English."""
    translator = QTranslator()
    if not translator.load(str(resource("i18n", f"bassin_minier_{language()}.qm"))):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def in_language(texts: dict, fallback: str = "") -> str:
    """Pick from {"fr": …, "en": …} what the reader understands."""
    return texts.get(language()) or texts.get("en") or next(iter(texts.values()), fallback)


def format_number(value: float, decimals: int = 0) -> str:
    """`1 234,5` for a French reader, `1,234.5` for an English one."""
    return QLocale(language()).toString(float(value), "f", decimals)


def format_numbers(values, decimals: int = 0) -> list[str]:
    """Like `format_number` for each of many: what QGIS speaks is asked once."""
    locale = QLocale(language())
    return [locale.toString(float(value), "f", decimals) for value in values]


def format_date(day: str) -> str:
    """`25 novembre 2026` for the ISO date 2026-11-25."""
    return QLocale(language()).toString(QDate.fromString(day, Qt.DateFormat.ISODate), "d MMMM yyyy")


def format_percent(share: float, decimals: int = 0) -> str:
    return tr("{number}%").format(number=format_number(100 * share, decimals))
