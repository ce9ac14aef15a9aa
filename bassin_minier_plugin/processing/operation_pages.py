"""Operation sheets as pages: who, what, when, with which money, and the photos that may be shown."""

from __future__ import annotations

from pathlib import Path

from ..i18n import format_number, tr
from ..sheets.attachments import attached_file
from ..sheets.errors import StoreError
from ..sheets.reading import Sheet
from ..sheets.tables import ATTACHMENT, FUNDING, INDICATOR, LINK, MILESTONE, OPERATION, PARTNER
from ..sheets.words import aliases, meanings
from .page_content import Figure, Page, Photo, Table, figures_table
from .page_words import date_text, figure_text, is_known, plain_text

_SHOWN_PHOTOS = 2
_FUNDING_LINES = 8
_PICTURES = (".jpg", ".jpeg", ".png")


def operation_page(sheet: Sheet, folder: Path | None, common: dict[str, str], geometry=None, feature=None) -> Page:
    """The page of one sheet (as `sheets.reading` gives it); `folder`: where its photos may lie."""
    row = sheet[OPERATION][0]
    words = meanings()
    name = plain_text(row["title"])
    number = plain_text(row["number"]) if is_known(row["number"]) else ""
    title = tr("{number} – {title}").format(number=number, title=name) if number else name
    places = [words["strand"].get(row["strand"]), row["commune"], row["epci"], row["lead"]]
    subtitle = " · ".join(plain_text(one) for one in places if is_known(one))
    texts = {**common, "title": title, "subtitle": subtitle}
    texts["badge"] = words["status"].get(row["status"]) or plain_text(row["status"])
    texts["badge_note"] = _badge_note(row)
    texts["description"] = plain_lines(row["description"]) if is_known(row["description"]) else ""
    page = Page(title, texts, geometry=geometry, feature=feature)
    page.tables["figures"] = figures_table(tr("The operation"), _identity(row, sheet))
    for key, table in (
        ("funding", _funding(sheet)),
        ("partners", _partners(sheet)),
        ("milestones", _milestones(sheet)),
        ("indicators", _indicators(sheet)),
    ):
        page.tables[key] = table
    page.photos = _photos(sheet, folder)
    page.texts["heading_photos"] = tr("Photos")
    return page


def plain_lines(text: str) -> str:
    """A text of several lines without characters that no font has; at most one empty line together."""
    lines = [plain_text(line) if line.strip() else "" for line in str(text).splitlines()]
    return "\n".join(line for at, line in enumerate(lines) if line or (at and lines[at - 1])).strip()


def _badge_note(row: dict) -> str:
    parts = []
    if is_known(row["phase"]):
        parts.append(tr("phase {n}").format(n=int(row["phase"])))
    if row["immediate"]:
        parts.append(tr("immediate commitment"))
    return " · ".join(parts)


def _identity(row: dict, sheet: Sheet) -> list[Figure]:
    words = aliases()
    kinds = {
        **{"lead": "", "start_date": "date", "end_date": "date"},
        **dict.fromkeys(("dwellings_planned", "dwellings_committed", "dwellings_delivered"), "count"),
        **{"cost_eur": "euro", "dpe_before": "", "dpe_after": ""},
    }
    labels = {**words, "cost_eur": tr("Estimated cost")}
    figures = [Figure(labels[name], figure_text(row[name], kind)) for name, kind in kinds.items() if _says(row, name)]
    for name in ("start_date", "end_date"):
        figures = [Figure(one.label, date_text(row[name])) if one.label == words[name] else one for one in figures]
    links = [plain_text(one["label"] or one["feature_key"]) for one in sheet[LINK]]
    if links:
        figures.append(Figure(tr("Linked to"), ", ".join(links)))
    return figures


def _says(row: dict, name: str) -> bool:
    """Labels of energy are only printed where a sheet has them: most operations have none to give."""
    return is_known(row[name]) or name not in ("dpe_before", "dpe_after")


def _by(rows, *names) -> list[dict]:
    return sorted(rows, key=lambda row: tuple((row[name] is None, row[name]) for name in names))


def _funding(sheet: Sheet) -> Table:
    words = {"planned": tr("Planned"), "committed": tr("Committed"), "paid": tr("Paid")}
    lines = _by(sheet[FUNDING], "year", "funder")
    heading = tr("Funding plan (€ excl. VAT)")
    if len(lines) > _FUNDING_LINES:
        lines, heading = _by_funder(lines), tr("Funding plan by funder (€ excl. VAT)")
    rows = []
    for one in lines:
        years = one.get("years") or figure_text(one["year"], "year")
        rows.append((plain_text(one["funder"]), years, *_amounts(one)))
    has_total = len(rows) > 1
    if has_total:
        sums = {name: _sum([one[name] for one in sheet[FUNDING]]) for name in words}
        rows.append((tr("Total"), "", *_amounts(sums)))
    head = (tr("Funder"), tr("Year"), *words.values())
    return Table(heading, rows, head, (2.2, 1.15, 1.4, 1.4, 1.4), (1, 2, 3, 4), has_total)


def _by_funder(lines: list[dict]) -> list[dict]:
    """The lines of each funder together, with the years that they span."""
    found = []
    for funder in dict.fromkeys(one["funder"] for one in lines):
        own = [one for one in lines if one["funder"] == funder]
        years = sorted({int(one["year"]) for one in own if is_known(one["year"])})
        span = tr("{first}–{last}").format(first=years[0], last=years[-1]) if len(years) > 1 else ""
        sums = {name: _sum([one[name] for one in own]) for name in ("planned", "committed", "paid")}
        found.append({"funder": funder, "years": span, "year": years[0] if years else None, **sums})
    return found


def _amounts(row: dict) -> tuple[str, ...]:
    return tuple(figure_text(row[name], "count") for name in ("planned", "committed", "paid"))


def _sum(values: list) -> float | None:
    """The sum where all are known: over some of them it would look like the whole."""
    return float(sum(values)) if all(is_known(one) for one in values) else None


def _partners(sheet: Sheet) -> Table:
    rows = [(plain_text(one["organisation"]), plain_text(one["role"])) for one in _by(sheet[PARTNER], "organisation")]
    return Table(tr("Partners"), rows, (tr("Organisation"), tr("Role")), (1.0, 1.0))


def _milestones(sheet: Sheet) -> Table:
    rows = [
        (plain_text(one["name"]), date_text(one["due_date"]), date_text(one["done_date"]))
        for one in _by(sheet[MILESTONE], "due_date", "name")
    ]
    return Table(tr("Milestones"), rows, (tr("Milestone"), tr("Due on"), tr("Done on")), (1.6, 1.1, 1.1), (1, 2))


def _indicators(sheet: Sheet) -> Table:
    rows = []
    for one in _by(sheet[INDICATOR], "name"):
        name = plain_text(one["name"])
        if is_known(one["unit"]):
            name = tr("{name} ({unit})").format(name=name, unit=plain_text(one["unit"]))
        at = date_text(one["at"]) if is_known(one["at"]) else ""
        value = figure_text(one["value"], "")
        if at and is_known(one["value"]):
            value = tr("{value} on {date}").format(value=value, date=at)
        rows.append((name, figure_text(one["baseline"], ""), figure_text(one["target"], ""), value))
    head = (tr("Indicator"), tr("Baseline"), tr("Target"), tr("Value"))
    return Table(tr("Indicators"), rows, head, (1.8, 0.9, 0.9, 1.4), (1, 2, 3))


def _photos(sheet: Sheet, folder: Path | None) -> list[Photo]:
    """The first pictures of a sheet, each with its caption or with why it cannot be shown."""
    rows = [one for one in _by(sheet[ATTACHMENT], "path") if one["kind"] in ("photo", "plan") and _is_picture(one)]
    photos = [_photo(one, folder) for one in rows[:_SHOWN_PHOTOS]]
    left = len(rows) - len(photos)
    if left > 0:
        more = tr("{caption} (and {n} more in the sheet)").format(caption=photos[-1].caption, n=format_number(left))
        photos[-1] = Photo(photos[-1].path, more)
    return photos or [Photo(None, tr("No photo in the sheet"))]


def _is_picture(row: dict) -> bool:
    return is_known(row["path"]) and Path(str(row["path"])).suffix.lower() in _PICTURES


def _photo(row: dict, folder: Path | None) -> Photo:
    caption = plain_text(row["caption"]) if is_known(row["caption"]) else plain_text(Path(str(row["path"])).name)
    if folder is None:
        return Photo(None, tr("{caption} (not shown: its folder is not known)").format(caption=caption))
    try:
        return Photo(attached_file(folder, str(row["path"])), caption)
    except StoreError as refusal:
        told = {
            "attachment_missing": tr("{caption} (the file is missing)"),
            "attachment_refused": tr("{caption} (not a photo that may be shown)"),
        }
        return Photo(None, told[refusal.code].format(caption=caption))
