# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.empty_state import EmptyState

class Ui_TodayPage(object):
    def setupUi(self, TodayPage: QWidget) -> None:
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.today_page_column = QVBoxLayout(TodayPage)
        self.today_page_column.setSpacing(0)
        self.today_page_column.setObjectName(u"today_page_column")
        self.today_page_column.setContentsMargins(0, 0, 0, 0)
        self.today_scroll = QScrollArea(TodayPage)
        self.today_scroll.setObjectName(u"today_scroll")
        self.today_scroll.setWidgetResizable(True)
        self.today_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.today_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.today_contents = QWidget()
        self.today_contents.setObjectName(u"today_contents")
        self.today_column = QVBoxLayout(self.today_contents)
        self.today_column.setSpacing(16)
        self.today_column.setObjectName(u"today_column")
        self.today_column.setContentsMargins(28, 24, 28, 24)
        self.greeting_label = QLabel(self.today_contents)
        self.greeting_label.setObjectName(u"greeting_label")
        self.greeting_label.setWordWrap(True)
        self.greeting_label.setProperty(u"role", u"page-title")

        self.today_column.addWidget(self.greeting_label)

        self.promises_card = QFrame(self.today_contents)
        self.promises_card.setObjectName(u"promises_card")
        self.promises_card.setProperty(u"role", u"card")
        self.promises_card_column = QVBoxLayout(self.promises_card)
        self.promises_card_column.setSpacing(12)
        self.promises_card_column.setObjectName(u"promises_card_column")
        self.promises_card_column.setContentsMargins(24, 20, 24, 20)
        self.promises_title_label = QLabel(self.promises_card)
        self.promises_title_label.setObjectName(u"promises_title_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.promises_title_label.sizePolicy().hasHeightForWidth())
        self.promises_title_label.setSizePolicy(sizePolicy)
        self.promises_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promises_title_label.setWordWrap(True)
        self.promises_title_label.setProperty(u"role", u"section-title")

        self.promises_card_column.addWidget(self.promises_title_label)

        self.promises_line = QWidget(self.promises_card)
        self.promises_line.setObjectName(u"promises_line")
        self.promises_button = QPushButton(self.promises_line)
        self.promises_button.setObjectName(u"promises_button")
        self.promises_button.setProperty(u"role", u"quiet")
        self.promises_button.setProperty(u"picture", u"promises")

        self.promises_card_column.addWidget(self.promises_line)

        self.due_lines = CheckLines(self.promises_card)
        self.due_lines.setObjectName(u"due_lines")

        self.promises_card_column.addWidget(self.due_lines)


        self.today_column.addWidget(self.promises_card)

        self.first_session_empty = EmptyState(self.today_contents)
        self.first_session_empty.setObjectName(u"first_session_empty")

        self.today_column.addWidget(self.first_session_empty)

        self.next_card = QFrame(self.today_contents)
        self.next_card.setObjectName(u"next_card")
        self.next_card.setProperty(u"role", u"card")
        self.next_card_column = QVBoxLayout(self.next_card)
        self.next_card_column.setSpacing(12)
        self.next_card_column.setObjectName(u"next_card_column")
        self.next_card_column.setContentsMargins(24, 20, 24, 20)
        self.next_title_label = QLabel(self.next_card)
        self.next_title_label.setObjectName(u"next_title_label")
        self.next_title_label.setWordWrap(True)
        self.next_title_label.setProperty(u"role", u"section-title")

        self.next_card_column.addWidget(self.next_title_label)

        self.next_when_label = QLabel(self.next_card)
        self.next_when_label.setObjectName(u"next_when_label")
        self.next_when_label.setWordWrap(True)
        self.next_when_label.setProperty(u"role", u"soft")

        self.next_card_column.addWidget(self.next_when_label)

        self.next_state_row = QHBoxLayout()
        self.next_state_row.setSpacing(12)
        self.next_state_row.setObjectName(u"next_state_row")
        self.next_chip = Chip(self.next_card)
        self.next_chip.setObjectName(u"next_chip")

        self.next_state_row.addWidget(self.next_chip)

        self.next_state_label = QLabel(self.next_card)
        self.next_state_label.setObjectName(u"next_state_label")
        self.next_state_label.setWordWrap(True)
        self.next_state_label.setProperty(u"role", u"soft")

        self.next_state_row.addWidget(self.next_state_label)

        self.next_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.next_state_row.addItem(self.next_gap)

        self.next_state_row.setStretch(1, 1)

        self.next_card_column.addLayout(self.next_state_row)

        self.next_buttons = QHBoxLayout()
        self.next_buttons.setSpacing(12)
        self.next_buttons.setObjectName(u"next_buttons")
        self.open_button = QPushButton(self.next_card)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"picture", u"forward")
        self.open_button.setProperty(u"role", u"primary")

        self.next_buttons.addWidget(self.open_button)

        self.next_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.next_buttons.addItem(self.next_end)


        self.next_card_column.addLayout(self.next_buttons)


        self.today_column.addWidget(self.next_card)

        self.recovered_card = QFrame(self.today_contents)
        self.recovered_card.setObjectName(u"recovered_card")
        self.recovered_card.setProperty(u"role", u"card")
        self.recovered_card_column = QVBoxLayout(self.recovered_card)
        self.recovered_card_column.setSpacing(12)
        self.recovered_card_column.setObjectName(u"recovered_card_column")
        self.recovered_card_column.setContentsMargins(24, 20, 24, 20)
        self.recovered_title_label = QLabel(self.recovered_card)
        self.recovered_title_label.setObjectName(u"recovered_title_label")
        self.recovered_title_label.setWordWrap(True)
        self.recovered_title_label.setProperty(u"role", u"section-title")

        self.recovered_card_column.addWidget(self.recovered_title_label)

        self.recovered_label = QLabel(self.recovered_card)
        self.recovered_label.setObjectName(u"recovered_label")
        self.recovered_label.setWordWrap(True)
        self.recovered_label.setProperty(u"role", u"soft")

        self.recovered_card_column.addWidget(self.recovered_label)

        self.recovered_text_label = QLabel(self.recovered_card)
        self.recovered_text_label.setObjectName(u"recovered_text_label")
        self.recovered_text_label.setWordWrap(True)
        self.recovered_text_label.setMargin(10)
        self.recovered_text_label.setProperty(u"role", u"sunken")

        self.recovered_card_column.addWidget(self.recovered_text_label)

        self.recovered_buttons = QHBoxLayout()
        self.recovered_buttons.setSpacing(12)
        self.recovered_buttons.setObjectName(u"recovered_buttons")
        self.keep_button = QPushButton(self.recovered_card)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setProperty(u"picture", u"good")

        self.recovered_buttons.addWidget(self.keep_button)

        self.discard_button = QPushButton(self.recovered_card)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setProperty(u"picture", u"remove")

        self.recovered_buttons.addWidget(self.discard_button)

        self.recovered_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recovered_buttons.addItem(self.recovered_end)


        self.recovered_card_column.addLayout(self.recovered_buttons)


        self.today_column.addWidget(self.recovered_card)

        self.decide_card = QFrame(self.today_contents)
        self.decide_card.setObjectName(u"decide_card")
        self.decide_card.setProperty(u"role", u"card")
        self.decide_card_column = QVBoxLayout(self.decide_card)
        self.decide_card_column.setSpacing(12)
        self.decide_card_column.setObjectName(u"decide_card_column")
        self.decide_card_column.setContentsMargins(24, 20, 24, 20)
        self.decide_title_label = QLabel(self.decide_card)
        self.decide_title_label.setObjectName(u"decide_title_label")
        self.decide_title_label.setWordWrap(True)
        self.decide_title_label.setProperty(u"role", u"section-title")

        self.decide_card_column.addWidget(self.decide_title_label)

        self.decide_label = QLabel(self.decide_card)
        self.decide_label.setObjectName(u"decide_label")
        self.decide_label.setWordWrap(True)
        self.decide_label.setProperty(u"role", u"soft")

        self.decide_card_column.addWidget(self.decide_label)

        self.decide_buttons = QHBoxLayout()
        self.decide_buttons.setSpacing(12)
        self.decide_buttons.setObjectName(u"decide_buttons")
        self.decide_button = QPushButton(self.decide_card)
        self.decide_button.setObjectName(u"decide_button")
        self.decide_button.setProperty(u"picture", u"question")

        self.decide_buttons.addWidget(self.decide_button)

        self.decide_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decide_buttons.addItem(self.decide_end)


        self.decide_card_column.addLayout(self.decide_buttons)


        self.today_column.addWidget(self.decide_card)

        self.lower_row = QHBoxLayout()
        self.lower_row.setSpacing(16)
        self.lower_row.setObjectName(u"lower_row")
        self.laptop_card = QFrame(self.today_contents)
        self.laptop_card.setObjectName(u"laptop_card")
        self.laptop_card.setProperty(u"role", u"card")
        self.laptop_card_column = QVBoxLayout(self.laptop_card)
        self.laptop_card_column.setSpacing(12)
        self.laptop_card_column.setObjectName(u"laptop_card_column")
        self.laptop_card_column.setContentsMargins(24, 20, 24, 20)
        self.laptop_title_label = QLabel(self.laptop_card)
        self.laptop_title_label.setObjectName(u"laptop_title_label")
        self.laptop_title_label.setWordWrap(True)
        self.laptop_title_label.setProperty(u"role", u"section-title")

        self.laptop_card_column.addWidget(self.laptop_title_label)

        self.laptop_label = QLabel(self.laptop_card)
        self.laptop_label.setObjectName(u"laptop_label")
        self.laptop_label.setWordWrap(True)
        self.laptop_label.setProperty(u"role", u"soft")

        self.laptop_card_column.addWidget(self.laptop_label)

        self.reminder_label = QLabel(self.laptop_card)
        self.reminder_label.setObjectName(u"reminder_label")
        self.reminder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reminder_label.setWordWrap(True)
        self.reminder_label.setProperty(u"role", u"soft")

        self.laptop_card_column.addWidget(self.reminder_label)

        self.laptop_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.laptop_card_column.addItem(self.laptop_gap)

        self.laptop_buttons = QHBoxLayout()
        self.laptop_buttons.setSpacing(12)
        self.laptop_buttons.setObjectName(u"laptop_buttons")
        self.bundle_button = QPushButton(self.laptop_card)
        self.bundle_button.setObjectName(u"bundle_button")
        self.bundle_button.setProperty(u"picture", u"bundle")

        self.laptop_buttons.addWidget(self.bundle_button)

        self.laptop_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.laptop_buttons.addItem(self.laptop_end)


        self.laptop_card_column.addLayout(self.laptop_buttons)


        self.lower_row.addWidget(self.laptop_card)

        self.backup_card = QFrame(self.today_contents)
        self.backup_card.setObjectName(u"backup_card")
        self.backup_card.setProperty(u"role", u"card")
        self.backup_card_column = QVBoxLayout(self.backup_card)
        self.backup_card_column.setSpacing(12)
        self.backup_card_column.setObjectName(u"backup_card_column")
        self.backup_card_column.setContentsMargins(24, 20, 24, 20)
        self.backup_title_label = QLabel(self.backup_card)
        self.backup_title_label.setObjectName(u"backup_title_label")
        self.backup_title_label.setWordWrap(True)
        self.backup_title_label.setProperty(u"role", u"section-title")

        self.backup_card_column.addWidget(self.backup_title_label)

        self.backup_label = QLabel(self.backup_card)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setWordWrap(True)
        self.backup_label.setProperty(u"role", u"soft")

        self.backup_card_column.addWidget(self.backup_label)

        self.backup_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.backup_card_column.addItem(self.backup_gap)

        self.backup_buttons = QHBoxLayout()
        self.backup_buttons.setSpacing(12)
        self.backup_buttons.setObjectName(u"backup_buttons")
        self.backup_button = QPushButton(self.backup_card)
        self.backup_button.setObjectName(u"backup_button")
        self.backup_button.setProperty(u"picture", u"saved")

        self.backup_buttons.addWidget(self.backup_button)

        self.backup_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backup_buttons.addItem(self.backup_end)


        self.backup_card_column.addLayout(self.backup_buttons)


        self.lower_row.addWidget(self.backup_card)


        self.today_column.addLayout(self.lower_row)

        self.today_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.today_column.addItem(self.today_end)

        self.today_scroll.setWidget(self.today_contents)

        self.today_page_column.addWidget(self.today_scroll)

        QWidget.setTabOrder(self.promises_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.discard_button)
        QWidget.setTabOrder(self.discard_button, self.decide_button)
        QWidget.setTabOrder(self.decide_button, self.bundle_button)
        QWidget.setTabOrder(self.bundle_button, self.backup_button)

        self.retranslateUi(TodayPage)

        QMetaObject.connectSlotsByName(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage: QWidget) -> None:
        self.greeting_label.setText(QCoreApplication.translate("TodayPage", u"Good morning", None))
        self.promises_button.setText(QCoreApplication.translate("TodayPage", u"See all &promises", None))
        self.next_title_label.setText("")
        self.next_when_label.setText("")
        self.next_state_label.setText("")
        self.open_button.setText(QCoreApplication.translate("TodayPage", u"&Go to the session", None))
        self.recovered_title_label.setText(QCoreApplication.translate("TodayPage", u"Recover your work?", None))
        self.recovered_label.setText("")
        self.recovered_text_label.setText("")
        self.keep_button.setText(QCoreApplication.translate("TodayPage", u"&Keep it", None))
        self.discard_button.setText(QCoreApplication.translate("TodayPage", u"&Throw it away", None))
        self.decide_title_label.setText("")
        self.decide_label.setText(QCoreApplication.translate("TodayPage", u"Two laptops say different things, or two records may be one person. Both sides are kept until somebody decides.", None))
        self.decide_button.setText(QCoreApplication.translate("TodayPage", u"Look and &decide", None))
        self.laptop_title_label.setText(QCoreApplication.translate("TodayPage", u"Not confirmed yet", None))
        self.laptop_label.setText("")
        self.reminder_label.setText("")
        self.bundle_button.setText(QCoreApplication.translate("TodayPage", u"&Make the bundle", None))
        self.backup_title_label.setText(QCoreApplication.translate("TodayPage", u"Backups", None))
        self.backup_label.setText("")
        self.backup_button.setText(QCoreApplication.translate("TodayPage", u"Back &up now", None))
        pass
    # retranslateUi

