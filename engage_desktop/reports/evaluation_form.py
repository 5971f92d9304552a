"""The form with which people say how the session was for them, without a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engage_desktop.reports.document import Block, Checkboxes, Document, Heading, KeyFacts, Notice, Paragraph, WriteLine
from engage_desktop.reports.session_head import SessionHead


@dataclass(frozen=True, slots=True)
class EvaluationForm:
    """A blank form. questions: each a sentence to agree with; answers: from most to least, the last for "not sure"."""

    head: SessionHead
    sheet_code: str
    questions: tuple[str, ...]
    answers: tuple[str, ...]
    language: str = "en-GB"


def evaluation_form(form: EvaluationForm) -> Document:
    """Return the document."""
    first, *others = form.head.running()
    return Document(
        title="How was it for you?",
        organisation=form.head.organisation,
        running=(f"Sheet {form.sheet_code} · {first}", *others),
        language=form.language,
        shape="compact",
        blocks=tuple(_blocks(form)),
    )


def _blocks(form: EvaluationForm) -> Iterator[Block]:
    yield Paragraph("It takes two minutes. Do not write your name. Leave out whatever you like.", "lead")
    yield KeyFacts((("Session", f"{form.head.title}\n{form.head.when_and_where()}"), ("Sheet", form.sheet_code)))
    yield Heading("Tick one answer on each line")
    for at, question in enumerate(form.questions, start=1):
        yield Checkboxes(f"{at}. {question}", form.answers, inline=True)
    yield Heading("In your own words")
    yield WriteLine("What worked well?")
    yield WriteLine("What should we change?")
    yield WriteLine("Did anything make it hard to take part?")
    yield Notice("For us", ("This sheet has been: ☐ given out  ☐ returned  ☐ keyed in  ☐ destroyed",))
