"""The evaluation on the Close page: every answer in words, its number and, where enough answered, its share beside a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from engage_desktop.gui.close.answer_bars import ShareBar
from engage_desktop.gui.close.close_page import ClosePage
from engage_desktop.operations import pulse
from tests.gui.session_pages import Opened
from tests.workspaces import LISTS, NOW


def words_of(page: ClosePage) -> list[str]:
    return [label.text() for label in page.sections["evaluation"].ui.results_place.findChildren(QLabel)]


def test_every_answer_stands_with_its_number_its_share_and_a_bar_as_long(opened: Opened) -> None:
    session = opened.session("open")
    counts = {"learned": {5: 15, 1: 5}, "purpose": {4: 2}}
    pulse.record_tally(opened.store, now=NOW, session=session.id, counts=counts, lists=LISTS)
    page = ClosePage(opened.workspace, opened.navigator)
    opened.in_window(page)
    page.show_session(session.id)
    page.show_row("evaluation")
    section = page.sections["evaluation"]
    words = words_of(page)
    place = words.index("I learned something that I will use.")
    assert words[place + 1] == "15 of 20 say yes"
    pairs = dict(zip(words[place + 2 :: 2], words[place + 3 :: 2], strict=False))
    assert pairs["Yes, very much"] == "15, 75 %"
    assert pairs["No, not at all"] == "5, 25 %"
    assert pairs["Partly"] == "0, 0 %"
    few = words.index("I knew what this session was for.")
    assert words[few + 1] == "2 of 2 say yes"
    assert "%" not in "".join(words[few : few + 14])
    bars = [bar.share for bar in section.findChildren(ShareBar)]
    assert {0.75, 0.25, 0.0, 1.0} <= set(bars)
    assert len(bars) == 12
