"""Arithmetic on frames and geometries. Knows nothing of QGIS."""
