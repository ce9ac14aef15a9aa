"""How a sheet looks in the list: two lines, the colour of its strand, its status, what is wrong with it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate

from ..i18n import format_percent, tr
from ..sheets.words import meanings
from .checks_tab import SEVERITY_ICONS
from .plain_text import one_line
from .sheet_list import BADGE_ROLE, PENDING_ROLE, ROW_ROLE

STRAND_COLORS = {
    "estate": "#b3541e",
    "centrality": "#2f6690",
    "site": "#6d4c7d",
    "landscape": "#4f7a4a",
    "economy": "#c39a1c",
}
_EDGE, _GAP, _ICON = 5, 6, 16


class SheetDelegate(QStyledItemDelegate):
    def sizeHint(self, option, index):  # noqa: N802
        return QSize(200, 2 * QFontMetrics(option.font).height() + 2 * _GAP)

    def paint(self, painter, option, index):
        row, badge = index.data(ROW_ROLE), index.data(BADGE_ROLE)
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(
            option.rect, option.palette.brush(QPalette.ColorRole.Highlight if is_chosen else QPalette.ColorRole.Base)
        )
        strip = QRect(option.rect)
        strip.setWidth(_EDGE)
        painter.fillRect(strip, QColor(STRAND_COLORS.get(row.strand, "#9a9a9a")))
        space = option.rect.adjusted(_EDGE + _GAP, _GAP, -_GAP, -_GAP)
        right = self._paint_right(painter, space, badge, bool(index.data(PENDING_ROLE)), is_chosen, option)
        space.setRight(right)
        ink = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(ink))
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        title = one_line(f"{row.number}  {row.title}".strip()) or tr("Sheet without a title")
        painter.drawText(
            space, int(Qt.AlignmentFlag.AlignTop), metrics.elidedText(title, Qt.TextElideMode.ElideRight, space.width())
        )
        font.setBold(False)
        painter.setFont(font)
        if not is_chosen:
            painter.setPen(QColor("#5b6168"))
        told = QFontMetrics(font).elidedText(self._second_line(row), Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, int(Qt.AlignmentFlag.AlignBottom), told)
        painter.setPen(option.palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _second_line(self, row) -> str:
        words = meanings()
        phase = tr("phase {n}").format(n=row.phase) if row.phase else ""
        return one_line(" · ".join(filter(None, (words["status"].get(row.status, row.status), phase, row.epci))))

    def _paint_right(self, painter, space, badge, is_pending, is_chosen, option) -> int:
        """Icons and completeness at the right end; return where the text may end."""
        right = space.right()
        icons = ["/mActionToggleEditing.svg"] if is_pending else []
        if badge is not None and badge.severity:
            icons.append(SEVERITY_ICONS[badge.severity])
        for name in icons:
            place = QRect(right - _ICON, space.top(), _ICON, _ICON)
            QgsApplication.getThemeIcon(name).paint(painter, place)
            right -= _ICON + _GAP
        if badge is None:
            return right
        share = format_percent(badge.completeness)
        width = QFontMetrics(option.font).horizontalAdvance(share)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText) if is_chosen else QColor("#5b6168")
        painter.setPen(ink)
        painter.setFont(option.font)
        painter.drawText(space, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), share)
        return min(right, space.right() - width - _GAP)
