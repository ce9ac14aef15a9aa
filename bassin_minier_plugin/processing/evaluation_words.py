"""How people read the fields and codes of the summaries per institution and of the evaluation."""

from __future__ import annotations

from ..i18n import tr


def institution_words() -> dict[str, str]:
    return {
        "level": tr("Level"),
        "belonging": tr("Institution, or what belongs to none"),
        "code": tr("INSEE code"),
        "name": tr("Institution"),
        "parent": tr("Belongs to"),
        "n": tr("Objects (number)"),
        "n_touching": tr("Objects with a part there (number)"),
    }


def level_words() -> dict[str, str]:
    return {
        "total": tr("Total"),
        "pole": tr("Pôle métropolitain"),
        "epci": tr("EPCI"),
        "commune": tr("Commune"),
        "landlord": tr("Landlord"),
        "epci_landlord": tr("Landlord within an EPCI"),
        "phase": tr("Phase"),
        "strand": tr("Strand of the contract"),
        "epci_strand_phase": tr("EPCI, strand and phase"),
    }


def belonging_words() -> dict[str, str]:
    return {
        "institution": tr("Institution"),
        "unknown": tr("Not said"),
        "outside": tr("Outside of the perimeter"),
        "unlocated": tr("Without geometry"),
    }
