"""A code for each of several layers, from its name, fit to begin the name of a field."""

from __future__ import annotations

import re
import unicodedata


def layer_codes(names: list[str], reserved: tuple[str, ...] = ()) -> list[str]:
    """Return one code per name: ASCII, lower case, words joined by underscores, each one different.

    Accents go ("Église" is `eglise`), a leading digit is preceded by `layer_`, and a code that an
    earlier name, or `reserved`, has taken is numbered from 2: `ac1`, `ac1_2`.
    """
    taken, codes = set(reserved), []
    for name in names:
        code = plain_code(name)
        number, free = 2, code
        while free in taken:
            free, number = f"{code}_{number}", number + 1
        taken.add(free)
        codes.append(free)
    return codes


def plain_code(name: str) -> str:
    """Return the name as a code, whether or not another layer has it."""
    spelled = name.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae")
    ascii_name = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    code = re.sub(r"[^a-z0-9]+", "_", ascii_name.lower()).strip("_")
    return f"layer_{code}".rstrip("_") if not code or code[0].isdigit() else code
