"""What is about this laptop alone and never travels: its name for itself, keys, drafts, and the bundles it made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime

from engage_desktop.store.exchange import Couriered
from engage_desktop.store.gateway import Gateway
from engage_desktop.store.rows import Reader


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that was typed and not yet saved. place: the page and field; at: milliseconds since 1970 UTC."""

    place: str
    session: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class BundleMade:
    """A bundle this laptop made. first_seq..last_seq of `site` are in it. file: its name without the folder."""

    id: str
    made_at: int
    kind: str
    sha256: str
    size: int
    first_seq: int
    last_seq: int
    site: str
    chain: str
    file: str


class Laptop:
    """Facts of this laptop, read and written."""

    def __init__(self, reader: Reader, gateway: Gateway) -> None:
        self._reader = reader
        self._gateway = gateway

    def fact(self, name: str) -> str:
        """Return a named fact of this laptop, or empty text."""
        found = self._reader.value("select value from this_laptop where name = ?", [name])
        return "" if found is None else str(found)

    def keep_fact(self, name: str, value: str) -> None:
        """Keep a named fact of this laptop."""
        with self._gateway.transaction() as connection:
            connection.execute("insert or replace into this_laptop(name, value) values (?, ?)", (name, value))

    def secret(self, name: str) -> bytes | None:
        """Return a key that this laptop keeps in its encrypted database, or None."""
        found = self._reader.value("select value from vault where name = ?", [name])
        return None if found is None else bytes(found)

    def keep_secret(self, name: str, value: bytes) -> None:
        """Keep a key in the encrypted database."""
        with self._gateway.transaction() as connection:
            connection.execute("insert or replace into vault(name, value) values (?, ?)", (name, value))

    def keep(self, *, facts: Mapping[str, str] | None = None, secrets: Mapping[str, bytes] | None = None) -> None:
        """Keep several facts and keys at once: all of them or none."""
        with self._gateway.transaction() as connection:
            for table, values in (("this_laptop", facts or {}), ("vault", secrets or {})):
                for name, value in values.items():
                    connection.execute(f"insert or replace into {table}(name, value) values (?, ?)", (name, value))

    def keep_couriered(self, bundle: Couriered) -> None:
        """Note a bundle of another laptop that this one carries, or that it was put into its place."""
        names = [field.name for field in fields(bundle)]
        marks = ", ".join("?" * len(names))
        with self._gateway.transaction() as connection:
            connection.execute(
                f"insert or replace into couriered({', '.join(names)}) values ({marks})",
                [getattr(bundle, name) for name in names],
            )

    def forget_couriered(self, bundle: str) -> None:
        """Forget a bundle of another laptop."""
        with self._gateway.transaction() as connection:
            connection.execute("delete from couriered where bundle = ?", (bundle,))

    def drafts(self) -> list[Draft]:
        """Return all text that was typed and neither saved nor discarded, newest first."""
        return self._reader.facts(Draft, "drafts", "order by at desc")

    def draft(self, place: str) -> Draft | None:
        """Return the draft of one field, or None."""
        found = self._reader.facts(Draft, "drafts", "where place = ?", [place])
        return found[0] if found else None

    def keep_draft(self, place: str, text: str, *, session: str = "", now: datetime) -> None:
        """Keep what stands in a field now; empty text forgets the draft."""
        with self._gateway.transaction() as connection:
            if text.strip():
                connection.execute(
                    "insert or replace into drafts(place, session, text, at) values (?, ?, ?, ?)",
                    (place, session, text, int(now.timestamp() * 1000)),
                )
            else:
                connection.execute("delete from drafts where place = ?", (place,))

    def bundles(self) -> list[BundleMade]:
        """Return the bundles this laptop made, newest first."""
        return self._reader.facts(BundleMade, "bundles", "order by made_at desc, id")

    def keep_bundle(self, bundle: BundleMade) -> None:
        """Note a bundle that was written, flushed, re-read and found equal."""
        with self._gateway.transaction() as connection:
            connection.execute(
                "insert or replace into bundles(id, made_at, kind, sha256, size, first_seq, last_seq, site, chain, file) "
                "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(bundle.id, bundle.made_at, bundle.kind, bundle.sha256, bundle.size),
                    *(bundle.first_seq, bundle.last_seq, bundle.site, bundle.chain, bundle.file),
                ),
            )
