"""The tables as migrations. Schema changes only add; a migration that has been released is never edited."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from engage_desktop.domain.dumping import DUMPED
from engage_desktop.store.schema_promises import PROMISES, SEALED, WHO_WAS_TOLD

SCHEMA_VERSION = 4
migrations = Migrations("engage_desktop")

_STROKES = {"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe"}


def searchable(column: str) -> str:
    """Return SQL for a text as the index holds it: letters that have no accent to remove are replaced (ł by l)."""
    for letter, plain in _STROKES.items():
        column = f"replace({column}, '{letter}', '{plain}')"
    return column


SEARCH_TRIGGERS = f"""
create trigger comments_searchable after insert on comments when new.current = 1 begin
    insert into comments_search(rowid, text) values (new.n, {searchable("new.text")});
end;
create trigger comments_hidden after update of current on comments when old.current = 1 and new.current = 0 begin
    insert into comments_search(comments_search, rowid, text) values ('delete', old.n, {searchable("old.text")});
end;
create trigger comments_shown after update of current on comments when old.current = 0 and new.current = 1 begin
    insert into comments_search(rowid, text) values (new.n, {searchable("new.text")});
end;
"""

LOG = """
create table operations (
    site text not null,
    seq integer not null,
    hlc integer not null,
    act integer not null,
    kind text not null,
    row text not null,
    digest blob not null,
    chain blob not null,
    operation text not null,
    primary key (site, seq)
) without rowid;
create table cells (
    row text not null,
    name text not null,
    ver integer not null,
    hlc integer not null,
    site text not null,
    primary key (row, name)
) without rowid;
create table edges (
    target text not null,
    fact text not null,
    why text not null,
    of text not null,
    primary key (target, fact)
) without rowid;
create index edges_by_fact on edges(fact);
"""

REGISTERS = """
create table teams (id text primary key, name text, contact text, root text, complaints text, partners text);
create table sessions (
    id text primary key, title text, date text, starts text, ends text, place text, involvement_type text,
    influence text, already_fixed text, purpose text, facilitator text, expected integer, feedback_by text,
    feedback_how text, contact text, notes_how text, next_steps text, went_well text, went_less_well text,
    copied_from text, removed integer
);
create index sessions_by_date on sessions(date);
create table questions (id text primary key, session text, position integer, text text, removed integer);
create index questions_by_session on questions(session);
create table people (
    id text primary key, name text, also_known_as text, "group" text, role text, language text, email text,
    phone text, address text, removed integer
);
create table needs (id text primary key, person text, need text, note text, removed integer);
create index needs_by_person on needs(person);
"""

FACTS = """
create table session_states (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    session text, state text, reason text, at text
);
create index session_states_by_session on session_states(session);
create table arrivals (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    session text, person text, role text, badge integer, at text
);
create index arrivals_by_session on arrivals(session, person);
create index arrivals_by_badge on arrivals(session, badge);
create table departures (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    session text, arrival text, at text
);
create index departures_by_session on departures(session);
create index departures_by_arrival on departures(arrival);
create table head_counts (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    session text, band text, role text, count integer, at text
);
create index head_counts_by_session on head_counts(session);
create table consents (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    person text, session text, purpose text, controller text, answer text, wording text, wording_version integer,
    wording_sha256 text, language text, method text, given_by text, captured_by text, present text, channels text,
    reason text, expires text
);
create index consents_by_person on consents(person, purpose);
create table wordings (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    name text, version integer, language text, text text, sha256 text
);
create table comments (
    n integer primary key, id text not null unique, hlc integer not null, site text not null, current integer not null,
    session text, question text, kind text, text text, source text, person text, "table" text, language text,
    batch text, root text, reason text
);
create index comments_by_session on comments(session, current, hlc);
create index comments_by_time on comments(current, hlc);
create index comments_by_root on comments(root);
create table agreements (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    session text, root text, count integer
);
create index agreements_by_root on agreements(root);
create table need_answers (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    session text, person text, need text, outcome text, note text
);
create index need_answers_by_session on need_answers(session);
create table batches (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    session text, source text, label text, rows integer, refused integer, sha256 text
);
create table voids (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    target text, of text, reason text
);
"""

SEARCH = f"""
create view comments_current as select n, {searchable("text")} as text from comments where current = 1;
create virtual table comments_search using fts5(
    text, content='comments_current', content_rowid='n', prefix='2 3 4 5',
    tokenize="unicode61 remove_diacritics 2"
);
insert into comments_search(comments_search, rank) values ('secure-delete', 1);
"""

LOCAL = """
create table this_laptop (name text primary key, value text not null) without rowid;
create table vault (name text primary key, value blob not null) without rowid;
create table drafts (place text primary key, session text, text text not null, at integer not null) without rowid;
create table bundles (
    id text primary key, made_at integer not null, kind text not null, sha256 text not null, size integer not null,
    first_seq integer not null, last_seq integer not null, site text not null, chain text not null, file text not null
);
create table inbox (id text primary key, read_at integer not null, sha256 text not null, operations integer not null);
create table parked (site text not null, seq integer not null, primary key (site, seq)) without rowid;
"""

EXCHANGE = """
alter table operations add column state integer not null default 0;
create table past_cells (
    row text not null, name text not null, ver integer not null, hlc integer not null, site text not null, value,
    primary key (row, name, ver, hlc, site)
) without rowid;
create table erased (id text primary key) without rowid;
create index corrections on comments(root) where id <> root;
drop index comments_by_root;
create index erasures_logged on operations(site, seq) where kind = 'person.erased';
create index blanked on operations(site, seq) where state = 1;
create index selected on operations(site, seq) where state = 3;
create table same_person_links (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    person text, other text, reason text
);
create table different_people (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    person text, other text, reason text
);
create table resolutions (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    of text, target text, seen text
);
create index resolutions_by_target on resolutions(target, of);
create table erasures (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    person text, reason text, at text
);
create table receipts (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    of_site text, to_seq integer, chain text, gaps text, pack integer, at text
);
create index receipts_by_site on receipts(of_site);
create table bundles_received (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    bundle text, of_site text, outcome text, operations integer, at text
);
create table devices (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    device text, recipient text, label text, role text, of_site text, certificate text, at text
);
create table device_revocations (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    device text, lost_at text, reason text, at text
);
create table packs_issued (
    id text primary key, hlc integer not null, site text not null, current integer not null,
    version integer, expires text, sha256 text, at text
);
"""

LEANER_SEARCH = """
drop table comments_search;
create virtual table comments_search using fts5(
    text, content='comments_current', content_rowid='n', prefix='2 3 4 5', columnsize=0,
    tokenize="unicode61 remove_diacritics 2"
);
insert into comments_search(comments_search, rank) values ('secure-delete', 1);
insert into comments_search(comments_search) values ('rebuild');
"""
"""Without the length of every comment, which nobody asks for: a save writes a page less."""

EXCHANGE_LOCAL = """
alter table inbox add column kind text not null default 'to-centre';
alter table inbox add column sender text not null default '';
alter table inbox add column label text not null default '';
alter table inbox add column made_at integer;
alter table inbox add column report text not null default '';
alter table inbox add column state text not null default 'applied';
alter table inbox add column file text not null default '';
alter table inbox add column notices text not null default '';
alter table inbox add column final integer not null default 0;
create table received (
    bundle text not null, site text not null, first_seq integer not null, last_seq integer not null,
    primary key (bundle, site, first_seq)
) without rowid;
create table quarantined (
    site text not null, seq integer not null, bundle text not null, reason text not null, primary key (site, seq)
) without rowid;
create table senders (site text primary key, device text not null, role text not null) without rowid;
create table packs (
    version integer primary key, received_at integer not null, expires text not null, document text not null
);
create table couriered (
    bundle text primary key, file text not null, sha256 text not null, size integer not null, label text not null,
    kind text not null, found_at integer not null, delivered_at integer
);
create table ledger (id text primary key) without rowid;
create table held (
    site text not null, first_seq integer not null, last_seq integer not null, primary key (site, first_seq)
) without rowid;
"""

PROJECTED = tuple(DUMPED)
"""The tables that the log alone determines; the others are about this laptop."""


@migrations()
def m001_log_and_projection(db: Database) -> None:
    """Create the log, its projection, the search index and what this laptop keeps for itself."""
    for script in (LOG, REGISTERS, FACTS, SEARCH, SEARCH_TRIGGERS, LOCAL):
        for statement in statements(script):
            db.execute(statement)


@migrations()
def m002_exchange(db: Database) -> None:
    """Create what exchange needs: states of entries, every write of a cell, erasures, receipts, devices, conflicts."""
    for script in (EXCHANGE, LEANER_SEARCH, EXCHANGE_LOCAL):
        for statement in statements(script):
            db.execute(statement)


@migrations()
def m003_promises(db: Database) -> None:
    """Create what the promises need: plans, themes, responses, decisions, what people were told, what was learnt."""
    for script in (PROMISES, SEALED):
        for statement in statements(script):
            db.execute(statement)


@migrations()
def m004_who_was_told(db: Database) -> None:
    """Make place for who was told of a response, and for which option was changed once people were asked about it."""
    for statement in statements(WHO_WAS_TOLD):
        db.execute(statement)


def statements(script: str) -> list[str]:
    """Split a script at the semicolons that end a line, keeping trigger bodies whole."""
    found, lines, within = [], [], False
    for line in script.strip().splitlines():
        lines.append(line)
        within = within or line.startswith("create trigger")
        if line.rstrip().endswith(";") and (not within or line.strip() == "end;"):
            found.append("\n".join(lines).strip().rstrip(";") if not within else "\n".join(lines).strip())
            lines, within = [], False
    return found
