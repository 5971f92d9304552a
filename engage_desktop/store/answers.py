"""Reading what became of what people said: themes, proposals, responses, decisions, and what people were told."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypeVar

from engage_desktop.domain.answers import (
    Approval,
    Citation,
    CommentFlag,
    Decision,
    DecisionLink,
    Proposal,
    ProposalVersion,
    Response,
    Review,
    SaidGone,
    SharedInsight,
    SuggestionAnswer,
    Theme,
    ThemeLink,
    ThemeStance,
    ToldBack,
)
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.consent import WITHDRAWN
from engage_desktop.domain.promises import FINAL
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.rows import as_facts
from engage_desktop.domain.voices import Sorted, Spoken, Themed
from engage_desktop.store.cited import SAID_GONE, linked
from engage_desktop.store.rows import Reader
from engage_desktop.store.standing_twice import versions_beside

Held = TypeVar("Held")
_HERE, _STANDS = "coalesce(removed, 0) = 0", "current = 1"
_IN_ORDER = "order by hlc, site, id"
_COMMENT = """c.id, c.session, c.text, c.hlc, c.root, c.question, c.kind, c.source, c.person, c."table", c.language, c.batch,
    c.reason, coalesce((select sum(count) from agreements g where g.root = c.root and g.current = 1), 0), c.n, c.about"""
_STANDING = """
    select {columns} from wanted w cross join comments c on c.id = w.root where c.current = 1 and c.root = c.id
    union all
    select {columns} from wanted w cross join comments c on c.root = w.root and c.id <> c.root where c.current = 1
"""
"""The standing version of each wanted root: the first one, or a later one, which the index of corrections finds."""
_SAID_THEN = """coalesce((select value from (
        select hlc, value from past_cells where row = r.id and name = 'responses.{column}'
        union all select hlc, r.{column} from cells where row = r.id and name = 'responses.{column}')
    where hlc < t.hlc order by hlc desc limit 1), '')"""
_TOLD_NOW = f"""t where t.current = 1 and exists (select 1 from responses r where r.id = t.response
    and coalesce(r.outcome, '') = {_SAID_THEN.format(column="outcome")}
    and (r.outcome in {FINAL} or coalesce(r.due, '') = {_SAID_THEN.format(column="due")}))"""
_MANY = 4_000
_WORDS = ("quote_anonymous", "quote_attributed", "health_details")
"""Consents to use what somebody said: where one is taken back, what rests on the words is to be looked at again."""


class Answers:
    """Questions about answers. A None where an id can stand asks for all."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def how_many(self) -> int:
        """Return about how much there is to count: comments, and their links to themes and responses. At once, ever."""
        last = "coalesce((select max(rowid) from {}), 0)"
        tables = ("comments", "theme_links", "citations")
        return int(self._reader.value(f"select {' + '.join(map(last.format, tables))}"))

    def themes(self) -> list[Theme]:
        """Return every theme, by name."""
        return self._reader.facts(Theme, "themes", f"where {_HERE} order by name, id")

    def theme_links(self, session: str | None = None) -> list[ThemeLink]:
        """Return which comments fall under which themes, earliest first."""
        return self._facts(ThemeLink, "theme_links", "session", session)

    def theme_links_of(self, roots: Iterable[str], theme: str | None = None) -> list[ThemeLink]:
        """Return under which themes these comments fall, or where they fall under one theme."""
        where, values = (" and theme = ?", [theme]) if theme is not None else ("", [])
        rest = f"where root in (select value from json_each(?)) and {_STANDS}{where} {_IN_ORDER}"
        return self._reader.facts(ThemeLink, "theme_links", rest, [json.dumps(sorted(set(roots))), *values])

    def theme_links_under(self, theme: str) -> list[ThemeLink]:
        """Return which comments fall under one theme, earliest first."""
        return self._facts(ThemeLink, "theme_links", "theme", theme)

    def words_used(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the places and the services that comments under themes speak of, each once, in order."""
        sql = "select distinct {0} from theme_links where current = 1 and coalesce({0}, '') <> '' order by 1"
        places, services = (self._reader.rows(sql.format(name)) for name in ("place", "service"))
        return tuple(str(name) for (name,) in places), tuple(str(name) for (name,) in services)

    def flags(self, session: str | None = None) -> list[CommentFlag]:
        """Return the marks on comments, earliest first."""
        return self._facts(CommentFlag, "comment_flags", "session", session)

    def approvals(self, session: str | None = None) -> list[Approval]:
        """Return what speakers said of the versions that are to be printed, earliest first."""
        return self._facts(Approval, "approvals", "session", session)

    def proposals(self) -> list[Proposal]:
        """Return every proposal, by title."""
        return self._reader.facts(Proposal, "proposals", f"where {_HERE} order by title, id")

    def versions(self, proposal: str | None = None) -> list[ProposalVersion]:
        """Return the versions of proposals, lowest number first."""
        return self._facts(ProposalVersion, "proposal_versions", "proposal", proposal, "order by number, hlc, site, id")

    def suggestion_answers(self, proposal: str | None = None) -> list[SuggestionAnswer]:
        """Return what proposals made of suggestions, earliest first."""
        return self._facts(SuggestionAnswer, "suggestion_answers", "proposal", proposal)

    def stances(self, proposal: str | None = None) -> list[ThemeStance]:
        """Return how themes stand to proposals, earliest first."""
        return self._facts(ThemeStance, "theme_stances", "proposal", proposal)

    def responses(self, session: str | None = None) -> list[Response]:
        """Return the responses, those that are due first first, those without a day last."""
        where, values = (f"session = ? and {_HERE}", [session]) if session is not None else (_HERE, [])
        order = "order by coalesce(nullif(due, ''), '9999'), id"
        return self._reader.facts(Response, "responses", f"where {where} {order}", values)

    def response(self, response: str) -> Response:
        """Return one response, also one taken off the list, or raise NothingHere."""
        found = self._reader.facts(Response, "responses", "where id = ?", [response])
        if not found:
            raise NothingHere(
                "There is no such response in this workspace. Nothing was changed. Look at the list again."
            )
        return found[0]

    def citations(self, response: str | None = None) -> list[Citation]:
        """Return which comments responses rest on, earliest first; also those that are said to be gone."""
        where, values = ("response = ? and ", [response]) if response is not None else ("", [])
        return self._reader.facts(Citation, "citations", f"where {where}{linked()} {_IN_ORDER}", values)

    def said_gone(self, response: str | None = None) -> list[SaidGone]:
        """Return the links whose comments the central team said are gone, with every such word; the latest last."""
        also, values = (" and c.response = ?", [response]) if response is not None else ("", [])
        return [SaidGone(*row) for row in self._reader.rows(SAID_GONE.format(also=also), values)]

    def cited_roots(self, response: str | None = None) -> dict[str, dict[str, None]]:
        """Return the roots of the comments that each response rests on, each once, earliest cited first.

        Those that are said to be gone are among them: a link that breaks does not vanish.
        """
        where, values = (" and response = ?", [response]) if response is not None else ("", [])
        sql = f"select response, root from citations where {linked()}{where} {_IN_ORDER}"
        found: dict[str, dict[str, None]] = {}
        for of, root in self._reader.rows(sql, values):
            found.setdefault(of, {})[root] = None
        return found

    def citing(self, root: str) -> set[str]:
        """Return the responses that rest on one comment."""
        rows = self._reader.rows(f"select distinct response from citations where root = ? and {linked()}", [root])
        return {str(response) for (response,) in rows}

    def decisions(self, session: str | None = None) -> list[Decision]:
        """Return the decisions, by their day."""
        return self._facts(Decision, "decisions", "session", session, 'order by "on", hlc, site, id')

    def decision_links(self, decision: str | None = None) -> list[DecisionLink]:
        """Return which responses decisions rest on, earliest first."""
        return self._facts(DecisionLink, "decision_links", "decision", decision)

    def told_back(self, response: str | None = None) -> list[ToldBack]:
        """Return when and how people were told, by the day."""
        return self._facts(ToldBack, "told_back", "response", response, 'order by "on", hlc, site, id')

    def reviews(self, session: str | None = None) -> list[Review]:
        """Return what reviewers said, earliest first."""
        return self._facts(Review, "reviews", "session", session)

    def shared(self, library: str | None = None) -> list[SharedInsight]:
        """Return what partners' insight libraries tell us, earliest received first."""
        return self._facts(SharedInsight, "shared_insight", "library", library)

    def told_now(self, response: str | None = None) -> list[ToldBack]:
        """Return when people were told of what responses say now, by the day.

        What was told before the outcome changed, or before another day was promised while it is not final, is left out.
        """
        where, values = (" and t.response = ?", [response]) if response is not None else ("", [])
        return self._reader.facts(ToldBack, "told_back", f'{_TOLD_NOW}{where} order by "on", hlc, site, id', values)

    def sessions_told(self) -> set[str]:
        """Return the sessions whose people were told something: of a response of theirs, or of one that rests on their words.

        A note of one session counts for that one alone, and what one person was told for none.
        """
        sql = f"""select session from told_back where current = 1 and session is not null
            and coalesce(audience, '') in ('', 'session')
            union select c.session from told_back t join citations i on i.response = t.response and {linked("i")}
            join comments c on c.id = i.root where t.current = 1 and coalesce(t.audience, '') = ''"""
        return {str(session) for (session,) in self._reader.rows(sql)}

    def themed(self, session: str | None = None) -> list[Themed]:
        """Return every standing comment under a theme, once for each theme, as far as counting needs it."""
        where, values = (" and l.session = ?", [session]) if session is not None else ("", [])
        counted = f"select count(*) from (select 1 from theme_links l where current = 1{where} limit {_MANY})"
        wanted = "l.theme, {root}, c.session, coalesce(c.person, ''), coalesce(l.place, ''), coalesce(l.service, '')"
        if self._reader.value(counted, values) < _MANY:
            links = f"with wanted as (select * from theme_links l where l.current = 1{where})"
            sql = f"{links} {_STANDING.format(columns=wanted.format(root='l.root').replace('l.', 'w.'))}"
        else:  # reading the comments in their order: looking each of them up takes three times as long
            sql = f"""select {wanted.format(root="c.root")} from comments c cross join theme_links l on l.root = c.root
                where c.current = 1 and l.current = 1{where}"""
        return list({row[:2]: Themed._make(row) for row in self._reader.rows(sql, values)}.values())

    def spoken(self, roots: Iterable[str]) -> dict[str, Spoken]:
        """Return the standing ones of these comments by root, as far as counting needs them."""
        found = self._speakers(set(roots))
        if len(found) < _MANY:
            sql = """select root, sum(count) from agreements where current = 1
                and root in (select value from json_each(?)) group by root"""
            agreed = dict(self._reader.rows(sql, [json.dumps(list(found))]))
        else:
            agreed = dict(self._reader.rows("select root, sum(count) from agreements where current = 1 group by root"))
        return {root: Spoken(root, *held, int(agreed.get(root, 0))) for root, held in found.items()}

    def speakers_behind(self, response: str) -> set[tuple[str, str]]:
        """Return (session, person) of the comments that a response rests on, each pair once; empty text for nobody named."""
        wanted = f"with wanted as (select distinct root from citations where response = ? and {linked()})"
        standing = _STANDING.format(columns="c.session as session, coalesce(c.person, '') as person")
        rows = self._reader.rows(f"{wanted} select distinct session, person from ({standing})", [response])
        return {(str(session), str(person)) for session, person in rows}

    def sorted_comments(self, session: str | None = None) -> list[Sorted]:
        """Return every standing comment that is of some sort, such as what would help."""
        where, values = (" and session = ?", [session]) if session is not None else ("", [])
        rows = self._reader.rows(
            "select about, root, session, coalesce(person, ''), id from comments "
            f"where current = 1 and coalesce(about, '') <> ''{where}",
            values,
        )
        beside = {version.id for version in versions_beside(self._reader)}
        return [Sorted._make(row[:-1]) for row in rows if row[-1] not in beside]

    def comments(self, roots: Iterable[str]) -> list[Comment]:
        """Return the standing versions of comments, in the order of their roots given; what does not stand is left out."""
        wanted = list(dict.fromkeys(roots))
        sql = f"""with wanted as (select value as root from json_each(?)) {_STANDING.format(columns=_COMMENT)}"""
        found = as_facts(Comment, self._reader.rows(sql, [json.dumps(wanted)]))
        place = {root: at for at, root in enumerate(wanted)}
        return sorted(found, key=lambda comment: (place[comment.root], -comment.hlc))

    def erased(self, roots: Iterable[str]) -> set[str]:
        """Return which of these comments are erased for good, together with who said them."""
        sql = "select id from erased where id in (select value from json_each(?))"
        return {str(root) for (root,) in self._reader.rows(sql, [json.dumps(sorted(set(roots)))])}

    def taken_out(self, roots: Iterable[str]) -> set[str]:
        """Return which of these comments, none of which stands, are here in some version: they were taken out."""
        rows = self._reader.rows(
            """select id from comments where id in (select value from json_each(?1))
            union select root from comments where root in (select value from json_each(?1)) and id <> root""",
            [json.dumps(sorted(set(roots)))],
        )
        return {str(root) for (root,) in rows}

    def roles(self, session: str | None = None) -> dict[tuple[str, str], str]:
        """Return as what each person came to a session, by (session, person); the latest arrival counts."""
        where, values = (" and session = ?", [session]) if session is not None else ("", [])
        sql = f"select session, person, role from arrivals where current = 1 and person <> ''{where} order by hlc, site"
        return {(str(of), str(person)): str(role) for of, person, role in self._reader.rows(sql, values)}

    def known_roles(self) -> dict[str, tuple[str, str]]:
        """Return (role, second role) of people for whom either is not plainly public."""
        sql = """select id, coalesce(role, ''), coalesce(also_role, '') from people
            where coalesce(role, '') not in ('', 'public') or coalesce(also_role, '') <> ''"""
        return {str(person): (str(role), str(also)) for person, role, also in self._reader.rows(sql)}

    def took_words_back(self) -> set[str]:
        """Return the people who have a standing withdrawal of a consent to use what they said."""
        marks = ", ".join("?" * len(_WORDS))
        sql = f"select distinct person from consents where current = 1 and answer = ? and purpose in ({marks})"
        return {str(person) for (person,) in self._reader.rows(sql, [WITHDRAWN, *_WORDS])}

    def _speakers(self, roots: set[str]) -> dict[str, tuple[str, str, str]]:
        """Return (session, person, kind) of the standing ones of these comments, by root.

        Many are found by reading the comments in their order: looking each of them up takes three times as long.
        """
        columns = "c.session, coalesce(c.person, ''), c.kind"
        if len(roots) < _MANY:
            wanted = "with wanted as (select value as root from json_each(?))"
            sql = f"{wanted} {_STANDING.format(columns=f'w.root, {columns}')}"
            rows = self._reader.rows(sql, [json.dumps(list(roots))])
        else:
            rows = self._reader.rows(f"select c.root, {columns} from comments c where c.current = 1")
        return {row[0]: row[1:] for row in rows if row[0] in roots}

    def _facts(self, kind: type[Held], table: str, column: str, of: str | None, order: str = _IN_ORDER) -> list[Held]:
        if of is None:
            return self._reader.facts(kind, table, f"where {_STANDS} {order}")
        return self._reader.facts(kind, table, f"where {column} = ? and {_STANDS} {order}", [of])
