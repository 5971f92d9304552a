"""The tables behind the promises, as the third migration makes them. Once released this text is never edited."""

PROMISES = """
alter table sessions add column stage text;
alter table sessions add column project_stage text;
alter table sessions add column programme text;
alter table sessions add column method text;
alter table sessions add column decision text;
alter table sessions add column decided_by text;
alter table sessions add column decision_on text;
alter table sessions add column who_decides text;
alter table sessions add column opens_on text;
alter table sessions add column closes_on text;
alter table sessions add column planned_use text;
alter table sessions add column lead text;
alter table sessions add column lead_role text;
alter table sessions add column duty text;
alter table sessions add column duty_version integer;
alter table sessions add column framework text;
alter table sessions add column framework_version integer;
alter table sessions add column equality_note text;
alter table sessions add column effort_minutes integer;
alter table sessions add column follows text;
alter table sessions add column ground_rules text;
alter table sessions add column shortfall text;
alter table sessions add column report_by text;
alter table sessions add column easy_read text;
alter table people add column address_as text;
alter table people add column said_as text;
alter table people add column also_role text;
alter table people add column wants text;
alter table questions add column gap text;
alter table questions add column follows text;
alter table questions add column again text;
alter table questions add column measured integer;
alter table consents add column promise text;
alter table comments add column about text;
create table programmes (
    id text primary key, name text, aim text, owner text, project_stage text, removed integer
);
create table reach_groups (
    id text primary key, session text, "group" text, hoped integer, share integer, method text, approach text,
    sender text, reached integer, removed integer
);
create index reach_groups_by_session on reach_groups(session);
create table partners (
    id text primary key, session text, name text, role text, receives text, at_start integer, at_middle integer,
    at_end integer, removed integer
);
create index partners_by_session on partners(session);
create table barriers (
    id text primary key, session text, "group" text, barrier text, solution text, owner text, done_on text,
    removed integer
);
create index barriers_by_session on barriers(session);
create table gaps (
    id text primary key, session text, text text, known text, removed integer
);
create index gaps_by_session on gaps(session);
create table agenda_items (
    id text primary key, session text, position integer, minutes integer, title text, aim text, question text,
    decision text, removed integer
);
create index agenda_items_by_session on agenda_items(session);
create table options (
    id text primary key, session text, position integer, text text, removed integer
);
create index options_by_session on options(session);
create table costs (
    id text primary key, session text, kind text, pence integer, minutes integer, note text, removed integer
);
create index costs_by_session on costs(session);
create table themes (
    id text primary key, name text, family text, session text, programme text, removed integer
);
create table proposals (
    id text primary key, title text, session text, programme text, removed integer
);
create table responses (
    id text primary key, session text, theme text, option text, said text, outcome text, did text, reason text,
    owner text, due text, evidence text, difference text, easy_read text, removed integer
);
create index responses_by_session on responses(session);
create table waivers (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, gate
    text, warning text, reason text, at text
);
create index waivers_by_session on waivers(session);
create table plan_changes (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, part
    text, before text, after text, reason text, at text
);
create index plan_changes_by_session on plan_changes(session);
create table insight_looks (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, words
    text, found integer, result text, at text
);
create index insight_looks_by_session on insight_looks(session);
create table outreach (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text,
    "group" text, method text, outcome text, promised text, did text, note text, "on" text
);
create table lesson_verdicts (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text,
    of_session text, lesson text, text text, source text, verdict text, reason text
);
create index lesson_verdicts_by_session on lesson_verdicts(session);
create table explanations (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, ways
    text, explained integer, at text
);
create index explanations_by_session on explanations(session);
create table information_given (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, item
    text, kind text, count integer, at text
);
create index information_given_by_session on information_given(session);
create table dots (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text,
    option text, "table" text, count integer, at text
);
create index dots_by_session on dots(session);
create table pulse_answers (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, sheet
    text, question text, score integer, count integer, way text, at text
);
create index pulse_answers_by_session on pulse_answers(session);
create table payments (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text,
    person text, kind text, pence integer, miles integer, receipt integer, note text, at text
);
create index payments_by_session on payments(session);
create table copies (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, what
    text, act text, sha256 text, at text
);
create index copies_by_session on copies(session);
create table theme_links (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, root
    text, theme text, place text, service text
);
create index theme_links_by_root on theme_links(root);
create index theme_links_by_theme on theme_links(theme);
create table comment_flags (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, root
    text, flag text, owner text, note text
);
create index comment_flags_by_root on comment_flags(root);
create table approvals (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text, root
    text, version text, person text, answer text
);
create index approvals_by_root on approvals(root);
create table theme_stances (
    id text primary key, hlc integer not null, site text not null, current integer not null, proposal text,
    theme text, stance text
);
create index theme_stances_by_proposal on theme_stances(proposal);
create table proposal_versions (
    id text primary key, hlc integer not null, site text not null, current integer not null, proposal text,
    number integer, text text, at text
);
create index proposal_versions_by_proposal on proposal_versions(proposal);
create table suggestion_answers (
    id text primary key, hlc integer not null, site text not null, current integer not null, proposal text,
    version text, root text, outcome text, reason text
);
create index suggestion_answers_by_proposal on suggestion_answers(proposal);
create table citations (
    id text primary key, hlc integer not null, site text not null, current integer not null, response text, root
    text
);
create index citations_by_response on citations(response);
create index citations_by_root on citations(root);
create table decisions (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text,
    programme text, text text, decided_by text, decided_with text, how text, in_room text, interests text, "on"
    text
);
create table decision_links (
    id text primary key, hlc integer not null, site text not null, current integer not null, decision text,
    response text
);
create index decision_links_by_decision on decision_links(decision);
create index decision_links_by_response on decision_links(response);
create table told_back (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text,
    response text, way text, people integer, note text, "on" text
);
create index told_back_by_response on told_back(response);
create table shared_insight (
    id text primary key, hlc integer not null, site text not null, current integer not null, source text, sort
    text, title text, text text, place text, "group" text, method text, "on" text, count integer, library text
);
create table reviews (
    id text primary key, hlc integer not null, site text not null, current integer not null, session text,
    reviewer text, text text, at text
);
create index reviews_by_session on reviews(session);
"""

WHO_WAS_TOLD = """
alter table told_back add column audience text;
alter table told_back add column person text;
alter table plan_changes add column option text;
"""
"""Whom a note of telling people speaks of, and which option a change of an open plan is about; the fourth migration."""

SEALED = """
create table sealed (
    id text primary key, session text not null, at integer not null, kind text not null, payload blob not null
) without rowid;
"""
"""What only the team's safeguarding lead may open; it is never in the log, in a bundle or in a search."""
