"""Refusals of the store; the words for them live with the algorithms and the dock."""

from __future__ import annotations


class StoreError(Exception):
    """A store that cannot be used or did not save. `code` names the sentence, `details` fill it in.

    `is_outcome_known` is False when the connection went away during the commit: saving the same changes
    again (same key) tells, and never writes twice.
    """

    def __init__(self, code: str, is_outcome_known: bool = True, **details):
        super().__init__(code, details)
        self.code = code
        self.details = details
        self.is_outcome_known = is_outcome_known
