# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QListWidget, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_PlanPage(object):
    def setupUi(self, PlanPage: QWidget) -> None:
        if not PlanPage.objectName():
            PlanPage.setObjectName(u"PlanPage")
        self.plan_page_column = QVBoxLayout(PlanPage)
        self.plan_page_column.setSpacing(0)
        self.plan_page_column.setObjectName(u"plan_page_column")
        self.plan_page_column.setContentsMargins(0, 0, 0, 0)
        self.message_bar = MessageBar(PlanPage)
        self.message_bar.setObjectName(u"message_bar")

        self.plan_page_column.addWidget(self.message_bar)

        self.plan_scroll = QScrollArea(PlanPage)
        self.plan_scroll.setObjectName(u"plan_scroll")
        self.plan_scroll.setWidgetResizable(True)
        self.plan_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.plan_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plan_scroll_contents = QWidget()
        self.plan_scroll_contents.setObjectName(u"plan_scroll_contents")
        self.plan_scroll_column = QVBoxLayout(self.plan_scroll_contents)
        self.plan_scroll_column.setSpacing(16)
        self.plan_scroll_column.setObjectName(u"plan_scroll_column")
        self.plan_scroll_column.setContentsMargins(28, 16, 28, 24)
        self.closed_card = QFrame(self.plan_scroll_contents)
        self.closed_card.setObjectName(u"closed_card")
        self.closed_card.setVisible(False)
        self.closed_card.setProperty(u"role", u"card")
        self.closed_card_column = QVBoxLayout(self.closed_card)
        self.closed_card_column.setSpacing(8)
        self.closed_card_column.setObjectName(u"closed_card_column")
        self.closed_card_column.setContentsMargins(24, 20, 24, 20)
        self.closed_label = QLabel(self.closed_card)
        self.closed_label.setObjectName(u"closed_label")
        self.closed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.closed_label.setWordWrap(True)
        self.closed_label.setProperty(u"role", u"strong")

        self.closed_card_column.addWidget(self.closed_label)

        self.reason_label = QLabel(self.closed_card)
        self.reason_label.setObjectName(u"reason_label")

        self.closed_card_column.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.closed_card)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMaxLength(400)

        self.closed_card_column.addWidget(self.reason_edit)

        self.reason_problem = QLabel(self.closed_card)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_problem.setWordWrap(True)
        self.reason_problem.setVisible(False)
        self.reason_problem.setProperty(u"role", u"problem")

        self.closed_card_column.addWidget(self.reason_problem)

        self.reopen_line = QWidget(self.closed_card)
        self.reopen_line.setObjectName(u"reopen_line")
        self.reopen_button = QPushButton(self.reopen_line)
        self.reopen_button.setObjectName(u"reopen_button")
        self.reopen_button.setProperty(u"picture", u"open")

        self.closed_card_column.addWidget(self.reopen_line)


        self.plan_scroll_column.addWidget(self.closed_card)

        self.what_card = QFrame(self.plan_scroll_contents)
        self.what_card.setObjectName(u"what_card")
        self.what_card.setProperty(u"role", u"card")
        self.what_card_column = QVBoxLayout(self.what_card)
        self.what_card_column.setSpacing(8)
        self.what_card_column.setObjectName(u"what_card_column")
        self.what_card_column.setContentsMargins(24, 20, 24, 20)
        self.what_card_title = QLabel(self.what_card)
        self.what_card_title.setObjectName(u"what_card_title")
        self.what_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.what_card_title.setWordWrap(True)
        self.what_card_title.setProperty(u"role", u"section-title")

        self.what_card_column.addWidget(self.what_card_title)

        self.title_label = QLabel(self.what_card)
        self.title_label.setObjectName(u"title_label")

        self.what_card_column.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.what_card)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaxLength(400)

        self.what_card_column.addWidget(self.title_edit)

        self.title_problem = QLabel(self.what_card)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.title_problem.setWordWrap(True)
        self.title_problem.setVisible(False)
        self.title_problem.setProperty(u"role", u"problem")

        self.what_card_column.addWidget(self.title_problem)

        self.when_line = QWidget(self.what_card)
        self.when_line.setObjectName(u"when_line")
        self.date_group = QWidget(self.when_line)
        self.date_group.setObjectName(u"date_group")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.date_group.sizePolicy().hasHeightForWidth())
        self.date_group.setSizePolicy(sizePolicy)
        self.date_column = QVBoxLayout(self.date_group)
        self.date_column.setSpacing(6)
        self.date_column.setObjectName(u"date_column")
        self.date_column.setContentsMargins(0, 0, 0, 0)
        self.date_label = QLabel(self.date_group)
        self.date_label.setObjectName(u"date_label")

        self.date_column.addWidget(self.date_label)

        self.date_edit = QLineEdit(self.date_group)
        self.date_edit.setObjectName(u"date_edit")
        self.date_edit.setMaxLength(60)

        self.date_column.addWidget(self.date_edit)

        self.date_problem = QLabel(self.date_group)
        self.date_problem.setObjectName(u"date_problem")
        self.date_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.date_problem.setWordWrap(True)
        self.date_problem.setVisible(False)
        self.date_problem.setProperty(u"role", u"problem")

        self.date_column.addWidget(self.date_problem)

        self.starts_group = QWidget(self.when_line)
        self.starts_group.setObjectName(u"starts_group")
        self.starts_column = QVBoxLayout(self.starts_group)
        self.starts_column.setSpacing(6)
        self.starts_column.setObjectName(u"starts_column")
        self.starts_column.setContentsMargins(0, 0, 0, 0)
        self.starts_label = QLabel(self.starts_group)
        self.starts_label.setObjectName(u"starts_label")

        self.starts_column.addWidget(self.starts_label)

        self.starts_edit = QLineEdit(self.starts_group)
        self.starts_edit.setObjectName(u"starts_edit")
        self.starts_edit.setMaxLength(20)

        self.starts_column.addWidget(self.starts_edit)

        self.starts_problem = QLabel(self.starts_group)
        self.starts_problem.setObjectName(u"starts_problem")
        self.starts_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.starts_problem.setWordWrap(True)
        self.starts_problem.setVisible(False)
        self.starts_problem.setProperty(u"role", u"problem")

        self.starts_column.addWidget(self.starts_problem)

        self.ends_group = QWidget(self.when_line)
        self.ends_group.setObjectName(u"ends_group")
        self.ends_column = QVBoxLayout(self.ends_group)
        self.ends_column.setSpacing(6)
        self.ends_column.setObjectName(u"ends_column")
        self.ends_column.setContentsMargins(0, 0, 0, 0)
        self.ends_label = QLabel(self.ends_group)
        self.ends_label.setObjectName(u"ends_label")

        self.ends_column.addWidget(self.ends_label)

        self.ends_edit = QLineEdit(self.ends_group)
        self.ends_edit.setObjectName(u"ends_edit")
        self.ends_edit.setMaxLength(20)

        self.ends_column.addWidget(self.ends_edit)

        self.ends_problem = QLabel(self.ends_group)
        self.ends_problem.setObjectName(u"ends_problem")
        self.ends_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_problem.setWordWrap(True)
        self.ends_problem.setVisible(False)
        self.ends_problem.setProperty(u"role", u"problem")

        self.ends_column.addWidget(self.ends_problem)


        self.what_card_column.addWidget(self.when_line)

        self.place_label = QLabel(self.what_card)
        self.place_label.setObjectName(u"place_label")

        self.what_card_column.addWidget(self.place_label)

        self.place_edit = QLineEdit(self.what_card)
        self.place_edit.setObjectName(u"place_edit")
        self.place_edit.setMaxLength(400)

        self.what_card_column.addWidget(self.place_edit)

        self.place_problem = QLabel(self.what_card)
        self.place_problem.setObjectName(u"place_problem")
        self.place_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.place_problem.setWordWrap(True)
        self.place_problem.setVisible(False)
        self.place_problem.setProperty(u"role", u"problem")

        self.what_card_column.addWidget(self.place_problem)

        self.purpose_label = QLabel(self.what_card)
        self.purpose_label.setObjectName(u"purpose_label")

        self.what_card_column.addWidget(self.purpose_label)

        self.purpose_edit = QPlainTextEdit(self.what_card)
        self.purpose_edit.setObjectName(u"purpose_edit")
        self.purpose_edit.setTabChangesFocus(True)

        self.what_card_column.addWidget(self.purpose_edit)

        self.purpose_problem = QLabel(self.what_card)
        self.purpose_problem.setObjectName(u"purpose_problem")
        self.purpose_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_problem.setWordWrap(True)
        self.purpose_problem.setVisible(False)
        self.purpose_problem.setProperty(u"role", u"problem")

        self.what_card_column.addWidget(self.purpose_problem)


        self.plan_scroll_column.addWidget(self.what_card)

        self.involvement_card = QFrame(self.plan_scroll_contents)
        self.involvement_card.setObjectName(u"involvement_card")
        self.involvement_card.setProperty(u"role", u"card")
        self.involvement_card_column = QVBoxLayout(self.involvement_card)
        self.involvement_card_column.setSpacing(8)
        self.involvement_card_column.setObjectName(u"involvement_card_column")
        self.involvement_card_column.setContentsMargins(24, 20, 24, 20)
        self.involvement_card_title = QLabel(self.involvement_card)
        self.involvement_card_title.setObjectName(u"involvement_card_title")
        self.involvement_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.involvement_card_title.setWordWrap(True)
        self.involvement_card_title.setProperty(u"role", u"section-title")

        self.involvement_card_column.addWidget(self.involvement_card_title)

        self.involvement_type_label = QLabel(self.involvement_card)
        self.involvement_type_label.setObjectName(u"involvement_type_label")

        self.involvement_card_column.addWidget(self.involvement_type_label)

        self.involvement_type_combo = QComboBox(self.involvement_card)
        self.involvement_type_combo.setObjectName(u"involvement_type_combo")

        self.involvement_card_column.addWidget(self.involvement_type_combo)

        self.involvement_type_problem = QLabel(self.involvement_card)
        self.involvement_type_problem.setObjectName(u"involvement_type_problem")
        self.involvement_type_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.involvement_type_problem.setWordWrap(True)
        self.involvement_type_problem.setVisible(False)
        self.involvement_type_problem.setProperty(u"role", u"problem")

        self.involvement_card_column.addWidget(self.involvement_type_problem)

        self.definition_label = QLabel(self.involvement_card)
        self.definition_label.setObjectName(u"definition_label")
        self.definition_label.setTextFormat(Qt.TextFormat.PlainText)
        self.definition_label.setWordWrap(True)
        self.definition_label.setProperty(u"role", u"soft")

        self.involvement_card_column.addWidget(self.definition_label)

        self.influence_label = QLabel(self.involvement_card)
        self.influence_label.setObjectName(u"influence_label")

        self.involvement_card_column.addWidget(self.influence_label)

        self.influence_edit = QPlainTextEdit(self.involvement_card)
        self.influence_edit.setObjectName(u"influence_edit")
        self.influence_edit.setTabChangesFocus(True)

        self.involvement_card_column.addWidget(self.influence_edit)

        self.influence_problem = QLabel(self.involvement_card)
        self.influence_problem.setObjectName(u"influence_problem")
        self.influence_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.influence_problem.setWordWrap(True)
        self.influence_problem.setVisible(False)
        self.influence_problem.setProperty(u"role", u"problem")

        self.involvement_card_column.addWidget(self.influence_problem)

        self.already_fixed_label = QLabel(self.involvement_card)
        self.already_fixed_label.setObjectName(u"already_fixed_label")

        self.involvement_card_column.addWidget(self.already_fixed_label)

        self.already_fixed_edit = QPlainTextEdit(self.involvement_card)
        self.already_fixed_edit.setObjectName(u"already_fixed_edit")
        self.already_fixed_edit.setTabChangesFocus(True)

        self.involvement_card_column.addWidget(self.already_fixed_edit)

        self.already_fixed_problem = QLabel(self.involvement_card)
        self.already_fixed_problem.setObjectName(u"already_fixed_problem")
        self.already_fixed_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.already_fixed_problem.setWordWrap(True)
        self.already_fixed_problem.setVisible(False)
        self.already_fixed_problem.setProperty(u"role", u"problem")

        self.involvement_card_column.addWidget(self.already_fixed_problem)


        self.plan_scroll_column.addWidget(self.involvement_card)

        self.questions_card = QFrame(self.plan_scroll_contents)
        self.questions_card.setObjectName(u"questions_card")
        self.questions_card.setProperty(u"role", u"card")
        self.questions_card_column = QVBoxLayout(self.questions_card)
        self.questions_card_column.setSpacing(8)
        self.questions_card_column.setObjectName(u"questions_card_column")
        self.questions_card_column.setContentsMargins(24, 20, 24, 20)
        self.questions_card_title = QLabel(self.questions_card)
        self.questions_card_title.setObjectName(u"questions_card_title")
        self.questions_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.questions_card_title.setWordWrap(True)
        self.questions_card_title.setProperty(u"role", u"section-title")

        self.questions_card_column.addWidget(self.questions_card_title)

        self.questions_words_label = QLabel(self.questions_card)
        self.questions_words_label.setObjectName(u"questions_words_label")
        self.questions_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.questions_words_label.setWordWrap(True)
        self.questions_words_label.setProperty(u"role", u"soft")

        self.questions_card_column.addWidget(self.questions_words_label)

        self.questions_list = QListWidget(self.questions_card)
        self.questions_list.setObjectName(u"questions_list")
        self.questions_list.setWordWrap(True)
        self.questions_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.questions_card_column.addWidget(self.questions_list)

        self.questions_line = QWidget(self.questions_card)
        self.questions_line.setObjectName(u"questions_line")
        self.change_question_button = QPushButton(self.questions_line)
        self.change_question_button.setObjectName(u"change_question_button")
        self.change_question_button.setProperty(u"picture", u"edit")
        self.up_question_button = QPushButton(self.questions_line)
        self.up_question_button.setObjectName(u"up_question_button")
        self.down_question_button = QPushButton(self.questions_line)
        self.down_question_button.setObjectName(u"down_question_button")
        self.remove_question_button = QPushButton(self.questions_line)
        self.remove_question_button.setObjectName(u"remove_question_button")
        self.remove_question_button.setProperty(u"role", u"quiet")
        self.remove_question_button.setProperty(u"picture", u"remove")

        self.questions_card_column.addWidget(self.questions_line)

        self.question_label = QLabel(self.questions_card)
        self.question_label.setObjectName(u"question_label")

        self.questions_card_column.addWidget(self.question_label)

        self.question_edit = QLineEdit(self.questions_card)
        self.question_edit.setObjectName(u"question_edit")
        self.question_edit.setMaxLength(4000)

        self.questions_card_column.addWidget(self.question_edit)

        self.question_problem = QLabel(self.questions_card)
        self.question_problem.setObjectName(u"question_problem")
        self.question_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.question_problem.setWordWrap(True)
        self.question_problem.setVisible(False)
        self.question_problem.setProperty(u"role", u"problem")

        self.questions_card_column.addWidget(self.question_problem)

        self.add_question_line = QWidget(self.questions_card)
        self.add_question_line.setObjectName(u"add_question_line")
        self.add_question_button = QPushButton(self.add_question_line)
        self.add_question_button.setObjectName(u"add_question_button")
        self.add_question_button.setProperty(u"picture", u"add")
        self.leave_question_button = QPushButton(self.add_question_line)
        self.leave_question_button.setObjectName(u"leave_question_button")
        self.leave_question_button.setProperty(u"role", u"quiet")

        self.questions_card_column.addWidget(self.add_question_line)


        self.plan_scroll_column.addWidget(self.questions_card)

        self.people_card = QFrame(self.plan_scroll_contents)
        self.people_card.setObjectName(u"people_card")
        self.people_card.setProperty(u"role", u"card")
        self.people_card_column = QVBoxLayout(self.people_card)
        self.people_card_column.setSpacing(8)
        self.people_card_column.setObjectName(u"people_card_column")
        self.people_card_column.setContentsMargins(24, 20, 24, 20)
        self.people_card_title = QLabel(self.people_card)
        self.people_card_title.setObjectName(u"people_card_title")
        self.people_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.people_card_title.setWordWrap(True)
        self.people_card_title.setProperty(u"role", u"section-title")

        self.people_card_column.addWidget(self.people_card_title)

        self.facilitator_label = QLabel(self.people_card)
        self.facilitator_label.setObjectName(u"facilitator_label")

        self.people_card_column.addWidget(self.facilitator_label)

        self.facilitator_edit = QLineEdit(self.people_card)
        self.facilitator_edit.setObjectName(u"facilitator_edit")
        self.facilitator_edit.setMaxLength(400)

        self.people_card_column.addWidget(self.facilitator_edit)

        self.facilitator_problem = QLabel(self.people_card)
        self.facilitator_problem.setObjectName(u"facilitator_problem")
        self.facilitator_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.facilitator_problem.setWordWrap(True)
        self.facilitator_problem.setVisible(False)
        self.facilitator_problem.setProperty(u"role", u"problem")

        self.people_card_column.addWidget(self.facilitator_problem)

        self.expected_label = QLabel(self.people_card)
        self.expected_label.setObjectName(u"expected_label")

        self.people_card_column.addWidget(self.expected_label)

        self.expected_edit = QLineEdit(self.people_card)
        self.expected_edit.setObjectName(u"expected_edit")
        self.expected_edit.setMaxLength(10)

        self.people_card_column.addWidget(self.expected_edit)

        self.expected_problem = QLabel(self.people_card)
        self.expected_problem.setObjectName(u"expected_problem")
        self.expected_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.expected_problem.setWordWrap(True)
        self.expected_problem.setVisible(False)
        self.expected_problem.setProperty(u"role", u"problem")

        self.people_card_column.addWidget(self.expected_problem)

        self.contact_label = QLabel(self.people_card)
        self.contact_label.setObjectName(u"contact_label")

        self.people_card_column.addWidget(self.contact_label)

        self.contact_edit = QPlainTextEdit(self.people_card)
        self.contact_edit.setObjectName(u"contact_edit")
        self.contact_edit.setTabChangesFocus(True)

        self.people_card_column.addWidget(self.contact_edit)

        self.contact_problem = QLabel(self.people_card)
        self.contact_problem.setObjectName(u"contact_problem")
        self.contact_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_problem.setWordWrap(True)
        self.contact_problem.setVisible(False)
        self.contact_problem.setProperty(u"role", u"problem")

        self.people_card_column.addWidget(self.contact_problem)

        self.feedback_by_label = QLabel(self.people_card)
        self.feedback_by_label.setObjectName(u"feedback_by_label")

        self.people_card_column.addWidget(self.feedback_by_label)

        self.feedback_by_edit = QLineEdit(self.people_card)
        self.feedback_by_edit.setObjectName(u"feedback_by_edit")
        self.feedback_by_edit.setMaxLength(60)

        self.people_card_column.addWidget(self.feedback_by_edit)

        self.feedback_by_problem = QLabel(self.people_card)
        self.feedback_by_problem.setObjectName(u"feedback_by_problem")
        self.feedback_by_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_by_problem.setWordWrap(True)
        self.feedback_by_problem.setVisible(False)
        self.feedback_by_problem.setProperty(u"role", u"problem")

        self.people_card_column.addWidget(self.feedback_by_problem)

        self.feedback_how_label = QLabel(self.people_card)
        self.feedback_how_label.setObjectName(u"feedback_how_label")

        self.people_card_column.addWidget(self.feedback_how_label)

        self.feedback_how_edit = QPlainTextEdit(self.people_card)
        self.feedback_how_edit.setObjectName(u"feedback_how_edit")
        self.feedback_how_edit.setTabChangesFocus(True)

        self.people_card_column.addWidget(self.feedback_how_edit)

        self.feedback_how_problem = QLabel(self.people_card)
        self.feedback_how_problem.setObjectName(u"feedback_how_problem")
        self.feedback_how_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_how_problem.setWordWrap(True)
        self.feedback_how_problem.setVisible(False)
        self.feedback_how_problem.setProperty(u"role", u"problem")

        self.people_card_column.addWidget(self.feedback_how_problem)


        self.plan_scroll_column.addWidget(self.people_card)

        self.plan_scroll.setWidget(self.plan_scroll_contents)

        self.plan_page_column.addWidget(self.plan_scroll)

        self.open_bar = QFrame(PlanPage)
        self.open_bar.setObjectName(u"open_bar")
        self.open_bar.setProperty(u"role", u"status-line")
        self.open_bar_column = QVBoxLayout(self.open_bar)
        self.open_bar_column.setSpacing(8)
        self.open_bar_column.setObjectName(u"open_bar_column")
        self.open_bar_column.setContentsMargins(28, 12, 28, 12)
        self.open_line = QWidget(self.open_bar)
        self.open_line.setObjectName(u"open_line")
        self.open_button = QPushButton(self.open_line)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"primary")
        self.open_button.setProperty(u"picture", u"open")
        self.open_words_label = QLabel(self.open_line)
        self.open_words_label.setObjectName(u"open_words_label")
        self.open_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.open_words_label.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.open_words_label.sizePolicy().hasHeightForWidth())
        self.open_words_label.setSizePolicy(sizePolicy)
        self.open_words_label.setProperty(u"role", u"soft")

        self.open_bar_column.addWidget(self.open_line)


        self.plan_page_column.addWidget(self.open_bar)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.title_label.setBuddy(self.title_edit)
        self.date_label.setBuddy(self.date_edit)
        self.starts_label.setBuddy(self.starts_edit)
        self.ends_label.setBuddy(self.ends_edit)
        self.place_label.setBuddy(self.place_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.involvement_type_label.setBuddy(self.involvement_type_combo)
        self.influence_label.setBuddy(self.influence_edit)
        self.already_fixed_label.setBuddy(self.already_fixed_edit)
        self.question_label.setBuddy(self.question_edit)
        self.facilitator_label.setBuddy(self.facilitator_edit)
        self.expected_label.setBuddy(self.expected_edit)
        self.contact_label.setBuddy(self.contact_edit)
        self.feedback_by_label.setBuddy(self.feedback_by_edit)
        self.feedback_how_label.setBuddy(self.feedback_how_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.reopen_button)
        QWidget.setTabOrder(self.reopen_button, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.date_edit)
        QWidget.setTabOrder(self.date_edit, self.starts_edit)
        QWidget.setTabOrder(self.starts_edit, self.ends_edit)
        QWidget.setTabOrder(self.ends_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.involvement_type_combo)
        QWidget.setTabOrder(self.involvement_type_combo, self.influence_edit)
        QWidget.setTabOrder(self.influence_edit, self.already_fixed_edit)
        QWidget.setTabOrder(self.already_fixed_edit, self.questions_list)
        QWidget.setTabOrder(self.questions_list, self.change_question_button)
        QWidget.setTabOrder(self.change_question_button, self.up_question_button)
        QWidget.setTabOrder(self.up_question_button, self.down_question_button)
        QWidget.setTabOrder(self.down_question_button, self.remove_question_button)
        QWidget.setTabOrder(self.remove_question_button, self.question_edit)
        QWidget.setTabOrder(self.question_edit, self.add_question_button)
        QWidget.setTabOrder(self.add_question_button, self.leave_question_button)
        QWidget.setTabOrder(self.leave_question_button, self.facilitator_edit)
        QWidget.setTabOrder(self.facilitator_edit, self.expected_edit)
        QWidget.setTabOrder(self.expected_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.feedback_by_edit)
        QWidget.setTabOrder(self.feedback_by_edit, self.feedback_how_edit)
        QWidget.setTabOrder(self.feedback_how_edit, self.open_button)

        self.retranslateUi(PlanPage)

        QMetaObject.connectSlotsByName(PlanPage)
    # setupUi

    def retranslateUi(self, PlanPage: QWidget) -> None:
        self.closed_label.setText(QCoreApplication.translate("PlanPage", u"This session is closed, so its plan is kept as it was. Reopen it if something has to be written down after all.", None))
        self.reason_label.setText(QCoreApplication.translate("PlanPage", u"&Why is it reopened? This is kept with the record.", None))
        self.reopen_button.setText(QCoreApplication.translate("PlanPage", u"&Reopen the session", None))
        self.what_card_title.setText(QCoreApplication.translate("PlanPage", u"What it is", None))
        self.title_label.setText(QCoreApplication.translate("PlanPage", u"&Title", None))
        self.date_label.setText(QCoreApplication.translate("PlanPage", u"&Date", None))
        self.starts_label.setText(QCoreApplication.translate("PlanPage", u"&Starts at", None))
        self.ends_label.setText(QCoreApplication.translate("PlanPage", u"&Ends at", None))
        self.place_label.setText(QCoreApplication.translate("PlanPage", u"&Place", None))
        self.purpose_label.setText(QCoreApplication.translate("PlanPage", u"What we meet &for, in one sentence", None))
        self.involvement_card_title.setText(QCoreApplication.translate("PlanPage", u"How people are involved", None))
        self.involvement_type_label.setText(QCoreApplication.translate("PlanPage", u"T&ype of involvement", None))
#if QT_CONFIG(accessibility)
        self.involvement_type_combo.setAccessibleName(QCoreApplication.translate("PlanPage", u"Type of involvement", None))
#endif // QT_CONFIG(accessibility)
        self.influence_label.setText(QCoreApplication.translate("PlanPage", u"What people can &influence, in one sentence", None))
        self.already_fixed_label.setText(QCoreApplication.translate("PlanPage", u"What is already fi&xed", None))
        self.questions_card_title.setText(QCoreApplication.translate("PlanPage", u"Questions", None))
        self.questions_words_label.setText(QCoreApplication.translate("PlanPage", u"Ctrl and the number chooses a question while you listen.", None))
#if QT_CONFIG(accessibility)
        self.questions_list.setAccessibleName(QCoreApplication.translate("PlanPage", u"Questions of this session", None))
#endif // QT_CONFIG(accessibility)
        self.change_question_button.setText(QCoreApplication.translate("PlanPage", u"Change the words (F2)", None))
        self.up_question_button.setText(QCoreApplication.translate("PlanPage", u"Move up (Alt+Up)", None))
        self.down_question_button.setText(QCoreApplication.translate("PlanPage", u"Move down (Alt+Down)", None))
        self.remove_question_button.setText(QCoreApplication.translate("PlanPage", u"Remove (Delete)", None))
        self.question_label.setText(QCoreApplication.translate("PlanPage", u"A &question", None))
        self.add_question_button.setText(QCoreApplication.translate("PlanPage", u"&Add the question", None))
        self.leave_question_button.setText(QCoreApplication.translate("PlanPage", u"Leave it as it was", None))
        self.people_card_title.setText(QCoreApplication.translate("PlanPage", u"Who, and what people will hear", None))
        self.facilitator_label.setText(QCoreApplication.translate("PlanPage", u"Fa&cilitator", None))
        self.expected_label.setText(QCoreApplication.translate("PlanPage", u"How &many people are expected", None))
        self.contact_label.setText(QCoreApplication.translate("PlanPage", u"C&ontact for questions afterwards", None))
        self.feedback_by_label.setText(QCoreApplication.translate("PlanPage", u"People &hear back by", None))
        self.feedback_how_label.setText(QCoreApplication.translate("PlanPage", u"How they hear &back", None))
        self.open_button.setText(QCoreApplication.translate("PlanPage", u"Open the sessio&n", None))
        pass
    # retranslateUi

