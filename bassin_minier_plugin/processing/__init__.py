"""Thin Processing algorithms: read, bridge, one call into `analysis`, write."""
