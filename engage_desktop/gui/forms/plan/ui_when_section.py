# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'when_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.plan.timeline import Timeline
from engage_desktop.gui.sessions.check_lines import CheckLines

class Ui_WhenSection(object):
    def setupUi(self, WhenSection: QWidget) -> None:
        if not WhenSection.objectName():
            WhenSection.setObjectName(u"WhenSection")
        self.outer_column = QVBoxLayout(WhenSection)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.section_scroll = QScrollArea(WhenSection)
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
        self.when_card = QFrame(self.section_contents)
        self.when_card.setObjectName(u"when_card")
        self.when_card.setProperty(u"role", u"card")
        self.when_card_column = QVBoxLayout(self.when_card)
        self.when_card_column.setSpacing(8)
        self.when_card_column.setObjectName(u"when_card_column")
        self.when_card_column.setContentsMargins(24, 20, 24, 20)
        self.when_title = QLabel(self.when_card)
        self.when_title.setObjectName(u"when_title")
        self.when_title.setTextFormat(Qt.TextFormat.PlainText)
        self.when_title.setWordWrap(True)
        self.when_title.setProperty(u"role", u"section-title")

        self.when_card_column.addWidget(self.when_title)

        self.when_line = QWidget(self.when_card)
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
        sizePolicy.setHeightForWidth(self.starts_group.sizePolicy().hasHeightForWidth())
        self.starts_group.setSizePolicy(sizePolicy)
        self.starts_column = QVBoxLayout(self.starts_group)
        self.starts_column.setSpacing(6)
        self.starts_column.setObjectName(u"starts_column")
        self.starts_column.setContentsMargins(0, 0, 0, 0)
        self.starts_label = QLabel(self.starts_group)
        self.starts_label.setObjectName(u"starts_label")

        self.starts_column.addWidget(self.starts_label)

        self.starts_edit = QLineEdit(self.starts_group)
        self.starts_edit.setObjectName(u"starts_edit")
        self.starts_edit.setMaxLength(60)

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
        sizePolicy.setHeightForWidth(self.ends_group.sizePolicy().hasHeightForWidth())
        self.ends_group.setSizePolicy(sizePolicy)
        self.ends_column = QVBoxLayout(self.ends_group)
        self.ends_column.setSpacing(6)
        self.ends_column.setObjectName(u"ends_column")
        self.ends_column.setContentsMargins(0, 0, 0, 0)
        self.ends_label = QLabel(self.ends_group)
        self.ends_label.setObjectName(u"ends_label")

        self.ends_column.addWidget(self.ends_label)

        self.ends_edit = QLineEdit(self.ends_group)
        self.ends_edit.setObjectName(u"ends_edit")
        self.ends_edit.setMaxLength(60)

        self.ends_column.addWidget(self.ends_edit)

        self.ends_problem = QLabel(self.ends_group)
        self.ends_problem.setObjectName(u"ends_problem")
        self.ends_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_problem.setWordWrap(True)
        self.ends_problem.setVisible(False)
        self.ends_problem.setProperty(u"role", u"problem")

        self.ends_column.addWidget(self.ends_problem)


        self.when_card_column.addWidget(self.when_line)

        self.where_line = QWidget(self.when_card)
        self.where_line.setObjectName(u"where_line")
        self.place_group = QWidget(self.where_line)
        self.place_group.setObjectName(u"place_group")
        sizePolicy.setHeightForWidth(self.place_group.sizePolicy().hasHeightForWidth())
        self.place_group.setSizePolicy(sizePolicy)
        self.place_column = QVBoxLayout(self.place_group)
        self.place_column.setSpacing(6)
        self.place_column.setObjectName(u"place_column")
        self.place_column.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.place_group)
        self.place_label.setObjectName(u"place_label")

        self.place_column.addWidget(self.place_label)

        self.place_edit = QLineEdit(self.place_group)
        self.place_edit.setObjectName(u"place_edit")
        self.place_edit.setMaxLength(400)

        self.place_column.addWidget(self.place_edit)

        self.place_problem = QLabel(self.place_group)
        self.place_problem.setObjectName(u"place_problem")
        self.place_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.place_problem.setWordWrap(True)
        self.place_problem.setVisible(False)
        self.place_problem.setProperty(u"role", u"problem")

        self.place_column.addWidget(self.place_problem)

        self.expected_group = QWidget(self.where_line)
        self.expected_group.setObjectName(u"expected_group")
        sizePolicy.setHeightForWidth(self.expected_group.sizePolicy().hasHeightForWidth())
        self.expected_group.setSizePolicy(sizePolicy)
        self.expected_column = QVBoxLayout(self.expected_group)
        self.expected_column.setSpacing(6)
        self.expected_column.setObjectName(u"expected_column")
        self.expected_column.setContentsMargins(0, 0, 0, 0)
        self.expected_label = QLabel(self.expected_group)
        self.expected_label.setObjectName(u"expected_label")

        self.expected_column.addWidget(self.expected_label)

        self.expected_edit = QLineEdit(self.expected_group)
        self.expected_edit.setObjectName(u"expected_edit")
        self.expected_edit.setMaxLength(60)

        self.expected_column.addWidget(self.expected_edit)

        self.expected_problem = QLabel(self.expected_group)
        self.expected_problem.setObjectName(u"expected_problem")
        self.expected_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.expected_problem.setWordWrap(True)
        self.expected_problem.setVisible(False)
        self.expected_problem.setProperty(u"role", u"problem")

        self.expected_column.addWidget(self.expected_problem)


        self.when_card_column.addWidget(self.where_line)


        self.section_column.addWidget(self.when_card)

        self.overlap_card = QFrame(self.section_contents)
        self.overlap_card.setObjectName(u"overlap_card")
        self.overlap_card.setVisible(False)
        self.overlap_card.setProperty(u"role", u"card")
        self.overlap_card_column = QVBoxLayout(self.overlap_card)
        self.overlap_card_column.setSpacing(8)
        self.overlap_card_column.setObjectName(u"overlap_card_column")
        self.overlap_card_column.setContentsMargins(24, 20, 24, 20)
        self.overlap_title = QLabel(self.overlap_card)
        self.overlap_title.setObjectName(u"overlap_title")
        self.overlap_title.setTextFormat(Qt.TextFormat.PlainText)
        self.overlap_title.setWordWrap(True)
        self.overlap_title.setProperty(u"role", u"section-title")

        self.overlap_card_column.addWidget(self.overlap_title)

        self.overlap_words = QLabel(self.overlap_card)
        self.overlap_words.setObjectName(u"overlap_words")
        self.overlap_words.setTextFormat(Qt.TextFormat.PlainText)
        self.overlap_words.setWordWrap(True)
        self.overlap_words.setProperty(u"role", u"soft")

        self.overlap_card_column.addWidget(self.overlap_words)

        self.overlap_lines = CheckLines(self.overlap_card)
        self.overlap_lines.setObjectName(u"overlap_lines")

        self.overlap_card_column.addWidget(self.overlap_lines)


        self.section_column.addWidget(self.overlap_card)

        self.window_card = QFrame(self.section_contents)
        self.window_card.setObjectName(u"window_card")
        self.window_card.setProperty(u"role", u"card")
        self.window_card_column = QVBoxLayout(self.window_card)
        self.window_card_column.setSpacing(8)
        self.window_card_column.setObjectName(u"window_card_column")
        self.window_card_column.setContentsMargins(24, 20, 24, 20)
        self.window_title = QLabel(self.window_card)
        self.window_title.setObjectName(u"window_title")
        self.window_title.setTextFormat(Qt.TextFormat.PlainText)
        self.window_title.setWordWrap(True)
        self.window_title.setProperty(u"role", u"section-title")

        self.window_card_column.addWidget(self.window_title)

        self.window_line = QWidget(self.window_card)
        self.window_line.setObjectName(u"window_line")
        self.opens_on_group = QWidget(self.window_line)
        self.opens_on_group.setObjectName(u"opens_on_group")
        sizePolicy.setHeightForWidth(self.opens_on_group.sizePolicy().hasHeightForWidth())
        self.opens_on_group.setSizePolicy(sizePolicy)
        self.opens_on_column = QVBoxLayout(self.opens_on_group)
        self.opens_on_column.setSpacing(6)
        self.opens_on_column.setObjectName(u"opens_on_column")
        self.opens_on_column.setContentsMargins(0, 0, 0, 0)
        self.opens_on_label = QLabel(self.opens_on_group)
        self.opens_on_label.setObjectName(u"opens_on_label")

        self.opens_on_column.addWidget(self.opens_on_label)

        self.opens_on_edit = QLineEdit(self.opens_on_group)
        self.opens_on_edit.setObjectName(u"opens_on_edit")
        self.opens_on_edit.setMaxLength(60)

        self.opens_on_column.addWidget(self.opens_on_edit)

        self.opens_on_problem = QLabel(self.opens_on_group)
        self.opens_on_problem.setObjectName(u"opens_on_problem")
        self.opens_on_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.opens_on_problem.setWordWrap(True)
        self.opens_on_problem.setVisible(False)
        self.opens_on_problem.setProperty(u"role", u"problem")

        self.opens_on_column.addWidget(self.opens_on_problem)

        self.closes_on_group = QWidget(self.window_line)
        self.closes_on_group.setObjectName(u"closes_on_group")
        sizePolicy.setHeightForWidth(self.closes_on_group.sizePolicy().hasHeightForWidth())
        self.closes_on_group.setSizePolicy(sizePolicy)
        self.closes_on_column = QVBoxLayout(self.closes_on_group)
        self.closes_on_column.setSpacing(6)
        self.closes_on_column.setObjectName(u"closes_on_column")
        self.closes_on_column.setContentsMargins(0, 0, 0, 0)
        self.closes_on_label = QLabel(self.closes_on_group)
        self.closes_on_label.setObjectName(u"closes_on_label")

        self.closes_on_column.addWidget(self.closes_on_label)

        self.closes_on_edit = QLineEdit(self.closes_on_group)
        self.closes_on_edit.setObjectName(u"closes_on_edit")
        self.closes_on_edit.setMaxLength(60)

        self.closes_on_column.addWidget(self.closes_on_edit)

        self.closes_on_problem = QLabel(self.closes_on_group)
        self.closes_on_problem.setObjectName(u"closes_on_problem")
        self.closes_on_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.closes_on_problem.setWordWrap(True)
        self.closes_on_problem.setVisible(False)
        self.closes_on_problem.setProperty(u"role", u"problem")

        self.closes_on_column.addWidget(self.closes_on_problem)


        self.window_card_column.addWidget(self.window_line)


        self.section_column.addWidget(self.window_card)

        self.promise_card = QFrame(self.section_contents)
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

        self.promise_line = QWidget(self.promise_card)
        self.promise_line.setObjectName(u"promise_line")
        self.feedback_by_group = QWidget(self.promise_line)
        self.feedback_by_group.setObjectName(u"feedback_by_group")
        sizePolicy.setHeightForWidth(self.feedback_by_group.sizePolicy().hasHeightForWidth())
        self.feedback_by_group.setSizePolicy(sizePolicy)
        self.feedback_by_column = QVBoxLayout(self.feedback_by_group)
        self.feedback_by_column.setSpacing(6)
        self.feedback_by_column.setObjectName(u"feedback_by_column")
        self.feedback_by_column.setContentsMargins(0, 0, 0, 0)
        self.feedback_by_label = QLabel(self.feedback_by_group)
        self.feedback_by_label.setObjectName(u"feedback_by_label")

        self.feedback_by_column.addWidget(self.feedback_by_label)

        self.feedback_by_edit = QLineEdit(self.feedback_by_group)
        self.feedback_by_edit.setObjectName(u"feedback_by_edit")
        self.feedback_by_edit.setMaxLength(60)

        self.feedback_by_column.addWidget(self.feedback_by_edit)

        self.feedback_by_problem = QLabel(self.feedback_by_group)
        self.feedback_by_problem.setObjectName(u"feedback_by_problem")
        self.feedback_by_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_by_problem.setWordWrap(True)
        self.feedback_by_problem.setVisible(False)
        self.feedback_by_problem.setProperty(u"role", u"problem")

        self.feedback_by_column.addWidget(self.feedback_by_problem)

        self.report_by_group = QWidget(self.promise_line)
        self.report_by_group.setObjectName(u"report_by_group")
        sizePolicy.setHeightForWidth(self.report_by_group.sizePolicy().hasHeightForWidth())
        self.report_by_group.setSizePolicy(sizePolicy)
        self.report_by_column = QVBoxLayout(self.report_by_group)
        self.report_by_column.setSpacing(6)
        self.report_by_column.setObjectName(u"report_by_column")
        self.report_by_column.setContentsMargins(0, 0, 0, 0)
        self.report_by_label = QLabel(self.report_by_group)
        self.report_by_label.setObjectName(u"report_by_label")

        self.report_by_column.addWidget(self.report_by_label)

        self.report_by_edit = QLineEdit(self.report_by_group)
        self.report_by_edit.setObjectName(u"report_by_edit")
        self.report_by_edit.setMaxLength(60)

        self.report_by_column.addWidget(self.report_by_edit)

        self.report_by_problem = QLabel(self.report_by_group)
        self.report_by_problem.setObjectName(u"report_by_problem")
        self.report_by_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.report_by_problem.setWordWrap(True)
        self.report_by_problem.setVisible(False)
        self.report_by_problem.setProperty(u"role", u"problem")

        self.report_by_column.addWidget(self.report_by_problem)


        self.promise_card_column.addWidget(self.promise_line)

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

        self.feedback_how_marks = QLabel(self.promise_card)
        self.feedback_how_marks.setObjectName(u"feedback_how_marks")
        self.feedback_how_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_how_marks.setWordWrap(True)
        self.feedback_how_marks.setVisible(False)
        self.feedback_how_marks.setProperty(u"role", u"soft")

        self.promise_card_column.addWidget(self.feedback_how_marks)


        self.section_column.addWidget(self.promise_card)

        self.timeline_card = QFrame(self.section_contents)
        self.timeline_card.setObjectName(u"timeline_card")
        self.timeline_card.setProperty(u"role", u"card")
        self.timeline_card_column = QVBoxLayout(self.timeline_card)
        self.timeline_card_column.setSpacing(8)
        self.timeline_card_column.setObjectName(u"timeline_card_column")
        self.timeline_card_column.setContentsMargins(24, 20, 24, 20)
        self.timeline_title = QLabel(self.timeline_card)
        self.timeline_title.setObjectName(u"timeline_title")
        self.timeline_title.setTextFormat(Qt.TextFormat.PlainText)
        self.timeline_title.setWordWrap(True)
        self.timeline_title.setProperty(u"role", u"section-title")

        self.timeline_card_column.addWidget(self.timeline_title)

        self.timeline = Timeline(self.timeline_card)
        self.timeline.setObjectName(u"timeline")

        self.timeline_card_column.addWidget(self.timeline)


        self.section_column.addWidget(self.timeline_card)

        self.section_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_column.addItem(self.section_room)

        self.section_scroll.setWidget(self.section_contents)

        self.outer_column.addWidget(self.section_scroll)

#if QT_CONFIG(shortcut)
        self.date_label.setBuddy(self.date_edit)
        self.starts_label.setBuddy(self.starts_edit)
        self.ends_label.setBuddy(self.ends_edit)
        self.place_label.setBuddy(self.place_edit)
        self.expected_label.setBuddy(self.expected_edit)
        self.opens_on_label.setBuddy(self.opens_on_edit)
        self.closes_on_label.setBuddy(self.closes_on_edit)
        self.feedback_by_label.setBuddy(self.feedback_by_edit)
        self.report_by_label.setBuddy(self.report_by_edit)
        self.feedback_how_label.setBuddy(self.feedback_how_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.date_edit, self.starts_edit)
        QWidget.setTabOrder(self.starts_edit, self.ends_edit)
        QWidget.setTabOrder(self.ends_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.expected_edit)
        QWidget.setTabOrder(self.expected_edit, self.opens_on_edit)
        QWidget.setTabOrder(self.opens_on_edit, self.closes_on_edit)
        QWidget.setTabOrder(self.closes_on_edit, self.feedback_by_edit)
        QWidget.setTabOrder(self.feedback_by_edit, self.report_by_edit)
        QWidget.setTabOrder(self.report_by_edit, self.feedback_how_edit)

        self.retranslateUi(WhenSection)

        QMetaObject.connectSlotsByName(WhenSection)
    # setupUi

    def retranslateUi(self, WhenSection: QWidget) -> None:
        self.when_title.setText(QCoreApplication.translate("WhenSection", u"When and where", None))
        self.date_label.setText(QCoreApplication.translate("WhenSection", u"&Date", None))
        self.starts_label.setText(QCoreApplication.translate("WhenSection", u"&Starts", None))
        self.ends_label.setText(QCoreApplication.translate("WhenSection", u"&Ends", None))
        self.place_label.setText(QCoreApplication.translate("WhenSection", u"&Place", None))
        self.expected_label.setText(QCoreApplication.translate("WhenSection", u"&How many people do you hope for?", None))
        self.overlap_title.setText(QCoreApplication.translate("WhenSection", u"Others are asking at that time", None))
        self.overlap_words.setText(QCoreApplication.translate("WhenSection", u"Sessions with the same venue or group within 30 days. Could you ask together?", None))
        self.window_title.setText(QCoreApplication.translate("WhenSection", u"How long people can have their say", None))
        self.opens_on_label.setText(QCoreApplication.translate("WhenSection", u"F&rom", None))
        self.closes_on_label.setText(QCoreApplication.translate("WhenSection", u"&Until", None))
        self.promise_title.setText(QCoreApplication.translate("WhenSection", u"What people are promised", None))
        self.feedback_by_label.setText(QCoreApplication.translate("WhenSection", u"They hear &back by", None))
        self.report_by_label.setText(QCoreApplication.translate("WhenSection", u"The &report is out by", None))
        self.feedback_how_label.setText(QCoreApplication.translate("WhenSection", u"&How do they hear back?", None))
        self.timeline_title.setText(QCoreApplication.translate("WhenSection", u"Timeline", None))
        pass
    # retranslateUi

