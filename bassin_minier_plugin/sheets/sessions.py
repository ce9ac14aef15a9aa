"""Open a store, whichever its back end."""

from __future__ import annotations

from contextlib import contextmanager

from .address import GEOPACKAGE, StoreAddress
from .geopackage_session import GeoPackageSession
from .postgis_session import PostgisSession


def open_session(address: StoreAddress, is_new: bool = False, is_read_only: bool = False):
    kind = GeoPackageSession if address.kind == GEOPACKAGE else PostgisSession
    return kind(address, is_new, is_read_only)


@contextmanager
def session(address: StoreAddress, is_new: bool = False, is_read_only: bool = False):
    """A session that is closed at the end."""
    opened = open_session(address, is_new, is_read_only)
    try:
        yield opened
    finally:
        opened.close()


@contextmanager
def transaction(opened):
    """All of it or nothing."""
    opened.begin()
    try:
        yield opened
        opened.commit()
    except BaseException:
        opened.rollback()
        raise


@contextmanager
def snapshot(opened):
    """Read several tables as they were at one moment, whoever writes meanwhile."""
    opened.begin_reading()
    try:
        yield opened
    finally:
        opened.rollback()


def read_from(address: StoreAddress, work):
    """What `work` reads of an opened store, as it was at one moment."""
    with session(address, is_read_only=True) as opened, snapshot(opened):
        return work(opened)


def write_to(address: StoreAddress, work):
    """What `work` answers that writes into an opened store, all of it or nothing."""
    with session(address) as opened, transaction(opened):
        return work(opened)
