"""The provider `bassinminier` of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..i18n import tr
from ..paths import icon
from .area_interpolate import AreaInterpolate
from .bhns_coverage import BhnsCoverage
from .bhns_rings import BhnsRings
from .bring_back import BringBack
from .bundled_models import bundled_models
from .check_sheets import CheckSheets
from .create_contract import CreateContract
from .create_demo import CreateDemo
from .estate_indicators import EstateIndicators
from .evaluate_tranche import EvaluateTranche
from .export_sheets import ExportSheets
from .free_zone_candidates import FreeZoneCandidates
from .freeze_baseline import FreezeBaseline
from .heritage_overlay import HeritageOverlay
from .import_census import ImportCensus
from .import_gtfs import ImportGtfs
from .import_incomes import ImportIncomes
from .import_points import ImportPoints
from .import_sheets import ImportSheets
from .institutional_summary import InstitutionalSummary
from .mine_railway_continuity import MineRailwayContinuity
from .print_atlas import PrintAtlas
from .print_dossier import PrintDossier
from .project_clusters import ProjectClusters
from .publish_contract import PublishContract
from .rank_robustness import RankRobustness
from .replay_run import ReplayRun
from .score_estates import ScoreEstates
from .select_estates import SelectEstates
from .site_catchment import SiteCatchment
from .social_contrast import SocialContrast
from .spoil_tip_visibility import SpoilTipVisibility
from .take_offline import TakeOffline
from .upgrade_contract import UpgradeContract
from .what_if_stop import WhatIfStop

ALGORITHMS = (
    *(AreaInterpolate, EstateIndicators, ScoreEstates, RankRobustness, SelectEstates, ReplayRun, CreateDemo),
    *(ImportGtfs, BhnsRings, BhnsCoverage, WhatIfStop),
    *(HeritageOverlay, SpoilTipVisibility, MineRailwayContinuity, SiteCatchment),
    *(ProjectClusters, SocialContrast, FreeZoneCandidates),
    *(CreateContract, UpgradeContract, CheckSheets, ImportSheets, ExportSheets),
    *(PublishContract, TakeOffline, BringBack),
    *(InstitutionalSummary, FreezeBaseline, EvaluateTranche),
    *(ImportIncomes, ImportCensus, ImportPoints),
    *(PrintAtlas, PrintDossier),
)


class BassinMinierProvider(QgsProcessingProvider):
    def __init__(self):
        super().__init__()
        # A model finds its algorithms in the registry, where those of this provider stand once it has been added.
        QgsApplication.processingRegistry().providerAdded.connect(self._take_models)

    def _take_models(self, provider_id: str):
        if provider_id == self.id():
            self.refreshAlgorithms()

    def id(self):
        return "bassinminier"

    def name(self):
        return tr("Coal basin")

    def longName(self):
        return tr("Coal basin: the contract's tools")

    def icon(self):
        return QIcon(str(icon("plugin")))

    def svgIconPath(self):
        return str(icon("plugin"))

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for model in bundled_models():
                self.addAlgorithm(model)
