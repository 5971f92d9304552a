# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'influence_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.plan.record_list import RecordList
from engage_desktop.gui.sessions.check_lines import CheckLines

class Ui_InfluenceSection(object):
    def setupUi(self, InfluenceSection: QWidget) -> None:
        if not InfluenceSection.objectName():
            InfluenceSection.setObjectName(u"InfluenceSection")
        self.outer_column = QVBoxLayout(InfluenceSection)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.section_scroll = QScrollArea(InfluenceSection)
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
        self.locked_card = QFrame(self.section_contents)
        self.locked_card.setObjectName(u"locked_card")
        self.locked_card.setVisible(False)
        self.locked_card.setProperty(u"role", u"card")
        self.locked_card_column = QVBoxLayout(self.locked_card)
        self.locked_card_column.setSpacing(8)
        self.locked_card_column.setObjectName(u"locked_card_column")
        self.locked_card_column.setContentsMargins(24, 20, 24, 20)
        self.locked_label = QLabel(self.locked_card)
        self.locked_label.setObjectName(u"locked_label")
        self.locked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.locked_label.setWordWrap(True)
        self.locked_label.setProperty(u"role", u"strong")

        self.locked_card_column.addWidget(self.locked_label)

        self.locked_line = QWidget(self.locked_card)
        self.locked_line.setObjectName(u"locked_line")
        self.unlock_button = QPushButton(self.locked_line)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setProperty(u"picture", u"edit")

        self.locked_card_column.addWidget(self.locked_line)

        self.reason_panel = QWidget(self.locked_card)
        self.reason_panel.setObjectName(u"reason_panel")
        self.reason_panel.setVisible(False)
        self.reason_column = QVBoxLayout(self.reason_panel)
        self.reason_column.setSpacing(8)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.change_reason_label = QLabel(self.reason_panel)
        self.change_reason_label.setObjectName(u"change_reason_label")

        self.reason_column.addWidget(self.change_reason_label)

        self.change_reason_edit = QLineEdit(self.reason_panel)
        self.change_reason_edit.setObjectName(u"change_reason_edit")
        self.change_reason_edit.setMaxLength(400)

        self.reason_column.addWidget(self.change_reason_edit)

        self.change_reason_problem = QLabel(self.reason_panel)
        self.change_reason_problem.setObjectName(u"change_reason_problem")
        self.change_reason_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.change_reason_problem.setWordWrap(True)
        self.change_reason_problem.setVisible(False)
        self.change_reason_problem.setProperty(u"role", u"problem")

        self.reason_column.addWidget(self.change_reason_problem)

        self.change_reason_marks = QLabel(self.reason_panel)
        self.change_reason_marks.setObjectName(u"change_reason_marks")
        self.change_reason_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.change_reason_marks.setWordWrap(True)
        self.change_reason_marks.setVisible(False)
        self.change_reason_marks.setProperty(u"role", u"problem")

        self.reason_column.addWidget(self.change_reason_marks)

        self.reason_line = QWidget(self.reason_panel)
        self.reason_line.setObjectName(u"reason_line")
        self.keep_change_button = QPushButton(self.reason_line)
        self.keep_change_button.setObjectName(u"keep_change_button")
        self.keep_change_button.setProperty(u"role", u"primary")
        self.keep_change_button.setProperty(u"picture", u"tick")
        self.leave_change_button = QPushButton(self.reason_line)
        self.leave_change_button.setObjectName(u"leave_change_button")
        self.leave_change_button.setProperty(u"role", u"quiet")

        self.reason_column.addWidget(self.reason_line)


        self.locked_card_column.addWidget(self.reason_panel)


        self.section_column.addWidget(self.locked_card)

        self.chooser_card = QFrame(self.section_contents)
        self.chooser_card.setObjectName(u"chooser_card")
        self.chooser_card.setProperty(u"role", u"card")
        self.chooser_card_column = QVBoxLayout(self.chooser_card)
        self.chooser_card_column.setSpacing(8)
        self.chooser_card_column.setObjectName(u"chooser_card_column")
        self.chooser_card_column.setContentsMargins(24, 20, 24, 20)
        self.chooser_title = QLabel(self.chooser_card)
        self.chooser_title.setObjectName(u"chooser_title")
        self.chooser_title.setTextFormat(Qt.TextFormat.PlainText)
        self.chooser_title.setWordWrap(True)
        self.chooser_title.setProperty(u"role", u"section-title")

        self.chooser_card_column.addWidget(self.chooser_title)

        self.chooser_words = QLabel(self.chooser_card)
        self.chooser_words.setObjectName(u"chooser_words")
        self.chooser_words.setTextFormat(Qt.TextFormat.PlainText)
        self.chooser_words.setWordWrap(True)
        self.chooser_words.setProperty(u"role", u"soft")

        self.chooser_card_column.addWidget(self.chooser_words)

        self.who_decides_label = QLabel(self.chooser_card)
        self.who_decides_label.setObjectName(u"who_decides_label")

        self.chooser_card_column.addWidget(self.who_decides_label)

        self.who_decides_combo = QComboBox(self.chooser_card)
        self.who_decides_combo.setObjectName(u"who_decides_combo")

        self.chooser_card_column.addWidget(self.who_decides_combo)

        self.who_decides_problem = QLabel(self.chooser_card)
        self.who_decides_problem.setObjectName(u"who_decides_problem")
        self.who_decides_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.who_decides_problem.setWordWrap(True)
        self.who_decides_problem.setVisible(False)
        self.who_decides_problem.setProperty(u"role", u"problem")

        self.chooser_card_column.addWidget(self.who_decides_problem)

        self.suggestion_label = QLabel(self.chooser_card)
        self.suggestion_label.setObjectName(u"suggestion_label")
        self.suggestion_label.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestion_label.setWordWrap(True)
        self.suggestion_label.setProperty(u"role", u"soft")

        self.chooser_card_column.addWidget(self.suggestion_label)

        self.suggestion_line = QWidget(self.chooser_card)
        self.suggestion_line.setObjectName(u"suggestion_line")
        self.suggestion_button = QPushButton(self.suggestion_line)
        self.suggestion_button.setObjectName(u"suggestion_button")
        self.suggestion_button.setProperty(u"picture", u"tick")

        self.chooser_card_column.addWidget(self.suggestion_line)


        self.section_column.addWidget(self.chooser_card)

        self.type_card = QFrame(self.section_contents)
        self.type_card.setObjectName(u"type_card")
        self.type_card.setProperty(u"role", u"card")
        self.type_card_column = QVBoxLayout(self.type_card)
        self.type_card_column.setSpacing(8)
        self.type_card_column.setObjectName(u"type_card_column")
        self.type_card_column.setContentsMargins(24, 20, 24, 20)
        self.type_title = QLabel(self.type_card)
        self.type_title.setObjectName(u"type_title")
        self.type_title.setTextFormat(Qt.TextFormat.PlainText)
        self.type_title.setWordWrap(True)
        self.type_title.setProperty(u"role", u"section-title")

        self.type_card_column.addWidget(self.type_title)

        self.involvement_type_label = QLabel(self.type_card)
        self.involvement_type_label.setObjectName(u"involvement_type_label")

        self.type_card_column.addWidget(self.involvement_type_label)

        self.involvement_type_combo = QComboBox(self.type_card)
        self.involvement_type_combo.setObjectName(u"involvement_type_combo")

        self.type_card_column.addWidget(self.involvement_type_combo)

        self.involvement_type_problem = QLabel(self.type_card)
        self.involvement_type_problem.setObjectName(u"involvement_type_problem")
        self.involvement_type_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.involvement_type_problem.setWordWrap(True)
        self.involvement_type_problem.setVisible(False)
        self.involvement_type_problem.setProperty(u"role", u"problem")

        self.type_card_column.addWidget(self.involvement_type_problem)

        self.definition_label = QLabel(self.type_card)
        self.definition_label.setObjectName(u"definition_label")
        self.definition_label.setTextFormat(Qt.TextFormat.PlainText)
        self.definition_label.setWordWrap(True)
        self.definition_label.setProperty(u"role", u"soft")

        self.type_card_column.addWidget(self.definition_label)

        self.mismatch_label = QLabel(self.type_card)
        self.mismatch_label.setObjectName(u"mismatch_label")
        self.mismatch_label.setTextFormat(Qt.TextFormat.PlainText)
        self.mismatch_label.setWordWrap(True)
        self.mismatch_label.setVisible(False)
        self.mismatch_label.setProperty(u"role", u"problem")

        self.type_card_column.addWidget(self.mismatch_label)

        self.printed_label = QLabel(self.type_card)
        self.printed_label.setObjectName(u"printed_label")
        self.printed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.printed_label.setWordWrap(True)
        self.printed_label.setVisible(False)
        self.printed_label.setProperty(u"role", u"problem")

        self.type_card_column.addWidget(self.printed_label)

        self.influence_label = QLabel(self.type_card)
        self.influence_label.setObjectName(u"influence_label")

        self.type_card_column.addWidget(self.influence_label)

        self.influence_edit = QPlainTextEdit(self.type_card)
        self.influence_edit.setObjectName(u"influence_edit")
        self.influence_edit.setTabChangesFocus(True)

        self.type_card_column.addWidget(self.influence_edit)

        self.influence_problem = QLabel(self.type_card)
        self.influence_problem.setObjectName(u"influence_problem")
        self.influence_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.influence_problem.setWordWrap(True)
        self.influence_problem.setVisible(False)
        self.influence_problem.setProperty(u"role", u"problem")

        self.type_card_column.addWidget(self.influence_problem)

        self.influence_marks = QLabel(self.type_card)
        self.influence_marks.setObjectName(u"influence_marks")
        self.influence_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.influence_marks.setWordWrap(True)
        self.influence_marks.setVisible(False)
        self.influence_marks.setProperty(u"role", u"soft")

        self.type_card_column.addWidget(self.influence_marks)

        self.already_fixed_label = QLabel(self.type_card)
        self.already_fixed_label.setObjectName(u"already_fixed_label")

        self.type_card_column.addWidget(self.already_fixed_label)

        self.already_fixed_edit = QPlainTextEdit(self.type_card)
        self.already_fixed_edit.setObjectName(u"already_fixed_edit")
        self.already_fixed_edit.setTabChangesFocus(True)

        self.type_card_column.addWidget(self.already_fixed_edit)

        self.already_fixed_problem = QLabel(self.type_card)
        self.already_fixed_problem.setObjectName(u"already_fixed_problem")
        self.already_fixed_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.already_fixed_problem.setWordWrap(True)
        self.already_fixed_problem.setVisible(False)
        self.already_fixed_problem.setProperty(u"role", u"problem")

        self.type_card_column.addWidget(self.already_fixed_problem)

        self.already_fixed_marks = QLabel(self.type_card)
        self.already_fixed_marks.setObjectName(u"already_fixed_marks")
        self.already_fixed_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.already_fixed_marks.setWordWrap(True)
        self.already_fixed_marks.setVisible(False)
        self.already_fixed_marks.setProperty(u"role", u"soft")

        self.type_card_column.addWidget(self.already_fixed_marks)

        self.planned_use_label = QLabel(self.type_card)
        self.planned_use_label.setObjectName(u"planned_use_label")

        self.type_card_column.addWidget(self.planned_use_label)

        self.planned_use_edit = QPlainTextEdit(self.type_card)
        self.planned_use_edit.setObjectName(u"planned_use_edit")
        self.planned_use_edit.setTabChangesFocus(True)

        self.type_card_column.addWidget(self.planned_use_edit)

        self.planned_use_problem = QLabel(self.type_card)
        self.planned_use_problem.setObjectName(u"planned_use_problem")
        self.planned_use_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.planned_use_problem.setWordWrap(True)
        self.planned_use_problem.setVisible(False)
        self.planned_use_problem.setProperty(u"role", u"problem")

        self.type_card_column.addWidget(self.planned_use_problem)

        self.planned_use_marks = QLabel(self.type_card)
        self.planned_use_marks.setObjectName(u"planned_use_marks")
        self.planned_use_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.planned_use_marks.setWordWrap(True)
        self.planned_use_marks.setVisible(False)
        self.planned_use_marks.setProperty(u"role", u"soft")

        self.type_card_column.addWidget(self.planned_use_marks)

        self.easy_read_label = QLabel(self.type_card)
        self.easy_read_label.setObjectName(u"easy_read_label")

        self.type_card_column.addWidget(self.easy_read_label)

        self.easy_read_edit = QPlainTextEdit(self.type_card)
        self.easy_read_edit.setObjectName(u"easy_read_edit")
        self.easy_read_edit.setTabChangesFocus(True)

        self.type_card_column.addWidget(self.easy_read_edit)

        self.easy_read_problem = QLabel(self.type_card)
        self.easy_read_problem.setObjectName(u"easy_read_problem")
        self.easy_read_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.easy_read_problem.setWordWrap(True)
        self.easy_read_problem.setVisible(False)
        self.easy_read_problem.setProperty(u"role", u"problem")

        self.type_card_column.addWidget(self.easy_read_problem)

        self.easy_read_marks = QLabel(self.type_card)
        self.easy_read_marks.setObjectName(u"easy_read_marks")
        self.easy_read_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.easy_read_marks.setWordWrap(True)
        self.easy_read_marks.setVisible(False)
        self.easy_read_marks.setProperty(u"role", u"soft")

        self.type_card_column.addWidget(self.easy_read_marks)


        self.section_column.addWidget(self.type_card)

        self.options_list = RecordList(self.section_contents)
        self.options_list.setObjectName(u"options_list")

        self.section_column.addWidget(self.options_list)

        self.changes_card = QFrame(self.section_contents)
        self.changes_card.setObjectName(u"changes_card")
        self.changes_card.setVisible(False)
        self.changes_card.setProperty(u"role", u"card")
        self.changes_card_column = QVBoxLayout(self.changes_card)
        self.changes_card_column.setSpacing(8)
        self.changes_card_column.setObjectName(u"changes_card_column")
        self.changes_card_column.setContentsMargins(24, 20, 24, 20)
        self.changes_title = QLabel(self.changes_card)
        self.changes_title.setObjectName(u"changes_title")
        self.changes_title.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_title.setWordWrap(True)
        self.changes_title.setProperty(u"role", u"section-title")

        self.changes_card_column.addWidget(self.changes_title)

        self.changes_lines = CheckLines(self.changes_card)
        self.changes_lines.setObjectName(u"changes_lines")

        self.changes_card_column.addWidget(self.changes_lines)


        self.section_column.addWidget(self.changes_card)

        self.section_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_column.addItem(self.section_room)

        self.section_scroll.setWidget(self.section_contents)

        self.outer_column.addWidget(self.section_scroll)

#if QT_CONFIG(shortcut)
        self.change_reason_label.setBuddy(self.change_reason_edit)
        self.who_decides_label.setBuddy(self.who_decides_combo)
        self.involvement_type_label.setBuddy(self.involvement_type_combo)
        self.influence_label.setBuddy(self.influence_edit)
        self.already_fixed_label.setBuddy(self.already_fixed_edit)
        self.planned_use_label.setBuddy(self.planned_use_edit)
        self.easy_read_label.setBuddy(self.easy_read_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unlock_button, self.change_reason_edit)
        QWidget.setTabOrder(self.change_reason_edit, self.keep_change_button)
        QWidget.setTabOrder(self.keep_change_button, self.leave_change_button)
        QWidget.setTabOrder(self.leave_change_button, self.who_decides_combo)
        QWidget.setTabOrder(self.who_decides_combo, self.suggestion_button)
        QWidget.setTabOrder(self.suggestion_button, self.involvement_type_combo)
        QWidget.setTabOrder(self.involvement_type_combo, self.influence_edit)
        QWidget.setTabOrder(self.influence_edit, self.already_fixed_edit)
        QWidget.setTabOrder(self.already_fixed_edit, self.planned_use_edit)
        QWidget.setTabOrder(self.planned_use_edit, self.easy_read_edit)

        self.retranslateUi(InfluenceSection)

        QMetaObject.connectSlotsByName(InfluenceSection)
    # setupUi

    def retranslateUi(self, InfluenceSection: QWidget) -> None:
        self.locked_label.setText(QCoreApplication.translate("InfluenceSection", u"The session is open, so its type, what people can influence and what is already fixed are kept as people were told. A change needs a reason, and both versions are printed.", None))
        self.unlock_button.setText(QCoreApplication.translate("InfluenceSection", u"&Change with a reason", None))
        self.change_reason_label.setText(QCoreApplication.translate("InfluenceSection", u"Why does it cha&nge? This is printed.", None))
        self.keep_change_button.setText(QCoreApplication.translate("InfluenceSection", u"&Keep the change", None))
        self.leave_change_button.setText(QCoreApplication.translate("InfluenceSection", u"Leave it as it was", None))
        self.chooser_title.setText(QCoreApplication.translate("InfluenceSection", u"Who decides?", None))
        self.chooser_words.setText(QCoreApplication.translate("InfluenceSection", u"Answer honestly. The answer suggests a type of involvement, and both are kept.", None))
        self.who_decides_label.setText(QCoreApplication.translate("InfluenceSection", u"In the end, &who decides?", None))
#if QT_CONFIG(accessibility)
        self.who_decides_combo.setAccessibleName(QCoreApplication.translate("InfluenceSection", u"In the end, who decides?", None))
#endif // QT_CONFIG(accessibility)
        self.suggestion_button.setText(QCoreApplication.translate("InfluenceSection", u"Choose the t&ype that fits", None))
        self.type_title.setText(QCoreApplication.translate("InfluenceSection", u"How people are involved", None))
        self.involvement_type_label.setText(QCoreApplication.translate("InfluenceSection", u"T&ype of involvement", None))
#if QT_CONFIG(accessibility)
        self.involvement_type_combo.setAccessibleName(QCoreApplication.translate("InfluenceSection", u"Type of involvement", None))
#endif // QT_CONFIG(accessibility)
        self.influence_label.setText(QCoreApplication.translate("InfluenceSection", u"What people can &influence, in one sentence", None))
        self.already_fixed_label.setText(QCoreApplication.translate("InfluenceSection", u"What is already &fixed? \u201cNothing is fixed yet\u201d is an answer.", None))
        self.planned_use_label.setText(QCoreApplication.translate("InfluenceSection", u"How will what people say be &used?", None))
        self.easy_read_label.setText(QCoreApplication.translate("InfluenceSection", u"The same in &easy words (Easy Read)", None))
        self.changes_title.setText(QCoreApplication.translate("InfluenceSection", u"What changed while it was open", None))
        pass
    # retranslateUi

