"""Translation of the plugin: `extract` merges the source texts into the .ts file, `check` lists what is
wrong with it, `compile [SOURCE.ts TARGET.qm]` makes the file that QGIS reads.

A source text is the literal argument of a `tr(...)` call, in a module or in a report's template, a label or
alias of a style, or a name in a bundled model.
"""

from __future__ import annotations

import ast
import os
import shutil
import string
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

import jinja2
from jinja2 import nodes

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "bassin_minier_plugin"
CONTEXT = "bassin_minier"
LANGUAGE = "fr"
CATALOGUE = Path("resources", "i18n", f"{CONTEXT}_{LANGUAGE}.ts")
COMPILERS = ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease", "lrelease-qt5", "lrelease-qt6", "lrelease")
STYLE_LABELS = {"rule": "label", "category": "label", "range": "label", "alias": "name"}


class Found(NamedTuple):
    texts: dict[str, list[str]]
    problems: list[str]


class Message(NamedTuple):
    source: str
    translation: str
    is_unfinished: bool


def find_texts(root: Path) -> Found:
    """Return each source text with the files that use it, and the calls that cannot be translated."""
    texts: dict[str, set[str]] = {}
    problems: list[str] = []
    for path in sorted((root / PACKAGE).rglob("*.py")):
        name = path.relative_to(root).as_posix()
        for call, is_late in _tr_calls(ast.parse(path.read_text(encoding="utf-8"), filename=name)):
            problem = _call_problem(call, is_late)
            if problem:
                problems.append(f"{name}:{call.lineno}: {problem}")
            else:
                texts.setdefault(call.args[0].value, set()).add(name)
    for path in sorted((root / "resources").rglob("*.j2")):
        name = path.relative_to(root).as_posix()
        for call in _template_calls(path):
            text = call.args[0].value if len(call.args) == 1 and isinstance(call.args[0], nodes.Const) else None
            if isinstance(text, str) and text.strip():
                texts.setdefault(text, set()).add(name)
            else:
                problems.append(f"{name}:{call.lineno}: tr() needs a literal text")
    for path in sorted((root / "styles").glob("*.qml")):
        for text in style_texts(path):
            texts.setdefault(text, set()).add(path.relative_to(root).as_posix())
    for path in sorted((root / "resources" / "processing_models").glob("*.model3")):
        for text in model_texts(path):
            texts.setdefault(text, set()).add(path.relative_to(root).as_posix())
    return Found({text: sorted(texts[text]) for text in sorted(texts)}, problems)


def _tr_calls(tree: ast.AST, is_late: bool = False) -> Iterator[tuple[ast.Call, bool]]:
    """Each `tr` call, and whether it waits for a function to be called."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and "tr" in (getattr(node.func, "id", ""), getattr(node.func, "attr", "")):
            yield node, is_late
        yield from _tr_calls(node, is_late or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)))


def _template_calls(path: Path) -> list[nodes.Call]:
    tree = jinja2.Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    return [call for call in tree.find_all(nodes.Call) if getattr(call.node, "name", "") == "tr"]


def _call_problem(call: ast.Call, is_late: bool) -> str:
    if not is_late:
        return "tr() at import time is never translated: call it in a function"
    if len(call.args) != 1 or call.keywords:
        return "tr() takes one text and nothing else"
    text = call.args[0]
    if isinstance(text, ast.JoinedStr):
        return 'tr(f"...") is never translated: write tr("... {name}").format(name=name)'
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        return "tr() needs a literal text"
    return "" if text.value.strip() else "tr() of an empty text"


def style_texts(path: Path) -> list[str]:
    """Return the labels and aliases of a style that have a letter in them."""
    found = []
    for element in ElementTree.parse(path).iter():
        text = element.get(STYLE_LABELS.get(element.tag, ""), "")
        if any(letter.isalpha() for letter in text):
            found.append(text)
    return found


def model_texts(path: Path) -> list[str]:
    """Return the title, group, help and parameter names of a Processing model."""
    root = ElementTree.parse(path).getroot()
    parts = {one.get("name"): one for one in root.findall("Option")}
    found = [parts[name].get("value", "") for name in ("model_name", "model_group") if name in parts]
    found += [one.get("value", "") for one in parts["help"].iter("Option") if one.get("name") == "ALG_DESC"]
    for definition in parts["parameterDefinitions"]:
        found += [one.get("value", "") for one in definition if one.get("name") == "description"]
    return [text for text in found if text.strip()]


def read_catalogue(path: Path) -> list[Message]:
    if not path.is_file():
        return []
    messages = []
    for element in ElementTree.parse(path).iterfind("context/message"):
        translation = element.find("translation")
        text = "" if translation is None else translation.text or ""
        is_unfinished = not text or translation.get("type") is not None
        messages.append(Message(element.findtext("source", ""), text, is_unfinished))
    return messages


def write_catalogue(path: Path, texts: dict[str, list[str]], known: dict[str, Message]) -> None:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGE}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, files in texts.items():
        message = known.get(text, Message(text, "", True))
        state = ' type="unfinished"' if message.is_unfinished else ""
        lines.append("    <message>")
        lines += [f"        <location filename={quoteattr(os.path.join('..', '..', name))}/>" for name in files]
        lines.append(f"        <source>{escape(text)}</source>")
        lines.append(f"        <translation{state}>{escape(message.translation)}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def extract(root: Path) -> list[str]:
    """Merge the source texts into the catalogue; return the problems of the calls."""
    path = root / CATALOGUE
    found = find_texts(root)
    write_catalogue(path, found.texts, {message.source: message for message in read_catalogue(path)})
    return found.problems


def check(root: Path) -> list[str]:
    """Return one sentence for each text that a French reader would not read rightly in French."""
    found = find_texts(root)
    messages = read_catalogue(root / CATALOGUE)
    problems = list(found.problems)
    sources = Counter(message.source for message in messages)
    problems += [f"twice in {CATALOGUE.name}: {text!r}" for text, count in sources.items() if count > 1]
    problems += [f"not in {CATALOGUE.name}, run `extract`: {text!r}" for text in found.texts if text not in sources]
    problems += [f"no longer in the sources, run `extract`: {text!r}" for text in sources if text not in found.texts]
    for message in messages:
        if message.is_unfinished:
            problems.append(f"not translated: {message.source!r}")
        elif placeholders(message.source) != placeholders(message.translation):
            problems.append(f"placeholders differ: {message.source!r} / {message.translation!r}")
    return problems


def placeholders(text: str) -> Counter | None:
    """Return the `{names}` of a text, or None when `str.format` would refuse it."""
    try:
        return Counter(field for _, field, _, _ in string.Formatter().parse(text) if field is not None)
    except ValueError:
        return None


def compiler() -> str:
    for name in COMPILERS:
        path = shutil.which(name)
        # The bare `lrelease` may be a launcher that finds no Qt behind it.
        if path and subprocess.run([path, "-version"], capture_output=True).returncode == 0:
            return path
    raise SystemExit("i18n: no lrelease on this machine; run `make setup`")


def compile_catalogue(source: Path, target: Path) -> bool:
    """Make the .qm file unless it is newer than its source; return whether it was made."""
    if not source.is_file():
        raise SystemExit(f"i18n: {source} is missing; run `tools/i18n.py extract`")
    if target.is_file() and target.stat().st_mtime > source.stat().st_mtime:
        return False
    half_made = target.with_name(target.name + ".part")
    run = subprocess.run([compiler(), str(source), "-qm", str(half_made)], capture_output=True, text=True)
    if run.returncode != 0:
        raise SystemExit(f"i18n: {source} was refused by lrelease:\n{run.stderr or run.stdout}")
    os.replace(half_made, target)
    return True


def main(arguments: list[str]) -> int:
    command, *paths = arguments or [""]
    if command == "compile" and len(paths) in (0, 2):
        source, target = map(Path, paths) if paths else (ROOT / CATALOGUE, (ROOT / CATALOGUE).with_suffix(".qm"))
        compile_catalogue(source, target)
        return 0
    if command not in ("extract", "check") or paths:
        print(__doc__, file=sys.stderr)
        return 2
    problems = extract(ROOT) if command == "extract" else check(ROOT)
    print("\n".join(problems), end="\n" if problems else "")
    if not problems:
        print(f"i18n {command}: {len(read_catalogue(ROOT / CATALOGUE))} texts")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
