# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'know_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QListWidget,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.plan.record_list import RecordList
from engage_desktop.gui.plan.told_list import ToldList
from engage_desktop.gui.sessions.check_lines import CheckLines

class Ui_KnowSection(object):
    def setupUi(self, KnowSection: QWidget) -> None:
        if not KnowSection.objectName():
            KnowSection.setObjectName(u"KnowSection")
        self.outer_column = QVBoxLayout(KnowSection)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.section_scroll = QScrollArea(KnowSection)
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
        self.lessons_card = QFrame(self.section_contents)
        self.lessons_card.setObjectName(u"lessons_card")
        self.lessons_card.setProperty(u"role", u"card")
        self.lessons_card_column = QVBoxLayout(self.lessons_card)
        self.lessons_card_column.setSpacing(8)
        self.lessons_card_column.setObjectName(u"lessons_card_column")
        self.lessons_card_column.setContentsMargins(24, 20, 24, 20)
        self.lessons_title = QLabel(self.lessons_card)
        self.lessons_title.setObjectName(u"lessons_title")
        self.lessons_title.setTextFormat(Qt.TextFormat.PlainText)
        self.lessons_title.setWordWrap(True)
        self.lessons_title.setProperty(u"role", u"section-title")

        self.lessons_card_column.addWidget(self.lessons_title)

        self.lessons_words = QLabel(self.lessons_card)
        self.lessons_words.setObjectName(u"lessons_words")
        self.lessons_words.setTextFormat(Qt.TextFormat.PlainText)
        self.lessons_words.setWordWrap(True)
        self.lessons_words.setProperty(u"role", u"soft")

        self.lessons_card_column.addWidget(self.lessons_words)

        self.lessons_lines = CheckLines(self.lessons_card)
        self.lessons_lines.setObjectName(u"lessons_lines")

        self.lessons_card_column.addWidget(self.lessons_lines)

        self.judge_panel = QWidget(self.lessons_card)
        self.judge_panel.setObjectName(u"judge_panel")
        self.judge_panel.setVisible(False)
        self.judge_column = QVBoxLayout(self.judge_panel)
        self.judge_column.setSpacing(8)
        self.judge_column.setObjectName(u"judge_column")
        self.judge_column.setContentsMargins(0, 0, 0, 0)
        self.judged_label = QLabel(self.judge_panel)
        self.judged_label.setObjectName(u"judged_label")
        self.judged_label.setTextFormat(Qt.TextFormat.PlainText)
        self.judged_label.setWordWrap(True)
        self.judged_label.setProperty(u"role", u"strong")

        self.judge_column.addWidget(self.judged_label)

        self.lesson_reason_label = QLabel(self.judge_panel)
        self.lesson_reason_label.setObjectName(u"lesson_reason_label")

        self.judge_column.addWidget(self.lesson_reason_label)

        self.lesson_reason_edit = QLineEdit(self.judge_panel)
        self.lesson_reason_edit.setObjectName(u"lesson_reason_edit")
        self.lesson_reason_edit.setMaxLength(400)

        self.judge_column.addWidget(self.lesson_reason_edit)

        self.lesson_reason_problem = QLabel(self.judge_panel)
        self.lesson_reason_problem.setObjectName(u"lesson_reason_problem")
        self.lesson_reason_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.lesson_reason_problem.setWordWrap(True)
        self.lesson_reason_problem.setVisible(False)
        self.lesson_reason_problem.setProperty(u"role", u"problem")

        self.judge_column.addWidget(self.lesson_reason_problem)

        self.judge_line = QWidget(self.judge_panel)
        self.judge_line.setObjectName(u"judge_line")
        self.accept_button = QPushButton(self.judge_line)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"picture", u"tick")
        self.reject_button = QPushButton(self.judge_line)
        self.reject_button.setObjectName(u"reject_button")
        self.later_button = QPushButton(self.judge_line)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setProperty(u"role", u"quiet")

        self.judge_column.addWidget(self.judge_line)


        self.lessons_card_column.addWidget(self.judge_panel)


        self.section_column.addWidget(self.lessons_card)

        self.look_card = QFrame(self.section_contents)
        self.look_card.setObjectName(u"look_card")
        self.look_card.setProperty(u"role", u"card")
        self.look_card_column = QVBoxLayout(self.look_card)
        self.look_card_column.setSpacing(8)
        self.look_card_column.setObjectName(u"look_card_column")
        self.look_card_column.setContentsMargins(24, 20, 24, 20)
        self.look_title = QLabel(self.look_card)
        self.look_title.setObjectName(u"look_title")
        self.look_title.setTextFormat(Qt.TextFormat.PlainText)
        self.look_title.setWordWrap(True)
        self.look_title.setProperty(u"role", u"section-title")

        self.look_card_column.addWidget(self.look_title)

        self.look_words = QLabel(self.look_card)
        self.look_words.setObjectName(u"look_words")
        self.look_words.setTextFormat(Qt.TextFormat.PlainText)
        self.look_words.setWordWrap(True)
        self.look_words.setProperty(u"role", u"soft")

        self.look_card_column.addWidget(self.look_words)

        self.look_label = QLabel(self.look_card)
        self.look_label.setObjectName(u"look_label")

        self.look_card_column.addWidget(self.look_label)

        self.look_edit = QLineEdit(self.look_card)
        self.look_edit.setObjectName(u"look_edit")
        self.look_edit.setMaxLength(400)

        self.look_card_column.addWidget(self.look_edit)

        self.look_problem = QLabel(self.look_card)
        self.look_problem.setObjectName(u"look_problem")
        self.look_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.look_problem.setWordWrap(True)
        self.look_problem.setVisible(False)
        self.look_problem.setProperty(u"role", u"problem")

        self.look_card_column.addWidget(self.look_problem)

        self.look_told = ToldList(self.look_card)
        self.look_told.setObjectName(u"look_told")

        self.look_card_column.addWidget(self.look_told)

        self.result_label = QLabel(self.look_card)
        self.result_label.setObjectName(u"result_label")

        self.look_card_column.addWidget(self.result_label)

        self.result_edit = QPlainTextEdit(self.look_card)
        self.result_edit.setObjectName(u"result_edit")
        self.result_edit.setTabChangesFocus(True)

        self.look_card_column.addWidget(self.result_edit)

        self.result_problem = QLabel(self.look_card)
        self.result_problem.setObjectName(u"result_problem")
        self.result_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.result_problem.setWordWrap(True)
        self.result_problem.setVisible(False)
        self.result_problem.setProperty(u"role", u"problem")

        self.look_card_column.addWidget(self.result_problem)

        self.result_marks = QLabel(self.look_card)
        self.result_marks.setObjectName(u"result_marks")
        self.result_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.result_marks.setWordWrap(True)
        self.result_marks.setVisible(False)
        self.result_marks.setProperty(u"role", u"soft")

        self.look_card_column.addWidget(self.result_marks)

        self.look_line = QWidget(self.look_card)
        self.look_line.setObjectName(u"look_line")
        self.look_button = QPushButton(self.look_line)
        self.look_button.setObjectName(u"look_button")
        self.look_button.setProperty(u"picture", u"saved")

        self.look_card_column.addWidget(self.look_line)

        self.looks_label = QLabel(self.look_card)
        self.looks_label.setObjectName(u"looks_label")
        self.looks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.looks_label.setWordWrap(True)
        self.looks_label.setProperty(u"role", u"soft")

        self.look_card_column.addWidget(self.looks_label)


        self.section_column.addWidget(self.look_card)

        self.gaps_list = RecordList(self.section_contents)
        self.gaps_list.setObjectName(u"gaps_list")

        self.section_column.addWidget(self.gaps_list)

        self.questions_card = QFrame(self.section_contents)
        self.questions_card.setObjectName(u"questions_card")
        self.questions_card.setProperty(u"role", u"card")
        self.questions_card_column = QVBoxLayout(self.questions_card)
        self.questions_card_column.setSpacing(8)
        self.questions_card_column.setObjectName(u"questions_card_column")
        self.questions_card_column.setContentsMargins(24, 20, 24, 20)
        self.questions_title = QLabel(self.questions_card)
        self.questions_title.setObjectName(u"questions_title")
        self.questions_title.setTextFormat(Qt.TextFormat.PlainText)
        self.questions_title.setWordWrap(True)
        self.questions_title.setProperty(u"role", u"section-title")

        self.questions_card_column.addWidget(self.questions_title)

        self.questions_words = QLabel(self.questions_card)
        self.questions_words.setObjectName(u"questions_words")
        self.questions_words.setTextFormat(Qt.TextFormat.PlainText)
        self.questions_words.setWordWrap(True)
        self.questions_words.setProperty(u"role", u"soft")

        self.questions_card_column.addWidget(self.questions_words)

        self.questions_list = QListWidget(self.questions_card)
        self.questions_list.setObjectName(u"questions_list")

        self.questions_card_column.addWidget(self.questions_list)

        self.questions_line = QWidget(self.questions_card)
        self.questions_line.setObjectName(u"questions_line")
        self.change_question_button = QPushButton(self.questions_line)
        self.change_question_button.setObjectName(u"change_question_button")
        self.change_question_button.setProperty(u"role", u"quiet")
        self.change_question_button.setProperty(u"picture", u"edit")
        self.up_question_button = QPushButton(self.questions_line)
        self.up_question_button.setObjectName(u"up_question_button")
        self.up_question_button.setProperty(u"role", u"quiet")
        self.down_question_button = QPushButton(self.questions_line)
        self.down_question_button.setObjectName(u"down_question_button")
        self.down_question_button.setProperty(u"role", u"quiet")
        self.later_question_button = QPushButton(self.questions_line)
        self.later_question_button.setObjectName(u"later_question_button")
        self.later_question_button.setProperty(u"role", u"quiet")
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
        self.question_edit.setMaxLength(2000)

        self.questions_card_column.addWidget(self.question_edit)

        self.question_problem = QLabel(self.questions_card)
        self.question_problem.setObjectName(u"question_problem")
        self.question_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.question_problem.setWordWrap(True)
        self.question_problem.setVisible(False)
        self.question_problem.setProperty(u"role", u"problem")

        self.questions_card_column.addWidget(self.question_problem)

        self.question_marks = QLabel(self.questions_card)
        self.question_marks.setObjectName(u"question_marks")
        self.question_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.question_marks.setWordWrap(True)
        self.question_marks.setVisible(False)
        self.question_marks.setProperty(u"role", u"soft")

        self.questions_card_column.addWidget(self.question_marks)

        self.question_told = ToldList(self.questions_card)
        self.question_told.setObjectName(u"question_told")

        self.questions_card_column.addWidget(self.question_told)

        self.gap_label = QLabel(self.questions_card)
        self.gap_label.setObjectName(u"gap_label")

        self.questions_card_column.addWidget(self.gap_label)

        self.gap_combo = QComboBox(self.questions_card)
        self.gap_combo.setObjectName(u"gap_combo")

        self.questions_card_column.addWidget(self.gap_combo)

        self.gap_problem = QLabel(self.questions_card)
        self.gap_problem.setObjectName(u"gap_problem")
        self.gap_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.gap_problem.setWordWrap(True)
        self.gap_problem.setVisible(False)
        self.gap_problem.setProperty(u"role", u"problem")

        self.questions_card_column.addWidget(self.gap_problem)

        self.measured_check = QCheckBox(self.questions_card)
        self.measured_check.setObjectName(u"measured_check")

        self.questions_card_column.addWidget(self.measured_check)

        self.again_label = QLabel(self.questions_card)
        self.again_label.setObjectName(u"again_label")

        self.questions_card_column.addWidget(self.again_label)

        self.again_edit = QLineEdit(self.questions_card)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setMaxLength(400)

        self.questions_card_column.addWidget(self.again_edit)

        self.again_problem = QLabel(self.questions_card)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.again_problem.setWordWrap(True)
        self.again_problem.setVisible(False)
        self.again_problem.setProperty(u"role", u"problem")

        self.questions_card_column.addWidget(self.again_problem)

        self.add_question_line = QWidget(self.questions_card)
        self.add_question_line.setObjectName(u"add_question_line")
        self.add_question_button = QPushButton(self.add_question_line)
        self.add_question_button.setObjectName(u"add_question_button")
        self.add_question_button.setProperty(u"picture", u"add")
        self.leave_question_button = QPushButton(self.add_question_line)
        self.leave_question_button.setObjectName(u"leave_question_button")
        self.leave_question_button.setProperty(u"role", u"quiet")

        self.questions_card_column.addWidget(self.add_question_line)


        self.section_column.addWidget(self.questions_card)

        self.section_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_column.addItem(self.section_room)

        self.section_scroll.setWidget(self.section_contents)

        self.outer_column.addWidget(self.section_scroll)

#if QT_CONFIG(shortcut)
        self.lesson_reason_label.setBuddy(self.lesson_reason_edit)
        self.look_label.setBuddy(self.look_edit)
        self.result_label.setBuddy(self.result_edit)
        self.question_label.setBuddy(self.question_edit)
        self.gap_label.setBuddy(self.gap_combo)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lesson_reason_edit, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.reject_button)
        QWidget.setTabOrder(self.reject_button, self.later_button)
        QWidget.setTabOrder(self.later_button, self.look_edit)
        QWidget.setTabOrder(self.look_edit, self.result_edit)
        QWidget.setTabOrder(self.result_edit, self.look_button)
        QWidget.setTabOrder(self.look_button, self.questions_list)
        QWidget.setTabOrder(self.questions_list, self.change_question_button)
        QWidget.setTabOrder(self.change_question_button, self.up_question_button)
        QWidget.setTabOrder(self.up_question_button, self.down_question_button)
        QWidget.setTabOrder(self.down_question_button, self.later_question_button)
        QWidget.setTabOrder(self.later_question_button, self.remove_question_button)
        QWidget.setTabOrder(self.remove_question_button, self.question_edit)
        QWidget.setTabOrder(self.question_edit, self.gap_combo)
        QWidget.setTabOrder(self.gap_combo, self.measured_check)
        QWidget.setTabOrder(self.measured_check, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.add_question_button)
        QWidget.setTabOrder(self.add_question_button, self.leave_question_button)

        self.retranslateUi(KnowSection)

        QMetaObject.connectSlotsByName(KnowSection)
    # setupUi

    def retranslateUi(self, KnowSection: QWidget) -> None:
        self.lessons_title.setText(QCoreApplication.translate("KnowSection", u"What earlier sessions taught us", None))
        self.lessons_words.setText(QCoreApplication.translate("KnowSection", u"Lessons from sessions with the same venue, group or method come first.", None))
        self.lesson_reason_label.setText(QCoreApplication.translate("KnowSection", u"&Why? This is kept with the plan.", None))
        self.accept_button.setText(QCoreApplication.translate("KnowSection", u"Take it &up", None))
        self.reject_button.setText(QCoreApplication.translate("KnowSection", u"&Not this time", None))
        self.later_button.setText(QCoreApplication.translate("KnowSection", u"Decide later", None))
        self.look_title.setText(QCoreApplication.translate("KnowSection", u"What have people told us already?", None))
        self.look_words.setText(QCoreApplication.translate("KnowSection", u"Nobody should have to say the same thing twice. Comments, questions, answers, lessons and what partners shared are searched as you type.", None))
        self.look_label.setText(QCoreApplication.translate("KnowSection", u"&Look for words in everything on this laptop", None))
        self.result_label.setText(QCoreApplication.translate("KnowSection", u"What do you make &of it? \u201cNothing found\u201d is an answer too.", None))
        self.look_button.setText(QCoreApplication.translate("KnowSection", u"Note that we loo&ked", None))
        self.questions_title.setText(QCoreApplication.translate("KnowSection", u"Questions to ask", None))
        self.questions_words.setText(QCoreApplication.translate("KnowSection", u"A question that fills a gap is worth people\u2019s time.", None))
#if QT_CONFIG(accessibility)
        self.questions_list.setAccessibleName(QCoreApplication.translate("KnowSection", u"Questions, in the order in which they are asked", None))
#endif // QT_CONFIG(accessibility)
        self.change_question_button.setText(QCoreApplication.translate("KnowSection", u"Change the words", None))
        self.up_question_button.setText(QCoreApplication.translate("KnowSection", u"Move up", None))
        self.down_question_button.setText(QCoreApplication.translate("KnowSection", u"Move down", None))
        self.later_question_button.setText(QCoreApplication.translate("KnowSection", u"Ask it again later", None))
        self.remove_question_button.setText(QCoreApplication.translate("KnowSection", u"Remove", None))
        self.question_label.setText(QCoreApplication.translate("KnowSection", u"A new &question", None))
        self.gap_label.setText(QCoreApplication.translate("KnowSection", u"Which &gap does it fill?", None))
#if QT_CONFIG(accessibility)
        self.gap_combo.setAccessibleName(QCoreApplication.translate("KnowSection", u"Which gap does it fill?", None))
#endif // QT_CONFIG(accessibility)
        self.measured_check.setText(QCoreApplication.translate("KnowSection", u"Ask it again later, to see what has &changed", None))
        self.again_label.setText(QCoreApplication.translate("KnowSection", u"Why as&k again? The reason is printed.", None))
        self.add_question_button.setText(QCoreApplication.translate("KnowSection", u"&Add the question", None))
        self.leave_question_button.setText(QCoreApplication.translate("KnowSection", u"Leave it as it was", None))
        pass
    # retranslateUi

