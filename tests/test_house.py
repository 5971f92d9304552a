"""The house rules, held against the whole tree; and each rule shown to fail on something that breaks it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.house_rules import code, forms, imports, shape, texts
from tests.house_rules.source import ROOT, Source, committed, source, sources

Rule = Callable[[Source], Iterator[str]]
RULES: tuple[Rule, ...] = (
    imports.imports_stand_at_the_top,
    imports.no_star_import,
    imports.libraries_keep_to_their_places,
    imports.modules_are_loaded_later_in_one_place,
    code.sql_stays_in_the_store,
    code.time_comes_in_from_outside,
    code.nothing_broad_is_caught,
    code.translators_get_literals,
    code.text_boxes_let_tab_through,
    shape.files_stay_short,
    shape.functions_stay_short,
    shape.names_say_what_lives_there,
    shape.modules_say_what_lives_there,
    texts.people_never_read,
)
LAYERS = ("app", "cli", "gui", "settings", "paths", "operations", "store", "bundles", "reports", "central", "domain")
TRY = "try:\n    work()\n"
BROKEN: tuple[tuple[Rule, str, str], ...] = (
    (imports.imports_stand_at_the_top, "domain/a.py", "def f():\n    import json\n"),
    (
        imports.imports_stand_at_the_top,
        "domain/a.py",
        "class A:\n    async def f(self):\n        from os import path\n",
    ),
    (imports.no_star_import, "domain/a.py", "from os import *\n"),
    (imports.libraries_keep_to_their_places, "store/comments.py", "import cryptography.fernet\n"),
    (imports.libraries_keep_to_their_places, "store/comments.py", "from sqlcipher3 import dbapi2\n"),
    (imports.libraries_keep_to_their_places, "bundles/reader.py", "import pyrage\n"),
    (imports.libraries_keep_to_their_places, "bundles/sealing.py", "import argon2\n"),
    (imports.libraries_keep_to_their_places, "operations/a.py", "from PySide6.QtCore import QDate\n"),
    (imports.libraries_keep_to_their_places, "gui/a.py", "import sqlite3\n"),
    (imports.libraries_keep_to_their_places, "cli.py", "import reportlab.platypus\n"),
    (imports.modules_are_loaded_later_in_one_place, "gui/a.py", "importlib.import_module('json')\n"),
    (code.sql_stays_in_the_store, "gui/a.py", "x = 'SELECT id FROM comments'\n"),
    (code.sql_stays_in_the_store, "gui/a.py", "x = f'select {y} from comments where z = 1'\n"),
    (code.sql_stays_in_the_store, "operations/a.py", "x = 'insert into comments values (?)'\n"),
    (code.sql_stays_in_the_store, "bundles/a.py", "x = '''PRAGMA user_version'''\n"),
    (code.sql_stays_in_the_store, "operations/a.py", "store.db.execute(text)\n"),
    (code.time_comes_in_from_outside, "domain/a.py", "x = datetime.now(UTC)\n"),
    (code.time_comes_in_from_outside, "store/a.py", "x = datetime.date.today()\n"),
    (code.time_comes_in_from_outside, "operations/a.py", "x = time.time()\n"),
    (code.time_comes_in_from_outside, "bundles/a.py", "from time import time_ns\n"),
    (code.time_comes_in_from_outside, "reports/a.py", "@dataclass\nclass A:\n    made: Clock = datetime.utcnow\n"),
    (code.nothing_broad_is_caught, "gui/a.py", TRY + "except:\n    pass\n"),
    (code.nothing_broad_is_caught, "gui/a.py", TRY + "except Exception:\n    pass\n"),
    (code.nothing_broad_is_caught, "gui/a.py", TRY + "except (OSError, BaseException) as error:\n    pass\n"),
    (code.nothing_broad_is_caught, "gui/a.py", "with contextlib.suppress(Exception):\n    work()\n"),
    (code.translators_get_literals, "gui/a.py", "self.tr(f'{n} people')\n"),
    (code.translators_get_literals, "gui/a.py", "self.tr(SENTENCE)\n"),
    (code.translators_get_literals, "gui/a.py", "QCoreApplication.translate('Page', sentence)\n"),
    (code.text_boxes_let_tab_through, "gui/a.py", "box = QPlainTextEdit(self)\n"),
    (code.text_boxes_let_tab_through, "gui/a.py", "class Box(QtWidgets.QTextEdit):\n    pass\n"),
    (code.text_boxes_let_tab_through, "gui/a.py", "a = QTextEdit()\nb = QTextEdit()\na.setTabChangesFocus(True)\n"),
    (shape.files_stay_short, "gui/a.py", "x = 1\n" * 401),
    (shape.files_stay_short, "gui/main_window.py", "x = 1\n" * 201),
    (shape.functions_stay_short, "gui/a.py", "def f():\n" + "    x = 1\n" * 40),
    (shape.names_say_what_lives_there, "gui/utils.py", "x = 1\n"),
    (shape.names_say_what_lives_there, "core/a.py", "x = 1\n"),
    (shape.names_say_what_lives_there, "gui/text_helpers.py", "x = 1\n"),
    (shape.names_say_what_lives_there, "gui/a.py", "class SessionManager:\n    pass\n"),
    (shape.modules_say_what_lives_there, "gui/a.py", "x = 1\n"),
    (shape.modules_say_what_lives_there, "gui/a.py", "'''One. Two. Three. Four.'''\n"),
    (shape.modules_say_what_lives_there, "gui/a.py", "'''no sentence at all'''\n"),
    (texts.people_never_read, "gui/a.py", "self.tr('Submit the answers')\n"),
    (texts.people_never_read, "operations/a.py", "raise WrongDate('The date is invalid.')\n"),
)
KEPT: tuple[tuple[Rule, str, str], ...] = (
    (imports.imports_stand_at_the_top, "domain/a.py", "import json\ndef f():\n    return json\n"),
    (imports.libraries_keep_to_their_places, "bundles/sealing.py", "import pyrage\nimport cryptography\n"),
    (imports.modules_are_loaded_later_in_one_place, "gui/later.py", "importlib.import_module('json')\n"),
    (code.sql_stays_in_the_store, "store/a.py", "db.execute('SELECT id FROM comments')\n"),
    (
        code.sql_stays_in_the_store,
        "gui/a.py",
        "'''SELECT a FROM b'''\nself.tr('Please select a person from the list')\n",
    ),
    (code.time_comes_in_from_outside, "gui/a.py", "x = datetime.now(UTC)\n"),
    (code.time_comes_in_from_outside, "domain/a.py", "x = time.monotonic() + session.date.year\n"),
    (code.nothing_broad_is_caught, "gui/a.py", TRY + "except OSError:\n    pass\n"),
    (code.nothing_broad_is_caught, "gui/work.py", TRY + "except Exception as bug:\n    carry(bug)\n"),
    (code.translators_get_literals, "gui/a.py", "self.tr('%n people' ' came', '', n)\nx.translate(table)\n"),
    (code.text_boxes_let_tab_through, "gui/a.py", "box = QPlainTextEdit()\nbox.setTabChangesFocus(True)\n"),
    (shape.functions_stay_short, "gui/a.py", "def f():\n" + "    x = 1\n" * 39),
    (shape.modules_say_what_lives_there, "gui/a.py", "'''What `uv.lock` names. Nothing else.'''\n"),
    (texts.people_never_read, "gui/a.py", "self.tr('Consent to being quoted')\nkey = 'user_version'\n"),
)
FORM = """<ui version="4.0"><class>DoorPage</class><widget class="QWidget" name="DoorPage">{extra}
<layout class="QFormLayout" name="form"><item row="0" column="0"><widget class="QLabel" name="name_label">
<property name="text"><string>{label}</string></property>{buddy}</widget></item><item row="0" column="1">
<widget class="{kind}" name="{name}">{property}</widget></item><item row="1" column="1">
<widget class="QPushButton" name="add_button"><property name="text"><string>{button}</string></property></widget></item>
</layout></widget>{wires}<tabstops>{stops}<tabstop>add_button</tabstop></tabstops></ui>"""
WHOLE = {
    "extra": "",
    "label": "&amp;Name",
    "buddy": '<property name="buddy"><cstring>name_edit</cstring></property>',
    "kind": "QLineEdit",
    "name": "name_edit",
    "property": "",
    "button": "&amp;Add",
    "wires": "",
    "stops": "<tabstop>name_edit</tabstop>",
}
BOX = '<property name="geometry"><rect><x>1</x><y>1</y><width>90</width><height>20</height></rect></property>'
BROKEN_FORMS: tuple[tuple[forms.Rule, dict[str, str]], ...] = (
    (forms.nothing_is_wired, {"wires": "<connections><connection/></connections>"}),
    (forms.no_style_sheet, {"property": '<property name="styleSheet"><string>color: red</string></property>'}),
    (forms.layouts_decide_sizes, {"property": BOX}),
    (forms.every_widget_has_a_chosen_name, {"name": "lineEdit_2", "stops": "<tabstop>lineEdit_2</tabstop>"}),
    (forms.every_widget_has_a_chosen_name, {"name": "label_3", "stops": "<tabstop>label_3</tabstop>"}),
    (forms.every_label_leads_to_its_field, {"buddy": ""}),
    (forms.every_label_leads_to_its_field, {"label": "Name"}),
    (forms.every_label_leads_to_its_field, {"label": "Name &amp;&amp; age"}),
    (forms.every_label_leads_to_its_field, {"name": "other_edit"}),
    (forms.every_control_says_what_it_is, {"buddy": ""}),
    (forms.every_control_says_what_it_is, {"kind": "QComboBox"}),
    (forms.every_control_says_what_it_is, {"button": ""}),
    (forms.tab_visits_every_control, {"stops": ""}),
    (forms.tab_visits_every_control, {"stops": "<tabstop>name_edit</tabstop><tabstop>gone_edit</tabstop>"}),
    (forms.text_boxes_let_tab_through, {"kind": "QPlainTextEdit"}),
    (forms.people_never_read, {"button": "Submit"}),
)


def _name(value: object) -> str | None:
    return getattr(value, "__name__", None)


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_the_code_keeps_every_rule(rule: Rule) -> None:
    assert len(sources()) > 20
    found = [finding for each in sources() for finding in rule(each)]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(("rule", "path", "text"), BROKEN, ids=_name)
def test_every_rule_finds_code_that_breaks_it(rule: Rule, path: str, text: str) -> None:
    assert list(rule(source(f"engage_desktop/{path}", text)))


@pytest.mark.parametrize(("rule", "path", "text"), KEPT, ids=_name)
def test_no_rule_finds_fault_with_code_that_keeps_it(rule: Rule, path: str, text: str) -> None:
    assert not list(rule(source(f"engage_desktop/{path}", text)))


def test_every_rule_has_something_that_breaks_it() -> None:
    assert {rule for rule, _, _ in BROKEN} == set(RULES)
    assert {rule for rule, _ in BROKEN_FORMS} | {forms.one_name_in_three_places} == set(forms.RULES)


def test_imports_close_no_circle() -> None:
    assert imports.circles(each for each in sources() if each.lies_in("engage_desktop/")) == []


def test_a_circle_of_imports_is_found() -> None:
    first = source("engage_desktop/a.py", "from engage_desktop import b\n")
    second = source("engage_desktop/b.py", "if TYPE_CHECKING:\n    from engage_desktop.c import C\n")
    third = source("engage_desktop/c.py", "import engage_desktop.a\n")
    assert imports.circles([first, second]) == []
    assert imports.circles([first, second, third]) == [
        "engage_desktop.a → engage_desktop.b → engage_desktop.c → engage_desktop.a"
    ]


def test_layers_point_downwards() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_layer_that_points_upwards_is_found(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "engage_desktop").mkdir()
    for name in ("__init__", "__main__", *LAYERS):
        (tmp_path / "engage_desktop" / f"{name}.py").touch()
    assert lint_imports(tmp_path).returncode == 0
    (tmp_path / "engage_desktop" / "domain.py").write_text("import engage_desktop.store\n", "utf-8")
    done = lint_imports(tmp_path)
    assert done.returncode == 1
    assert "Layers point downwards BROKEN" in done.stdout


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([program, "--no-cache"], cwd=folder, capture_output=True, text=True)


def test_tests_use_real_parts() -> None:
    mocks, tests = code.mocks_and_tests(sources())
    assert tests > 0
    assert mocks < 0.1 * tests, f"{mocks} mocks in {tests} tests"


def test_mocks_are_counted() -> None:
    text = "def test_a(monkeypatch):\n    monkeypatch.setattr(a, 'b', Mock())\n    monkeypatch.setenv('C', 'd')\n"
    assert code.mocks_and_tests([source("tests/test_a.py", text)]) == (2, 1)


def test_no_committed_name_says_nothing() -> None:
    names = [file.relative_to(ROOT).as_posix() for file in committed()]
    assert "pyproject.toml" in names
    assert list(shape.empty_names(names)) == []
    assert list(shape.empty_names(["resources/misc/list.json"]))


def test_no_committed_file_gives_a_machine_away() -> None:
    found = [
        finding
        for file in committed()
        for finding in texts.gives_away(file.relative_to(ROOT).as_posix(), texts.text_of(file))
    ]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("hidden", ["/ro{}ot/.config", "see /wo{}rk/main", "py{}pi.org", "the a{}gent did it", "C{}EO"])
def test_what_gives_a_machine_away_is_found(hidden: str) -> None:
    assert list(texts.gives_away("README.md", hidden.replace("{}", "")))
    assert not list(texts.gives_away("README.md", "Your work is saved at the root of the folder."))


def test_every_form_keeps_every_rule() -> None:
    found = [finding for form in forms.forms() for rule in forms.RULES for finding in rule(form)]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(("rule", "change"), BROKEN_FORMS, ids=_name)
def test_every_form_rule_finds_a_form_that_breaks_it(rule: forms.Rule, change: dict[str, str]) -> None:
    assert not list(rule(forms.form("ui/welcome/door_page.ui", FORM.format(**WHOLE))))
    assert list(rule(forms.form("ui/welcome/door_page.ui", FORM.format(**{**WHOLE, **change}))))


def test_a_form_with_another_name_than_its_file_is_found() -> None:
    assert not list(forms.one_name_in_three_places(forms.form("ui/door_page.ui", FORM.format(**WHOLE))))
    assert list(forms.one_name_in_three_places(forms.form("ui/hall_page.ui", FORM.format(**WHOLE))))


def test_every_form_has_the_class_of_its_name_in_the_same_folder() -> None:
    for form in forms.forms():
        page = ROOT / form.path.replace("ui/", "engage_desktop/gui/", 1).replace(".ui", ".py")
        assert page.is_file(), f"{form.path} has no {page.relative_to(ROOT)}"
        assert f"class {form.page.get('name')}(" in page.read_text("utf-8"), f"{page} does not define the form's class"


def test_committed_forms_are_what_the_compiler_makes() -> None:
    done = compile_forms(ROOT, "--check")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].startswith(f"{len(forms.forms())} forms, 0 ")


def test_a_form_that_was_changed_after_compiling_is_found(tmp_path: Path) -> None:
    for folder in ("ui/welcome", "packaging", "engage_desktop/gui/forms"):
        (tmp_path / folder).mkdir(parents=True)
    shutil.copy(ROOT / "packaging" / "compile_forms.py", tmp_path / "packaging")
    page = tmp_path / "ui" / "welcome" / "door_page.ui"
    page.write_text(FORM.format(**WHOLE), "utf-8")
    assert compile_forms(tmp_path, "--check").returncode == 1
    assert compile_forms(tmp_path).returncode == 0
    assert compile_forms(tmp_path, "--check").returncode == 0
    page.write_text(FORM.format(**{**WHOLE, "button": "Add them"}), "utf-8")
    assert compile_forms(tmp_path, "--check").returncode == 1


def compile_forms(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, str(folder / "packaging" / "compile_forms.py"), *options]
    return subprocess.run(program, cwd=folder, capture_output=True, text=True)
