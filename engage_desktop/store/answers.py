"""Reading what became of what people said: themes, proposals, responses, decisions, and what people were told."""

from __future__ import annotations

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
    SharedInsight,
    SuggestionAnswer,
    Theme,
    ThemeLink,
    ThemeStance,
    ToldBack,
)
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.store.rows import Reader

Held = TypeVar("Held")
_HERE, _STANDS = "coalesce(removed, 0) = 0", "current = 1"
_IN_ORDER = "order by hlc, site, id"


class Answers:
    """Questions about answers. A None where an id can stand asks for all."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def themes(self) -> list[Theme]:
        """Return every theme, by name."""
        return self._reader.facts(Theme, "themes", f"where {_HERE} order by name, id")

    def theme_links(self, session: str | None = None) -> list[ThemeLink]:
        """Return which comments fall under which themes, earliest first."""
        return self._facts(ThemeLink, "theme_links", "session", session)

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
        """Return which comments responses rest on, earliest first."""
        return self._facts(Citation, "citations", "response", response)

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

    def _facts(self, kind: type[Held], table: str, column: str, of: str | None, order: str = _IN_ORDER) -> list[Held]:
        if of is None:
            return self._reader.facts(kind, table, f"where {_STANDS} {order}")
        return self._reader.facts(kind, table, f"where {column} = ? and {_STANDS} {order}", [of])
