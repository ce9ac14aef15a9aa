"""Everything a French reader sees is in French; and the tool that checks it sees what is not."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QTranslator

ROOT = Path(__file__).resolve().parent.parent

_spec = importlib.util.spec_from_file_location("i18n_tool", ROOT / "tools" / "i18n.py")
i18n_tool = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(i18n_tool)


@pytest.fixture
def tree(tmp_path):
    """A checkout in small: `tree(code)` lays one module, and a style when given."""

    def lay(code: str, style: str = "") -> Path:
        (tmp_path / "bassin_minier_plugin").mkdir(exist_ok=True)
        (tmp_path / "bassin_minier_plugin" / "module.py").write_text(code, encoding="utf-8")
        if style:
            (tmp_path / "styles").mkdir(exist_ok=True)
            (tmp_path / "styles" / "estates.qml").write_text(style, encoding="utf-8")
        return tmp_path

    return lay


def translate(root: Path, source: str, translation: str) -> None:
    catalogue = root / i18n_tool.CATALOGUE
    messages = {message.source: message for message in i18n_tool.read_catalogue(catalogue)}
    messages[source] = i18n_tool.Message(source, translation, False)
    i18n_tool.write_catalogue(catalogue, i18n_tool.find_texts(root).texts, messages)


def test_every_text_is_translated_into_french():
    assert i18n_tool.check(ROOT) == []


def test_the_same_sources_give_the_same_catalogue(tree):
    root = tree('def f():\n    return tr("b"), tr("a")')
    i18n_tool.extract(root)
    first = (root / i18n_tool.CATALOGUE).read_bytes()
    i18n_tool.extract(root)

    assert (root / i18n_tool.CATALOGUE).read_bytes() == first
    assert [message.source for message in i18n_tool.read_catalogue(root / i18n_tool.CATALOGUE)] == ["a", "b"]


def test_adjacent_literals_are_one_text(tree):
    root = tree('def f():\n    return tr("one "\n        "text"), self.tr("another")')

    assert list(i18n_tool.find_texts(root).texts) == ["another", "one text"]


def test_labels_and_aliases_of_styles_are_texts(tree):
    style = """<!DOCTYPE qgis><qgis version="3.40"><renderer-v2 type="RuleRenderer"><rules>
        <rule label="High &amp; rising" symbol="0"/><rule symbol="1"/><rule label="0 - 1"/></rules>
        <categories><category label="social" value="x"/></categories><ranges><range label="Weak" lower="0"/></ranges>
        </renderer-v2><aliases><alias field="score" name="Score (0 to 100)"/><alias field="fid" name=""/></aliases>
        <layer name="mine" label="no"/></qgis>"""

    texts = i18n_tool.find_texts(tree("", style)).texts

    assert list(texts) == ["High & rising", "Score (0 to 100)", "Weak", "social"]
    assert texts["Weak"] == ["styles/estates.qml"]


def test_templates_of_reports_are_read(tree):
    root = tree("")
    (root / "resources").mkdir()
    (root / "resources" / "score.html.j2").write_text(
        '<h1 title="{{ tr(\'Rank\') }}">{{ tr("{n} estates").format(n=n) }}</h1>\n{{ tr(title) }}', encoding="utf-8"
    )

    found = i18n_tool.find_texts(root)

    assert found.texts == {"Rank": ["resources/score.html.j2"], "{n} estates": ["resources/score.html.j2"]}
    assert found.problems == ["resources/score.html.j2:2: tr() needs a literal text"]


def test_translations_are_kept_and_vanished_texts_dropped(tree):
    root = tree('def f():\n    return tr("Estates"), tr("Stops <b> & lines")')
    i18n_tool.extract(root)
    translate(root, "Estates", "Cités")
    translate(root, "Stops <b> & lines", "Arrêts <b> & lignes")
    tree('def f():\n    return tr("Rank"), tr("Stops <b> & lines")')
    i18n_tool.extract(root)

    assert i18n_tool.read_catalogue(root / i18n_tool.CATALOGUE) == [
        ("Rank", "", True),
        ("Stops <b> & lines", "Arrêts <b> & lignes", False),
    ]


def test_an_untranslated_text_is_found(tree):
    root = tree('def f():\n    return tr("Estates")')
    i18n_tool.extract(root)

    assert i18n_tool.check(root) == ["not translated: 'Estates'"]


def test_a_text_that_was_not_extracted_is_found(tree):
    root = tree('def f():\n    return tr("Estates")')

    assert i18n_tool.check(root) == ["not in bassin_minier_fr.ts, run `extract`: 'Estates'"]


def test_a_text_that_left_the_sources_is_found(tree):
    root = tree('def f():\n    return tr("Estates")')
    i18n_tool.extract(root)
    translate(root, "Estates", "Cités")
    tree("")

    assert i18n_tool.check(root) == ["no longer in the sources, run `extract`: 'Estates'"]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ('tr(f"{n} estates")', "never translated"),
        ("tr(name)", "needs a literal"),
        ('tr("a" + name)', "needs a literal"),
        ('tr("{n} estates".format(n=n))', "needs a literal"),
        ('tr("")', "empty text"),
        ('tr("one", "two")', "one text and nothing else"),
    ],
)
def test_a_call_that_cannot_be_translated_is_found(tree, call, words):
    problems = i18n_tool.check(tree(f"def f(n, name):\n    return {call}"))

    assert len(problems) == 1
    assert problems[0].startswith("bassin_minier_plugin/module.py:2: ")
    assert words in problems[0]


@pytest.mark.parametrize("code", ['TITLE = tr("Estates")', 'class Lay:\n    TITLE = tr("Estates")'])
def test_a_text_translated_at_import_time_is_found(tree, code):
    assert "import time" in i18n_tool.check(tree(code))[0]


@pytest.mark.parametrize(
    ("source", "translation", "is_right"),
    [
        ("{n} of {total} estates", "{n} cités sur {total}", True),
        ("{n} of {total} estates", "sur {total} cités, {n}", True),
        ("{n} estates", "des cités", False),
        ("{n} estates", "{m} cités", False),
        ("{n:.1f} ha", "{n:.0f} ha", True),
        ("{{n}} estates", "{{n}} cités", True),
        ("{n} estates", "{n cités", False),
    ],
)
def test_placeholders_of_a_translation_are_those_of_its_source(tree, source, translation, is_right):
    root = tree(f"def f():\n    return tr({source!r})")
    i18n_tool.extract(root)
    translate(root, source, translation)

    problems = [] if is_right else [f"placeholders differ: {source!r} / {translation!r}"]
    assert i18n_tool.check(root) == problems


def test_the_compiled_file_speaks_french_to_qt(tree):
    root = tree('def f():\n    return tr("Estates\\n<b>\\"here\\"</b>")')
    i18n_tool.extract(root)
    translate(root, 'Estates\n<b>"here"</b>', "Cités\n<b>« ici »</b>")
    target = root / "fr.qm"

    assert i18n_tool.compile_catalogue(root / i18n_tool.CATALOGUE, target)

    translator = QTranslator()
    assert translator.load(str(target))
    assert translator.translate("bassin_minier", 'Estates\n<b>"here"</b>') == "Cités\n<b>« ici »</b>"


def test_a_missing_catalogue_is_refused_in_one_sentence(tmp_path):
    with pytest.raises(SystemExit, match="is missing; run"):
        i18n_tool.compile_catalogue(tmp_path / "no.ts", tmp_path / "no.qm")
