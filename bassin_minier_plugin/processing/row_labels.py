"""What people call the rows of a layer, in reports and in sentences, and what a layer says of itself."""

from __future__ import annotations

from collections import Counter

import pandas as pd

from ..i18n import tr

_NAME_FIELDS = (
    *("name", "nom", "libelle", "label", "nom_cite", "nom_usuel", "titre", "tico", "denomination"),
    *("titre_editorial_de_la_notice", "denomination_de_l_edifice", "stop_name", "appellation", "title"),
)


def name_field(names: list[str]) -> str | None:
    """The field that bears the name of each row, None where the layer has none."""
    by_lower = {name.lower(): name for name in names}
    return next((by_lower[name] for name in _NAME_FIELDS if name in by_lower), None)


def estate_labels(frame: pd.DataFrame) -> list[str]:
    """What people call each row: its name where it has one, else its number in the layer."""
    chosen = name_field(list(frame.columns))
    names = frame[chosen].tolist() if chosen else [None] * len(frame)
    return [
        str(name) if name is not None and name == name else tr("row {n}").format(n=position + 1)
        for position, name in enumerate(names)
    ]


def unique_labels(frame: pd.DataFrame, beside: list | None = None) -> list[str]:
    """The same, told apart where two rows have one name: by what stands `beside` (a commune, an EPCI), or the row."""
    labels = estate_labels(frame)
    for others in (beside, [tr("row {n}").format(n=position + 1) for position in range(len(frame))]):
        count = Counter(labels)
        if others is not None:
            labels = [
                tr("{name} ({place})").format(name=label, place=other) if count[label] > 1 and other else label
                for label, other in zip(labels, others)
            ]
    return labels


def fictitious_notice(frame: pd.DataFrame) -> str:
    """What the layer says of itself when it is an invention, empty for a real one."""
    for name in frame.columns:
        if name.lower() == "notice":
            notices = frame[name].dropna().astype(str)
            told = notices[notices.str.contains("ficti", case=False)]
            if len(told):
                return told.iloc[0]
    return ""


def titled(title: str, text: str) -> str:
    return tr("{title}: {text}").format(title=title, text=text)


def short(text: str, length: int = 42) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"
