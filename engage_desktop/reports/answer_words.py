"""The sentences that tell people what was said and what became of it: "you said" made from counts, never from a guess."""

from __future__ import annotations

from engage_desktop.domain.answers import (
    CANNOT,
    CONSIDERING,
    DOING,
    DONE,
    ERASED,
    PASSED_ON,
    PLANNED,
    TAKEN_OUT,
    TOOK_BACK,
)

WHY_BROKEN = {
    TOOK_BACK: "the person took back their consent",
    ERASED: "the person asked to be erased",
    TAKEN_OUT: "it was taken out of the list",
}
"""Why a response no longer rests on a comment that it was made from."""
OUTCOMES = {
    DONE: "We did",
    DOING: "We are doing",
    PLANNED: "We will",
    CONSIDERING: "We are still thinking about it",
    PASSED_ON: "We passed it on",
    CANNOT: "We could not",
}
"""What stands over the answer, in the words of the sheet."""


def you_said(
    said: str,
    *,
    comments: int,
    people: int,
    may_be_more: bool,
    team: int,
    elsewhere: int = 0,
    had_some: bool = False,
) -> str:
    """Return the line over an answer: how many comments, from how many people, and what they said.

    A view that one person holds stays listed as one. Comments of people who came for an organisation are named apart, and
    so are those that only another laptop holds. had_some: whether there were comments that are gone.
    """
    apart = [f"{_comments(team)} from staff or partners"] if team else []
    apart += [f"{_comments(elsewhere)} heard on another laptop"] if elsewhere else []
    if comments:
        line = f"{_comments(comments)}, from {_people(people, may_be_more)}, said: {said}"
        return f"{line} (And {' and '.join(apart)}.)" if apart else line
    if apart:
        return f"{' and '.join(apart)} said: {said}"
    nobody = "No comment stands behind this any more" if had_some else "No comment stands behind this"
    return f"{nobody}: {said}" if said else f"{nobody}."


def broken(reasons: dict[str, int]) -> str:
    """Return what to say of comments that a response no longer rests on; empty where there are none."""
    if not reasons:
        return ""
    count = sum(reasons.values())
    whys = "; ".join(
        f"{many:,}: {WHY_BROKEN[why]}" if len(reasons) > 1 else WHY_BROKEN[why] for why, many in reasons.items()
    )
    return f"{_comments(count)} that this rested on {'is' if count == 1 else 'are'} gone ({whys})."


def reflected(used: int, not_used: int, *, is_shown: bool) -> str:
    """Return whether people's suggestions can be seen in what was made together."""
    if not is_shown:
        return "How your suggestions are reflected: not shown."
    changed = f"{_suggestions(used)} changed the text" if used else "no suggestion changed the text"
    put_aside = f"; {not_used:,} did not, and the reason is given" if not_used else ""
    return f"How your suggestions are reflected: {changed}{put_aside}."


def confirmed(yes: int, no: int) -> str:
    """Return how many people said that they were heard right."""
    if not yes and not no:
        return "Nobody was asked whether we heard them right."
    told = f"{yes:,} {'comment was' if yes == 1 else 'comments were'} read back and confirmed as heard right"
    return f"{told}; {no:,} {'was' if no == 1 else 'were'} not." if no else f"{told}."


def rests_on(comments: int, team: int = 0, elsewhere: int = 0) -> str:
    """Return what a decision rests on."""
    apart = [f"{_comments(team)} from staff or partners"] if team else []
    apart += [f"{_comments(elsewhere)} heard on another laptop"] if elsewhere else []
    parts = [*([_comments(comments)] if comments else []), *apart]
    if not parts:
        return "No comments stand behind this decision."
    verb = "stands" if comments + team + elsewhere == 1 else "stand"
    return f"{', and '.join(parts)} {verb} behind this decision."


def _comments(count: int) -> str:
    return f"{count:,} {'comment' if count == 1 else 'comments'}"


def _suggestions(count: int) -> str:
    return f"{count:,} {'suggestion' if count == 1 else 'suggestions'}"


def _people(people: int, may_be_more: bool) -> str:
    many = f"{people:,} {'person' if people == 1 else 'people'}"
    return f"{many} or more" if may_be_more else many
