"""The pack that holds on this workspace, as plain data: light, because pages ask for it. Issuing and taking packs is in packs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class CurrentPack:
    """A pack's number, its last day (ISO date), and all that it says. Its last day is shown and never stops anything."""

    version: int
    expires: str
    document: Mapping[str, Any] = field(repr=False)

    def is_expired(self, today: date) -> bool:
        """Return whether its last day is past."""
        return bool(self.expires) and date.fromisoformat(self.expires) < today

    @property
    def lists(self) -> Mapping[str, Any]:
        """The lists that take the place of the shipped ones, by name."""
        return dict(self.document.get("lists") or {})

    @property
    def wording(self) -> tuple[Mapping[str, Any], ...]:
        """The wording that takes the place of the shipped one, a document for each language."""
        return tuple(self.document.get("wording") or ())

    @property
    def devices(self) -> tuple[Mapping[str, Any], ...]:
        """The roster: device, recipient, label, role and certificate of each."""
        return tuple(self.document.get("devices") or ())

    @property
    def revoked(self) -> Mapping[str, str]:
        """Devices that may no longer sign: public key → when it was lost (ISO)."""
        return {str(each["device"]): str(each["lost_at"]) for each in self.document.get("revoked") or ()}


def current(store: Store) -> CurrentPack | None:
    """Return the newest pack that this workspace took, or None where there is none yet."""
    held = store.exchange.pack()
    if held is None:
        return None
    return CurrentPack(int(held.version), str(held.expires), json.loads(held.document))
