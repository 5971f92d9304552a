# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'open_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.plan.warning_lines import WarningLines
from engage_desktop.gui.sessions.check_lines import CheckLines

class Ui_OpenSection(object):
    def setupUi(self, OpenSection: QWidget) -> None:
        if not OpenSection.objectName():
            OpenSection.setObjectName(u"OpenSection")
        self.outer_column = QVBoxLayout(OpenSection)
        self.outer_column.setSpacing(0)
        self.outer_column.setObjectName(u"outer_column")
        self.outer_column.setContentsMargins(0, 0, 0, 0)
        self.section_scroll = QScrollArea(OpenSection)
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
        self.closed_card = QFrame(self.section_contents)
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

        self.reason_marks = QLabel(self.closed_card)
        self.reason_marks.setObjectName(u"reason_marks")
        self.reason_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_marks.setWordWrap(True)
        self.reason_marks.setVisible(False)
        self.reason_marks.setProperty(u"role", u"problem")

        self.closed_card_column.addWidget(self.reason_marks)

        self.reopen_line = QWidget(self.closed_card)
        self.reopen_line.setObjectName(u"reopen_line")
        self.reopen_button = QPushButton(self.reopen_line)
        self.reopen_button.setObjectName(u"reopen_button")
        self.reopen_button.setProperty(u"picture", u"open")

        self.closed_card_column.addWidget(self.reopen_line)


        self.section_column.addWidget(self.closed_card)

        self.blocks_card = QFrame(self.section_contents)
        self.blocks_card.setObjectName(u"blocks_card")
        self.blocks_card.setProperty(u"role", u"card")
        self.blocks_card_column = QVBoxLayout(self.blocks_card)
        self.blocks_card_column.setSpacing(8)
        self.blocks_card_column.setObjectName(u"blocks_card_column")
        self.blocks_card_column.setContentsMargins(24, 20, 24, 20)
        self.blocks_title = QLabel(self.blocks_card)
        self.blocks_title.setObjectName(u"blocks_title")
        self.blocks_title.setTextFormat(Qt.TextFormat.PlainText)
        self.blocks_title.setWordWrap(True)
        self.blocks_title.setProperty(u"role", u"section-title")

        self.blocks_card_column.addWidget(self.blocks_title)

        self.blocks_words = QLabel(self.blocks_card)
        self.blocks_words.setObjectName(u"blocks_words")
        self.blocks_words.setTextFormat(Qt.TextFormat.PlainText)
        self.blocks_words.setWordWrap(True)
        self.blocks_words.setProperty(u"role", u"soft")

        self.blocks_card_column.addWidget(self.blocks_words)

        self.blocks_lines = CheckLines(self.blocks_card)
        self.blocks_lines.setObjectName(u"blocks_lines")

        self.blocks_card_column.addWidget(self.blocks_lines)


        self.section_column.addWidget(self.blocks_card)

        self.warnings_card = QFrame(self.section_contents)
        self.warnings_card.setObjectName(u"warnings_card")
        self.warnings_card.setProperty(u"role", u"card")
        self.warnings_card_column = QVBoxLayout(self.warnings_card)
        self.warnings_card_column.setSpacing(8)
        self.warnings_card_column.setObjectName(u"warnings_card_column")
        self.warnings_card_column.setContentsMargins(24, 20, 24, 20)
        self.warnings_title = QLabel(self.warnings_card)
        self.warnings_title.setObjectName(u"warnings_title")
        self.warnings_title.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings_title.setWordWrap(True)
        self.warnings_title.setProperty(u"role", u"section-title")

        self.warnings_card_column.addWidget(self.warnings_title)

        self.warnings_words = QLabel(self.warnings_card)
        self.warnings_words.setObjectName(u"warnings_words")
        self.warnings_words.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings_words.setWordWrap(True)
        self.warnings_words.setProperty(u"role", u"soft")

        self.warnings_card_column.addWidget(self.warnings_words)

        self.warnings_lines = WarningLines(self.warnings_card)
        self.warnings_lines.setObjectName(u"warnings_lines")

        self.warnings_card_column.addWidget(self.warnings_lines)


        self.section_column.addWidget(self.warnings_card)

        self.open_card = QFrame(self.section_contents)
        self.open_card.setObjectName(u"open_card")
        self.open_card.setProperty(u"role", u"card")
        self.open_card_column = QVBoxLayout(self.open_card)
        self.open_card_column.setSpacing(8)
        self.open_card_column.setObjectName(u"open_card_column")
        self.open_card_column.setContentsMargins(24, 20, 24, 20)
        self.open_title = QLabel(self.open_card)
        self.open_title.setObjectName(u"open_title")
        self.open_title.setTextFormat(Qt.TextFormat.PlainText)
        self.open_title.setWordWrap(True)
        self.open_title.setProperty(u"role", u"section-title")

        self.open_card_column.addWidget(self.open_title)

        self.open_words_label = QLabel(self.open_card)
        self.open_words_label.setObjectName(u"open_words_label")
        self.open_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.open_words_label.setWordWrap(True)

        self.open_card_column.addWidget(self.open_words_label)

        self.open_line = QWidget(self.open_card)
        self.open_line.setObjectName(u"open_line")
        self.open_button = QPushButton(self.open_line)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"primary")
        self.open_button.setProperty(u"picture", u"open")

        self.open_card_column.addWidget(self.open_line)


        self.section_column.addWidget(self.open_card)

        self.waived_card = QFrame(self.section_contents)
        self.waived_card.setObjectName(u"waived_card")
        self.waived_card.setVisible(False)
        self.waived_card.setProperty(u"role", u"card")
        self.waived_card_column = QVBoxLayout(self.waived_card)
        self.waived_card_column.setSpacing(8)
        self.waived_card_column.setObjectName(u"waived_card_column")
        self.waived_card_column.setContentsMargins(24, 20, 24, 20)
        self.waived_title = QLabel(self.waived_card)
        self.waived_title.setObjectName(u"waived_title")
        self.waived_title.setTextFormat(Qt.TextFormat.PlainText)
        self.waived_title.setWordWrap(True)
        self.waived_title.setProperty(u"role", u"section-title")

        self.waived_card_column.addWidget(self.waived_title)

        self.waived_lines = CheckLines(self.waived_card)
        self.waived_lines.setObjectName(u"waived_lines")

        self.waived_card_column.addWidget(self.waived_lines)


        self.section_column.addWidget(self.waived_card)

        self.section_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_column.addItem(self.section_room)

        self.section_scroll.setWidget(self.section_contents)

        self.outer_column.addWidget(self.section_scroll)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.reopen_button)
        QWidget.setTabOrder(self.reopen_button, self.open_button)

        self.retranslateUi(OpenSection)

        QMetaObject.connectSlotsByName(OpenSection)
    # setupUi

    def retranslateUi(self, OpenSection: QWidget) -> None:
        self.closed_label.setText(QCoreApplication.translate("OpenSection", u"This session is closed, so its plan is kept as it was. Reopen it if something has to be written down after all.", None))
        self.reason_label.setText(QCoreApplication.translate("OpenSection", u"&Why is it reopened? This is kept with the record.", None))
        self.reopen_button.setText(QCoreApplication.translate("OpenSection", u"&Reopen the session", None))
        self.blocks_title.setText(QCoreApplication.translate("OpenSection", u"Before it can open", None))
        self.blocks_words.setText(QCoreApplication.translate("OpenSection", u"A promise to people would be broken at once without these.", None))
        self.warnings_title.setText(QCoreApplication.translate("OpenSection", u"Think about these", None))
        self.warnings_words.setText(QCoreApplication.translate("OpenSection", u"You may go on, with a reason. The reason is kept and printed.", None))
        self.open_title.setText(QCoreApplication.translate("OpenSection", u"Open the session", None))
        self.open_button.setText(QCoreApplication.translate("OpenSection", u"&Open the session", None))
        self.waived_title.setText(QCoreApplication.translate("OpenSection", u"Opened in spite of", None))
        pass
    # retranslateUi

