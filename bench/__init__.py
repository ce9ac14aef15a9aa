"""`make bench`: the plugin against QGIS's own algorithms and GeoPandas, on the same files in one run."""
