"""Which kinds of record the central team gives back to its laptops, and to which of them. Making the bundles is in returns."""

from __future__ import annotations

from collections.abc import Mapping

PLANS = (
    *("session.set", "question.set", "programme.set", "reach.set", "partner.set", "barrier.set", "gap.set"),
    *("agenda.set", "option.set", "cost.set", "session.state", "gate.waived", "plan.changed", "insight.looked"),
    *("outreach.logged", "lesson.judged", "purpose.explained", "information.given", "dots.counted", "pulse.answered"),
)
ANSWERS = (
    *("theme.set", "proposal.set", "response.set", "theme.weighed", "proposal.versioned", "suggestion.answered"),
    *("response.cites", "decision.made", "decision.rests_on", "told.back", "insight.shared", "review.received"),
)
"""What became of what people said. A citation or an answer to a suggestion names a comment by a random id alone."""
FOR_EVERYONE = ("receipt.given", "bundle.received", "person.erased", "device.revoked", *PLANS, *ANSWERS)
FOR_HOLDERS: Mapping[str, tuple[str, ...]] = {
    "same_person.claimed": ("person", "other"),
    "same_person.denied": ("person", "other"),
    "comment.themed": ("root",),
    "comment.flagged": ("root",),
    "comment.approved": ("root",),
}
"""What goes only to a laptop that recorded something of each row that these parts name."""
RESOLVED, VOID, CITES = "conflict.resolved", "fact.voided", "response.cites"
WRITES = ("person.set", "need.set", "comment.heard")
"""What settling a conflict writes, besides plans and answers."""
RETURNED = (*FOR_EVERYONE, *FOR_HOLDERS, RESOLVED, VOID, *WRITES)
STAY_AT_THE_CENTRE = (
    *("team.set", "arrival.recorded", "departure.recorded", "head.counted", "consent.answered", "wording.kept"),
    *("comment.agreed", "need.asked", "batch.recorded", "payment.recorded", "copy.made"),
    *("device.enrolled", "pack.issued"),
)
"""What the central team records for itself: people whom it met, what it paid and copied. The team and devices go in packs;
withdrawals, refusals and what laptops say of two entries for one person are passed on by relaying."""
