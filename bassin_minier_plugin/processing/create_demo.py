"""Makes the demonstration contract: fictitious estates in real institutions, and a project that shows them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..i18n import tr
from .base import BassinMinierAlgorithm
from .provenance import keep_beside_raster, keep_in_file, metadata_of

GEOPACKAGE = "contrat_fictif.gpkg"
RELIEF = "relief_fictif.tif"
PROJECT = "contrat_fictif.qgz"
TIMETABLE = "bhns_fictif_gtfs.zip"


class CreateDemo(BassinMinierAlgorithm):
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    ESTATES = "ESTATES"
    DWELLINGS = "DWELLINGS"
    PROJECT_FILE = "PROJECT"
    GTFS_FILE = "GTFS"
    CONTRACT = "CONTRACT"
    OPERATIONS = "OPERATIONS"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy", "osgeo")

    def name(self):
        return "createdemo"

    def displayName(self):
        return tr("Create the demonstration contract")

    def group(self):
        return tr("Demonstration")

    def groupId(self):
        return "demonstration"

    def tags(self):
        return tr("demo,example,fictitious,training,test data").split(",")

    def shortHelpString(self):
        return tr(
            "Makes a contract that looks like the real one and is FICTITIOUS: 543 estates and 70,000 dwellings over "
            "the extent of the coal basin, with invented names, outlines and figures. The communes and the eight EPCI "
            "bear their real names; their boundaries are inventions too.\n\n"
            "The folder receives one GeoPackage (estates, communes, EPCI, priority neighbourhoods, UNESCO property and "
            "buffer zone, 200 m income grid with imputed squares as INSEE publishes it, energy certificates as ADEME "
            "does, centralities, BHNS lines and stops, streets, dwellings as points, spoil tips, mine railways, "
            "monuments, protected perimeters, heritage sites), the BHNS timetable (GTFS zip), a height model with the "
            "tips in it, and a QGIS project with styled layers.\n\n"
            "Beside it, a contract of 120 operation sheets over the five strands (GeoPackage of operations, links, "
            "partners, funding, milestones, indicators, drawn pictures, history), as they were kept from the signature "
            "on 7 March 2017 to the end of 2021; some of them break the plausibility rules on purpose. Amounts in "
            "euros excluding VAT.\n\n"
            "The same seed gives the same contract."
        )

    def initAlgorithm(self, config=None):
        whole = Qgis.ProcessingNumberParameterType.Integer
        self.addParameter(QgsProcessingParameterNumber(self.SEED, tr("Seed"), whole, 1, minValue=0))
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Folder of the contract")))
        self.addOutput(QgsProcessingOutputFile(self.PROJECT_FILE, tr("Project to open")))
        self.addOutput(QgsProcessingOutputFile(self.GTFS_FILE, tr("Timetable of the BHNS (GTFS)")))
        self.addOutput(QgsProcessingOutputFile(self.CONTRACT, tr("Contract (GeoPackage)")))
        self.addOutput(QgsProcessingOutputNumber(self.OPERATIONS, tr("Number of operation sheets")))
        self.addOutput(QgsProcessingOutputNumber(self.ESTATES, tr("Number of estates")))
        self.addOutput(QgsProcessingOutputNumber(self.DWELLINGS, tr("Number of dwellings")))

    def compute(self, parameters, context, feedback, tick):
        from ..analysis.demo.contract import make_basin
        from .coordinates import LAMBERT_93
        from .demo_project import write_project
        from .demo_store import write_store
        from .frame_files import write_tables
        from .raster_files import write_heights

        folder = Path(self.parameterAsString(parameters, self.OUTPUT, context))
        folder.mkdir(parents=True, exist_ok=True)
        seed = self.parameterAsInt(parameters, self.SEED, context)
        tables, basin = make_basin(seed, lambda share: tick(0.6 * share))
        titles = layer_titles()
        write_tables(folder / GEOPACKAGE, tables, lambda share: tick(0.6 + 0.25 * share))
        for code in tables:
            run = {**self.run_record, "output": self.OUTPUT, "file": GEOPACKAGE, "table": code}
            metadata = metadata_of(run, titles[code], tr("Fictitious data for demonstration."))
            keep_in_file(folder / GEOPACKAGE, metadata, code)
        store = write_store(folder, basin.sheets, lambda share: tick(0.85 + 0.1 * share))
        (folder / TIMETABLE).write_bytes(basin.timetable)
        relief = basin.relief
        write_heights(folder / RELIEF, relief.heights, relief.left, relief.top, relief.cell_m, LAMBERT_93)
        run = {**self.run_record, "output": self.OUTPUT, "file": RELIEF}
        title = tr("Heights, 25 m (fictitious)")
        keep_beside_raster(folder / RELIEF, metadata_of(run, title, tr("Fictitious data for demonstration.")))
        rasters = {"relief": (folder / RELIEF, title)}
        write_project(folder / PROJECT, folder / GEOPACKAGE, titles, self.run_record["run_id"], rasters, store)
        estates = tables["estates"]
        return {
            self.OUTPUT: str(folder),
            self.PROJECT_FILE: str(folder / PROJECT),
            self.GTFS_FILE: str(folder / TIMETABLE),
            self.CONTRACT: store.path,
            self.OPERATIONS: len(basin.sheets.tables["operation"]),
            self.ESTATES: len(estates),
            self.DWELLINGS: int(estates["dwellings"].sum()),
        }


def layer_titles() -> dict[str, str]:
    """What people call each layer of the contract, the one to draw on top first."""
    return {
        "bhns_stops": tr("BHNS stops (fictitious)"),
        "bhns_lines": tr("BHNS lines (fictitious)"),
        "centralities": tr("Centralities (fictitious)"),
        "dwellings": tr("Dwellings (fictitious)"),
        "dpe": tr("Energy certificates, DPE (fictitious)"),
        "monuments": tr("Historic monuments (fictitious)"),
        "mine_railways": tr("Mine railways (fictitious)"),
        "heritage_sites": tr("Great heritage sites (fictitious outlines)"),
        "economic_poles": tr("Economic poles (fictitious)"),
        "spoil_tips": tr("Spoil tips (fictitious)"),
        "estates": tr("Mining estates (fictitious)"),
        "monitoring": tr("Estates followed, treated or not (fictitious)"),
        "unesco_property": tr("UNESCO property (fictitious)"),
        "ac4": tr("Outstanding heritage sites, AC4 (fictitious)"),
        "ac2": tr("Classified and registered sites, AC2 (fictitious)"),
        "ac1": tr("Surroundings of monuments, AC1 (fictitious)"),
        "qpv": tr("Priority neighbourhoods, QPV (fictitious)"),
        "streets": tr("Streets (fictitious)"),
        "unesco_buffer": tr("UNESCO buffer zone (fictitious)"),
        "epci": tr("EPCI (fictitious outlines)"),
        "communes": tr("Communes (fictitious outlines)"),
        "census": tr("Census by commune (fictitious)"),
        "income_grid": tr("Incomes, 200 m grid (fictitious)"),
    }
