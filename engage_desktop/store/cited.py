"""Which comments responses rest on, as SQL: the links that stand, and those whose comment the central team said is gone.

The team says so by a void of the link that gives one of GONE as its reason: such a link stays, as a broken one.
"""

from __future__ import annotations

from engage_desktop.domain.answers import GONE

_VOIDS = """from edges e join voids v on v.id = e.fact and v.current = 1
    where e.target = {of}.id and e.why = 'void' and e.of = 'response.cites' and coalesce(v.reason, '')"""


def linked(of: str = "citations") -> str:
    """Return the condition that a citation stands, or that its comment is said to be gone. of: how its table is called."""
    voids = _VOIDS.format(of=of)
    return f"({of}.current = 1 or {_is_gone(voids)})"


def _is_gone(voids: str) -> str:
    return f"(exists (select 1 {voids} in {GONE}) and not exists (select 1 {voids} not in {GONE}))"


_OF = _VOIDS.format(of="c")
SAID_GONE = f"""
    select c.id, c.response, c.root, v.reason, v.id from citations c
    join edges e on e.target = c.id and e.why = 'void' and e.of = 'response.cites'
    join voids v on v.id = e.fact and v.current = 1 and v.reason in {GONE}
    where c.current = 0 and not exists (select 1 {_OF} not in {GONE}){{also}} order by v.hlc, v.site, v.id"""
"""What is said of links whose comments are gone, latest last. also: a further condition on `c`."""
