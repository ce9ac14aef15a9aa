"""One self-contained HTML file from a template: no script, no request, every text escaped."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingParameterFileDestination

from ..analysis.errors import InputError
from ..i18n import format_number, language, tr
from ..paths import resource
from .packages import absent_packages


def report_parameter(name: str) -> QgsProcessingParameterFileDestination:
    return QgsProcessingParameterFileDestination(
        name, tr("Report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
    )


def report_path(algorithm, name: str, parameters, context) -> str:
    """Where the report goes, empty when none is asked for; refused where it could not be written."""
    path = algorithm.parameterAsFileOutput(parameters, name, context)
    if path and absent_packages(("jinja2",)):
        raise InputError("package_missing", packages="jinja2")
    return path


def render_report(path: str, template: str, **content):
    """Write `resources/reports/<template>` filled with `content` to `path`."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resource("reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = environment.get_template(template).render(tr=tr, language=language(), number=format_number, **content)
    Path(path).write_text(page, encoding="utf-8")
