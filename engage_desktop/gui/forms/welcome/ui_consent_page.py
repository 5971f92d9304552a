# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consent_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_ConsentPage(object):
    def setupUi(self, ConsentPage: QWidget) -> None:
        if not ConsentPage.objectName():
            ConsentPage.setObjectName(u"ConsentPage")
        self.consent_column = QVBoxLayout(ConsentPage)
        self.consent_column.setSpacing(12)
        self.consent_column.setObjectName(u"consent_column")
        self.consent_column.setContentsMargins(28, 8, 28, 12)
        self.title_place = QWidget(ConsentPage)
        self.title_place.setObjectName(u"title_place")
        self.title_label = QLabel(self.title_place)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title_label.sizePolicy().hasHeightForWidth())
        self.title_label.setSizePolicy(sizePolicy)
        self.title_label.setProperty(u"role", u"page-title")
        self.title_label.setWordWrap(True)
        self.back_button = QPushButton(self.title_place)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")
        self.back_button.setProperty(u"picture", u"back")
        self.back_button.setProperty(u"touch", True)

        self.consent_column.addWidget(self.title_place)

        self.keys_label = QLabel(ConsentPage)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"role", u"soft")
        self.keys_label.setWordWrap(True)

        self.consent_column.addWidget(self.keys_label)

        self.message_bar = MessageBar(ConsentPage)
        self.message_bar.setObjectName(u"message_bar")

        self.consent_column.addWidget(self.message_bar)

        self.consent_scroll = QScrollArea(ConsentPage)
        self.consent_scroll.setObjectName(u"consent_scroll")
        self.consent_scroll.setWidgetResizable(True)
        self.consent_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.consent_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.consent_contents = QWidget()
        self.consent_contents.setObjectName(u"consent_contents")
        self.contents_column = QVBoxLayout(self.consent_contents)
        self.contents_column.setSpacing(12)
        self.contents_column.setObjectName(u"contents_column")
        self.contents_column.setContentsMargins(0, 0, 0, 0)
        self.rows_place = QWidget(self.consent_contents)
        self.rows_place.setObjectName(u"rows_place")
        self.rows_column = QVBoxLayout(self.rows_place)
        self.rows_column.setSpacing(8)
        self.rows_column.setObjectName(u"rows_column")
        self.rows_column.setContentsMargins(0, 0, 0, 0)

        self.contents_column.addWidget(self.rows_place)

        self.more_place = QWidget(self.consent_contents)
        self.more_place.setObjectName(u"more_place")
        self.more_button = QPushButton(self.more_place)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"role", u"quiet")
        self.more_button.setProperty(u"picture", u"add")
        self.more_button.setProperty(u"touch", True)

        self.contents_column.addWidget(self.more_place)

        self.how_card = QFrame(self.consent_contents)
        self.how_card.setObjectName(u"how_card")
        self.how_card.setProperty(u"role", u"card")
        self.how_column = QVBoxLayout(self.how_card)
        self.how_column.setSpacing(8)
        self.how_column.setObjectName(u"how_column")
        self.how_column.setContentsMargins(20, 14, 20, 14)
        self.how_title_label = QLabel(self.how_card)
        self.how_title_label.setObjectName(u"how_title_label")
        self.how_title_label.setProperty(u"role", u"section-title")
        self.how_title_label.setWordWrap(True)

        self.how_column.addWidget(self.how_title_label)

        self.channels_place = QWidget(self.how_card)
        self.channels_place.setObjectName(u"channels_place")
        self.channels_label = QLabel(self.channels_place)
        self.channels_label.setObjectName(u"channels_label")
        self.channels_label.setWordWrap(True)
        self.email_check = QCheckBox(self.channels_place)
        self.email_check.setObjectName(u"email_check")
        self.email_check.setProperty(u"touch", True)
        self.phone_check = QCheckBox(self.channels_place)
        self.phone_check.setObjectName(u"phone_check")
        self.phone_check.setProperty(u"touch", True)
        self.text_check = QCheckBox(self.channels_place)
        self.text_check.setObjectName(u"text_check")
        self.text_check.setProperty(u"touch", True)
        self.post_check = QCheckBox(self.channels_place)
        self.post_check.setObjectName(u"post_check")
        self.post_check.setProperty(u"touch", True)

        self.how_column.addWidget(self.channels_place)

        self.how_grid = QGridLayout()
        self.how_grid.setObjectName(u"how_grid")
        self.how_grid.setHorizontalSpacing(16)
        self.how_grid.setVerticalSpacing(8)
        self.how_grid.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.how_card)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setWordWrap(True)

        self.how_grid.addWidget(self.method_label, 0, 0, 1, 1)

        self.method_combo = QComboBox(self.how_card)
        self.method_combo.setObjectName(u"method_combo")
        self.method_combo.setProperty(u"touch", True)
        sizePolicy.setHeightForWidth(self.method_combo.sizePolicy().hasHeightForWidth())
        self.method_combo.setSizePolicy(sizePolicy)

        self.how_grid.addWidget(self.method_combo, 0, 1, 1, 1)

        self.given_by_label = QLabel(self.how_card)
        self.given_by_label.setObjectName(u"given_by_label")
        self.given_by_label.setWordWrap(True)

        self.how_grid.addWidget(self.given_by_label, 1, 0, 1, 1)

        self.given_by_combo = QComboBox(self.how_card)
        self.given_by_combo.setObjectName(u"given_by_combo")
        self.given_by_combo.setProperty(u"touch", True)
        sizePolicy.setHeightForWidth(self.given_by_combo.sizePolicy().hasHeightForWidth())
        self.given_by_combo.setSizePolicy(sizePolicy)

        self.how_grid.addWidget(self.given_by_combo, 1, 1, 1, 1)

        self.language_label = QLabel(self.how_card)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setWordWrap(True)

        self.how_grid.addWidget(self.language_label, 2, 0, 1, 1)

        self.language_edit = QLineEdit(self.how_card)
        self.language_edit.setObjectName(u"language_edit")
        self.language_edit.setProperty(u"touch", True)

        self.how_grid.addWidget(self.language_edit, 2, 1, 1, 1)

        self.present_label = QLabel(self.how_card)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setWordWrap(True)

        self.how_grid.addWidget(self.present_label, 3, 0, 1, 1)

        self.present_edit = QLineEdit(self.how_card)
        self.present_edit.setObjectName(u"present_edit")
        self.present_edit.setProperty(u"touch", True)

        self.how_grid.addWidget(self.present_edit, 3, 1, 1, 1)

        self.captured_by_label = QLabel(self.how_card)
        self.captured_by_label.setObjectName(u"captured_by_label")
        self.captured_by_label.setWordWrap(True)

        self.how_grid.addWidget(self.captured_by_label, 4, 0, 1, 1)

        self.captured_by_edit = QLineEdit(self.how_card)
        self.captured_by_edit.setObjectName(u"captured_by_edit")
        self.captured_by_edit.setProperty(u"touch", True)

        self.how_grid.addWidget(self.captured_by_edit, 4, 1, 1, 1)

        self.reason_label = QLabel(self.how_card)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(True)

        self.how_grid.addWidget(self.reason_label, 5, 0, 1, 1)

        self.reason_edit = QLineEdit(self.how_card)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setProperty(u"touch", True)

        self.how_grid.addWidget(self.reason_edit, 5, 1, 1, 1)

        self.how_grid.setColumnStretch(1, 1)

        self.how_column.addLayout(self.how_grid)


        self.contents_column.addWidget(self.how_card)

        self.history_card = QFrame(self.consent_contents)
        self.history_card.setObjectName(u"history_card")
        self.history_card.setProperty(u"role", u"card")
        self.history_column = QVBoxLayout(self.history_card)
        self.history_column.setSpacing(8)
        self.history_column.setObjectName(u"history_column")
        self.history_column.setContentsMargins(20, 14, 20, 14)
        self.history_title_label = QLabel(self.history_card)
        self.history_title_label.setObjectName(u"history_title_label")
        self.history_title_label.setProperty(u"role", u"section-title")
        self.history_title_label.setWordWrap(True)

        self.history_column.addWidget(self.history_title_label)

        self.history_label = QLabel(self.history_card)
        self.history_label.setObjectName(u"history_label")
        self.history_label.setTextFormat(Qt.TextFormat.PlainText)
        self.history_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.history_label.setWordWrap(True)

        self.history_column.addWidget(self.history_label)


        self.contents_column.addWidget(self.history_card)

        self.end_spacer = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contents_column.addItem(self.end_spacer)

        self.consent_scroll.setWidget(self.consent_contents)

        self.consent_column.addWidget(self.consent_scroll)

        self.foot_place = QWidget(ConsentPage)
        self.foot_place.setObjectName(u"foot_place")
        self.record_button = QPushButton(self.foot_place)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"role", u"primary")
        self.record_button.setProperty(u"picture", u"tick")
        self.record_button.setProperty(u"touch", True)
        self.slip_button = QPushButton(self.foot_place)
        self.slip_button.setObjectName(u"slip_button")
        self.slip_button.setProperty(u"picture", u"print")
        self.slip_button.setProperty(u"touch", True)
        self.withdraw_button = QPushButton(self.foot_place)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setProperty(u"role", u"danger")
        self.withdraw_button.setProperty(u"picture", u"consent-no")
        self.withdraw_button.setProperty(u"touch", True)

        self.consent_column.addWidget(self.foot_place)

#if QT_CONFIG(shortcut)
        self.method_label.setBuddy(self.method_combo)
        self.given_by_label.setBuddy(self.given_by_combo)
        self.language_label.setBuddy(self.language_edit)
        self.present_label.setBuddy(self.present_edit)
        self.captured_by_label.setBuddy(self.captured_by_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.back_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.email_check)
        QWidget.setTabOrder(self.email_check, self.phone_check)
        QWidget.setTabOrder(self.phone_check, self.text_check)
        QWidget.setTabOrder(self.text_check, self.post_check)
        QWidget.setTabOrder(self.post_check, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.given_by_combo)
        QWidget.setTabOrder(self.given_by_combo, self.language_edit)
        QWidget.setTabOrder(self.language_edit, self.present_edit)
        QWidget.setTabOrder(self.present_edit, self.captured_by_edit)
        QWidget.setTabOrder(self.captured_by_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.record_button)
        QWidget.setTabOrder(self.record_button, self.slip_button)
        QWidget.setTabOrder(self.slip_button, self.withdraw_button)

        self.retranslateUi(ConsentPage)

        QMetaObject.connectSlotsByName(ConsentPage)
    # setupUi

    def retranslateUi(self, ConsentPage: QWidget) -> None:
        self.title_label.setText("")
        self.back_button.setText(QCoreApplication.translate("ConsentPage", u"&Back  Esc", None))
        self.keys_label.setText(QCoreApplication.translate("ConsentPage", u"Y is yes, N is no, space is not asked. Enter records what is marked. Saying no is an ordinary answer.", None))
        self.more_button.setText(QCoreApplication.translate("ConsentPage", u"&More questions", None))
        self.how_title_label.setText(QCoreApplication.translate("ConsentPage", u"How they answered", None))
        self.channels_label.setText(QCoreApplication.translate("ConsentPage", u"Ways to reach them", None))
        self.email_check.setText(QCoreApplication.translate("ConsentPage", u"Ema&il", None))
        self.phone_check.setText(QCoreApplication.translate("ConsentPage", u"Pho&ne", None))
        self.text_check.setText(QCoreApplication.translate("ConsentPage", u"Te&xt", None))
        self.post_check.setText(QCoreApplication.translate("ConsentPage", u"P&ost", None))
        self.method_label.setText(QCoreApplication.translate("ConsentPage", u"Ho&w", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("ConsentPage", u"How they answered", None))
#endif // QT_CONFIG(accessibility)
        self.given_by_label.setText(QCoreApplication.translate("ConsentPage", u"Who &answered", None))
#if QT_CONFIG(accessibility)
        self.given_by_combo.setAccessibleName(QCoreApplication.translate("ConsentPage", u"Who answered", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("ConsentPage", u"In which &language", None))
        self.language_edit.setPlaceholderText(QCoreApplication.translate("ConsentPage", u"As the words above", None))
        self.present_label.setText(QCoreApplication.translate("ConsentPage", u"Interpreter or s&upporter", None))
        self.present_edit.setPlaceholderText(QCoreApplication.translate("ConsentPage", u"Nobody else was with us", None))
        self.captured_by_label.setText(QCoreApplication.translate("ConsentPage", u"Wri&tten down by", None))
        self.reason_label.setText(QCoreApplication.translate("ConsentPage", u"&Reason for a no", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ConsentPage", u"Only if they want to say. Never needed.", None))
        self.history_title_label.setText(QCoreApplication.translate("ConsentPage", u"What was answered before", None))
        self.history_label.setText("")
        self.record_button.setText(QCoreApplication.translate("ConsentPage", u"Re&cord these answers  Enter", None))
        self.slip_button.setText(QCoreApplication.translate("ConsentPage", u"Print the &slip", None))
        self.withdraw_button.setText(QCoreApplication.translate("ConsentPage", u"With&draw\u2026", None))
        pass
    # retranslateUi

