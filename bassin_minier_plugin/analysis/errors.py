"""Refusals that the analysis room raises; the words for them live with the algorithms."""

from __future__ import annotations


class InputError(Exception):
    """Input that cannot be used. `code` names the sentence, `details` fill it in."""

    def __init__(self, code: str, **details):
        super().__init__(code, details)
        self.code = code
        self.details = details


class Cancelled(Exception):  # noqa: N818
    """The user asked to stop."""
