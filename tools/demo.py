"""Makes the demonstration contract in a folder, scores its estates, and says what to open.

The contract is for French readers: QGIS speaks French here unless BASSIN_MINIER_LANG says otherwise.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

LANGUAGE = os.environ.get("BASSIN_MINIER_LANG", "fr")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
os.environ["LANG"] = os.environ["LC_ALL"] = f"{LANGUAGE}_{LANGUAGE.upper()}.UTF-8"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qgis.core import (
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QSize


class Console(QgsProcessingFeedback):
    """Shows what the algorithms say, and no progress bar."""

    def __init__(self):
        super().__init__(False)

    def pushWarning(self, warning):  # noqa: N802
        print(f"  ! {warning}")

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        print(f"  ! {error}", file=sys.stderr)


def start_qgis() -> QgsApplication:
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath(), "python", "plugins")))
    from processing.core.Processing import Processing  # noqa: TID251

    Processing.initialize()
    return application


def run_chain(folder: Path) -> dict:
    """Run the chain in `folder`; return the project, the reports and the pictures to open."""
    from qgis import processing

    def run(name: str, **parameters):
        print(f"bassinminier:{name}")
        return processing.run(f"bassinminier:{name}", parameters, feedback=Console())

    made = run("createdemo", SEED=1, OUTPUT=str(folder))
    tables = folder / "contrat_fictif.gpkg"

    def table(code: str) -> str:
        return f"{tables}|layername={code}"

    indicators = run(
        "estateindicators",
        ESTATES=table("estates"),
        INCOME_GRID=table("income_grid"),
        ENERGY=table("dpe"),
        QPV=table("qpv"),
        PROPERTY=table("unesco_property"),
        BUFFER=table("unesco_buffer"),
        COMMUNES=table("communes"),
        OUTPUT=str(folder / "indicateurs.gpkg"),
    )
    scored = run(
        "scoreestates",
        INPUT=indicators["OUTPUT"],
        MODEL="cpin",
        TOP=25,
        OUTPUT=str(folder / "cites_notees.gpkg"),
        REPORT=str(folder / "rapport_score.html"),
    )
    robust = run(
        "rankrobustness",
        INPUT=scored["OUTPUT"],
        MODEL="cpin",
        TOP=25,
        OUTPUT=str(folder / "robustesse.gpkg"),
        REPORT=str(folder / "rapport_robustesse.html"),
    )
    selected = run(
        "selectestates",
        INPUT=scored["OUTPUT"],
        GROUP="epci",
        GROUP_MIN="1",
        GROUP_MAX="6",
        ROBUST_DRAWS=200,
        OUTPUT=str(folder / "programme.gpkg"),
        REPORT=str(folder / "rapport_programme.html"),
    )
    project = Path(made["PROJECT"])
    results = {
        "scored_estates": scored["OUTPUT"],
        "rank_robustness": robust["OUTPUT"],
        "selected_estates": selected["OUTPUT"],
    }
    pictures = add_results(project, results, folder)
    reports = [Path(done["REPORT"]) for done in (scored, robust, selected)]
    return {"project": project, "reports": reports, "pictures": pictures}


def add_results(path: Path, results: dict[str, str], folder: Path) -> list[Path]:
    """Put the results on top of the contract's project, each in a map theme of its own, and draw each map."""
    from bassin_minier_plugin.processing.demo_project import add_result, show_result

    project = QgsProject()
    project.read(str(path))
    for code, source in results.items():
        add_result(project, code, source)
    pictures = []
    for code in results:
        show_result(project, code)
        pictures.append(folder / f"carte_{code}.png")
        draw(project, pictures[-1])
    if not project.write():
        raise SystemExit(f"{path} could not be written: {project.error()}")
    project.clear()
    return pictures


def draw(project: QgsProject, picture: Path):
    settings = QgsMapSettings()
    settings.setLayers(project.layerTreeRoot().checkedLayers())
    settings.setDestinationCrs(project.crs())
    settings.setExtent(project.viewSettings().defaultViewExtent())
    settings.setOutputSize(QSize(2000, 1000))
    settings.setOutputDpi(144)
    settings.setBackgroundColor(project.backgroundColor())
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(str(picture))


def main(folder: str) -> int:
    application = start_qgis()
    from bassin_minier_plugin.plugin import BassinMinierPlugin

    plugin = BassinMinierPlugin(None)
    plugin.initProcessing()
    files = run_chain(Path(folder).resolve())
    plugin.unload()
    print()
    print(f"Projet QGIS à ouvrir : {files['project']}")
    print("Rapports à lire      : " + ("\n" + " " * 23).join(map(str, files["reports"])))
    print("Images des cartes    : " + ("\n" + " " * 23).join(map(str, files["pictures"])))
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "demo"))
