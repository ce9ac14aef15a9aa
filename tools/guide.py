"""The French guide as pages: docs/guide.fr.md cut at its chapters, and a chapter on each tool made from its help.

guide.py site FOLDER      writes FOLDER/guide (Markdown and pictures) and FOLDER/mkdocs.yml, for MkDocs
guide.py help FILE.html   reads a guide on the standard input; one page without pictures, where Help buttons lead
"""

from __future__ import annotations

import html
import json
import re
import shutil
import sys
import unicodedata
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
TOOLS_TITLE = "Les outils un par un"
STYLE = """body{font:16px/1.5 sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#222;background:#fff}
table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #bbb;padding:.3em .6em;text-align:left;
vertical-align:top}code{background:#f2f2f2;padding:0 .2em}h2{border-top:2px solid #555;padding-top:.5em}
h3:target,a:target+h3{background:#fff3c4}"""

# The theme keeps each cell on one line.
WRAPPED = ".rst-content .wy-table-responsive table td{white-space:normal!important}\n"


class Chapter(NamedTuple):
    slug: str
    title: str
    body: str


class Tool(NamedTuple):
    id: str
    name: str
    group: str
    help: str


def slug_of(title: str) -> str:
    """`2. Noter et classer` is `noter-et-classer`."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"^\d+( [a-z]+)?\. ", "", plain)
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def split(text: str) -> list[Chapter]:
    """What stands before the first `## ` is the first page, `index`; each `## ` outside of code begins another."""
    title, lines, chapters, in_code = "index", [], [], False
    for line in text.splitlines():
        in_code ^= line.startswith("```")
        if line.startswith("## ") and not in_code:
            chapters.append((title, lines))
            title, lines = line[3:].strip(), []
        else:
            lines.append(line)
    chapters.append((title, lines))
    return [Chapter(slug_of(title), title, "\n".join(lines).strip("\n")) for title, lines in chapters]


def french_tools() -> list[Tool]:
    """Every algorithm and model of the provider, as a French reader finds them in the toolbox."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    sys.path.append(str(ROOT))
    application = QgsApplication([], False)
    application.initQgis()
    from bassin_minier_plugin.paths import resource
    from bassin_minier_plugin.processing.provider import BassinMinierProvider

    translator = QTranslator()
    if not translator.load(str(resource("i18n", "bassin_minier_fr.qm"))):
        sys.exit("guide: the French translation is not compiled: python tools/i18n.py compile")
    QCoreApplication.installTranslator(translator)
    provider = BassinMinierProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    found = [Tool(one.name(), one.displayName(), one.group(), _help_text(one)) for one in provider.algorithms()]
    application.exitQgis()
    return sorted(found, key=lambda tool: (slug_of(tool.group), slug_of(tool.name)))


def _help_text(algorithm) -> str:
    content = algorithm.helpContent() if hasattr(algorithm, "helpContent") else {}
    return content.get("ALG_DESC") or algorithm.shortHelpString()


def tools_chapter(tools: list[Tool], chapters: list[Chapter]) -> Chapter:
    """One part per tool, under an anchor that is its id, with a way to the chapter that speaks of it first."""
    lines, group = [], ""
    for tool in tools:
        if tool.group != group:
            group = tool.group
            lines += [f"**{_plain(group)}**", ""]
        lines += [f'<a id="{tool.id}"></a>', "", f"### {_plain(tool.name)}", ""]
        for paragraph in re.split(r"\n+", tool.help.strip()):
            lines += [_plain(paragraph), ""]
        spoken = next((one for one in chapters if tool.name.lower() in " ".join(one.body.split()).lower()), None)
        if spoken is not None and spoken.slug != "index":
            lines += [f"Dans le guide : [{spoken.title}](#{spoken.slug})", ""]
        lines += [f"Identifiant : `bassinminier:{tool.id}`", ""]
    return Chapter(slug_of(TOOLS_TITLE), TOOLS_TITLE, "\n".join(lines).strip("\n"))


def _plain(text: str) -> str:
    """Text as it is, without a character that Markdown or HTML would take for a sign."""
    return re.sub(r"([\\`*_\[\]])", r"\\\1", html.escape(text.strip(), quote=False))


def whole(text: str, tools: list[Tool]) -> list[Chapter]:
    chapters = split(text)
    return [*chapters, tools_chapter(tools, chapters)]


def page(chapter: Chapter, chapters: list[Chapter]) -> str:
    """The chapter as a page of its own: headings one level up, links to other chapters to their pages."""
    homes = {one.slug: f"{one.slug}.md" for one in chapters}
    for one in chapters:
        anchors = re.findall(r'<a id="([^"]+)">', one.body) + [
            slug_of(title) for title in re.findall(r"^### (.*)$", one.body, re.MULTILINE)
        ]
        homes.update({anchor: f"{one.slug}.md#{anchor}" for anchor in anchors if anchor not in homes})
    body = re.sub(r"\]\(#([^)]+)\)", lambda link: f"]({homes.get(link[1], '#' + link[1])})", chapter.body)
    body = re.sub(r"^##(#+ )", r"#\1", body, flags=re.MULTILINE)
    return f"{body}\n" if chapter.slug == "index" else f"# {chapter.title}\n\n{body}\n"


def write_site(text: str, tools: list[Tool], build: Path) -> None:
    chapters, folder = whole(text, tools), build / "guide"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for chapter in chapters:
        (folder / f"{chapter.slug}.md").write_text(page(chapter, chapters), encoding="utf-8")
    (folder / "guide.css").write_text(WRAPPED, encoding="utf-8")
    shutil.copytree(ROOT / "docs" / "images", folder / "images")
    titles = [{"Accueil" if one.slug == "index" else one.title: f"{one.slug}.md"} for one in chapters]
    # JSON is YAML. The rest stands in the mkdocs.yml of the checkout.
    settings = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": str(folder),
        "site_dir": str(build / "docs"),
        "nav": titles,
    }
    (build / "mkdocs.yml").write_text(json.dumps(settings, ensure_ascii=False, indent=2), encoding="utf-8")


def help_page(text: str, tools: list[Tool]) -> str:
    """The guide in one page of HTML without pictures."""
    from markdown_it import MarkdownIt

    chapters = whole(re.sub(r"^!\[.*\]\(.*\)$", "", text, flags=re.MULTILINE), tools)
    parts = [f'## <a id="{one.slug}"></a>{one.title}\n\n{one.body}' for one in chapters if one.slug != "index"]
    contents = [f"- [{one.title}](#{one.slug})" for one in chapters if one.slug != "index"]
    source = "\n\n".join([chapters[0].body, "\n".join(contents), *parts])
    body = MarkdownIt("commonmark").enable("table").render(source)
    head = f'<meta charset="utf-8"><title>Bassin minier</title><style>{STYLE}</style>'
    return f'<!DOCTYPE html>\n<html lang="fr"><head>{head}</head>\n<body>\n{body}</body></html>\n'


def main(arguments: list[str]) -> None:
    if len(arguments) != 2 or arguments[0] not in ("site", "help"):
        sys.exit(__doc__)
    target = Path(arguments[1]).resolve()
    if arguments[0] == "site":
        write_site((ROOT / "docs" / "guide.fr.md").read_text(encoding="utf-8"), french_tools(), target)
        return
    text = sys.stdin.buffer.read().decode("utf-8")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(help_page(text, french_tools()), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
