"""One self-contained HTML file from a template: no script, no request, every text escaped."""

from __future__ import annotations

from pathlib import Path

from ..i18n import format_number, language, tr
from ..paths import resource


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
