"""The gallery: a picture of every page, of the right size, with something on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.gui.gallery import VARIANTS, Variant, picture, places, render_gallery
from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.navigation import STEPS
from engage_desktop.gui.pages import RAIL
from engage_desktop.gui.theme import THEMES
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.practice import whole_story
from tests.workspaces import LISTS, NOW, fresh_workspace

FEWEST_COLOURS = 12


@pytest.fixture
def practised(app_look: Callable[..., Look], tmp_path: Path) -> Iterator[tuple[Workspace, str]]:
    """A workspace with the practice story, and the session of today."""
    workspace = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    yield workspace, whole_story.fill(workspace.store, lists=LISTS, now=NOW)
    workspace.close()


def test_one_variant_draws_every_page_in_its_size_and_none_is_blank(
    practised: tuple[Workspace, str], tmp_path: Path, qapp: QApplication
) -> None:
    workspace, session = practised
    out, said = tmp_path / "pictures", list[str]()
    variant = Variant("high-contrast", right_to_left=True, size=(1024, 640))
    made = render_gallery(workspace, session, out, variants=(variant,), said=said.append)
    expected = [f"{name}-high-contrast-100-rtl-1024x640.png" for name, _ in places(session)]
    assert [path.name for path in made] == expected == said
    assert sorted(path.name for path in out.iterdir()) == sorted(expected)
    for path in made:
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1024, 640), path.name
        assert colours(image) >= FEWEST_COLOURS, f"{path.name} is blank"
    assert len({path.read_bytes() for path in made}) == len(made), "two pages look the same"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight, "the first look comes back"


def test_every_page_and_every_step_has_a_place_in_the_gallery() -> None:
    names = [name for name, _ in places("1")]
    assert [name for name in names if name in RAIL] == list(RAIL)
    steps = [f"session-{step}" for step in STEPS]
    assert [name for name in names if name in steps] == steps
    parts = {"sharing-into", "sharing-decide", "promises-unanswered", "heard-themes", "session-plan-open"}
    assert parts <= set(names)
    assert len(set(names)) == len(names)


def test_the_variants_are_told_apart_by_name_and_hold_every_theme_at_both_sizes() -> None:
    names = [variant.name for variant in VARIANTS]
    assert len(set(names)) == len(names)
    assert {f"{theme}-{size}" for theme in THEMES for size in (100, 200)} <= set(names)
    assert "light-100-rtl" in names
    assert "light-200-1024x640" in names


def test_a_picture_that_cannot_be_written_is_an_error(qapp: QApplication, tmp_path: Path) -> None:
    widget = QWidget()
    with pytest.raises(OSError, match="could not be written"):
        picture(widget, tmp_path / "missing" / "page.png")


def colours(image: QImage) -> int:
    """Return how many colours a picture has, looked at in a grid."""
    grid = ((x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4))
    return len({image.pixel(x, y) for x, y in grid})
