"""Waiting for what comes by itself: tasks, timers, answers of a thread."""

from __future__ import annotations

from qgis.PyQt.QtTest import QTest


def wait_for(told, seconds: float = 10.0):
    """Turn the event loop until `told()` is true; say so if it never is."""
    for _ in range(int(seconds * 50)):
        if told():
            return
        QTest.qWait(20)
    raise AssertionError(f"waited {seconds} s in vain")
