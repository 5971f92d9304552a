"""No two things on a page of Welcome or People share an Alt key, nor take one from the menus."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.house_rules.forms import form, said
from tests.house_rules.source import ROOT

MENUS = set("fevh")
KEY = re.compile(r"(?<!&)&([^&\s])")
FORMS = sorted([*(ROOT / "ui" / "welcome").glob("*.ui"), *(ROOT / "ui" / "people").glob("*.ui")])


@pytest.mark.parametrize("name", [path.relative_to(ROOT).as_posix() for path in FORMS])
def test_every_alt_key_of_a_page_is_its_own(name: str) -> None:
    page = form(name, (ROOT / name).read_text("utf-8"))
    texts = [said(widget, "text") for widget in page.inside()]
    keys = Counter(found.group(1).lower() for text in texts if (found := KEY.search(text)))
    assert not [key for key, times in keys.items() if times > 1]
    assert not MENUS & keys.keys()
