"""The provider `bassinminier` of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..i18n import tr
from ..paths import icon
from .area_interpolate import AreaInterpolate
from .bring_back import BringBack
from .check_sheets import CheckSheets
from .create_contract import CreateContract
from .create_demo import CreateDemo
from .estate_indicators import EstateIndicators
from .export_sheets import ExportSheets
from .import_sheets import ImportSheets
from .publish_contract import PublishContract
from .rank_robustness import RankRobustness
from .replay_run import ReplayRun
from .score_estates import ScoreEstates
from .select_estates import SelectEstates
from .take_offline import TakeOffline
from .upgrade_contract import UpgradeContract

ALGORITHMS = (AreaInterpolate, EstateIndicators, ScoreEstates, RankRobustness, SelectEstates, ReplayRun, CreateDemo)
SHEETS = (
    *(CreateContract, UpgradeContract, CheckSheets, ImportSheets, ExportSheets),
    *(PublishContract, TakeOffline, BringBack),
)


class BassinMinierProvider(QgsProcessingProvider):
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
        for algorithm in (*ALGORITHMS, *SHEETS):
            self.addAlgorithm(algorithm())
