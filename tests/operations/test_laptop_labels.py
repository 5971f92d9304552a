"""What a laptop may be called: by what it is, with a number; and the name that the program gives it by itself."""

from __future__ import annotations

import pytest

from engage_desktop.operations import enrolment
from engage_desktop.operations.enrolment import LabelNotFit


def test_the_name_that_the_program_gives_a_laptop_fits_even_where_its_figures_are_all_letters() -> None:
    assert enrolment._label("laptop-bcadef") == "laptop-bcadef"
    for name in ("laptop-mary", "laptop-bcadefa", "mary"):
        with pytest.raises(LabelNotFit):
            enrolment._label(name)
