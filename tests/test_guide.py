"""The guide as pages: cut at its chapters, with a part on each tool where its Help button leads."""

from __future__ import annotations

import importlib.util
import re
import zipfile
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl

ROOT = Path(__file__).resolve().parent.parent

_spec = importlib.util.spec_from_file_location("guide_tool", ROOT / "tools" / "guide.py")
guide = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(guide)

TEXT = """# Guide

Bonjour. Voir [les rangs](#2-bis-classer) et [la suite](#noter-et-classer).

## 1. Noter et classer

**Classer les cités** d'abord. Voir [les seuils](#seuils).

```sh
## ceci n'est pas un chapitre
```

## 2 bis. Évaluer l'après

### Seuils

![Une image](images/une.png)
"""
TOOLS = [
    guide.Tool("rank", "Classer les cités", "Cités", "Un rang.\nLe champ a_b et <x>."),
    guide.Tool("alone", "Autre outil", "Cités", "Rien."),
]


def test_the_guide_is_cut_at_its_chapters_and_not_in_code():
    chapters = guide.split(TEXT)

    assert [one.slug for one in chapters] == ["index", "noter-et-classer", "evaluer-l-apres"]
    assert "## ceci n'est pas un chapitre" in chapters[1].body


def test_nothing_of_the_guide_is_lost_between_its_pages():
    text = (ROOT / "docs" / "guide.fr.md").read_text(encoding="utf-8")
    kept = "\n".join(one.body for one in guide.split(text)).split()
    titles = " ".join(one.title for one in guide.split(text)[1:]).split()

    assert len(kept) + len(titles) == len(text.split()) - len(re.findall(r"^## ", text, re.MULTILINE))


def test_links_between_chapters_lead_to_their_pages():
    chapters = guide.whole(TEXT, TOOLS)
    pages = {one.slug: guide.page(one, chapters) for one in chapters}

    assert "[la suite](noter-et-classer.md)" in pages["index"]
    assert "[les seuils](evaluer-l-apres.md#seuils)" in pages["noter-et-classer"]
    # What leads nowhere stays as it is, for MkDocs to refuse.
    assert "[les rangs](#2-bis-classer)" in pages["index"]
    assert pages["evaluer-l-apres"].startswith("# 2 bis. Évaluer l'après\n\n## Seuils\n")


def test_a_tool_leads_to_the_chapter_that_speaks_of_it():
    chapter = guide.whole(TEXT, TOOLS)[-1]
    of_rank, of_alone = chapter.body.split('<a id="alone"></a>')

    assert "Dans le guide : [1. Noter et classer](#noter-et-classer)" in of_rank
    assert "Dans le guide" not in of_alone


def test_the_help_page_shows_text_as_it_is_and_no_picture():
    page = guide.help_page(TEXT, TOOLS)

    assert "Le champ a_b et &lt;x&gt;." in page
    assert "<img" not in page
    assert set(re.findall(r'href="#([^"]+)"', page)) - set(re.findall(r'id="([^"]+)"', page)) == {
        "2-bis-classer",
        "seuils",
    }


@pytest.fixture(scope="module")
def packaged_guide(package) -> str:
    with zipfile.ZipFile(package) as archive:
        return archive.read("bassin_minier_plugin/resources/guide/guide.html").decode("utf-8")


def test_the_help_of_each_algorithm_leads_to_a_part_of_the_packaged_guide(
    provider, packaged_guide, tmp_path, monkeypatch
):
    file = tmp_path / "Profil d'Élodie #1 à 100 %" / "resources" / "guide" / "guide.html"
    file.parent.mkdir(parents=True)
    file.write_text(packaged_guide, encoding="utf-8")
    monkeypatch.setattr("bassin_minier_plugin.paths.ROOT", file.parents[2])
    addresses = [QUrl(one.helpUrl()) for one in provider.algorithms()]
    anchors = re.findall(r'<a id="([^"]+)">', packaged_guide)

    assert len(addresses) > 30
    assert {Path(address.toLocalFile()) for address in addresses} == {file}
    assert [address.fragment() for address in addresses if anchors.count(address.fragment()) != 1] == []


def test_the_packaged_guide_is_small_french_and_leads_nowhere_else(packaged_guide):
    assert len(packaged_guide.encode("utf-8")) < 1024 * 1024
    assert "<h3>Calculer le score des cités</h3>" in packaged_guide
    links = re.findall(r'(?:href|src)="([^"]*)"', packaged_guide)
    assert [link for link in links if f'id="{link[1:]}"' not in packaged_guide] == []


def test_without_a_guide_no_help_button_leads_nowhere(provider, tmp_path, monkeypatch):
    monkeypatch.setattr("bassin_minier_plugin.paths.ROOT", tmp_path)

    assert {one.helpUrl() for one in provider.algorithms()} == {""}
