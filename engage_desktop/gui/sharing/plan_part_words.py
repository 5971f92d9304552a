"""What the parts of plans and answers are called on the exchange pages, and the kinds of records behind the promises."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def parts() -> dict[str, str]:
    """Return what parts are called, by column, or by table and column where the column alone does not tell."""
    return {**_of_sessions(), **_of_plans(), **_of_answers()}


def nouns() -> dict[str, str]:
    """Return what the records of each table are called."""
    return {
        "programmes": QCoreApplication.translate("Parts", "programmes"),
        "reach_groups": QCoreApplication.translate("Parts", "groups to reach"),
        "partners": QCoreApplication.translate("Parts", "partners"),
        "barriers": QCoreApplication.translate("Parts", "barriers"),
        "gaps": QCoreApplication.translate("Parts", "gaps in what is known"),
        "agenda_items": QCoreApplication.translate("Parts", "agenda items"),
        "options": QCoreApplication.translate("Parts", "options"),
        "costs": QCoreApplication.translate("Parts", "costs"),
        "themes": QCoreApplication.translate("Parts", "themes"),
        "proposals": QCoreApplication.translate("Parts", "proposals"),
        "responses": QCoreApplication.translate("Parts", "responses"),
        "waivers": QCoreApplication.translate("Parts", "reasons for going on"),
        "plan_changes": QCoreApplication.translate("Parts", "changes of an open plan"),
        "insight_looks": QCoreApplication.translate("Parts", "searches of what is known"),
        "outreach": QCoreApplication.translate("Parts", "contacts with groups"),
        "lesson_verdicts": QCoreApplication.translate("Parts", "lessons looked at"),
        "explanations": QCoreApplication.translate("Parts", "explanations of purpose"),
        "information_given": QCoreApplication.translate("Parts", "information given out"),
        "dots": QCoreApplication.translate("Parts", "dots counted"),
        "pulse_answers": QCoreApplication.translate("Parts", "evaluation answers"),
        "payments": QCoreApplication.translate("Parts", "payments"),
        "copies": QCoreApplication.translate("Parts", "prints and exports"),
        "theme_links": QCoreApplication.translate("Parts", "comments under themes"),
        "comment_flags": QCoreApplication.translate("Parts", "marks on comments"),
        "approvals": QCoreApplication.translate("Parts", "approvals of words"),
        "theme_stances": QCoreApplication.translate("Parts", "themes weighed against proposals"),
        "proposal_versions": QCoreApplication.translate("Parts", "versions of proposals"),
        "suggestion_answers": QCoreApplication.translate("Parts", "answers to suggestions"),
        "citations": QCoreApplication.translate("Parts", "comments cited"),
        "decisions": QCoreApplication.translate("Parts", "decisions"),
        "decision_links": QCoreApplication.translate("Parts", "responses behind decisions"),
        "told_back": QCoreApplication.translate("Parts", "times people were told"),
        "shared_insight": QCoreApplication.translate("Parts", "insight shared by partners"),
        "reviews": QCoreApplication.translate("Parts", "reviews"),
    }


def _of_sessions() -> dict[str, str]:
    return {
        "removed": QCoreApplication.translate("Parts", "Whether it is on the list"),
        "position": QCoreApplication.translate("Parts", "Place in the order"),
        "text": QCoreApplication.translate("Parts", "Words"),
        "address_as": QCoreApplication.translate("Parts", "Form of address"),
        "said_as": QCoreApplication.translate("Parts", "How the name is said"),
        "also_role": QCoreApplication.translate("Parts", "Also here as"),
        "wants": QCoreApplication.translate("Parts", "How they want to hear from us"),
        "stage": QCoreApplication.translate("Parts", "When people are involved"),
        "project_stage": QCoreApplication.translate("Parts", "Stage of the project"),
        "programme": QCoreApplication.translate("Parts", "Change programme"),
        "decision": QCoreApplication.translate("Parts", "Decision it informs"),
        "decided_by": QCoreApplication.translate("Parts", "Who decides"),
        "decision_on": QCoreApplication.translate("Parts", "Date of the decision"),
        "who_decides": QCoreApplication.translate("Parts", "Who has the last word"),
        "opens_on": QCoreApplication.translate("Parts", "First day people can take part"),
        "closes_on": QCoreApplication.translate("Parts", "Last day people can take part"),
        "planned_use": QCoreApplication.translate("Parts", "How views will be used"),
        "lead_role": QCoreApplication.translate("Parts", "Role of the lead"),
        "duty": QCoreApplication.translate("Parts", "Duty in law"),
        "duty_version": QCoreApplication.translate("Parts", "Version of the duty"),
        "framework_version": QCoreApplication.translate("Parts", "Version of the framework"),
        "equality_note": QCoreApplication.translate("Parts", "Note on equality"),
        "effort_minutes": QCoreApplication.translate("Parts", "Time it takes us"),
        "follows": QCoreApplication.translate("Parts", "What it follows on from"),
        "ground_rules": QCoreApplication.translate("Parts", "Ground rules"),
        "shortfall": QCoreApplication.translate("Parts", "Why fewer came"),
        "report_by": QCoreApplication.translate("Parts", "Date of the report"),
        "easy_read": QCoreApplication.translate("Parts", "Easy Read words"),
    }


def _of_plans() -> dict[str, str]:
    return {
        "gap": QCoreApplication.translate("Parts", "Gap that it asks about"),
        "again": QCoreApplication.translate("Parts", "Why it is asked again"),
        "measured": QCoreApplication.translate("Parts", "Whether it is asked before and after"),
        "hoped": QCoreApplication.translate("Parts", "Number hoped for"),
        "share": QCoreApplication.translate("Parts", "Share of the people of the area"),
        "sender": QCoreApplication.translate("Parts", "Who writes to them"),
        "reached": QCoreApplication.translate("Parts", "Number reached"),
        "receives": QCoreApplication.translate("Parts", "What they may receive"),
        "at_start": QCoreApplication.translate("Parts", "There at the start"),
        "at_middle": QCoreApplication.translate("Parts", "There in the middle"),
        "at_end": QCoreApplication.translate("Parts", "There at the end"),
        "done_on": QCoreApplication.translate("Parts", "Day it was done"),
        "known": QCoreApplication.translate("Parts", "What is known"),
        "minutes": QCoreApplication.translate("Parts", "Time"),
        "pence": QCoreApplication.translate("Parts", "Amount"),
        "family": QCoreApplication.translate("Parts", "Kind of theme"),
        "said": QCoreApplication.translate("Parts", "What people said"),
        "outcome": QCoreApplication.translate("Parts", "What happens"),
        "did": QCoreApplication.translate("Parts", "What we did or will do"),
        "reason": QCoreApplication.translate("Parts", "Why, or why not"),
        "due": QCoreApplication.translate("Parts", "Date people are told by"),
        "evidence": QCoreApplication.translate("Parts", "Where the change can be seen"),
        "difference": QCoreApplication.translate("Parts", "What changed for people"),
        "agenda_items.decision": QCoreApplication.translate("Parts", "Decision it leads to"),
    }


def _of_answers() -> dict[str, str]:
    return {
        "costs.kind": QCoreApplication.translate("Parts", "Kind of cost"),
        "teams.partners": QCoreApplication.translate("Parts", "Partners"),
        "gaps.text": QCoreApplication.translate("Parts", "What is not known"),
        "questions.follows": QCoreApplication.translate("Parts", "Question that it repeats"),
        "options.text": QCoreApplication.translate("Parts", "Option"),
        "proposals.title": QCoreApplication.translate("Parts", "Proposal"),
        "themes.name": QCoreApplication.translate("Parts", "Theme"),
        "programmes.name": QCoreApplication.translate("Parts", "Name of the programme"),
        "aim": QCoreApplication.translate("Parts", "Aim"),
        "owner": QCoreApplication.translate("Parts", "Who looks after it"),
        "method": QCoreApplication.translate("Parts", "Method"),
        "approach": QCoreApplication.translate("Parts", "How we reach them"),
        "barrier": QCoreApplication.translate("Parts", "Barrier"),
        "solution": QCoreApplication.translate("Parts", "What solves it"),
        "lead": QCoreApplication.translate("Parts", "Lead"),
        "framework": QCoreApplication.translate("Parts", "Framework"),
        "note": QCoreApplication.translate("Parts", "Note"),
        "session": QCoreApplication.translate("Parts", "Session"),
        "theme": QCoreApplication.translate("Parts", "Theme"),
        "option": QCoreApplication.translate("Parts", "Option"),
        "question": QCoreApplication.translate("Parts", "Question"),
        "partners.name": QCoreApplication.translate("Parts", "Partner"),
        "partners.role": QCoreApplication.translate("Parts", "Role of the partner"),
    }
