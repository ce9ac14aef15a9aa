"""The provider `bassinminier` of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..i18n import tr
from ..paths import icon
from .area_interpolate import AreaInterpolate
from .create_demo import CreateDemo
from .estate_indicators import EstateIndicators
from .heritage_overlay import HeritageOverlay
from .mine_railway_continuity import MineRailwayContinuity
from .replay_run import ReplayRun
from .score_estates import ScoreEstates
from .site_catchment import SiteCatchment
from .spoil_tip_visibility import SpoilTipVisibility

_HERITAGE = (HeritageOverlay, SpoilTipVisibility, MineRailwayContinuity, SiteCatchment)
ALGORITHMS = (AreaInterpolate, EstateIndicators, ScoreEstates, *_HERITAGE, ReplayRun, CreateDemo)


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
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
