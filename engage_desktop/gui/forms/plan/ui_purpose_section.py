# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'purpose_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PurposeSection(object):
    def setupUi(self, PurposeSection: QWidget) -> None:
        if not PurposeSection.objectName():
            PurposeSection.setObjectName(u"PurposeSection")
        self.outer_column = QVBoxLayout(PurposeSection)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.section_scroll = QScrollArea(PurposeSection)
        self.section_scroll.setObjectName(u"section_scroll")
        self.section_scroll.setWidgetResizable(True)
        self.section_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.section_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.section_contents = QWidget()
        self.section_contents.setObjectName(u"section_contents")
        self.section_column = QVBoxLayout(self.section_contents)
        self.section_column.setSpacing(16)
        self.section_column.setObjectName(u"section_column")
        self.section_column.setContentsMargins(28, 16, 28, 24)
        self.what_card = QFrame(self.section_contents)
        self.what_card.setObjectName(u"what_card")
        self.what_card.setProperty(u"role", u"card")
        self.what_card_column = QVBoxLayout(self.what_card)
        self.what_card_column.setSpacing(8)
        self.what_card_column.setObjectName(u"what_card_column")
        self.what_card_column.setContentsMargins(24, 20, 24, 20)
        self.what_title = QLabel(self.what_card)
        self.what_title.setObjectName(u"what_title")
        self.what_title.setTextFormat(Qt.TextFormat.PlainText)
        self.what_title.setWordWrap(True)
        self.what_title.setProperty(u"role", u"section-title")

        self.what_card_column.addWidget(self.what_title)

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

        self.purpose_marks = QLabel(self.what_card)
        self.purpose_marks.setObjectName(u"purpose_marks")
        self.purpose_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_marks.setWordWrap(True)
        self.purpose_marks.setVisible(False)
        self.purpose_marks.setProperty(u"role", u"soft")

        self.what_card_column.addWidget(self.purpose_marks)

        self.method_label = QLabel(self.what_card)
        self.method_label.setObjectName(u"method_label")

        self.what_card_column.addWidget(self.method_label)

        self.method_combo = QComboBox(self.what_card)
        self.method_combo.setObjectName(u"method_combo")

        self.what_card_column.addWidget(self.method_combo)

        self.method_problem = QLabel(self.what_card)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.method_problem.setWordWrap(True)
        self.method_problem.setVisible(False)
        self.method_problem.setProperty(u"role", u"problem")

        self.what_card_column.addWidget(self.method_problem)


        self.section_column.addWidget(self.what_card)

        self.decision_card = QFrame(self.section_contents)
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

        self.decision_words = QLabel(self.decision_card)
        self.decision_words.setObjectName(u"decision_words")
        self.decision_words.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_words.setWordWrap(True)
        self.decision_words.setProperty(u"role", u"soft")

        self.decision_card_column.addWidget(self.decision_words)

        self.decision_label = QLabel(self.decision_card)
        self.decision_label.setObjectName(u"decision_label")

        self.decision_card_column.addWidget(self.decision_label)

        self.decision_edit = QPlainTextEdit(self.decision_card)
        self.decision_edit.setObjectName(u"decision_edit")
        self.decision_edit.setTabChangesFocus(True)

        self.decision_card_column.addWidget(self.decision_edit)

        self.decision_problem = QLabel(self.decision_card)
        self.decision_problem.setObjectName(u"decision_problem")
        self.decision_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_problem.setWordWrap(True)
        self.decision_problem.setVisible(False)
        self.decision_problem.setProperty(u"role", u"problem")

        self.decision_card_column.addWidget(self.decision_problem)

        self.decision_marks = QLabel(self.decision_card)
        self.decision_marks.setObjectName(u"decision_marks")
        self.decision_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_marks.setWordWrap(True)
        self.decision_marks.setVisible(False)
        self.decision_marks.setProperty(u"role", u"soft")

        self.decision_card_column.addWidget(self.decision_marks)

        self.decision_line = QWidget(self.decision_card)
        self.decision_line.setObjectName(u"decision_line")
        self.decided_by_group = QWidget(self.decision_line)
        self.decided_by_group.setObjectName(u"decided_by_group")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.decided_by_group.sizePolicy().hasHeightForWidth())
        self.decided_by_group.setSizePolicy(sizePolicy)
        self.decided_by_column = QVBoxLayout(self.decided_by_group)
        self.decided_by_column.setSpacing(6)
        self.decided_by_column.setObjectName(u"decided_by_column")
        self.decided_by_column.setContentsMargins(0, 0, 0, 0)
        self.decided_by_label = QLabel(self.decided_by_group)
        self.decided_by_label.setObjectName(u"decided_by_label")

        self.decided_by_column.addWidget(self.decided_by_label)

        self.decided_by_edit = QLineEdit(self.decided_by_group)
        self.decided_by_edit.setObjectName(u"decided_by_edit")
        self.decided_by_edit.setMaxLength(400)

        self.decided_by_column.addWidget(self.decided_by_edit)

        self.decided_by_problem = QLabel(self.decided_by_group)
        self.decided_by_problem.setObjectName(u"decided_by_problem")
        self.decided_by_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_by_problem.setWordWrap(True)
        self.decided_by_problem.setVisible(False)
        self.decided_by_problem.setProperty(u"role", u"problem")

        self.decided_by_column.addWidget(self.decided_by_problem)

        self.decision_on_group = QWidget(self.decision_line)
        self.decision_on_group.setObjectName(u"decision_on_group")
        sizePolicy.setHeightForWidth(self.decision_on_group.sizePolicy().hasHeightForWidth())
        self.decision_on_group.setSizePolicy(sizePolicy)
        self.decision_on_column = QVBoxLayout(self.decision_on_group)
        self.decision_on_column.setSpacing(6)
        self.decision_on_column.setObjectName(u"decision_on_column")
        self.decision_on_column.setContentsMargins(0, 0, 0, 0)
        self.decision_on_label = QLabel(self.decision_on_group)
        self.decision_on_label.setObjectName(u"decision_on_label")

        self.decision_on_column.addWidget(self.decision_on_label)

        self.decision_on_edit = QLineEdit(self.decision_on_group)
        self.decision_on_edit.setObjectName(u"decision_on_edit")
        self.decision_on_edit.setMaxLength(60)

        self.decision_on_column.addWidget(self.decision_on_edit)

        self.decision_on_problem = QLabel(self.decision_on_group)
        self.decision_on_problem.setObjectName(u"decision_on_problem")
        self.decision_on_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_on_problem.setWordWrap(True)
        self.decision_on_problem.setVisible(False)
        self.decision_on_problem.setProperty(u"role", u"problem")

        self.decision_on_column.addWidget(self.decision_on_problem)


        self.decision_card_column.addWidget(self.decision_line)

        self.decided_panel = QWidget(self.decision_card)
        self.decided_panel.setObjectName(u"decided_panel")
        self.decided_panel.setVisible(False)
        self.decided_column = QVBoxLayout(self.decided_panel)
        self.decided_column.setSpacing(8)
        self.decided_column.setObjectName(u"decided_column")
        self.decided_column.setContentsMargins(0, 0, 0, 0)
        self.decided_reason_label = QLabel(self.decided_panel)
        self.decided_reason_label.setObjectName(u"decided_reason_label")
        self.decided_reason_label.setWordWrap(True)

        self.decided_column.addWidget(self.decided_reason_label)

        self.decided_reason_edit = QLineEdit(self.decided_panel)
        self.decided_reason_edit.setObjectName(u"decided_reason_edit")
        self.decided_reason_edit.setMaxLength(400)

        self.decided_column.addWidget(self.decided_reason_edit)

        self.decided_reason_problem = QLabel(self.decided_panel)
        self.decided_reason_problem.setObjectName(u"decided_reason_problem")
        self.decided_reason_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_reason_problem.setWordWrap(True)
        self.decided_reason_problem.setVisible(False)
        self.decided_reason_problem.setProperty(u"role", u"problem")

        self.decided_column.addWidget(self.decided_reason_problem)

        self.decided_reason_marks = QLabel(self.decided_panel)
        self.decided_reason_marks.setObjectName(u"decided_reason_marks")
        self.decided_reason_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_reason_marks.setWordWrap(True)
        self.decided_reason_marks.setVisible(False)
        self.decided_reason_marks.setProperty(u"role", u"problem")

        self.decided_column.addWidget(self.decided_reason_marks)

        self.decided_acts_line = QWidget(self.decided_panel)
        self.decided_acts_line.setObjectName(u"decided_acts_line")
        self.keep_decided_button = QPushButton(self.decided_acts_line)
        self.keep_decided_button.setObjectName(u"keep_decided_button")
        self.keep_decided_button.setProperty(u"role", u"primary")
        self.keep_decided_button.setProperty(u"picture", u"tick")
        self.leave_decided_button = QPushButton(self.decided_acts_line)
        self.leave_decided_button.setObjectName(u"leave_decided_button")
        self.leave_decided_button.setProperty(u"role", u"quiet")

        self.decided_column.addWidget(self.decided_acts_line)


        self.decision_card_column.addWidget(self.decided_panel)


        self.section_column.addWidget(self.decision_card)

        self.project_card = QFrame(self.section_contents)
        self.project_card.setObjectName(u"project_card")
        self.project_card.setProperty(u"role", u"card")
        self.project_card_column = QVBoxLayout(self.project_card)
        self.project_card_column.setSpacing(8)
        self.project_card_column.setObjectName(u"project_card_column")
        self.project_card_column.setContentsMargins(24, 20, 24, 20)
        self.project_title = QLabel(self.project_card)
        self.project_title.setObjectName(u"project_title")
        self.project_title.setTextFormat(Qt.TextFormat.PlainText)
        self.project_title.setWordWrap(True)
        self.project_title.setProperty(u"role", u"section-title")

        self.project_card_column.addWidget(self.project_title)

        self.stage_line = QWidget(self.project_card)
        self.stage_line.setObjectName(u"stage_line")
        self.stage_group = QWidget(self.stage_line)
        self.stage_group.setObjectName(u"stage_group")
        sizePolicy.setHeightForWidth(self.stage_group.sizePolicy().hasHeightForWidth())
        self.stage_group.setSizePolicy(sizePolicy)
        self.stage_column = QVBoxLayout(self.stage_group)
        self.stage_column.setSpacing(6)
        self.stage_column.setObjectName(u"stage_column")
        self.stage_column.setContentsMargins(0, 0, 0, 0)
        self.stage_label = QLabel(self.stage_group)
        self.stage_label.setObjectName(u"stage_label")

        self.stage_column.addWidget(self.stage_label)

        self.stage_combo = QComboBox(self.stage_group)
        self.stage_combo.setObjectName(u"stage_combo")

        self.stage_column.addWidget(self.stage_combo)

        self.stage_problem = QLabel(self.stage_group)
        self.stage_problem.setObjectName(u"stage_problem")
        self.stage_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.stage_problem.setWordWrap(True)
        self.stage_problem.setVisible(False)
        self.stage_problem.setProperty(u"role", u"problem")

        self.stage_column.addWidget(self.stage_problem)

        self.project_stage_group = QWidget(self.stage_line)
        self.project_stage_group.setObjectName(u"project_stage_group")
        sizePolicy.setHeightForWidth(self.project_stage_group.sizePolicy().hasHeightForWidth())
        self.project_stage_group.setSizePolicy(sizePolicy)
        self.project_stage_column = QVBoxLayout(self.project_stage_group)
        self.project_stage_column.setSpacing(6)
        self.project_stage_column.setObjectName(u"project_stage_column")
        self.project_stage_column.setContentsMargins(0, 0, 0, 0)
        self.project_stage_label = QLabel(self.project_stage_group)
        self.project_stage_label.setObjectName(u"project_stage_label")

        self.project_stage_column.addWidget(self.project_stage_label)

        self.project_stage_combo = QComboBox(self.project_stage_group)
        self.project_stage_combo.setObjectName(u"project_stage_combo")

        self.project_stage_column.addWidget(self.project_stage_combo)

        self.project_stage_problem = QLabel(self.project_stage_group)
        self.project_stage_problem.setObjectName(u"project_stage_problem")
        self.project_stage_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.project_stage_problem.setWordWrap(True)
        self.project_stage_problem.setVisible(False)
        self.project_stage_problem.setProperty(u"role", u"problem")

        self.project_stage_column.addWidget(self.project_stage_problem)


        self.project_card_column.addWidget(self.stage_line)

        self.belongs_line = QWidget(self.project_card)
        self.belongs_line.setObjectName(u"belongs_line")
        self.programme_group = QWidget(self.belongs_line)
        self.programme_group.setObjectName(u"programme_group")
        sizePolicy.setHeightForWidth(self.programme_group.sizePolicy().hasHeightForWidth())
        self.programme_group.setSizePolicy(sizePolicy)
        self.programme_column = QVBoxLayout(self.programme_group)
        self.programme_column.setSpacing(6)
        self.programme_column.setObjectName(u"programme_column")
        self.programme_column.setContentsMargins(0, 0, 0, 0)
        self.programme_label = QLabel(self.programme_group)
        self.programme_label.setObjectName(u"programme_label")

        self.programme_column.addWidget(self.programme_label)

        self.programme_combo = QComboBox(self.programme_group)
        self.programme_combo.setObjectName(u"programme_combo")

        self.programme_column.addWidget(self.programme_combo)

        self.programme_problem = QLabel(self.programme_group)
        self.programme_problem.setObjectName(u"programme_problem")
        self.programme_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.programme_problem.setWordWrap(True)
        self.programme_problem.setVisible(False)
        self.programme_problem.setProperty(u"role", u"problem")

        self.programme_column.addWidget(self.programme_problem)

        self.follows_group = QWidget(self.belongs_line)
        self.follows_group.setObjectName(u"follows_group")
        sizePolicy.setHeightForWidth(self.follows_group.sizePolicy().hasHeightForWidth())
        self.follows_group.setSizePolicy(sizePolicy)
        self.follows_column = QVBoxLayout(self.follows_group)
        self.follows_column.setSpacing(6)
        self.follows_column.setObjectName(u"follows_column")
        self.follows_column.setContentsMargins(0, 0, 0, 0)
        self.follows_label = QLabel(self.follows_group)
        self.follows_label.setObjectName(u"follows_label")

        self.follows_column.addWidget(self.follows_label)

        self.follows_combo = QComboBox(self.follows_group)
        self.follows_combo.setObjectName(u"follows_combo")

        self.follows_column.addWidget(self.follows_combo)

        self.follows_problem = QLabel(self.follows_group)
        self.follows_problem.setObjectName(u"follows_problem")
        self.follows_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.follows_problem.setWordWrap(True)
        self.follows_problem.setVisible(False)
        self.follows_problem.setProperty(u"role", u"problem")

        self.follows_column.addWidget(self.follows_problem)


        self.project_card_column.addWidget(self.belongs_line)

        self.print_programme_line = QWidget(self.project_card)
        self.print_programme_line.setObjectName(u"print_programme_line")
        self.print_programme_button = QPushButton(self.print_programme_line)
        self.print_programme_button.setObjectName(u"print_programme_button")
        self.print_programme_button.setProperty(u"role", u"quiet")
        self.print_programme_button.setProperty(u"picture", u"sheet")

        self.project_card_column.addWidget(self.print_programme_line)

        self.new_programme_panel = QWidget(self.project_card)
        self.new_programme_panel.setObjectName(u"new_programme_panel")
        self.new_programme_panel.setVisible(False)
        self.new_programme_column = QVBoxLayout(self.new_programme_panel)
        self.new_programme_column.setSpacing(8)
        self.new_programme_column.setObjectName(u"new_programme_column")
        self.new_programme_column.setContentsMargins(0, 0, 0, 0)
        self.new_programme_label = QLabel(self.new_programme_panel)
        self.new_programme_label.setObjectName(u"new_programme_label")

        self.new_programme_column.addWidget(self.new_programme_label)

        self.new_programme_edit = QLineEdit(self.new_programme_panel)
        self.new_programme_edit.setObjectName(u"new_programme_edit")
        self.new_programme_edit.setMaxLength(400)

        self.new_programme_column.addWidget(self.new_programme_edit)

        self.new_programme_problem = QLabel(self.new_programme_panel)
        self.new_programme_problem.setObjectName(u"new_programme_problem")
        self.new_programme_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.new_programme_problem.setWordWrap(True)
        self.new_programme_problem.setVisible(False)
        self.new_programme_problem.setProperty(u"role", u"problem")

        self.new_programme_column.addWidget(self.new_programme_problem)

        self.new_programme_line = QWidget(self.new_programme_panel)
        self.new_programme_line.setObjectName(u"new_programme_line")
        self.add_programme_button = QPushButton(self.new_programme_line)
        self.add_programme_button.setObjectName(u"add_programme_button")
        self.add_programme_button.setProperty(u"picture", u"add")

        self.new_programme_column.addWidget(self.new_programme_line)


        self.project_card_column.addWidget(self.new_programme_panel)


        self.section_column.addWidget(self.project_card)

        self.duty_card = QFrame(self.section_contents)
        self.duty_card.setObjectName(u"duty_card")
        self.duty_card.setProperty(u"role", u"card")
        self.duty_card_column = QVBoxLayout(self.duty_card)
        self.duty_card_column.setSpacing(8)
        self.duty_card_column.setObjectName(u"duty_card_column")
        self.duty_card_column.setContentsMargins(24, 20, 24, 20)
        self.duty_title = QLabel(self.duty_card)
        self.duty_title.setObjectName(u"duty_title")
        self.duty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.duty_title.setWordWrap(True)
        self.duty_title.setProperty(u"role", u"section-title")

        self.duty_card_column.addWidget(self.duty_title)

        self.duty_line = QWidget(self.duty_card)
        self.duty_line.setObjectName(u"duty_line")
        self.duty_group = QWidget(self.duty_line)
        self.duty_group.setObjectName(u"duty_group")
        sizePolicy.setHeightForWidth(self.duty_group.sizePolicy().hasHeightForWidth())
        self.duty_group.setSizePolicy(sizePolicy)
        self.duty_column = QVBoxLayout(self.duty_group)
        self.duty_column.setSpacing(6)
        self.duty_column.setObjectName(u"duty_column")
        self.duty_column.setContentsMargins(0, 0, 0, 0)
        self.duty_label = QLabel(self.duty_group)
        self.duty_label.setObjectName(u"duty_label")

        self.duty_column.addWidget(self.duty_label)

        self.duty_combo = QComboBox(self.duty_group)
        self.duty_combo.setObjectName(u"duty_combo")

        self.duty_column.addWidget(self.duty_combo)

        self.duty_problem = QLabel(self.duty_group)
        self.duty_problem.setObjectName(u"duty_problem")
        self.duty_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.duty_problem.setWordWrap(True)
        self.duty_problem.setVisible(False)
        self.duty_problem.setProperty(u"role", u"problem")

        self.duty_column.addWidget(self.duty_problem)

        self.framework_group = QWidget(self.duty_line)
        self.framework_group.setObjectName(u"framework_group")
        sizePolicy.setHeightForWidth(self.framework_group.sizePolicy().hasHeightForWidth())
        self.framework_group.setSizePolicy(sizePolicy)
        self.framework_column = QVBoxLayout(self.framework_group)
        self.framework_column.setSpacing(6)
        self.framework_column.setObjectName(u"framework_column")
        self.framework_column.setContentsMargins(0, 0, 0, 0)
        self.framework_label = QLabel(self.framework_group)
        self.framework_label.setObjectName(u"framework_label")

        self.framework_column.addWidget(self.framework_label)

        self.framework_combo = QComboBox(self.framework_group)
        self.framework_combo.setObjectName(u"framework_combo")

        self.framework_column.addWidget(self.framework_combo)

        self.framework_problem = QLabel(self.framework_group)
        self.framework_problem.setObjectName(u"framework_problem")
        self.framework_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.framework_problem.setWordWrap(True)
        self.framework_problem.setVisible(False)
        self.framework_problem.setProperty(u"role", u"problem")

        self.framework_column.addWidget(self.framework_problem)


        self.duty_card_column.addWidget(self.duty_line)

        self.versions_label = QLabel(self.duty_card)
        self.versions_label.setObjectName(u"versions_label")
        self.versions_label.setTextFormat(Qt.TextFormat.PlainText)
        self.versions_label.setWordWrap(True)
        self.versions_label.setProperty(u"role", u"small")

        self.duty_card_column.addWidget(self.versions_label)

        self.equality_note_label = QLabel(self.duty_card)
        self.equality_note_label.setObjectName(u"equality_note_label")

        self.duty_card_column.addWidget(self.equality_note_label)

        self.equality_note_edit = QPlainTextEdit(self.duty_card)
        self.equality_note_edit.setObjectName(u"equality_note_edit")
        self.equality_note_edit.setTabChangesFocus(True)

        self.duty_card_column.addWidget(self.equality_note_edit)

        self.equality_note_problem = QLabel(self.duty_card)
        self.equality_note_problem.setObjectName(u"equality_note_problem")
        self.equality_note_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.equality_note_problem.setWordWrap(True)
        self.equality_note_problem.setVisible(False)
        self.equality_note_problem.setProperty(u"role", u"problem")

        self.duty_card_column.addWidget(self.equality_note_problem)

        self.equality_note_marks = QLabel(self.duty_card)
        self.equality_note_marks.setObjectName(u"equality_note_marks")
        self.equality_note_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.equality_note_marks.setWordWrap(True)
        self.equality_note_marks.setVisible(False)
        self.equality_note_marks.setProperty(u"role", u"soft")

        self.duty_card_column.addWidget(self.equality_note_marks)


        self.section_column.addWidget(self.duty_card)

        self.section_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_column.addItem(self.section_room)

        self.section_scroll.setWidget(self.section_contents)

        self.outer_column.addWidget(self.section_scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.method_label.setBuddy(self.method_combo)
        self.decision_label.setBuddy(self.decision_edit)
        self.decided_by_label.setBuddy(self.decided_by_edit)
        self.decision_on_label.setBuddy(self.decision_on_edit)
        self.decided_reason_label.setBuddy(self.decided_reason_edit)
        self.stage_label.setBuddy(self.stage_combo)
        self.project_stage_label.setBuddy(self.project_stage_combo)
        self.programme_label.setBuddy(self.programme_combo)
        self.follows_label.setBuddy(self.follows_combo)
        self.new_programme_label.setBuddy(self.new_programme_edit)
        self.duty_label.setBuddy(self.duty_combo)
        self.framework_label.setBuddy(self.framework_combo)
        self.equality_note_label.setBuddy(self.equality_note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.decision_edit)
        QWidget.setTabOrder(self.decision_edit, self.decided_by_edit)
        QWidget.setTabOrder(self.decided_by_edit, self.decision_on_edit)
        QWidget.setTabOrder(self.decision_on_edit, self.decided_reason_edit)
        QWidget.setTabOrder(self.decided_reason_edit, self.keep_decided_button)
        QWidget.setTabOrder(self.keep_decided_button, self.leave_decided_button)
        QWidget.setTabOrder(self.leave_decided_button, self.stage_combo)
        QWidget.setTabOrder(self.stage_combo, self.project_stage_combo)
        QWidget.setTabOrder(self.project_stage_combo, self.programme_combo)
        QWidget.setTabOrder(self.programme_combo, self.print_programme_button)
        QWidget.setTabOrder(self.print_programme_button, self.follows_combo)
        QWidget.setTabOrder(self.follows_combo, self.new_programme_edit)
        QWidget.setTabOrder(self.new_programme_edit, self.add_programme_button)
        QWidget.setTabOrder(self.add_programme_button, self.duty_combo)
        QWidget.setTabOrder(self.duty_combo, self.framework_combo)
        QWidget.setTabOrder(self.framework_combo, self.equality_note_edit)

        self.retranslateUi(PurposeSection)

        QMetaObject.connectSlotsByName(PurposeSection)
    # setupUi

    def retranslateUi(self, PurposeSection: QWidget) -> None:
        self.what_title.setText(QCoreApplication.translate("PurposeSection", u"What it is for", None))
        self.title_label.setText(QCoreApplication.translate("PurposeSection", u"&Title", None))
        self.purpose_label.setText(QCoreApplication.translate("PurposeSection", u"What is it about, in one &sentence?", None))
        self.method_label.setText(QCoreApplication.translate("PurposeSection", u"How will you &meet people?", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("PurposeSection", u"How will you meet people?", None))
#endif // QT_CONFIG(accessibility)
        self.decision_title.setText(QCoreApplication.translate("PurposeSection", u"What it will change", None))
        self.decision_words.setText(QCoreApplication.translate("PurposeSection", u"If nothing is left to decide, say so to people, and only inform them.", None))
        self.decision_label.setText(QCoreApplication.translate("PurposeSection", u"&What decision will this inform?", None))
        self.decided_by_label.setText(QCoreApplication.translate("PurposeSection", u"Who &decides?", None))
        self.decision_on_label.setText(QCoreApplication.translate("PurposeSection", u"By w&hen?", None))
        self.decided_reason_label.setText(QCoreApplication.translate("PurposeSection", u"People were told this. Wh&y does it change? It is printed.", None))
        self.keep_decided_button.setText(QCoreApplication.translate("PurposeSection", u"Keep the chan&ge", None))
        self.leave_decided_button.setText(QCoreApplication.translate("PurposeSection", u"Leave it as it was", None))
        self.project_title.setText(QCoreApplication.translate("PurposeSection", u"Where it belongs", None))
        self.stage_label.setText(QCoreApplication.translate("PurposeSection", u"How &early is it?", None))
#if QT_CONFIG(accessibility)
        self.stage_combo.setAccessibleName(QCoreApplication.translate("PurposeSection", u"How early is it?", None))
#endif // QT_CONFIG(accessibility)
        self.project_stage_label.setText(QCoreApplication.translate("PurposeSection", u"Stage of the pro&ject", None))
#if QT_CONFIG(accessibility)
        self.project_stage_combo.setAccessibleName(QCoreApplication.translate("PurposeSection", u"Stage of the project", None))
#endif // QT_CONFIG(accessibility)
        self.programme_label.setText(QCoreApplication.translate("PurposeSection", u"Change &programme", None))
#if QT_CONFIG(accessibility)
        self.programme_combo.setAccessibleName(QCoreApplication.translate("PurposeSection", u"Change programme", None))
#endif // QT_CONFIG(accessibility)
        self.follows_label.setText(QCoreApplication.translate("PurposeSection", u"&Follows an earlier session", None))
#if QT_CONFIG(accessibility)
        self.follows_combo.setAccessibleName(QCoreApplication.translate("PurposeSection", u"Follows an earlier session", None))
#endif // QT_CONFIG(accessibility)
        self.print_programme_button.setText(QCoreApplication.translate("PurposeSection", u"Print the programme \u2026", None))
        self.new_programme_label.setText(QCoreApplication.translate("PurposeSection", u"&Name of the new programme", None))
        self.add_programme_button.setText(QCoreApplication.translate("PurposeSection", u"Add the p&rogramme", None))
        self.duty_title.setText(QCoreApplication.translate("PurposeSection", u"Law and guidance", None))
        self.duty_label.setText(QCoreApplication.translate("PurposeSection", u"D&uty that it meets", None))
#if QT_CONFIG(accessibility)
        self.duty_combo.setAccessibleName(QCoreApplication.translate("PurposeSection", u"Duty that it meets", None))
#endif // QT_CONFIG(accessibility)
        self.framework_label.setText(QCoreApplication.translate("PurposeSection", u"Fr&amework that it follows", None))
#if QT_CONFIG(accessibility)
        self.framework_combo.setAccessibleName(QCoreApplication.translate("PurposeSection", u"Framework that it follows", None))
#endif // QT_CONFIG(accessibility)
        self.equality_note_label.setText(QCoreApplication.translate("PurposeSection", u"What does it mean for e&quality?", None))
        pass
    # retranslateUi

