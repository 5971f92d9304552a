"""The compiled forms are what the compiler writes, and the compiler writes what the first window can afford."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORM = """<ui version="4.0"><class>DoorPage</class><widget class="QWidget" name="DoorPage">
<layout class="QVBoxLayout" name="door_column"><item><widget class="QPushButton" name="add_button">
<property name="text"><string>&amp;Add a person</string></property>{property}</widget></item></layout></widget></ui>"""


@pytest.fixture(scope="module")
def compiler() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compile_forms", ROOT / "packaging" / "compile_forms.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    folder = tmp_path / "ui" / "welcome"
    folder.mkdir(parents=True)
    (folder / "door_page.ui").write_text(FORM.format(property=""), encoding="utf-8")
    return tmp_path / "ui"


def test_every_form_and_its_compiled_class_are_the_same(compiler: ModuleType) -> None:
    assert [path.name for path in compiler.differences(compiler.compile_all())] == []


def test_compiled_folders_mirror_the_forms(compiler: ModuleType, forms: Path, tmp_path: Path) -> None:
    wanted = compiler.compile_all(forms, tmp_path / "forms")
    written = sorted(path.relative_to(tmp_path / "forms").as_posix() for path in wanted)
    assert written == ["__init__.py", "welcome/__init__.py", "welcome/ui_door_page.py"]


def test_compiled_form_names_no_version_and_imports_only_what_it_uses(compiler: ModuleType, forms: Path) -> None:
    python = compiler.compile_form(forms / "welcome" / "door_page.ui")
    assert "Created by" not in python
    assert "from PySide6.QtCore import (QCoreApplication, QMetaObject)\n" in python
    assert "PySide6.QtGui" not in python
    assert "def setupUi(self, DoorPage: QWidget) -> None:" in python
    compile(python, "ui_door_page.py", "exec")


def test_name_used_only_in_a_property_is_imported(compiler: ModuleType, forms: Path) -> None:
    form = forms / "welcome" / "door_page.ui"
    form.write_text(
        FORM.format(property='<property name="focusPolicy"><enum>Qt::FocusPolicy::StrongFocus</enum></property>'),
        encoding="utf-8",
    )
    assert "from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)\n" in compiler.compile_form(form)


def test_changed_missing_and_left_over_files_are_named_and_mended(
    compiler: ModuleType, forms: Path, tmp_path: Path
) -> None:
    compiled = tmp_path / "forms"
    wanted = compiler.compile_all(forms, compiled)
    assert len(compiler.differences(wanted, compiled)) == 3
    compiler.write(wanted, compiler.differences(wanted, compiled))
    assert compiler.differences(wanted, compiled) == []
    (compiled / "welcome" / "ui_gone_page.py").write_text("", encoding="utf-8")
    (compiled / "welcome" / "ui_door_page.py").write_text("# changed by hand\n", encoding="utf-8")
    names = [path.name for path in compiler.differences(wanted, compiled)]
    assert names == ["ui_door_page.py", "ui_gone_page.py"]
    compiler.write(wanted, compiler.differences(wanted, compiled))
    assert compiler.differences(wanted, compiled) == []


def test_form_that_cannot_be_read_stops_the_compiler(compiler: ModuleType, forms: Path) -> None:
    (forms / "welcome" / "door_page.ui").write_text("<ui version='4.0'><widget></ui>", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"door_page\.ui"):
        compiler.compile_all(forms)
