"""Consent as a rule: what a ledger of answers permits, whatever the clocks and the order say."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from engage_desktop.domain.consent import (
    ANSWERS,
    EXPIRED,
    GIVEN,
    NOT_ASKED,
    REFUSED,
    WITHDRAWN,
    Consent,
    Purpose,
    effective,
    may_be_named,
    may_be_quoted,
    permissions,
)

TODAY = "2026-11-21"


def answered(answer: str, hlc: int = 1, *, site: str = "a", purpose: str = "photo", **parts: str) -> Consent:
    return Consent(f"{site}{hlc}", "joan", purpose, answer, hlc, site, **parts)


def test_no_answer_is_not_asked() -> None:
    assert effective([], today=TODAY) == NOT_ASKED


def test_no_clock_turns_a_refusal_into_a_yes_where_neither_saw_the_other() -> None:
    assert effective([answered(GIVEN, 1), answered(REFUSED, 2)], today=TODAY) == REFUSED
    assert effective([answered(GIVEN, 3), answered(REFUSED, 2)], today=TODAY) == REFUSED


def test_of_several_times_yes_the_latest_says_until_when() -> None:
    standing = [answered(GIVEN, 1, expires="2026-11-20"), answered(GIVEN, 2, expires="2027-11-20")]
    assert effective(standing, today=TODAY) == GIVEN
    assert effective([standing[1], answered(GIVEN, 3, expires="2026-11-20")], today=TODAY) == EXPIRED


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5])
def test_a_standing_withdrawal_is_never_outvoted_in_any_order(length: int) -> None:
    for answers in product(ANSWERS, repeat=length):
        if WITHDRAWN in answers:
            for clocks in permutations(range(1, length + 1)):
                standing = [answered(answer, hlc) for answer, hlc in zip(answers, clocks, strict=True)]
                assert effective(standing, today=TODAY) == WITHDRAWN


def test_the_order_of_reading_changes_nothing() -> None:
    for answers in product(ANSWERS, repeat=3):
        standing = [
            answered(answer, hlc, site=site) for answer, hlc, site in zip(answers, (1, 1, 2), "abc", strict=True)
        ]
        assert len({effective(order, today=TODAY) for order in permutations(standing)}) == 1


@pytest.mark.parametrize(
    ("expires", "found"), [("", GIVEN), ("2026-11-21", GIVEN), ("2026-11-20", EXPIRED), ("2031-01-01", GIVEN)]
)
def test_a_yes_runs_out_after_its_last_day(expires: str, found: str) -> None:
    assert effective([answered(GIVEN, expires=expires)], today=TODAY) == found


def test_purposes_and_named_partners_are_kept_apart() -> None:
    ledger = [
        answered(GIVEN, 1, purpose="share_partner", controller="Healthwatch"),
        answered(REFUSED, 2, purpose="share_partner", controller="Age UK"),
        answered(WITHDRAWN, 3, purpose="photo"),
    ]
    assert permissions(ledger, today=TODAY) == {
        "share_partner:Healthwatch": GIVEN,
        "share_partner:Age UK": REFUSED,
        "photo": WITHDRAWN,
    }


@pytest.mark.parametrize(
    ("permitted", "quoted", "named"),
    [
        ({}, False, False),
        ({"quote_anonymous": GIVEN}, True, False),
        ({"quote_attributed": GIVEN}, True, True),
        ({"quote_anonymous": WITHDRAWN, "quote_attributed": REFUSED}, False, False),
        ({"quote_anonymous": EXPIRED}, False, False),
    ],
)
def test_words_are_quoted_and_named_only_with_a_yes(permitted: dict[str, str], quoted: bool, named: bool) -> None:
    assert may_be_quoted(permitted) is quoted
    assert may_be_named(permitted) is named


def test_a_purpose_knows_whether_it_names_an_organisation() -> None:
    assert Purpose("share", "Share", "With {organisation}.", "consent", 1).names_an_organisation
    assert not Purpose("photo", "Photo", "My photo.", "consent", 1).names_an_organisation
