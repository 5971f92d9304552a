# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'close_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget)

from engage_desktop.gui.close.print_preview import PrintPreview
from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_ClosePage(object):
    def setupUi(self, ClosePage: QWidget) -> None:
        if not ClosePage.objectName():
            ClosePage.setObjectName(u"ClosePage")
        self.close_page_column = QVBoxLayout(ClosePage)
        self.close_page_column.setSpacing(0)
        self.close_page_column.setObjectName(u"close_page_column")
        self.close_page_column.setContentsMargins(0, 0, 0, 0)
        self.message_place = QVBoxLayout()
        self.message_place.setObjectName(u"message_place")
        self.message_place.setContentsMargins(28, 8, 28, 0)
        self.message_bar = MessageBar(ClosePage)
        self.message_bar.setObjectName(u"message_bar")

        self.message_place.addWidget(self.message_bar)


        self.close_page_column.addLayout(self.message_place)

        self.close_stack = QStackedWidget(ClosePage)
        self.close_stack.setObjectName(u"close_stack")
        self.closing_place = QWidget()
        self.closing_place.setObjectName(u"closing_place")
        self.closing_column = QVBoxLayout(self.closing_place)
        self.closing_column.setSpacing(0)
        self.closing_column.setObjectName(u"closing_column")
        self.closing_column.setContentsMargins(0, 0, 0, 0)
        self.sections_place = QHBoxLayout()
        self.sections_place.setSpacing(8)
        self.sections_place.setObjectName(u"sections_place")
        self.sections_place.setContentsMargins(14, 0, 14, 0)
        self.sections_bar = QTabBar(self.closing_place)
        self.sections_bar.setObjectName(u"sections_bar")
        self.sections_bar.setUsesScrollButtons(True)
        self.sections_bar.setDrawBase(False)
        self.sections_bar.setExpanding(False)

        self.sections_place.addWidget(self.sections_bar)


        self.closing_column.addLayout(self.sections_place)

        self.sections_stack = QStackedWidget(self.closing_place)
        self.sections_stack.setObjectName(u"sections_stack")
        self.closing_scroll = QScrollArea()
        self.closing_scroll.setObjectName(u"closing_scroll")
        self.closing_scroll.setWidgetResizable(True)
        self.closing_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.closing_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.closing_scroll_contents = QWidget()
        self.closing_scroll_contents.setObjectName(u"closing_scroll_contents")
        self.closing_scroll_column = QVBoxLayout(self.closing_scroll_contents)
        self.closing_scroll_column.setSpacing(16)
        self.closing_scroll_column.setObjectName(u"closing_scroll_column")
        self.closing_scroll_column.setContentsMargins(28, 16, 28, 24)
        self.checks_card = QFrame(self.closing_scroll_contents)
        self.checks_card.setObjectName(u"checks_card")
        self.checks_card.setProperty(u"role", u"card")
        self.checks_card_column = QVBoxLayout(self.checks_card)
        self.checks_card_column.setSpacing(12)
        self.checks_card_column.setObjectName(u"checks_card_column")
        self.checks_card_column.setContentsMargins(24, 20, 24, 20)
        self.checks_title_label = QLabel(self.checks_card)
        self.checks_title_label.setObjectName(u"checks_title_label")
        self.checks_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.checks_title_label.setWordWrap(True)
        self.checks_title_label.setProperty(u"role", u"section-title")

        self.checks_card_column.addWidget(self.checks_title_label)

        self.checks_words_label = QLabel(self.checks_card)
        self.checks_words_label.setObjectName(u"checks_words_label")
        self.checks_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.checks_words_label.setWordWrap(True)
        self.checks_words_label.setProperty(u"role", u"soft")

        self.checks_card_column.addWidget(self.checks_words_label)

        self.check_lines = CheckLines(self.checks_card)
        self.check_lines.setObjectName(u"check_lines")

        self.checks_card_column.addWidget(self.check_lines)


        self.closing_scroll_column.addWidget(self.checks_card)

        self.notes_card = QFrame(self.closing_scroll_contents)
        self.notes_card.setObjectName(u"notes_card")
        self.notes_card.setProperty(u"role", u"card")
        self.notes_card_column = QVBoxLayout(self.notes_card)
        self.notes_card_column.setSpacing(8)
        self.notes_card_column.setObjectName(u"notes_card_column")
        self.notes_card_column.setContentsMargins(24, 20, 24, 20)
        self.notes_card_title = QLabel(self.notes_card)
        self.notes_card_title.setObjectName(u"notes_card_title")
        self.notes_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_card_title.setWordWrap(True)
        self.notes_card_title.setProperty(u"role", u"section-title")

        self.notes_card_column.addWidget(self.notes_card_title)

        self.notes_how_label = QLabel(self.notes_card)
        self.notes_how_label.setObjectName(u"notes_how_label")

        self.notes_card_column.addWidget(self.notes_how_label)

        self.notes_how_edit = QPlainTextEdit(self.notes_card)
        self.notes_how_edit.setObjectName(u"notes_how_edit")
        self.notes_how_edit.setTabChangesFocus(True)

        self.notes_card_column.addWidget(self.notes_how_edit)

        self.notes_how_problem = QLabel(self.notes_card)
        self.notes_how_problem.setObjectName(u"notes_how_problem")
        self.notes_how_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_how_problem.setWordWrap(True)
        self.notes_how_problem.setVisible(False)
        self.notes_how_problem.setProperty(u"role", u"problem")

        self.notes_card_column.addWidget(self.notes_how_problem)

        self.notes_how_marks = QLabel(self.notes_card)
        self.notes_how_marks.setObjectName(u"notes_how_marks")
        self.notes_how_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_how_marks.setWordWrap(True)
        self.notes_how_marks.setVisible(False)
        self.notes_how_marks.setProperty(u"role", u"problem")

        self.notes_card_column.addWidget(self.notes_how_marks)

        self.next_steps_label = QLabel(self.notes_card)
        self.next_steps_label.setObjectName(u"next_steps_label")

        self.notes_card_column.addWidget(self.next_steps_label)

        self.next_steps_edit = QPlainTextEdit(self.notes_card)
        self.next_steps_edit.setObjectName(u"next_steps_edit")
        self.next_steps_edit.setTabChangesFocus(True)

        self.notes_card_column.addWidget(self.next_steps_edit)

        self.next_steps_problem = QLabel(self.notes_card)
        self.next_steps_problem.setObjectName(u"next_steps_problem")
        self.next_steps_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.next_steps_problem.setWordWrap(True)
        self.next_steps_problem.setVisible(False)
        self.next_steps_problem.setProperty(u"role", u"problem")

        self.notes_card_column.addWidget(self.next_steps_problem)

        self.next_steps_marks = QLabel(self.notes_card)
        self.next_steps_marks.setObjectName(u"next_steps_marks")
        self.next_steps_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.next_steps_marks.setWordWrap(True)
        self.next_steps_marks.setVisible(False)
        self.next_steps_marks.setProperty(u"role", u"problem")

        self.notes_card_column.addWidget(self.next_steps_marks)

        self.shortfall_label = QLabel(self.notes_card)
        self.shortfall_label.setObjectName(u"shortfall_label")

        self.notes_card_column.addWidget(self.shortfall_label)

        self.shortfall_edit = QPlainTextEdit(self.notes_card)
        self.shortfall_edit.setObjectName(u"shortfall_edit")
        self.shortfall_edit.setTabChangesFocus(True)

        self.notes_card_column.addWidget(self.shortfall_edit)

        self.shortfall_problem = QLabel(self.notes_card)
        self.shortfall_problem.setObjectName(u"shortfall_problem")
        self.shortfall_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.shortfall_problem.setWordWrap(True)
        self.shortfall_problem.setVisible(False)
        self.shortfall_problem.setProperty(u"role", u"problem")

        self.notes_card_column.addWidget(self.shortfall_problem)

        self.shortfall_marks = QLabel(self.notes_card)
        self.shortfall_marks.setObjectName(u"shortfall_marks")
        self.shortfall_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.shortfall_marks.setWordWrap(True)
        self.shortfall_marks.setVisible(False)
        self.shortfall_marks.setProperty(u"role", u"problem")

        self.notes_card_column.addWidget(self.shortfall_marks)


        self.closing_scroll_column.addWidget(self.notes_card)

        self.debrief_card = QFrame(self.closing_scroll_contents)
        self.debrief_card.setObjectName(u"debrief_card")
        self.debrief_card.setProperty(u"role", u"card")
        self.debrief_card_column = QVBoxLayout(self.debrief_card)
        self.debrief_card_column.setSpacing(8)
        self.debrief_card_column.setObjectName(u"debrief_card_column")
        self.debrief_card_column.setContentsMargins(24, 20, 24, 20)
        self.debrief_card_title = QLabel(self.debrief_card)
        self.debrief_card_title.setObjectName(u"debrief_card_title")
        self.debrief_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.debrief_card_title.setWordWrap(True)
        self.debrief_card_title.setProperty(u"role", u"section-title")

        self.debrief_card_column.addWidget(self.debrief_card_title)

        self.debrief_words_label = QLabel(self.debrief_card)
        self.debrief_words_label.setObjectName(u"debrief_words_label")
        self.debrief_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.debrief_words_label.setWordWrap(True)
        self.debrief_words_label.setProperty(u"role", u"soft")

        self.debrief_card_column.addWidget(self.debrief_words_label)

        self.ask_frame = QFrame(self.debrief_card)
        self.ask_frame.setObjectName(u"ask_frame")
        self.ask_frame.setProperty(u"role", u"message-warn")
        self.ask_column = QVBoxLayout(self.ask_frame)
        self.ask_column.setSpacing(8)
        self.ask_column.setObjectName(u"ask_column")
        self.ask_column.setContentsMargins(16, 12, 16, 12)
        self.ask_label = QLabel(self.ask_frame)
        self.ask_label.setObjectName(u"ask_label")
        self.ask_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_label.setWordWrap(True)

        self.ask_column.addWidget(self.ask_label)

        self.nothing_because_label = QLabel(self.ask_frame)
        self.nothing_because_label.setObjectName(u"nothing_because_label")
        self.nothing_because_label.setWordWrap(True)

        self.ask_column.addWidget(self.nothing_because_label)

        self.nothing_because_edit = QLineEdit(self.ask_frame)
        self.nothing_because_edit.setObjectName(u"nothing_because_edit")

        self.ask_column.addWidget(self.nothing_because_edit)

        self.nothing_because_marks = QLabel(self.ask_frame)
        self.nothing_because_marks.setObjectName(u"nothing_because_marks")
        self.nothing_because_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_because_marks.setWordWrap(True)
        self.nothing_because_marks.setVisible(False)
        self.nothing_because_marks.setProperty(u"role", u"problem")

        self.ask_column.addWidget(self.nothing_because_marks)

        self.ask_line = QWidget(self.ask_frame)
        self.ask_line.setObjectName(u"ask_line")
        self.close_now_button = QPushButton(self.ask_line)
        self.close_now_button.setObjectName(u"close_now_button")
        self.close_now_button.setProperty(u"picture", u"closed")

        self.ask_column.addWidget(self.ask_line)


        self.debrief_card_column.addWidget(self.ask_frame)

        self.went_well_label = QLabel(self.debrief_card)
        self.went_well_label.setObjectName(u"went_well_label")

        self.debrief_card_column.addWidget(self.went_well_label)

        self.went_well_edit = QPlainTextEdit(self.debrief_card)
        self.went_well_edit.setObjectName(u"went_well_edit")
        self.went_well_edit.setTabChangesFocus(True)

        self.debrief_card_column.addWidget(self.went_well_edit)

        self.went_well_problem = QLabel(self.debrief_card)
        self.went_well_problem.setObjectName(u"went_well_problem")
        self.went_well_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.went_well_problem.setWordWrap(True)
        self.went_well_problem.setVisible(False)
        self.went_well_problem.setProperty(u"role", u"problem")

        self.debrief_card_column.addWidget(self.went_well_problem)

        self.went_well_marks = QLabel(self.debrief_card)
        self.went_well_marks.setObjectName(u"went_well_marks")
        self.went_well_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.went_well_marks.setWordWrap(True)
        self.went_well_marks.setVisible(False)
        self.went_well_marks.setProperty(u"role", u"problem")

        self.debrief_card_column.addWidget(self.went_well_marks)

        self.went_less_well_label = QLabel(self.debrief_card)
        self.went_less_well_label.setObjectName(u"went_less_well_label")

        self.debrief_card_column.addWidget(self.went_less_well_label)

        self.went_less_well_edit = QPlainTextEdit(self.debrief_card)
        self.went_less_well_edit.setObjectName(u"went_less_well_edit")
        self.went_less_well_edit.setTabChangesFocus(True)

        self.debrief_card_column.addWidget(self.went_less_well_edit)

        self.went_less_well_problem = QLabel(self.debrief_card)
        self.went_less_well_problem.setObjectName(u"went_less_well_problem")
        self.went_less_well_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.went_less_well_problem.setWordWrap(True)
        self.went_less_well_problem.setVisible(False)
        self.went_less_well_problem.setProperty(u"role", u"problem")

        self.debrief_card_column.addWidget(self.went_less_well_problem)

        self.went_less_well_marks = QLabel(self.debrief_card)
        self.went_less_well_marks.setObjectName(u"went_less_well_marks")
        self.went_less_well_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.went_less_well_marks.setWordWrap(True)
        self.went_less_well_marks.setVisible(False)
        self.went_less_well_marks.setProperty(u"role", u"problem")

        self.debrief_card_column.addWidget(self.went_less_well_marks)

        self.lessons_line = QWidget(self.debrief_card)
        self.lessons_line.setObjectName(u"lessons_line")
        self.lessons_button = QPushButton(self.lessons_line)
        self.lessons_button.setObjectName(u"lessons_button")
        self.lessons_button.setProperty(u"role", u"quiet")
        self.lessons_button.setProperty(u"picture", u"search")

        self.debrief_card_column.addWidget(self.lessons_line)


        self.closing_scroll_column.addWidget(self.debrief_card)

        self.closing_scroll.setWidget(self.closing_scroll_contents)
        self.sections_stack.addWidget(self.closing_scroll)

        self.closing_column.addWidget(self.sections_stack)

        self.close_bar = QFrame(self.closing_place)
        self.close_bar.setObjectName(u"close_bar")
        self.close_bar.setProperty(u"role", u"status-line")
        self.close_bar_column = QVBoxLayout(self.close_bar)
        self.close_bar_column.setSpacing(8)
        self.close_bar_column.setObjectName(u"close_bar_column")
        self.close_bar_column.setContentsMargins(28, 12, 28, 12)
        self.close_line = QWidget(self.close_bar)
        self.close_line.setObjectName(u"close_line")
        self.print_button = QPushButton(self.close_line)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"picture", u"print")
        self.bundle_button = QPushButton(self.close_line)
        self.bundle_button.setObjectName(u"bundle_button")
        self.bundle_button.setProperty(u"picture", u"bundle")
        self.close_button = QPushButton(self.close_line)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"primary")
        self.close_button.setProperty(u"picture", u"closed")

        self.close_bar_column.addWidget(self.close_line)


        self.closing_column.addWidget(self.close_bar)

        self.close_stack.addWidget(self.closing_place)
        self.preview_place = PrintPreview()
        self.preview_place.setObjectName(u"preview_place")
        self.close_stack.addWidget(self.preview_place)

        self.close_page_column.addWidget(self.close_stack)

#if QT_CONFIG(shortcut)
        self.notes_how_label.setBuddy(self.notes_how_edit)
        self.next_steps_label.setBuddy(self.next_steps_edit)
        self.shortfall_label.setBuddy(self.shortfall_edit)
        self.nothing_because_label.setBuddy(self.nothing_because_edit)
        self.went_well_label.setBuddy(self.went_well_edit)
        self.went_less_well_label.setBuddy(self.went_less_well_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sections_bar, self.notes_how_edit)
        QWidget.setTabOrder(self.notes_how_edit, self.next_steps_edit)
        QWidget.setTabOrder(self.next_steps_edit, self.shortfall_edit)
        QWidget.setTabOrder(self.shortfall_edit, self.nothing_because_edit)
        QWidget.setTabOrder(self.nothing_because_edit, self.close_now_button)
        QWidget.setTabOrder(self.close_now_button, self.went_well_edit)
        QWidget.setTabOrder(self.went_well_edit, self.went_less_well_edit)
        QWidget.setTabOrder(self.went_less_well_edit, self.lessons_button)
        QWidget.setTabOrder(self.lessons_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.bundle_button)
        QWidget.setTabOrder(self.bundle_button, self.close_button)

        self.retranslateUi(ClosePage)

        QMetaObject.connectSlotsByName(ClosePage)
    # setupUi

    def retranslateUi(self, ClosePage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.sections_bar.setAccessibleName(QCoreApplication.translate("ClosePage", u"Parts of the close", None))
#endif // QT_CONFIG(accessibility)
        self.checks_title_label.setText(QCoreApplication.translate("ClosePage", u"Before you close", None))
        self.notes_card_title.setText(QCoreApplication.translate("ClosePage", u"For the summary", None))
        self.notes_how_label.setText(QCoreApplication.translate("ClosePage", u"How &notes were taken", None))
        self.next_steps_label.setText(QCoreApplication.translate("ClosePage", u"Ne&xt steps, one a line", None))
        self.shortfall_label.setText(QCoreApplication.translate("ClosePage", u"Why &fewer came than you hoped for", None))
        self.debrief_card_title.setText(QCoreApplication.translate("ClosePage", u"What we learned", None))
        self.debrief_words_label.setText(QCoreApplication.translate("ClosePage", u"For your team. Each line comes back when the same place, group or method is planned again.", None))
        self.nothing_because_label.setText(QCoreApplication.translate("ClosePage", u"Nothing &did, because", None))
        self.close_now_button.setText(QCoreApplication.translate("ClosePage", u"Close &it now", None))
        self.went_well_label.setText(QCoreApplication.translate("ClosePage", u"What &worked, one thing a line", None))
        self.went_less_well_label.setText(QCoreApplication.translate("ClosePage", u"What did not work so w&ell, one thing a line", None))
        self.lessons_button.setText(QCoreApplication.translate("ClosePage", u"See what &others learned", None))
        self.print_button.setText(QCoreApplication.translate("ClosePage", u"&Print the summary", None))
        self.bundle_button.setText(QCoreApplication.translate("ClosePage", u"&Make the bundle", None))
        self.close_button.setText(QCoreApplication.translate("ClosePage", u"&Close the session", None))
        pass
    # retranslateUi

