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

from engage_desktop.gui.close.print_preview import PrintPreview
from engage_desktop.gui.promises.wrapped_rows import WrappedRows
from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.widgets.chip import Chip
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
        self.respond_contents = QWidget()
        self.respond_contents.setObjectName(u"respond_contents")
        self.respond_column = QVBoxLayout(self.respond_contents)
        self.respond_column.setSpacing(16)
        self.respond_column.setObjectName(u"respond_column")
        self.respond_column.setContentsMargins(28, 16, 28, 24)
        self.promise_card = QFrame(self.respond_contents)
        self.promise_card.setObjectName(u"promise_card")
        self.promise_card.setProperty(u"role", u"card")
        self.promise_card_column = QVBoxLayout(self.promise_card)
        self.promise_card_column.setSpacing(8)
        self.promise_card_column.setObjectName(u"promise_card_column")
        self.promise_card_column.setContentsMargins(24, 20, 24, 20)
        self.promise_title = QLabel(self.promise_card)
        self.promise_title.setObjectName(u"promise_title")
        self.promise_title.setTextFormat(Qt.TextFormat.PlainText)
        self.promise_title.setWordWrap(True)
        self.promise_title.setProperty(u"role", u"section-title")

        self.promise_card_column.addWidget(self.promise_title)

        self.overdue_line = QWidget(self.promise_card)
        self.overdue_line.setObjectName(u"overdue_line")
        self.overdue_chip = Chip(self.overdue_line)
        self.overdue_chip.setObjectName(u"overdue_chip")
        self.report_chip = Chip(self.overdue_line)
        self.report_chip.setObjectName(u"report_chip")

        self.promise_card_column.addWidget(self.overdue_line)

        self.promise_label = QLabel(self.promise_card)
        self.promise_label.setObjectName(u"promise_label")
        self.promise_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promise_label.setWordWrap(True)
        self.promise_label.setProperty(u"role", u"soft")

        self.promise_card_column.addWidget(self.promise_label)

        self.next_steps_label = QLabel(self.promise_card)
        self.next_steps_label.setObjectName(u"next_steps_label")
        self.next_steps_label.setWordWrap(True)

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
        self.feedback_by_label.setWordWrap(True)

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
        self.feedback_how_label.setWordWrap(True)

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


        self.respond_column.addWidget(self.promise_card)

        self.answers_card = QFrame(self.respond_contents)
        self.answers_card.setObjectName(u"answers_card")
        self.answers_card.setProperty(u"role", u"card")
        self.answers_card_column = QVBoxLayout(self.answers_card)
        self.answers_card_column.setSpacing(8)
        self.answers_card_column.setObjectName(u"answers_card_column")
        self.answers_card_column.setContentsMargins(24, 20, 24, 20)
        self.answers_title = QLabel(self.answers_card)
        self.answers_title.setObjectName(u"answers_title")
        self.answers_title.setTextFormat(Qt.TextFormat.PlainText)
        self.answers_title.setWordWrap(True)
        self.answers_title.setProperty(u"role", u"section-title")

        self.answers_card_column.addWidget(self.answers_title)

        self.answers_label = QLabel(self.answers_card)
        self.answers_label.setObjectName(u"answers_label")
        self.answers_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answers_label.setWordWrap(True)
        self.answers_label.setProperty(u"role", u"soft")

        self.answers_card_column.addWidget(self.answers_label)

        self.answers_table = WrappedRows(self.answers_card)
        self.answers_table.setObjectName(u"answers_table")

        self.answers_card_column.addWidget(self.answers_table)

        self.answers_line = QWidget(self.answers_card)
        self.answers_line.setObjectName(u"answers_line")
        self.write_button = QPushButton(self.answers_line)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setProperty(u"role", u"primary")
        self.write_button.setProperty(u"picture", u"add")
        self.sheet_button = QPushButton(self.answers_line)
        self.sheet_button.setObjectName(u"sheet_button")
        self.sheet_button.setProperty(u"picture", u"print")
        self.decision_button = QPushButton(self.answers_line)
        self.decision_button.setObjectName(u"decision_button")
        self.decision_button.setProperty(u"picture", u"tick")

        self.answers_card_column.addWidget(self.answers_line)


        self.respond_column.addWidget(self.answers_card)

        self.risks_card = QFrame(self.respond_contents)
        self.risks_card.setObjectName(u"risks_card")
        self.risks_card.setProperty(u"role", u"card")
        self.risks_card_column = QVBoxLayout(self.risks_card)
        self.risks_card_column.setSpacing(8)
        self.risks_card_column.setObjectName(u"risks_card_column")
        self.risks_card_column.setContentsMargins(24, 20, 24, 20)
        self.risks_title = QLabel(self.risks_card)
        self.risks_title.setObjectName(u"risks_title")
        self.risks_title.setTextFormat(Qt.TextFormat.PlainText)
        self.risks_title.setWordWrap(True)
        self.risks_title.setProperty(u"role", u"section-title")

        self.risks_card_column.addWidget(self.risks_title)

        self.risks_label = QLabel(self.risks_card)
        self.risks_label.setObjectName(u"risks_label")
        self.risks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.risks_label.setWordWrap(True)
        self.risks_label.setProperty(u"role", u"soft")

        self.risks_card_column.addWidget(self.risks_label)

        self.risk_lines = CheckLines(self.risks_card)
        self.risk_lines.setObjectName(u"risk_lines")

        self.risks_card_column.addWidget(self.risk_lines)


        self.respond_column.addWidget(self.risks_card)

        self.options_card = QFrame(self.respond_contents)
        self.options_card.setObjectName(u"options_card")
        self.options_card.setProperty(u"role", u"card")
        self.options_card_column = QVBoxLayout(self.options_card)
        self.options_card_column.setSpacing(8)
        self.options_card_column.setObjectName(u"options_card_column")
        self.options_card_column.setContentsMargins(24, 20, 24, 20)
        self.options_title = QLabel(self.options_card)
        self.options_title.setObjectName(u"options_title")
        self.options_title.setTextFormat(Qt.TextFormat.PlainText)
        self.options_title.setWordWrap(True)
        self.options_title.setProperty(u"role", u"section-title")

        self.options_card_column.addWidget(self.options_title)

        self.options_label = QLabel(self.options_card)
        self.options_label.setObjectName(u"options_label")
        self.options_label.setTextFormat(Qt.TextFormat.PlainText)
        self.options_label.setWordWrap(True)
        self.options_label.setProperty(u"role", u"soft")

        self.options_card_column.addWidget(self.options_label)

        self.option_lines = CheckLines(self.options_card)
        self.option_lines.setObjectName(u"option_lines")

        self.options_card_column.addWidget(self.option_lines)


        self.respond_column.addWidget(self.options_card)

        self.ideas_card = QFrame(self.respond_contents)
        self.ideas_card.setObjectName(u"ideas_card")
        self.ideas_card.setProperty(u"role", u"card")
        self.ideas_card_column = QVBoxLayout(self.ideas_card)
        self.ideas_card_column.setSpacing(8)
        self.ideas_card_column.setObjectName(u"ideas_card_column")
        self.ideas_card_column.setContentsMargins(24, 20, 24, 20)
        self.ideas_title = QLabel(self.ideas_card)
        self.ideas_title.setObjectName(u"ideas_title")
        self.ideas_title.setTextFormat(Qt.TextFormat.PlainText)
        self.ideas_title.setWordWrap(True)
        self.ideas_title.setProperty(u"role", u"section-title")

        self.ideas_card_column.addWidget(self.ideas_title)

        self.ideas_label = QLabel(self.ideas_card)
        self.ideas_label.setObjectName(u"ideas_label")
        self.ideas_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ideas_label.setWordWrap(True)
        self.ideas_label.setProperty(u"role", u"soft")

        self.ideas_card_column.addWidget(self.ideas_label)

        self.idea_lines = CheckLines(self.ideas_card)
        self.idea_lines.setObjectName(u"idea_lines")

        self.ideas_card_column.addWidget(self.idea_lines)

        self.ideas_line = QWidget(self.ideas_card)
        self.ideas_line.setObjectName(u"ideas_line")
        self.idea_button = QPushButton(self.ideas_line)
        self.idea_button.setObjectName(u"idea_button")
        self.idea_button.setProperty(u"picture", u"edit")

        self.ideas_card_column.addWidget(self.ideas_line)


        self.respond_column.addWidget(self.ideas_card)

        self.tell_card = QFrame(self.respond_contents)
        self.tell_card.setObjectName(u"tell_card")
        self.tell_card.setProperty(u"role", u"card")
        self.tell_card_column = QVBoxLayout(self.tell_card)
        self.tell_card_column.setSpacing(8)
        self.tell_card_column.setObjectName(u"tell_card_column")
        self.tell_card_column.setContentsMargins(24, 20, 24, 20)
        self.tell_title = QLabel(self.tell_card)
        self.tell_title.setObjectName(u"tell_title")
        self.tell_title.setTextFormat(Qt.TextFormat.PlainText)
        self.tell_title.setWordWrap(True)
        self.tell_title.setProperty(u"role", u"section-title")

        self.tell_card_column.addWidget(self.tell_title)

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

        self.tell_line = QWidget(self.tell_card)
        self.tell_line.setObjectName(u"tell_line")
        self.contact_button = QPushButton(self.tell_line)
        self.contact_button.setObjectName(u"contact_button")
        self.contact_button.setProperty(u"picture", u"print")

        self.tell_card_column.addWidget(self.tell_line)


        self.respond_column.addWidget(self.tell_card)

        self.summary_card = QFrame(self.respond_contents)
        self.summary_card.setObjectName(u"summary_card")
        self.summary_card.setProperty(u"role", u"card")
        self.summary_card_column = QVBoxLayout(self.summary_card)
        self.summary_card_column.setSpacing(8)
        self.summary_card_column.setObjectName(u"summary_card_column")
        self.summary_card_column.setContentsMargins(24, 20, 24, 20)
        self.summary_title = QLabel(self.summary_card)
        self.summary_title.setObjectName(u"summary_title")
        self.summary_title.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_title.setWordWrap(True)
        self.summary_title.setProperty(u"role", u"section-title")

        self.summary_card_column.addWidget(self.summary_title)

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


        self.respond_column.addWidget(self.summary_card)

        self.paper_card = QFrame(self.respond_contents)
        self.paper_card.setObjectName(u"paper_card")
        self.paper_card.setProperty(u"role", u"card")
        self.paper_card_column = QVBoxLayout(self.paper_card)
        self.paper_card_column.setSpacing(8)
        self.paper_card_column.setObjectName(u"paper_card_column")
        self.paper_card_column.setContentsMargins(24, 20, 24, 20)
        self.paper_title = QLabel(self.paper_card)
        self.paper_title.setObjectName(u"paper_title")
        self.paper_title.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_title.setWordWrap(True)
        self.paper_title.setProperty(u"role", u"section-title")

        self.paper_card_column.addWidget(self.paper_title)

        self.paper_label = QLabel(self.paper_card)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_label.setWordWrap(True)
        self.paper_label.setProperty(u"role", u"soft")

        self.paper_card_column.addWidget(self.paper_label)

        self.paper_line = QWidget(self.paper_card)
        self.paper_line.setObjectName(u"paper_line")
        self.review_button = QPushButton(self.paper_line)
        self.review_button.setObjectName(u"review_button")
        self.review_button.setProperty(u"picture", u"print")
        self.compared_button = QPushButton(self.paper_line)
        self.compared_button.setObjectName(u"compared_button")
        self.compared_button.setProperty(u"picture", u"print")
        self.certificate_button = QPushButton(self.paper_line)
        self.certificate_button.setObjectName(u"certificate_button")
        self.certificate_button.setProperty(u"picture", u"print")

        self.paper_card_column.addWidget(self.paper_line)


        self.respond_column.addWidget(self.paper_card)

        self.reviews_card = QFrame(self.respond_contents)
        self.reviews_card.setObjectName(u"reviews_card")
        self.reviews_card.setProperty(u"role", u"card")
        self.reviews_card_column = QVBoxLayout(self.reviews_card)
        self.reviews_card_column.setSpacing(8)
        self.reviews_card_column.setObjectName(u"reviews_card_column")
        self.reviews_card_column.setContentsMargins(24, 20, 24, 20)
        self.reviews_title = QLabel(self.reviews_card)
        self.reviews_title.setObjectName(u"reviews_title")
        self.reviews_title.setTextFormat(Qt.TextFormat.PlainText)
        self.reviews_title.setWordWrap(True)
        self.reviews_title.setProperty(u"role", u"section-title")

        self.reviews_card_column.addWidget(self.reviews_title)

        self.review_lines = CheckLines(self.reviews_card)
        self.review_lines.setObjectName(u"review_lines")

        self.reviews_card_column.addWidget(self.review_lines)


        self.respond_column.addWidget(self.reviews_card)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.respond_column.addItem(self.room)

        self.respond_scroll.setWidget(self.respond_contents)

        self.respond_page_column.addWidget(self.respond_scroll)

        self.preview_place = PrintPreview(RespondPage)
        self.preview_place.setObjectName(u"preview_place")

        self.respond_page_column.addWidget(self.preview_place)

#if QT_CONFIG(shortcut)
        self.next_steps_label.setBuddy(self.next_steps_edit)
        self.feedback_by_label.setBuddy(self.feedback_by_edit)
        self.feedback_how_label.setBuddy(self.feedback_how_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.next_steps_edit, self.feedback_by_edit)
        QWidget.setTabOrder(self.feedback_by_edit, self.feedback_how_edit)
        QWidget.setTabOrder(self.feedback_how_edit, self.answers_table)
        QWidget.setTabOrder(self.answers_table, self.write_button)
        QWidget.setTabOrder(self.write_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.decision_button)
        QWidget.setTabOrder(self.decision_button, self.idea_button)
        QWidget.setTabOrder(self.idea_button, self.contact_button)
        QWidget.setTabOrder(self.contact_button, self.summary_button)
        QWidget.setTabOrder(self.summary_button, self.review_button)
        QWidget.setTabOrder(self.review_button, self.compared_button)
        QWidget.setTabOrder(self.compared_button, self.certificate_button)

        self.retranslateUi(RespondPage)

        QMetaObject.connectSlotsByName(RespondPage)
    # setupUi

    def retranslateUi(self, RespondPage: QWidget) -> None:
        self.promise_title.setText(QCoreApplication.translate("RespondPage", u"What people were promised", None))
        self.next_steps_label.setText(QCoreApplication.translate("RespondPage", u"&Next steps, one a line", None))
        self.feedback_by_label.setText(QCoreApplication.translate("RespondPage", u"People &hear back by", None))
        self.feedback_how_label.setText(QCoreApplication.translate("RespondPage", u"How they hear &back", None))
        self.answers_title.setText(QCoreApplication.translate("RespondPage", u"You said, we did, we could not because", None))
#if QT_CONFIG(accessibility)
        self.answers_table.setAccessibleName(QCoreApplication.translate("RespondPage", u"Responses and themes of this session", None))
#endif // QT_CONFIG(accessibility)
        self.write_button.setText(QCoreApplication.translate("RespondPage", u"&Write a response", None))
        self.sheet_button.setText(QCoreApplication.translate("RespondPage", u"&Print \u201cyou said, we did\u201d", None))
        self.decision_button.setText(QCoreApplication.translate("RespondPage", u"Record a &decision", None))
        self.risks_title.setText(QCoreApplication.translate("RespondPage", u"Risks", None))
        self.risks_label.setText(QCoreApplication.translate("RespondPage", u"Somebody looks after each of these. The list travels with the records and stands in the summary.", None))
        self.options_title.setText(QCoreApplication.translate("RespondPage", u"What we say to each option", None))
        self.ideas_title.setText(QCoreApplication.translate("RespondPage", u"Ideas that people shaped", None))
        self.idea_button.setText(QCoreApplication.translate("RespondPage", u"Work on an &idea", None))
        self.tell_title.setText(QCoreApplication.translate("RespondPage", u"Who can be told", None))
        self.contact_button.setText(QCoreApplication.translate("RespondPage", u"Letters, labels and p&oster", None))
        self.summary_title.setText(QCoreApplication.translate("RespondPage", u"The summary", None))
        self.summary_button.setText(QCoreApplication.translate("RespondPage", u"Print the &summary", None))
        self.paper_title.setText(QCoreApplication.translate("RespondPage", u"Other paper from this session", None))
        self.paper_label.setText(QCoreApplication.translate("RespondPage", u"The pack for reviewers names nobody. On the certificate of thanks the name is left free, to be written by hand; a person\u2019s own record prints it with the name.", None))
        self.review_button.setText(QCoreApplication.translate("RespondPage", u"Pack for &reviewers", None))
        self.compared_button.setText(QCoreApplication.translate("RespondPage", u"Be&fore and after", None))
        self.certificate_button.setText(QCoreApplication.translate("RespondPage", u"&Certificate of thanks", None))
        self.reviews_title.setText(QCoreApplication.translate("RespondPage", u"What reviewers said", None))
        pass
    # retranslateUi

