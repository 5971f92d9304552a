"""The sentences of a session summary that are written from numbers: counts, what is not printed, and how far it reaches."""

from __future__ import annotations

from collections.abc import Sequence

EVERYONE = "Everyone"
NOT_ANSWERED = "Not answered yet"
TOO_FEW = "Too few to show"
_KINDS = {
    "own_words": "In their own words",
    "paraphrase": "In the note-taker's words",
    "group_view": "What a table or group said, in the note-taker's words",
    "observation": "What the note-taker saw",
}


def kind_words(kind: str) -> str:
    """Return how a printed comment is marked, so that nobody takes the note-taker's words for a quote."""
    return _KINDS.get(kind, kind)


def agreement(agreed: int) -> str:
    """Return how many others said the same, or nothing."""
    return f"{agreed:,} agreed" if agreed else ""


def counted(comments: int, agreed: int) -> str:
    """Return how much was said under one question."""
    said = many(comments, "comment", "comments")
    others = many(agreed, "person", "people")
    return f"{said}. {others} said that they agreed." if agreed else f"{said}."


def not_printed(*, unasked: int, withheld: int, more: int, listed: int, unchosen: int = 0) -> str:
    """Return what is only counted under one question, and why."""
    parts = []
    if unasked:
        parts.append(
            f"{many(unasked, 'comment', 'comments')} counted but not quoted: no name or badge, so nobody could be asked."
        )
    if withheld:
        parts.append(
            f"{many(withheld, 'comment', 'comments')} counted but not printed: we do not have consent to quote."
        )
    if unchosen:
        verb = "may be printed and was" if unchosen == 1 else "may be printed and were"
        parts.append(f"{many(unchosen, 'comment', 'comments')} {verb} not chosen as a quote.")
    if more:
        parts.append(
            f"{many(more, 'more comment', 'more comments')} may be printed and are in the records. The first {listed:,} are "
            "shown: those that most people agreed with, then in the order in which they were said."
        )
    return " ".join(parts)


def needs(asked: int, met: str, partly: str, not_met: str, unasked: str) -> str:
    """Return what became of access needs; the numbers are already made safe."""
    if not asked:
        return ""
    return (
        "Access needs of people who came: "
        f"{met} met, {partly} partly met, {not_met} not met, {unasked} where we did not ask afterwards."
    )


def nothing_but_hidden() -> str:
    """Return what stands in the place of numbers that are all hidden."""
    return "Too few people to show numbers without pointing at someone."


def limits(*, comments: int, quoted: int, unquoted: int, paraphrased: int, hides_numbers: bool) -> str:
    """Return how far this summary reaches, from the records it was made of."""
    sentences = ["This summary says what was heard in this room. It does not speak for people who were not there."]
    if comments:
        verb = "is" if quoted == 1 else "are"
        sentences.append(f"Of {many(comments, 'comment', 'comments')}, {quoted:,} {verb} quoted here.")
    if unquoted:
        verb = "was" if unquoted == 1 else "were"
        sentences.append(
            f"{unquoted:,} {verb} counted and not printed, because we do not have consent to quote the words."
        )
    if paraphrased:
        verb = "is" if paraphrased == 1 else "are"
        sentences.append(f"{paraphrased:,} {verb} in the note-taker's words and may have lost something.")
    if hides_numbers:
        sentences.append("Small numbers of people are hidden, so that nobody can be picked out.")
    return " ".join(sentences)


def not_in_the_room(missing: Sequence[str], fewer: Sequence[str]) -> str:
    """Return whose views are not here, from the groups that a session meant to reach."""
    told = []
    if missing:
        told.append(f"Nobody came from these groups, so their views are not here: {'; '.join(missing)}.")
    if fewer:
        told.append(f"Fewer came than we hoped for from: {'; '.join(fewer)}.")
    return " ".join(told)


def barriers(unsolved: Sequence[tuple[str, str]]) -> str:
    """Return what kept people away and was not solved. unsolved: (group, barrier)."""
    if not unsolved:
        return ""
    named = (f"{barrier.rstrip('.')} ({group})" if group else barrier.rstrip(".") for group, barrier in unsolved)
    return f"Not solved, so some people may have stayed away: {'; '.join(named)}."


def one_sided(sort: str, chosen: int, quotes: int, heard: int, comments: int) -> str:
    """Return that the quotes have too much of one sort, with the figures."""
    of = "All" if chosen == quotes else f"{chosen:,} of"
    rest = f"{of} {many(quotes, 'quote', 'quotes')} chosen {'is' if quotes == 1 else 'are'} “{sort}”"
    return f"{rest}; of all {many(comments, 'comment', 'comments')}, {heard:,} {'is' if heard == 1 else 'are'}."


def left_out(sort: str, chosen: int, heard: int) -> str:
    """Return what the quotes lack, with the figures."""
    quoted = f"{chosen:,} of them {'is' if chosen == 1 else 'are'} quoted" if chosen else "none of them is quoted"
    return f"“{sort}” was said {many(heard, 'time', 'times')}, and {quoted}."


def fair_quotes(quotes: int, comments: int) -> str:
    """Return that the quotes were looked at and stand for what was said."""
    picked = f"{many(quotes, 'quote was', 'quotes were')} chosen from {many(comments, 'comment', 'comments')}"
    return f"{picked}; the mix is close to that of all comments."


def money(pence: int) -> str:
    """Return a sum of money: "£4.20", or "£400"."""
    return f"£{pence // 100:,}" if pence % 100 == 0 else f"£{pence // 100:,}.{pence % 100:02d}"


def time_spent(minutes: int) -> str:
    """Return minutes as hours and minutes."""
    hours, rest = divmod(minutes, 60)
    told = [many(hours, "hour", "hours")] if hours else []
    return " ".join([*told, many(rest, "minute", "minutes")] if rest or not hours else told)


def hear_back(day: str, how: str) -> str:
    """Return when and how people hear what became of what they said."""
    if day and how:
        return f"By {day}. {how}"
    return f"By {day}." if day else how


def when(day: str, starts: str, ends: str) -> str:
    """Return the day and the hours of a session, each already as people read them."""
    hours = f"{starts} to {ends}" if starts and ends else starts
    return f"{day}, {hours}" if hours else day


def many(number: int, one: str, more: str) -> str:
    """Return a number with its noun."""
    return f"{number:,} {one if number == 1 else more}"
