"""Reading the consent ledger and the wordings that its answers were given to."""

from __future__ import annotations

from engage_desktop.domain.consent import Consent, Wording, permissions
from engage_desktop.domain.same_person import groups
from engage_desktop.store.rows import Reader


class Consents:
    """Questions about consent."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def count(self) -> int:
        """Return how many answers stand, of everyone."""
        return int(self._reader.value("select count(*) from consents where current = 1"))

    def standing(self, person: str) -> list[Consent]:
        """Return a person's answers that nothing supersedes, earliest first."""
        return self._reader.facts(Consent, "consents", "where person = ? and current = 1 order by hlc, site", [person])

    def standing_together(self, person: str) -> list[Consent]:
        """Return the standing answers of everyone who is this person: of the whole group where records are linked."""
        group = self._groups().get(person)
        if group is None:
            return self.standing(person)
        return sorted(
            (answer for each in group for answer in self.standing(each)),
            key=lambda answer: (answer.hlc, answer.site, answer.id),
        )

    def of_session(self, session: str) -> list[Consent]:
        """Return the standing answers that were given in a session, earliest first."""
        return self._reader.facts(
            Consent, "consents", "where session = ? and current = 1 order by hlc, site, id", [session]
        )

    def history(self, person: str) -> list[Consent]:
        """Return every answer a person ever gave, also superseded ones, earliest first."""
        return self._reader.facts(Consent, "consents", "where person = ? order by hlc, site", [person])

    def permitted(self, person: str, *, today: str) -> dict[str, str]:
        """Return what a person permits now, by purpose; a withdrawal in any linked record wins. today: ISO date."""
        return permissions(self.standing_together(person), today=today)

    def all_permitted(self, *, today: str) -> dict[str, dict[str, str]]:
        """Return what everyone permits now, by person and purpose, for lists and summaries."""
        linked, by_person = self._groups(), dict[str, list[Consent]]()
        for answer in self._reader.facts(Consent, "consents", "where current = 1 order by hlc, site"):
            for person in linked.get(answer.person, (answer.person,)):
                by_person.setdefault(person, []).append(answer)
        return {person: permissions(answers, today=today) for person, answers in by_person.items()}

    def wording(self, wording: str) -> Wording | None:
        """Return the exact words that were shown, or None."""
        found = self._reader.facts(Wording, "wordings", "where id = ?", [wording])
        return found[0] if found else None

    def wordings(self) -> list[Wording]:
        """Return every wording kept in this workspace."""
        return self._reader.facts(Wording, "wordings", "where current = 1 order by name, version, language")

    def _groups(self) -> dict[str, frozenset[str]]:
        links = self._reader.rows(
            "select person, other from same_person_links where current = 1 order by hlc, site, id"
        )
        return groups((str(person), str(other)) for person, other in links)
