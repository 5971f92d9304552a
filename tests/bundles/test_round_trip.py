"""What goes into a bundle comes out of it, once, whole and in order; and a bundle says of itself what it is."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engage_desktop.bundles import codes, outside, reader, writer
from engage_desktop.domain import log


def read(bench, path, team=None, *, keys=None, **trust):
    team = team or bench.team
    return reader.read(path, keys or [team.team_key], team.trusting(**trust), work_folder=bench.work)


def test_what_was_written_is_read_back_in_order_with_its_chain(bench):
    operations = bench.some_operations(25)
    written = bench.write(operations)
    with read(bench, written.path) as found:
        received = list(found.operations())
    assert [item.canonical for item in received] == operations
    assert [item.operation for item in received] == [log.decode(raw) for raw in operations]
    assert received[-1].chain.hex() == written.sites[0].chain_after
    assert found.notices == ()
    assert found.is_new


@pytest.mark.parametrize("key", ["team_key", "recovery"])
def test_team_key_and_recovery_key_each_open_it(bench, key):
    written = bench.write(bench.some_operations(3))
    with read(bench, written.path, keys=[getattr(bench.team, key)]) as found:
        assert len(list(found.operations())) == 3


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    bodies=st.lists(
        st.dictionaries(
            st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8),
            st.one_of(
                st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=300),
                st.integers(-(2**53), 2**53),
                st.none(),
                st.booleans(),
            ),
            max_size=5,
        ),
        min_size=1,
        max_size=20,
    ),
    first=st.integers(1, 10**9),
)
def test_any_words_and_numbers_come_back_the_same(bench, bodies, first):
    operations = [
        log.Operation("ab" * 16, first + n, n, "a.b", "r", body, first + n, "0" * 32).canonical()
        for n, body in enumerate(bodies)
    ]
    before = log.CHAIN_START if first == 1 else b"\1" * 32
    written = bench.write(operations, before=before, site="ab" * 16)
    with read(bench, written.path) as found:
        assert [item.canonical for item in found.operations()] == operations
        assert [item.operation.body for item in found.operations()] == bodies


def test_operations_of_several_sites_travel_together(bench):
    one, two = bench.some_operations(4), bench.some_operations(3, site="6b" * 16, first=1)
    sites = [
        writer.site_range(site, *bench.run_of(run)[:2], log.CHAIN_START, bench.run_of(run)[2])
        for site, run in (("5a" * 16, one), ("6b" * 16, two))
    ]
    mixed = [one[0], two[0], two[1], one[1], one[2], two[2], one[3]]
    plan = bench.plan(one, sites=sites)
    written = writer.write_bundle(bench.out, plan, bench.team.sender, mixed)
    with read(bench, written.path) as found:
        assert [item.canonical for item in found.operations()] == mixed


def test_large_bundle_spills_out_of_memory_and_leaves_nothing_readable_behind(bench):
    operations = bench.some_operations(3000, word="Canaryword")
    written = bench.write(operations)
    with reader.read(written.path, [bench.team.team_key], bench.team.trust, work_folder=bench.work) as found:
        assert sum(1 for _ in found.operations()) == 3000
    assert list(bench.work.iterdir()) == []
    assert b"Canaryword" not in written.path.read_bytes()


def test_file_name_and_outside_say_nothing_about_anybody(bench):
    written = bench.write(bench.some_operations(2, word="Aisha"))
    assert written.path.name == f"engage-0bad-{written.bundle[:8]}.engage"
    assert [file.name for file in bench.out.iterdir()] == [written.path.name]
    assert written.path.stat().st_mode & 0o777 == 0o600


def test_inspection_needs_no_key_and_states_whether_the_root_is_known(bench):
    written = bench.write(bench.some_operations(2))
    today = bench.team.trust.now.date()
    stranger = outside.inspect(written.path, today=today)
    friend = outside.inspect(written.path, roots=bench.team.trust.roots, today=today)
    assert not stranger.is_root_known
    assert friend.is_root_known
    assert friend.is_in_force
    assert friend.header.bundle == written.bundle
    assert friend.header.kind == "to-centre"
    assert friend.header.sender.label == "Laptop 1"


def test_bundle_brought_in_before_is_success_and_holds_nothing_to_do(bench):
    written = bench.write(bench.some_operations(2))
    when = bench.team.trust.now - timedelta(days=2)
    with read(bench, written.path, already_imported={written.bundle: when}.get) as found:
        assert not found.is_new
        assert [notice.code for notice in found.notices] == ["B08"]
        assert "on 19 November 2026 at 19:48 UTC" in found.notices[0].sentence
        assert list(found.operations()) == []


def test_gap_before_the_bundle_is_shown_and_the_bundle_is_read(bench):
    operations = bench.some_operations(5, first=8)
    written = bench.write(operations, before=b"\7" * 32)
    with read(bench, written.path, highest=lambda site: 3) as found:
        assert [notice.code for notice in found.notices] == ["B09"]
        assert "records 4 to 7" in found.notices[0].sentence
        assert len(list(found.operations())) == 5


@pytest.mark.parametrize("days", [1, -400])
def test_clock_that_cannot_be_right_is_a_notice(bench, days):
    written = bench.write(bench.some_operations(2), made_at=bench.team.trust.now + timedelta(days=days))
    with read(bench, written.path) as found:
        assert [notice.code for notice in found.notices] == ["B15"]


def test_record_from_the_far_future_is_a_notice(bench):
    written = bench.write(bench.some_operations(2, hlc=2**63 - 9))
    with read(bench, written.path) as found:
        assert [notice.code for notice in found.notices] == ["B15"]


def test_what_a_later_version_adds_is_kept_and_not_refused(bench):
    written = bench.write(bench.some_operations(2), schema_version=9, app_version="9.0.0")
    with read(bench, written.path) as found:
        assert found.manifest.schema_version == 9


def test_reading_works_in_a_worker_thread_and_tells_how_far_it_is(bench):
    written = bench.write(bench.some_operations(2000))
    seen, counted = [], []

    def work():
        with reader.read(
            written.path,
            [bench.team.team_key],
            bench.team.trust,
            work_folder=bench.work,
            progress=lambda done, total: seen.append((done, total)),
        ) as found:
            counted.append(sum(1 for _ in found.operations()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)
    assert counted == [2000]
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1][0] == seen[-1][1]


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_stopping_refuses_and_leaves_nothing(bench, after, code_of):
    operations = bench.some_operations(3000)
    written = bench.write(operations)
    asked = iter([False] * after)

    def cancelled() -> bool:
        return next(asked, True)

    assert (
        code_of(
            lambda: reader.read(
                written.path, [bench.team.team_key], bench.team.trust, work_folder=bench.work, cancelled=cancelled
            )
        )
        == codes.Stopped.code
    )
    assert list(bench.work.iterdir()) == []
    written.path.unlink()
    assert (
        code_of(
            lambda: writer.write_bundle(
                bench.out, bench.plan(operations), bench.team.sender, operations, cancelled=lambda: True
            )
        )
        == codes.Stopped.code
    )
    assert list(bench.out.iterdir()) == []


@pytest.mark.parametrize(
    "spoil", [lambda ops: ops[:-1], lambda ops: ops[::-1], lambda ops: [*ops, ops[0]], lambda ops: [b"x" * 99, *ops]]
)
def test_operations_that_are_not_as_planned_make_no_bundle(bench, spoil, code_of):
    operations = bench.some_operations(4)
    plan = bench.plan(operations)
    assert code_of(lambda: writer.write_bundle(bench.out, plan, bench.team.sender, spoil(operations))) == "B14"
    assert list(bench.out.iterdir()) == []


def test_a_bug_while_operations_are_read_comes_through_as_itself(bench):
    operations = bench.some_operations(4)

    def broken():
        yield operations[0]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        writer.write_bundle(bench.out, bench.plan(operations), bench.team.sender, broken())
    assert list(bench.out.iterdir()) == []


def test_words_that_shrink_to_almost_nothing_are_not_taken_for_a_trap(bench):
    operations = bench.some_operations(60, word="a" * 20_000)
    written = bench.write(operations)
    with read(bench, written.path) as found:
        assert [item.canonical for item in found.operations()] == operations
