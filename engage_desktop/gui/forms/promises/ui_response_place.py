# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'response_place.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.widgets.chip import Chip

class Ui_ResponsePlace(object):
    def setupUi(self, ResponsePlace: QWidget) -> None:
        if not ResponsePlace.objectName():
            ResponsePlace.setObjectName(u"ResponsePlace")
        self.column = QVBoxLayout(ResponsePlace)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.back_line = QWidget(ResponsePlace)
        self.back_line.setObjectName(u"back_line")
        self.back_button = QPushButton(self.back_line)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")
        self.back_button.setProperty(u"picture", u"back")
        self.state_chip = Chip(self.back_line)
        self.state_chip.setObjectName(u"state_chip")

        self.column.addWidget(self.back_line)

        self.response_title_label = QLabel(ResponsePlace)
        self.response_title_label.setObjectName(u"response_title_label")
        self.response_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.response_title_label.setWordWrap(True)
        self.response_title_label.setProperty(u"role", u"section-title")

        self.column.addWidget(self.response_title_label)

        self.said_card = QFrame(ResponsePlace)
        self.said_card.setObjectName(u"said_card")
        self.said_card.setProperty(u"role", u"card")
        self.said_card_column = QVBoxLayout(self.said_card)
        self.said_card_column.setSpacing(8)
        self.said_card_column.setObjectName(u"said_card_column")
        self.said_card_column.setContentsMargins(24, 20, 24, 20)
        self.said_title = QLabel(self.said_card)
        self.said_title.setObjectName(u"said_title")
        self.said_title.setTextFormat(Qt.TextFormat.PlainText)
        self.said_title.setWordWrap(True)
        self.said_title.setProperty(u"role", u"section-title")

        self.said_card_column.addWidget(self.said_title)

        self.you_said_label = QLabel(self.said_card)
        self.you_said_label.setObjectName(u"you_said_label")
        self.you_said_label.setTextFormat(Qt.TextFormat.PlainText)
        self.you_said_label.setWordWrap(True)
        self.you_said_label.setProperty(u"role", u"strong")

        self.said_card_column.addWidget(self.you_said_label)

        self.broken_line = QWidget(self.said_card)
        self.broken_line.setObjectName(u"broken_line")
        self.broken_chip = Chip(self.broken_line)
        self.broken_chip.setObjectName(u"broken_chip")

        self.said_card_column.addWidget(self.broken_line)

        self.broken_label = QLabel(self.said_card)
        self.broken_label.setObjectName(u"broken_label")
        self.broken_label.setTextFormat(Qt.TextFormat.PlainText)
        self.broken_label.setWordWrap(True)
        self.broken_label.setProperty(u"role", u"soft")

        self.said_card_column.addWidget(self.broken_label)

        self.cited_table = FewRows(self.said_card)
        self.cited_table.setObjectName(u"cited_table")

        self.said_card_column.addWidget(self.cited_table)

        self.more_label = QLabel(self.said_card)
        self.more_label.setObjectName(u"more_label")
        self.more_label.setTextFormat(Qt.TextFormat.PlainText)
        self.more_label.setWordWrap(True)
        self.more_label.setProperty(u"role", u"soft")

        self.said_card_column.addWidget(self.more_label)

        self.cited_line = QWidget(self.said_card)
        self.cited_line.setObjectName(u"cited_line")
        self.open_comment_button = QPushButton(self.cited_line)
        self.open_comment_button.setObjectName(u"open_comment_button")
        self.open_comment_button.setProperty(u"picture", u"forward")
        self.uncite_button = QPushButton(self.cited_line)
        self.uncite_button.setObjectName(u"uncite_button")
        self.uncite_button.setProperty(u"picture", u"remove")
        self.cite_button = QPushButton(self.cited_line)
        self.cite_button.setObjectName(u"cite_button")
        self.cite_button.setProperty(u"picture", u"add")

        self.said_card_column.addWidget(self.cited_line)


        self.column.addWidget(self.said_card)

        self.answer_card = QFrame(ResponsePlace)
        self.answer_card.setObjectName(u"answer_card")
        self.answer_card.setProperty(u"role", u"card")
        self.answer_card_column = QVBoxLayout(self.answer_card)
        self.answer_card_column.setSpacing(8)
        self.answer_card_column.setObjectName(u"answer_card_column")
        self.answer_card_column.setContentsMargins(24, 20, 24, 20)
        self.answer_title = QLabel(self.answer_card)
        self.answer_title.setObjectName(u"answer_title")
        self.answer_title.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_title.setWordWrap(True)
        self.answer_title.setProperty(u"role", u"section-title")

        self.answer_card_column.addWidget(self.answer_title)

        self.outcome_label = QLabel(self.answer_card)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.outcome_label)

        self.outcome_combo = QComboBox(self.answer_card)
        self.outcome_combo.setObjectName(u"outcome_combo")

        self.answer_card_column.addWidget(self.outcome_combo)

        self.outcome_problem = QLabel(self.answer_card)
        self.outcome_problem.setObjectName(u"outcome_problem")
        self.outcome_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_problem.setWordWrap(True)
        self.outcome_problem.setVisible(False)
        self.outcome_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.outcome_problem)

        self.outcome_hint_label = QLabel(self.answer_card)
        self.outcome_hint_label.setObjectName(u"outcome_hint_label")
        self.outcome_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_hint_label.setWordWrap(True)
        self.outcome_hint_label.setProperty(u"role", u"soft")

        self.answer_card_column.addWidget(self.outcome_hint_label)

        self.said_label = QLabel(self.answer_card)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.said_label)

        self.said_edit = QLineEdit(self.answer_card)
        self.said_edit.setObjectName(u"said_edit")
        self.said_edit.setMaxLength(400)

        self.answer_card_column.addWidget(self.said_edit)

        self.said_problem = QLabel(self.answer_card)
        self.said_problem.setObjectName(u"said_problem")
        self.said_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.said_problem.setWordWrap(True)
        self.said_problem.setVisible(False)
        self.said_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.said_problem)

        self.said_marks = QLabel(self.answer_card)
        self.said_marks.setObjectName(u"said_marks")
        self.said_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.said_marks.setWordWrap(True)
        self.said_marks.setVisible(False)
        self.said_marks.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.said_marks)

        self.did_label = QLabel(self.answer_card)
        self.did_label.setObjectName(u"did_label")
        self.did_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.did_label)

        self.did_edit = QPlainTextEdit(self.answer_card)
        self.did_edit.setObjectName(u"did_edit")
        self.did_edit.setTabChangesFocus(True)

        self.answer_card_column.addWidget(self.did_edit)

        self.did_problem = QLabel(self.answer_card)
        self.did_problem.setObjectName(u"did_problem")
        self.did_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.did_problem.setWordWrap(True)
        self.did_problem.setVisible(False)
        self.did_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.did_problem)

        self.did_marks = QLabel(self.answer_card)
        self.did_marks.setObjectName(u"did_marks")
        self.did_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.did_marks.setWordWrap(True)
        self.did_marks.setVisible(False)
        self.did_marks.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.did_marks)

        self.reason_label = QLabel(self.answer_card)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.answer_card)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.answer_card_column.addWidget(self.reason_edit)

        self.reason_problem = QLabel(self.answer_card)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_problem.setWordWrap(True)
        self.reason_problem.setVisible(False)
        self.reason_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.reason_problem)

        self.reason_marks = QLabel(self.answer_card)
        self.reason_marks.setObjectName(u"reason_marks")
        self.reason_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_marks.setWordWrap(True)
        self.reason_marks.setVisible(False)
        self.reason_marks.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.reason_marks)

        self.owner_label = QLabel(self.answer_card)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.owner_label)

        self.owner_edit = QLineEdit(self.answer_card)
        self.owner_edit.setObjectName(u"owner_edit")
        self.owner_edit.setMaxLength(400)

        self.answer_card_column.addWidget(self.owner_edit)

        self.owner_problem = QLabel(self.answer_card)
        self.owner_problem.setObjectName(u"owner_problem")
        self.owner_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_problem.setWordWrap(True)
        self.owner_problem.setVisible(False)
        self.owner_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.owner_problem)

        self.due_label = QLabel(self.answer_card)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.due_label)

        self.due_edit = QLineEdit(self.answer_card)
        self.due_edit.setObjectName(u"due_edit")
        self.due_edit.setMaxLength(400)

        self.answer_card_column.addWidget(self.due_edit)

        self.due_problem = QLabel(self.answer_card)
        self.due_problem.setObjectName(u"due_problem")
        self.due_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.due_problem.setWordWrap(True)
        self.due_problem.setVisible(False)
        self.due_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.due_problem)

        self.due_from_label = QLabel(self.answer_card)
        self.due_from_label.setObjectName(u"due_from_label")
        self.due_from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_from_label.setWordWrap(True)
        self.due_from_label.setProperty(u"role", u"soft")

        self.answer_card_column.addWidget(self.due_from_label)

        self.evidence_label = QLabel(self.answer_card)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.evidence_label)

        self.evidence_edit = QPlainTextEdit(self.answer_card)
        self.evidence_edit.setObjectName(u"evidence_edit")
        self.evidence_edit.setTabChangesFocus(True)

        self.answer_card_column.addWidget(self.evidence_edit)

        self.evidence_problem = QLabel(self.answer_card)
        self.evidence_problem.setObjectName(u"evidence_problem")
        self.evidence_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_problem.setWordWrap(True)
        self.evidence_problem.setVisible(False)
        self.evidence_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.evidence_problem)

        self.evidence_marks = QLabel(self.answer_card)
        self.evidence_marks.setObjectName(u"evidence_marks")
        self.evidence_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_marks.setWordWrap(True)
        self.evidence_marks.setVisible(False)
        self.evidence_marks.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.evidence_marks)

        self.difference_label = QLabel(self.answer_card)
        self.difference_label.setObjectName(u"difference_label")
        self.difference_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.difference_label)

        self.difference_edit = QPlainTextEdit(self.answer_card)
        self.difference_edit.setObjectName(u"difference_edit")
        self.difference_edit.setTabChangesFocus(True)

        self.answer_card_column.addWidget(self.difference_edit)

        self.difference_problem = QLabel(self.answer_card)
        self.difference_problem.setObjectName(u"difference_problem")
        self.difference_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.difference_problem.setWordWrap(True)
        self.difference_problem.setVisible(False)
        self.difference_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.difference_problem)

        self.difference_marks = QLabel(self.answer_card)
        self.difference_marks.setObjectName(u"difference_marks")
        self.difference_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.difference_marks.setWordWrap(True)
        self.difference_marks.setVisible(False)
        self.difference_marks.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.difference_marks)

        self.easy_read_label = QLabel(self.answer_card)
        self.easy_read_label.setObjectName(u"easy_read_label")
        self.easy_read_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.easy_read_label)

        self.easy_read_edit = QPlainTextEdit(self.answer_card)
        self.easy_read_edit.setObjectName(u"easy_read_edit")
        self.easy_read_edit.setTabChangesFocus(True)

        self.answer_card_column.addWidget(self.easy_read_edit)

        self.easy_read_problem = QLabel(self.answer_card)
        self.easy_read_problem.setObjectName(u"easy_read_problem")
        self.easy_read_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.easy_read_problem.setWordWrap(True)
        self.easy_read_problem.setVisible(False)
        self.easy_read_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.easy_read_problem)

        self.easy_read_marks = QLabel(self.answer_card)
        self.easy_read_marks.setObjectName(u"easy_read_marks")
        self.easy_read_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.easy_read_marks.setWordWrap(True)
        self.easy_read_marks.setVisible(False)
        self.easy_read_marks.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.easy_read_marks)

        self.session_label = QLabel(self.answer_card)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(True)

        self.answer_card_column.addWidget(self.session_label)

        self.session_combo = QComboBox(self.answer_card)
        self.session_combo.setObjectName(u"session_combo")

        self.answer_card_column.addWidget(self.session_combo)

        self.session_problem = QLabel(self.answer_card)
        self.session_problem.setObjectName(u"session_problem")
        self.session_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.session_problem.setWordWrap(True)
        self.session_problem.setVisible(False)
        self.session_problem.setProperty(u"role", u"problem")

        self.answer_card_column.addWidget(self.session_problem)

        self.save_line = QWidget(self.answer_card)
        self.save_line.setObjectName(u"save_line")
        self.save_button = QPushButton(self.save_line)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"tick")

        self.answer_card_column.addWidget(self.save_line)


        self.column.addWidget(self.answer_card)

        self.told_card = QFrame(ResponsePlace)
        self.told_card.setObjectName(u"told_card")
        self.told_card.setProperty(u"role", u"card")
        self.told_card_column = QVBoxLayout(self.told_card)
        self.told_card_column.setSpacing(8)
        self.told_card_column.setObjectName(u"told_card_column")
        self.told_card_column.setContentsMargins(24, 20, 24, 20)
        self.told_title = QLabel(self.told_card)
        self.told_title.setObjectName(u"told_title")
        self.told_title.setTextFormat(Qt.TextFormat.PlainText)
        self.told_title.setWordWrap(True)
        self.told_title.setProperty(u"role", u"section-title")

        self.told_card_column.addWidget(self.told_title)

        self.told_label = QLabel(self.told_card)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)

        self.told_card_column.addWidget(self.told_label)

        self.told_lines = CheckLines(self.told_card)
        self.told_lines.setObjectName(u"told_lines")

        self.told_card_column.addWidget(self.told_lines)

        self.who_label = QLabel(self.told_card)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setWordWrap(True)

        self.told_card_column.addWidget(self.who_label)

        self.who_combo = QComboBox(self.told_card)
        self.who_combo.setObjectName(u"who_combo")

        self.told_card_column.addWidget(self.who_combo)

        self.who_problem = QLabel(self.told_card)
        self.who_problem.setObjectName(u"who_problem")
        self.who_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.who_problem.setWordWrap(True)
        self.who_problem.setVisible(False)
        self.who_problem.setProperty(u"role", u"problem")

        self.told_card_column.addWidget(self.who_problem)

        self.way_label = QLabel(self.told_card)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setWordWrap(True)

        self.told_card_column.addWidget(self.way_label)

        self.way_combo = QComboBox(self.told_card)
        self.way_combo.setObjectName(u"way_combo")

        self.told_card_column.addWidget(self.way_combo)

        self.way_problem = QLabel(self.told_card)
        self.way_problem.setObjectName(u"way_problem")
        self.way_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.way_problem.setWordWrap(True)
        self.way_problem.setVisible(False)
        self.way_problem.setProperty(u"role", u"problem")

        self.told_card_column.addWidget(self.way_problem)

        self.on_label = QLabel(self.told_card)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setWordWrap(True)

        self.told_card_column.addWidget(self.on_label)

        self.on_edit = QLineEdit(self.told_card)
        self.on_edit.setObjectName(u"on_edit")
        self.on_edit.setMaxLength(400)

        self.told_card_column.addWidget(self.on_edit)

        self.on_problem = QLabel(self.told_card)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.on_problem.setWordWrap(True)
        self.on_problem.setVisible(False)
        self.on_problem.setProperty(u"role", u"problem")

        self.told_card_column.addWidget(self.on_problem)

        self.people_label = QLabel(self.told_card)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setWordWrap(True)

        self.told_card_column.addWidget(self.people_label)

        self.people_edit = QLineEdit(self.told_card)
        self.people_edit.setObjectName(u"people_edit")
        self.people_edit.setMaxLength(400)

        self.told_card_column.addWidget(self.people_edit)

        self.people_problem = QLabel(self.told_card)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.people_problem.setWordWrap(True)
        self.people_problem.setVisible(False)
        self.people_problem.setProperty(u"role", u"problem")

        self.told_card_column.addWidget(self.people_problem)

        self.note_label = QLabel(self.told_card)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.told_card_column.addWidget(self.note_label)

        self.note_edit = QLineEdit(self.told_card)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMaxLength(400)

        self.told_card_column.addWidget(self.note_edit)

        self.note_problem = QLabel(self.told_card)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.note_problem.setWordWrap(True)
        self.note_problem.setVisible(False)
        self.note_problem.setProperty(u"role", u"problem")

        self.told_card_column.addWidget(self.note_problem)

        self.not_there_label = QLabel(self.told_card)
        self.not_there_label.setObjectName(u"not_there_label")
        self.not_there_label.setTextFormat(Qt.TextFormat.PlainText)
        self.not_there_label.setWordWrap(True)
        self.not_there_label.setProperty(u"role", u"soft")

        self.told_card_column.addWidget(self.not_there_label)

        self.told_line = QWidget(self.told_card)
        self.told_line.setObjectName(u"told_line")
        self.told_button = QPushButton(self.told_line)
        self.told_button.setObjectName(u"told_button")
        self.told_button.setProperty(u"role", u"primary")
        self.told_button.setProperty(u"picture", u"feed-back")
        self.contact_button = QPushButton(self.told_line)
        self.contact_button.setObjectName(u"contact_button")
        self.contact_button.setProperty(u"picture", u"person")
        self.progress_button = QPushButton(self.told_line)
        self.progress_button.setObjectName(u"progress_button")
        self.progress_button.setProperty(u"picture", u"print")
        self.easy_button = QPushButton(self.told_line)
        self.easy_button.setObjectName(u"easy_button")
        self.easy_button.setProperty(u"picture", u"print")

        self.told_card_column.addWidget(self.told_line)


        self.column.addWidget(self.told_card)

        self.decision_card = QFrame(ResponsePlace)
        self.decision_card.setObjectName(u"decision_card")
        self.decision_card.setProperty(u"role", u"card")
        self.decision_card_column = QVBoxLayout(self.decision_card)
        self.decision_card_column.setSpacing(8)
        self.decision_card_column.setObjectName(u"decision_card_column")
        self.decision_card_column.setContentsMargins(24, 20, 24, 20)
        self.decision_title = QLabel(self.decision_card)
        self.decision_title.setObjectName(u"decision_title")
        self.decision_title.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_title.setWordWrap(True)
        self.decision_title.setProperty(u"role", u"section-title")

        self.decision_card_column.addWidget(self.decision_title)

        self.decision_label = QLabel(self.decision_card)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_label.setWordWrap(True)

        self.decision_card_column.addWidget(self.decision_label)

        self.decision_lines = CheckLines(self.decision_card)
        self.decision_lines.setObjectName(u"decision_lines")

        self.decision_card_column.addWidget(self.decision_lines)

        self.decision_line = QWidget(self.decision_card)
        self.decision_line.setObjectName(u"decision_line")
        self.decide_button = QPushButton(self.decision_line)
        self.decide_button.setObjectName(u"decide_button")
        self.decide_button.setProperty(u"picture", u"add")

        self.decision_card_column.addWidget(self.decision_line)


        self.column.addWidget(self.decision_card)

#if QT_CONFIG(shortcut)
        self.outcome_label.setBuddy(self.outcome_combo)
        self.said_label.setBuddy(self.said_edit)
        self.did_label.setBuddy(self.did_edit)
        self.reason_label.setBuddy(self.reason_edit)
        self.owner_label.setBuddy(self.owner_edit)
        self.due_label.setBuddy(self.due_edit)
        self.evidence_label.setBuddy(self.evidence_edit)
        self.difference_label.setBuddy(self.difference_edit)
        self.easy_read_label.setBuddy(self.easy_read_edit)
        self.session_label.setBuddy(self.session_combo)
        self.who_label.setBuddy(self.who_combo)
        self.way_label.setBuddy(self.way_combo)
        self.on_label.setBuddy(self.on_edit)
        self.people_label.setBuddy(self.people_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.back_button, self.cited_table)
        QWidget.setTabOrder(self.cited_table, self.open_comment_button)
        QWidget.setTabOrder(self.open_comment_button, self.uncite_button)
        QWidget.setTabOrder(self.uncite_button, self.cite_button)
        QWidget.setTabOrder(self.cite_button, self.outcome_combo)
        QWidget.setTabOrder(self.outcome_combo, self.said_edit)
        QWidget.setTabOrder(self.said_edit, self.did_edit)
        QWidget.setTabOrder(self.did_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.owner_edit)
        QWidget.setTabOrder(self.owner_edit, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.evidence_edit)
        QWidget.setTabOrder(self.evidence_edit, self.difference_edit)
        QWidget.setTabOrder(self.difference_edit, self.easy_read_edit)
        QWidget.setTabOrder(self.easy_read_edit, self.session_combo)
        QWidget.setTabOrder(self.session_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.who_combo)
        QWidget.setTabOrder(self.who_combo, self.way_combo)
        QWidget.setTabOrder(self.way_combo, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.people_edit)
        QWidget.setTabOrder(self.people_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.told_button)
        QWidget.setTabOrder(self.told_button, self.contact_button)
        QWidget.setTabOrder(self.contact_button, self.progress_button)
        QWidget.setTabOrder(self.progress_button, self.easy_button)
        QWidget.setTabOrder(self.easy_button, self.decide_button)

        self.retranslateUi(ResponsePlace)

        QMetaObject.connectSlotsByName(ResponsePlace)
    # setupUi

    def retranslateUi(self, ResponsePlace: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("ResponsePlace", u"Back", None))
        self.said_title.setText(QCoreApplication.translate("ResponsePlace", u"What people said", None))
#if QT_CONFIG(accessibility)
        self.cited_table.setAccessibleName(QCoreApplication.translate("ResponsePlace", u"Comments that this rests on", None))
#endif // QT_CONFIG(accessibility)
        self.open_comment_button.setText(QCoreApplication.translate("ResponsePlace", u"Open the comment", None))
        self.uncite_button.setText(QCoreApplication.translate("ResponsePlace", u"Take it &away from here", None))
        self.cite_button.setText(QCoreApplication.translate("ResponsePlace", u"Rest it on more comments", None))
        self.answer_title.setText(QCoreApplication.translate("ResponsePlace", u"What we say back", None))
        self.outcome_label.setText(QCoreApplication.translate("ResponsePlace", u"What &comes of it", None))
#if QT_CONFIG(accessibility)
        self.outcome_combo.setAccessibleName(QCoreApplication.translate("ResponsePlace", u"What comes of it", None))
#endif // QT_CONFIG(accessibility)
        self.said_label.setText(QCoreApplication.translate("ResponsePlace", u"In one &line, what people said", None))
        self.did_label.setText(QCoreApplication.translate("ResponsePlace", u"&What we did, or will do", None))
        self.reason_label.setText(QCoreApplication.translate("ResponsePlace", u"&Reason: why not, or why not yet", None))
        self.owner_label.setText(QCoreApplication.translate("ResponsePlace", u"Who loo&ks after it", None))
        self.due_label.setText(QCoreApplication.translate("ResponsePlace", u"People are told &by", None))
        self.evidence_label.setText(QCoreApplication.translate("ResponsePlace", u"Where the chan&ge can be seen", None))
        self.difference_label.setText(QCoreApplication.translate("ResponsePlace", u"What is different for people n&ow", None))
        self.easy_read_label.setText(QCoreApplication.translate("ResponsePlace", u"The same in eas&y words", None))
        self.session_label.setText(QCoreApplication.translate("ResponsePlace", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("ResponsePlace", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("ResponsePlace", u"Save the res&ponse", None))
        self.told_title.setText(QCoreApplication.translate("ResponsePlace", u"Told back", None))
        self.who_label.setText(QCoreApplication.translate("ResponsePlace", u"Who was told abo&ut it", None))
#if QT_CONFIG(accessibility)
        self.who_combo.setAccessibleName(QCoreApplication.translate("ResponsePlace", u"Who was told about it", None))
#endif // QT_CONFIG(accessibility)
        self.way_label.setText(QCoreApplication.translate("ResponsePlace", u"How people were &told", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("ResponsePlace", u"How people were told", None))
#endif // QT_CONFIG(accessibility)
        self.on_label.setText(QCoreApplication.translate("ResponsePlace", u"On which &day", None))
        self.people_label.setText(QCoreApplication.translate("ResponsePlace", u"How &many people, about", None))
        self.note_label.setText(QCoreApplication.translate("ResponsePlace", u"Note (noth&ing personal)", None))
        self.told_button.setText(QCoreApplication.translate("ResponsePlace", u"&Note that people were told", None))
        self.contact_button.setText(QCoreApplication.translate("ResponsePlace", u"Who can be told", None))
        self.progress_button.setText(QCoreApplication.translate("ResponsePlace", u"Print how far it is", None))
        self.easy_button.setText(QCoreApplication.translate("ResponsePlace", u"Print it in easy words", None))
        self.decision_title.setText(QCoreApplication.translate("ResponsePlace", u"Decisions that rest on it", None))
        self.decide_button.setText(QCoreApplication.translate("ResponsePlace", u"Record a decision that rests on this", None))
        pass
    # retranslateUi

