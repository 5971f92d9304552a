"""Lines that say how something stands: their words begin at one edge, and go below the chip where there is no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from engage_desktop.gui.gallery import settle
from engage_desktop.gui.look.tokens import Look, current_look
from engage_desktop.gui.sessions.check_lines import CheckLine, CheckLines
from engage_desktop.gui.widgets.chip import Chip, ChipWords

WORDS = ("The plan says what people are promised.", "There is no backup yet.")


def shown(qtbot: QtBot, width: int) -> CheckLines:
    lines = CheckLines()
    qtbot.addWidget(lines)
    chips = (ChipWords("Ready", "good"), ChipWords("Have a look at this", "info"))
    lines.show_lines([CheckLine(chip, words, "Mend", words) for chip, words in zip(chips, WORDS, strict=True)])
    lines.resize(width, 400)
    lines.show()
    settle()
    return lines


def lefts(lines: CheckLines, kind: type[QLabel] | type[Chip]) -> list[int]:
    parts = [part for part in lines.findChildren(kind) if kind is Chip or part.text() in WORDS]  # type: ignore[attr-defined]
    return [part.mapTo(lines, part.rect().topLeft()).x() for part in parts]


def test_words_begin_at_one_edge_however_long_the_chips_are(app_look: Callable[..., Look], qtbot: QtBot) -> None:
    app_look("light")
    lines = shown(qtbot, 900)
    assert len(set(lefts(lines, QLabel))) == 1
    assert min(lefts(lines, QLabel)) > max(lefts(lines, Chip))
    first, second = lines.findChildren(Chip)
    assert first.width() < second.width()


def test_words_stand_below_the_chip_where_large_text_leaves_no_room(
    app_look: Callable[..., Look], qtbot: QtBot
) -> None:
    app_look("light", 2.0)
    lines = shown(qtbot, 700)
    assert set(lefts(lines, QLabel)) == set(lefts(lines, Chip)) == {0}
    for chip, button in zip(lines.findChildren(Chip), lines.buttons.values(), strict=True):
        (words,) = (part for part in chip.parentWidget().findChildren(QLabel) if part.text() in WORDS)
        assert chip.geometry().bottom() < words.y() < words.geometry().bottom() < button.y()
    lines.resize(current_look().px(600), 400)
    settle()
    assert min(lefts(lines, QLabel)) > max(lefts(lines, Chip))
