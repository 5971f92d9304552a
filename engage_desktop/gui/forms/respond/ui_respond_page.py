# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'respond_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_RespondPage(object):
    def setupUi(self, RespondPage: QWidget) -> None:
        if not RespondPage.objectName():
            RespondPage.setObjectName(u"RespondPage")
        self.respond_page_column = QVBoxLayout(RespondPage)
        self.respond_page_column.setSpacing(0)
        self.respond_page_column.setObjectName(u"respond_page_column")
        self.respond_page_column.setContentsMargins(0, 0, 0, 0)
        self.message_bar = MessageBar(RespondPage)
        self.message_bar.setObjectName(u"message_bar")

        self.respond_page_column.addWidget(self.message_bar)

        self.respond_scroll = QScrollArea(RespondPage)
        self.respond_scroll.setObjectName(u"respond_scroll")
        self.respond_scroll.setWidgetResizable(True)
        self.respond_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.respond_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.respond_scroll_contents = QWidget()
        self.respond_scroll_contents.setObjectName(u"respond_scroll_contents")
        self.respond_scroll_column = QVBoxLayout(self.respond_scroll_contents)
        self.respond_scroll_column.setSpacing(16)
        self.respond_scroll_column.setObjectName(u"respond_scroll_column")
        self.respond_scroll_column.setContentsMargins(28, 16, 28, 24)
        self.promise_card = QFrame(self.respond_scroll_contents)
        self.promise_card.setObjectName(u"promise_card")
        self.promise_card.setProperty(u"role", u"card")
        self.promise_card_column = QVBoxLayout(self.promise_card)
        self.promise_card_column.setSpacing(8)
        self.promise_card_column.setObjectName(u"promise_card_column")
        self.promise_card_column.setContentsMargins(24, 20, 24, 20)
        self.promise_card_title = QLabel(self.promise_card)
        self.promise_card_title.setObjectName(u"promise_card_title")
        self.promise_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.promise_card_title.setWordWrap(True)
        self.promise_card_title.setProperty(u"role", u"section-title")

        self.promise_card_column.addWidget(self.promise_card_title)

        self.promise_label = QLabel(self.promise_card)
        self.promise_label.setObjectName(u"promise_label")
        self.promise_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promise_label.setWordWrap(True)
        self.promise_label.setProperty(u"role", u"soft")

        self.promise_card_column.addWidget(self.promise_label)

        self.next_steps_label = QLabel(self.promise_card)
        self.next_steps_label.setObjectName(u"next_steps_label")

        self.promise_card_column.addWidget(self.next_steps_label)

        self.next_steps_edit = QPlainTextEdit(self.promise_card)
        self.next_steps_edit.setObjectName(u"next_steps_edit")
        self.next_steps_edit.setTabChangesFocus(True)

        self.promise_card_column.addWidget(self.next_steps_edit)

        self.next_steps_problem = QLabel(self.promise_card)
        self.next_steps_problem.setObjectName(u"next_steps_problem")
        self.next_steps_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.next_steps_problem.setWordWrap(True)
        self.next_steps_problem.setVisible(False)
        self.next_steps_problem.setProperty(u"role", u"problem")

        self.promise_card_column.addWidget(self.next_steps_problem)

        self.feedback_by_label = QLabel(self.promise_card)
        self.feedback_by_label.setObjectName(u"feedback_by_label")

        self.promise_card_column.addWidget(self.feedback_by_label)

        self.feedback_by_edit = QLineEdit(self.promise_card)
        self.feedback_by_edit.setObjectName(u"feedback_by_edit")
        self.feedback_by_edit.setMaxLength(60)

        self.promise_card_column.addWidget(self.feedback_by_edit)

        self.feedback_by_problem = QLabel(self.promise_card)
        self.feedback_by_problem.setObjectName(u"feedback_by_problem")
        self.feedback_by_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_by_problem.setWordWrap(True)
        self.feedback_by_problem.setVisible(False)
        self.feedback_by_problem.setProperty(u"role", u"problem")

        self.promise_card_column.addWidget(self.feedback_by_problem)

        self.feedback_how_label = QLabel(self.promise_card)
        self.feedback_how_label.setObjectName(u"feedback_how_label")

        self.promise_card_column.addWidget(self.feedback_how_label)

        self.feedback_how_edit = QPlainTextEdit(self.promise_card)
        self.feedback_how_edit.setObjectName(u"feedback_how_edit")
        self.feedback_how_edit.setTabChangesFocus(True)

        self.promise_card_column.addWidget(self.feedback_how_edit)

        self.feedback_how_problem = QLabel(self.promise_card)
        self.feedback_how_problem.setObjectName(u"feedback_how_problem")
        self.feedback_how_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_how_problem.setWordWrap(True)
        self.feedback_how_problem.setVisible(False)
        self.feedback_how_problem.setProperty(u"role", u"problem")

        self.promise_card_column.addWidget(self.feedback_how_problem)


        self.respond_scroll_column.addWidget(self.promise_card)

        self.tell_card = QFrame(self.respond_scroll_contents)
        self.tell_card.setObjectName(u"tell_card")
        self.tell_card.setProperty(u"role", u"card")
        self.tell_card_column = QVBoxLayout(self.tell_card)
        self.tell_card_column.setSpacing(8)
        self.tell_card_column.setObjectName(u"tell_card_column")
        self.tell_card_column.setContentsMargins(24, 20, 24, 20)
        self.tell_card_title = QLabel(self.tell_card)
        self.tell_card_title.setObjectName(u"tell_card_title")
        self.tell_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.tell_card_title.setWordWrap(True)
        self.tell_card_title.setProperty(u"role", u"section-title")

        self.tell_card_column.addWidget(self.tell_card_title)

        self.tell_label = QLabel(self.tell_card)
        self.tell_label.setObjectName(u"tell_label")
        self.tell_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tell_label.setWordWrap(True)

        self.tell_card_column.addWidget(self.tell_label)

        self.tell_lines = CheckLines(self.tell_card)
        self.tell_lines.setObjectName(u"tell_lines")

        self.tell_card_column.addWidget(self.tell_lines)

        self.cannot_tell_label = QLabel(self.tell_card)
        self.cannot_tell_label.setObjectName(u"cannot_tell_label")
        self.cannot_tell_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cannot_tell_label.setWordWrap(True)
        self.cannot_tell_label.setProperty(u"role", u"soft")

        self.tell_card_column.addWidget(self.cannot_tell_label)


        self.respond_scroll_column.addWidget(self.tell_card)

        self.summary_card = QFrame(self.respond_scroll_contents)
        self.summary_card.setObjectName(u"summary_card")
        self.summary_card.setProperty(u"role", u"card")
        self.summary_card_column = QVBoxLayout(self.summary_card)
        self.summary_card_column.setSpacing(8)
        self.summary_card_column.setObjectName(u"summary_card_column")
        self.summary_card_column.setContentsMargins(24, 20, 24, 20)
        self.summary_card_title = QLabel(self.summary_card)
        self.summary_card_title.setObjectName(u"summary_card_title")
        self.summary_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_card_title.setWordWrap(True)
        self.summary_card_title.setProperty(u"role", u"section-title")

        self.summary_card_column.addWidget(self.summary_card_title)

        self.summary_label = QLabel(self.summary_card)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setWordWrap(True)
        self.summary_label.setProperty(u"role", u"soft")

        self.summary_card_column.addWidget(self.summary_label)

        self.summary_line = QWidget(self.summary_card)
        self.summary_line.setObjectName(u"summary_line")
        self.summary_button = QPushButton(self.summary_line)
        self.summary_button.setObjectName(u"summary_button")
        self.summary_button.setProperty(u"picture", u"print")

        self.summary_card_column.addWidget(self.summary_line)


        self.respond_scroll_column.addWidget(self.summary_card)

        self.room_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.respond_scroll_column.addItem(self.room_3)

        self.respond_scroll.setWidget(self.respond_scroll_contents)

        self.respond_page_column.addWidget(self.respond_scroll)

#if QT_CONFIG(shortcut)
        self.next_steps_label.setBuddy(self.next_steps_edit)
        self.feedback_by_label.setBuddy(self.feedback_by_edit)
        self.feedback_how_label.setBuddy(self.feedback_how_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.next_steps_edit, self.feedback_by_edit)
        QWidget.setTabOrder(self.feedback_by_edit, self.feedback_how_edit)
        QWidget.setTabOrder(self.feedback_how_edit, self.summary_button)

        self.retranslateUi(RespondPage)

        QMetaObject.connectSlotsByName(RespondPage)
    # setupUi

    def retranslateUi(self, RespondPage: QWidget) -> None:
        self.promise_card_title.setText(QCoreApplication.translate("RespondPage", u"What people were promised", None))
        self.next_steps_label.setText(QCoreApplication.translate("RespondPage", u"&Next steps, one a line", None))
        self.feedback_by_label.setText(QCoreApplication.translate("RespondPage", u"People &hear back by", None))
        self.feedback_how_label.setText(QCoreApplication.translate("RespondPage", u"How they hear &back", None))
        self.tell_card_title.setText(QCoreApplication.translate("RespondPage", u"Who can be told", None))
        self.summary_card_title.setText(QCoreApplication.translate("RespondPage", u"The summary", None))
        self.summary_button.setText(QCoreApplication.translate("RespondPage", u"&Print the summary", None))
        pass
    # retranslateUi

