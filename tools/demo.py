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
    run(
        "checksheets",
        CONTRACT=made["CONTRACT"],
        EPCI=str(folder / "contrat_fictif.gpkg|layername=epci"),
        EPCI_NAME="epci",
        OUTPUT=str(folder / "controle_des_fiches.gpkg"),
    )
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
    served = run(
        "centralities_and_bhns",
        FEED=made["GTFS"],
        DATE="2026-03-10",
        ZONES=table("centralities"),
        DEMAND=table("dwellings"),
        DEMAND_FIELD="dwellings",
        ESTATES=table("estates"),
        NETWORK=table("streets"),
        stops_with_headways=str(folder / "arrets_bhns.gpkg"),
        lines_with_headways=str(folder / "lignes_bhns.gpkg"),
        bhns_rings=str(folder / "couronnes_bhns.gpkg"),
        zones_with_their_service=str(folder / "centralites_desservies.gpkg"),
        coverage_summary=str(folder / "synthese_desserte.gpkg"),
        report=str(folder / "rapport_desserte.html"),
    )
    protected = look_at_landscape(run, table, folder, scored["OUTPUT"])
    summed = sum_up(run, table, folder, table("estates"))
    together = look_at_economy(run, table, folder, selected["OUTPUT"])
    results = {
        **together["layers"],
        **summed["layers"],
        **protected["layers"],
        "bhns_rings": served["bhns_rings"],
        "bhns_coverage": served["zones_with_their_service"],
        "gtfs_stops": served["stops_with_headways"],
        "rank_robustness": robust["OUTPUT"],
        "selected_estates": selected["OUTPUT"],
        "scored_estates": scored["OUTPUT"],
    }
    project = Path(made["PROJECT"])
    pictures = add_results(project, results, folder)
    reports = [Path(done["REPORT"]) for done in (scored, robust, selected)]
    reports += [Path(served["report"]), protected["report"], *summed["reports"], *together["reports"]]
    reports += evaluate(run, table, folder, made["CONTRACT"])["reports"]
    annexes = print_annex(run, made["CONTRACT"], table, folder)
    served_zones = served["zones_with_their_service"]
    annexes += print_atlases(run, table, folder, selected["OUTPUT"], served_zones, made["CONTRACT"])
    return {"project": project, "reports": reports, "pictures": pictures, "annexes": annexes}


def print_annex(run, contract: str, table, folder: Path) -> list[Path]:
    """The annex of the contract, and its editable twin."""
    printed = run(
        "contract_annex",
        CONTRACT=contract,
        ESTATES=str(folder / "programme.gpkg"),
        CENTRALITIES=str(folder / "centralites_desservies.gpkg"),
        SITES=str(folder / "grands_sites.gpkg"),
        EPCI=None,
        BACKGROUND=[table(code) for code in ("bhns_lines", "unesco_property", "epci", "communes")],
        ANNEX="Annexe 1",
        findings_on_the_sheets=str(folder / "constats_annexe.gpkg"),
        annex_pdf=str(folder / "annexe_fictive.pdf"),
        editable_twin=str(folder / "annexe_fictive.odt"),
    )
    return [Path(printed["annex_pdf"]), Path(printed["editable_twin"])]


def print_atlases(run, table, folder: Path, programme: str, centralities: str, contract: str) -> list[Path]:
    """The programme on one map and estate by estate, the centralities, and the operation sheets."""
    under = ("mine_railways", "spoil_tips", "unesco_property", "qpv", "streets", "unesco_buffer", "epci", "communes")
    layers = [table(code) for code in ("bhns_stops", "bhns_lines", *under)]
    chosen = {"COVERAGE": programme, "FILTER": '"selected" = 1', "SORT": '"rank"'}
    plain = [table(code) for code in ("bhns_lines", "epci", "communes")]
    protections = [table(code) for code in ("ac1", "ac2", "ac4")]
    atlases = {
        "atlas_carte_programme": {**chosen, "TEMPLATE": "overview_map", "PAGE": 1, "LAYERS": plain},
        "atlas_cites": {**chosen, "PROTECTIONS": protections, "TRANSPORT": [table("bhns_stops")]},
        "atlas_centralites": {"COVERAGE": centralities, "TEMPLATE": "centrality_sheet"},
        "atlas_operations": {
            **{"COVERAGE": f"{contract}|layername=operation", "TEMPLATE": "operation_sheet", "SORT": '"number"'},
        },
    }
    made = []
    for number, (name, asked) in enumerate(atlases.items(), 1):
        annex = {"ANNEX": f"Annexe {number}", "OUTPUT": str(folder / f"{name}.pdf")}
        made.append(Path(run("printatlas", **{"LAYERS": layers, **asked, **annex})["OUTPUT"]))
    return made


def sum_up(run, table, folder: Path, estates: str) -> dict:
    """The estates per institution and landlord."""
    done = run(
        "institutionalsummary",
        INPUT=estates,
        VALUES=["dwellings", "vacant_dwellings", "cost_eur"],
        LANDLORD="landlord",
        COMMUNES=table("communes"),
        OUTPUT=str(folder / "institutions.gpkg"),
        REPORT=str(folder / "rapport_institutions.html"),
    )
    return {"layers": {"institutional_summary": done["OUTPUT"]}, "reports": [Path(done["REPORT"])]}


def evaluate(run, table, folder: Path, contract: str) -> dict:
    """The contract frozen at the end of its first spring, and the first tranche evaluated on its last day."""
    frozen = run("freezebaseline", CONTRACT=contract, DATE="2017-06-30", OUTPUT=str(folder / "etat_reference.gpkg"))
    done = run(
        "evaluatetranche",
        CONTRACT=contract,
        DATE="2022-03-06",
        BASELINE=frozen["OUTPUT"],
        COMPARE=table("monitoring"),
        TREATED="treated",
        BEFORE="vacancy_2017",
        AFTER="vacancy_2021",
        COVARIATES=["condition_index", "built_year"],
        OUTPUT=str(folder / "evaluation.gpkg"),
        REPORT=str(folder / "rapport_evaluation.html"),
        WORKBOOK=str(folder / "evaluation.xlsx"),
    )
    return {"reports": [Path(done["REPORT"]), Path(done["WORKBOOK"])]}


def look_at_economy(run, table, folder: Path, programme: str) -> dict:
    """Executives and their jobs, free zones around the programme, and what belongs together with it."""
    chosen = f'{programme}|subset="selected" = 1'
    contrast = run(
        "socialcontrast",
        COMMUNES=table("census"),
        PERMUTATIONS=9999,
        OUTPUT=str(folder / "contraste.gpkg"),
        REPORT=str(folder / "rapport_contraste.html"),
    )
    zones = run(
        "freezonecandidates",
        POLES=table("economic_poles"),
        CENTRALITIES=table("centralities"),
        ESTATES=chosen,
        BUFFER=500,
        POPULATION=table("census"),
        CRITERIA="unemployment >= area; poverty >= area; poles >= 1; estates >= 1",
        OUTPUT=str(folder / "zones_franches.gpkg"),
        REPORT=str(folder / "rapport_zones_franches.html"),
    )
    clusters = run(
        "projectclusters",
        LAYERS=[chosen, *(table(code) for code in ("centralities", "heritage_sites", "spoil_tips", "economic_poles"))],
        STRANDS="programme = estate",
        MAX_DISTANCE=800,
        COMMUNES=table("epci"),
        OUTPUT=str(folder / "membres_des_grappes.gpkg"),
        CLUSTERS=str(folder / "grappes.gpkg"),
        REPORT=str(folder / "rapport_grappes.html"),
    )
    layers = {
        "social_contrast": contrast["OUTPUT"],
        "free_zone_candidates": zones["OUTPUT"],
        "project_clusters": clusters["CLUSTERS"],
        "cluster_members": clusters["OUTPUT"],
    }
    return {"layers": layers, "reports": [Path(one["REPORT"]) for one in (clusters, contrast, zones)]}


def look_at_landscape(run, table, folder: Path, estates: str) -> dict:
    """Protections, views and missing links by the bundled model, then what lies within reach of the great sites."""
    found = run(
        "heritage_overlay",
        ESTATES=estates,
        PROTECTIONS=[table(code) for code in ("unesco_property", "unesco_buffer", "ac1", "ac2", "ac4")],
        SURROUNDINGS=[table(code) for code in ("monuments", "spoil_tips", "mine_railways")],
        GROUP="epci",
        SPOIL_TIPS=table("spoil_tips"),
        DEM=str(folder / "relief_fictif.tif"),
        RAILWAYS=table("mine_railways"),
        PLACES=[table(code) for code in ("estates", "centralities", "bhns_stops", "heritage_sites")],
        sites_with_their_protections_and_views=str(folder / "cites_patrimoine.gpkg"),
        report=str(folder / "rapport_patrimoine.html"),
        missing_links=str(folder / "chainons_manquants.gpkg"),
        pieces_of_the_network=str(folder / "troncons_continus.gpkg"),
        number_of_landmarks_seen_from_each_cell=str(folder / "terrils_vus.tif"),
    )
    around = run(
        "sitecatchment",
        SITES=table("heritage_sites"),
        LAYERS=[table(code) for code in ("estates", "income_grid", "bhns_stops", "monuments")],
        NETWORK=table("streets"),
        DISTANCES="500,1000,2000",
        OUTPUT=str(folder / "grands_sites.gpkg"),
    )
    layers = {
        "heritage_overlay": found["sites_with_their_protections_and_views"],
        "network_pieces": found["pieces_of_the_network"],
        "missing_links": found["missing_links"],
        "site_catchment": around["OUTPUT"],
    }
    return {"layers": layers, "report": Path(found["report"])}


# The maps of the demonstration, the last one left on the screen: the results on top of each.
MAPS = {
    "carte_zones_franches": ["free_zone_candidates"],
    "carte_contraste": ["social_contrast"],
    "carte_grappes": ["cluster_members", "project_clusters"],
    "carte_institutions": ["institutional_summary"],
    "carte_grands_sites": ["site_catchment"],
    "carte_cavaliers": ["missing_links", "network_pieces"],
    "carte_patrimoine": ["heritage_overlay"],
    "carte_desserte": ["bhns_coverage", "gtfs_stops", "bhns_rings"],
    "carte_robustesse": ["rank_robustness"],
    "carte_programme": ["selected_estates"],
    "carte_score": ["scored_estates"],
}


def add_results(path: Path, results: dict[str, str], folder: Path) -> list[Path]:
    """Put the results on top of the contract's project, keep a map theme for each map, and draw them."""
    from bassin_minier_plugin.processing.demo_project import add_result, keep_theme, result_titles, show_results

    project = QgsProject()
    project.read(str(path))
    for code, source in results.items():
        add_result(project, code, source)
    pictures = []
    for name, codes in MAPS.items():
        show_results(project, codes)
        keep_theme(project, result_titles()[codes[0]])
        pictures.append(folder / f"{name}.png")
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
    print("Annexe à signer      : " + ("\n" + " " * 23).join(map(str, files["annexes"])))
    print("Images des cartes    : " + ("\n" + " " * 23).join(map(str, files["pictures"])))
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "demo"))
