"""Widgets: the dock of operation sheets. It never edits a store by itself: forms write into QGIS's edit buffers, and
`sheets` saves them. Whatever may wait for a server runs off the window's thread."""
