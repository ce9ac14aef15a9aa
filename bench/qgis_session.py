"""QGIS with Processing and no window, for one process."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def start_qgis():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath(), "python", "plugins")))
    from processing.core.Processing import Processing  # noqa: TID251

    Processing.initialize()
    return application
