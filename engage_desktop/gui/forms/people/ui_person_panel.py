# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_PersonPanel(object):
    def setupUi(self, PersonPanel: QWidget) -> None:
        if not PersonPanel.objectName():
            PersonPanel.setObjectName(u"PersonPanel")
        self.person_column = QVBoxLayout(PersonPanel)
        self.person_column.setSpacing(12)
        self.person_column.setObjectName(u"person_column")
        self.person_column.setContentsMargins(28, 16, 28, 12)
        self.title_place = QWidget(PersonPanel)
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

        self.person_column.addWidget(self.title_place)

        self.message_bar = MessageBar(PersonPanel)
        self.message_bar.setObjectName(u"message_bar")

        self.person_column.addWidget(self.message_bar)

        self.person_scroll = QScrollArea(PersonPanel)
        self.person_scroll.setObjectName(u"person_scroll")
        self.person_scroll.setWidgetResizable(True)
        self.person_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.person_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.person_contents = QWidget()
        self.person_contents.setObjectName(u"person_contents")
        self.person_contents_column = QVBoxLayout(self.person_contents)
        self.person_contents_column.setSpacing(12)
        self.person_contents_column.setObjectName(u"person_contents_column")
        self.person_contents_column.setContentsMargins(0, 0, 0, 0)
        self.acts_place = QWidget(self.person_contents)
        self.acts_place.setObjectName(u"acts_place")
        self.consent_button = QPushButton(self.acts_place)
        self.consent_button.setObjectName(u"consent_button")
        self.consent_button.setProperty(u"picture", u"consent-yes")
        self.consent_button.setProperty(u"touch", True)
        self.needs_button = QPushButton(self.acts_place)
        self.needs_button.setObjectName(u"needs_button")
        self.needs_button.setProperty(u"picture", u"care")
        self.needs_button.setProperty(u"touch", True)
        self.participant_button = QPushButton(self.acts_place)
        self.participant_button.setObjectName(u"participant_button")
        self.participant_button.setProperty(u"picture", u"show")
        self.participant_button.setProperty(u"touch", True)
        self.withdraw_button = QPushButton(self.acts_place)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setProperty(u"role", u"danger")
        self.withdraw_button.setProperty(u"picture", u"consent-no")
        self.withdraw_button.setProperty(u"touch", True)

        self.person_contents_column.addWidget(self.acts_place)

        self.now_card = QFrame(self.person_contents)
        self.now_card.setObjectName(u"now_card")
        self.now_card.setProperty(u"role", u"card")
        self.now_column = QVBoxLayout(self.now_card)
        self.now_column.setSpacing(8)
        self.now_column.setObjectName(u"now_column")
        self.now_column.setContentsMargins(20, 14, 20, 14)
        self.needs_title_label = QLabel(self.now_card)
        self.needs_title_label.setObjectName(u"needs_title_label")
        self.needs_title_label.setProperty(u"role", u"section-title")
        self.needs_title_label.setWordWrap(True)

        self.now_column.addWidget(self.needs_title_label)

        self.needs_place = QWidget(self.now_card)
        self.needs_place.setObjectName(u"needs_place")

        self.now_column.addWidget(self.needs_place)

        self.now_title_label = QLabel(self.now_card)
        self.now_title_label.setObjectName(u"now_title_label")
        self.now_title_label.setProperty(u"role", u"section-title")
        self.now_title_label.setWordWrap(True)

        self.now_column.addWidget(self.now_title_label)

        self.now_place = QWidget(self.now_card)
        self.now_place.setObjectName(u"now_place")

        self.now_column.addWidget(self.now_place)


        self.person_contents_column.addWidget(self.now_card)

        self.details_card = QFrame(self.person_contents)
        self.details_card.setObjectName(u"details_card")
        self.details_card.setProperty(u"role", u"card")
        self.details_column = QVBoxLayout(self.details_card)
        self.details_column.setSpacing(8)
        self.details_column.setObjectName(u"details_column")
        self.details_column.setContentsMargins(20, 14, 20, 14)
        self.details_title_label = QLabel(self.details_card)
        self.details_title_label.setObjectName(u"details_title_label")
        self.details_title_label.setProperty(u"role", u"section-title")
        self.details_title_label.setWordWrap(True)

        self.details_column.addWidget(self.details_title_label)

        self.details_grid = QGridLayout()
        self.details_grid.setObjectName(u"details_grid")
        self.details_grid.setHorizontalSpacing(16)
        self.details_grid.setVerticalSpacing(8)
        self.details_grid.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.details_card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.details_grid.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(self.details_card)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setProperty(u"touch", True)

        self.details_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.aka_label = QLabel(self.details_card)
        self.aka_label.setObjectName(u"aka_label")
        self.aka_label.setWordWrap(True)

        self.details_grid.addWidget(self.aka_label, 1, 0, 1, 1)

        self.aka_edit = QLineEdit(self.details_card)
        self.aka_edit.setObjectName(u"aka_edit")
        self.aka_edit.setProperty(u"touch", True)

        self.details_grid.addWidget(self.aka_edit, 1, 1, 1, 1)

        self.address_as_label = QLabel(self.details_card)
        self.address_as_label.setObjectName(u"address_as_label")
        self.address_as_label.setWordWrap(True)

        self.details_grid.addWidget(self.address_as_label, 2, 0, 1, 1)

        self.address_as_edit = QLineEdit(self.details_card)
        self.address_as_edit.setObjectName(u"address_as_edit")
        self.address_as_edit.setProperty(u"touch", True)

        self.details_grid.addWidget(self.address_as_edit, 2, 1, 1, 1)

        self.said_as_label = QLabel(self.details_card)
        self.said_as_label.setObjectName(u"said_as_label")
        self.said_as_label.setWordWrap(True)

        self.details_grid.addWidget(self.said_as_label, 3, 0, 1, 1)

        self.said_as_edit = QLineEdit(self.details_card)
        self.said_as_edit.setObjectName(u"said_as_edit")
        self.said_as_edit.setProperty(u"touch", True)

        self.details_grid.addWidget(self.said_as_edit, 3, 1, 1, 1)

        self.group_label = QLabel(self.details_card)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setWordWrap(True)

        self.details_grid.addWidget(self.group_label, 4, 0, 1, 1)

        self.group_edit = QLineEdit(self.details_card)
        self.group_edit.setObjectName(u"group_edit")
        self.group_edit.setProperty(u"touch", True)

        self.details_grid.addWidget(self.group_edit, 4, 1, 1, 1)

        self.role_label = QLabel(self.details_card)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setWordWrap(True)

        self.details_grid.addWidget(self.role_label, 5, 0, 1, 1)

        self.role_combo = QComboBox(self.details_card)
        self.role_combo.setObjectName(u"role_combo")
        self.role_combo.setProperty(u"touch", True)

        self.details_grid.addWidget(self.role_combo, 5, 1, 1, 1)

        self.also_role_label = QLabel(self.details_card)
        self.also_role_label.setObjectName(u"also_role_label")
        self.also_role_label.setWordWrap(True)

        self.details_grid.addWidget(self.also_role_label, 6, 0, 1, 1)

        self.also_role_combo = QComboBox(self.details_card)
        self.also_role_combo.setObjectName(u"also_role_combo")
        self.also_role_combo.setProperty(u"touch", True)

        self.details_grid.addWidget(self.also_role_combo, 6, 1, 1, 1)

        self.language_label = QLabel(self.details_card)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setWordWrap(True)

        self.details_grid.addWidget(self.language_label, 7, 0, 1, 1)

        self.language_edit = QLineEdit(self.details_card)
        self.language_edit.setObjectName(u"language_edit")
        self.language_edit.setProperty(u"touch", True)

        self.details_grid.addWidget(self.language_edit, 7, 1, 1, 1)

        self.email_label = QLabel(self.details_card)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setWordWrap(True)

        self.details_grid.addWidget(self.email_label, 8, 0, 1, 1)

        self.email_edit = QLineEdit(self.details_card)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setProperty(u"touch", True)

        self.details_grid.addWidget(self.email_edit, 8, 1, 1, 1)

        self.phone_label = QLabel(self.details_card)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setWordWrap(True)

        self.details_grid.addWidget(self.phone_label, 9, 0, 1, 1)

        self.phone_edit = QLineEdit(self.details_card)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setProperty(u"touch", True)

        self.details_grid.addWidget(self.phone_edit, 9, 1, 1, 1)

        self.address_label = QLabel(self.details_card)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setWordWrap(True)

        self.details_grid.addWidget(self.address_label, 10, 0, 1, 1)

        self.address_edit = QPlainTextEdit(self.details_card)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setTabChangesFocus(True)

        self.details_grid.addWidget(self.address_edit, 10, 1, 1, 1)

        self.wants_label = QLabel(self.details_card)
        self.wants_label.setObjectName(u"wants_label")
        self.wants_label.setWordWrap(True)

        self.details_grid.addWidget(self.wants_label, 11, 0, 1, 1)

        self.wants_combo = QComboBox(self.details_card)
        self.wants_combo.setObjectName(u"wants_combo")
        self.wants_combo.setProperty(u"touch", True)

        self.details_grid.addWidget(self.wants_combo, 11, 1, 1, 1)

        self.details_grid.setColumnStretch(1, 1)

        self.details_column.addLayout(self.details_grid)

        self.problem_label = QLabel(self.details_card)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"role", u"problem")
        self.problem_label.setWordWrap(True)

        self.details_column.addWidget(self.problem_label)

        self.save_place = QWidget(self.details_card)
        self.save_place.setObjectName(u"save_place")
        self.save_button = QPushButton(self.save_place)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"tick")
        self.save_button.setProperty(u"touch", True)

        self.details_column.addWidget(self.save_place)


        self.person_contents_column.addWidget(self.details_card)

        self.history_card = QFrame(self.person_contents)
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

        self.history_place = QWidget(self.history_card)
        self.history_place.setObjectName(u"history_place")
        self.history_rows = QVBoxLayout(self.history_place)
        self.history_rows.setSpacing(12)
        self.history_rows.setObjectName(u"history_rows")
        self.history_rows.setContentsMargins(0, 0, 0, 0)

        self.history_column.addWidget(self.history_place)


        self.person_contents_column.addWidget(self.history_card)

        self.end_spacer = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.person_contents_column.addItem(self.end_spacer)

        self.person_scroll.setWidget(self.person_contents)

        self.person_column.addWidget(self.person_scroll)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.aka_label.setBuddy(self.aka_edit)
        self.address_as_label.setBuddy(self.address_as_edit)
        self.said_as_label.setBuddy(self.said_as_edit)
        self.group_label.setBuddy(self.group_edit)
        self.role_label.setBuddy(self.role_combo)
        self.also_role_label.setBuddy(self.also_role_combo)
        self.language_label.setBuddy(self.language_edit)
        self.email_label.setBuddy(self.email_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.address_label.setBuddy(self.address_edit)
        self.wants_label.setBuddy(self.wants_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.back_button, self.consent_button)
        QWidget.setTabOrder(self.consent_button, self.needs_button)
        QWidget.setTabOrder(self.needs_button, self.participant_button)
        QWidget.setTabOrder(self.participant_button, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.aka_edit)
        QWidget.setTabOrder(self.aka_edit, self.address_as_edit)
        QWidget.setTabOrder(self.address_as_edit, self.said_as_edit)
        QWidget.setTabOrder(self.said_as_edit, self.group_edit)
        QWidget.setTabOrder(self.group_edit, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.also_role_combo)
        QWidget.setTabOrder(self.also_role_combo, self.language_edit)
        QWidget.setTabOrder(self.language_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.wants_combo)
        QWidget.setTabOrder(self.wants_combo, self.save_button)

        self.retranslateUi(PersonPanel)

        QMetaObject.connectSlotsByName(PersonPanel)
    # setupUi

    def retranslateUi(self, PersonPanel: QWidget) -> None:
        self.title_label.setText("")
        self.back_button.setText(QCoreApplication.translate("PersonPanel", u"&Back  Esc", None))
        self.consent_button.setText(QCoreApplication.translate("PersonPanel", u"Pe&rmissions", None))
        self.needs_button.setText(QCoreApplication.translate("PersonPanel", u"Nee&ds", None))
        self.participant_button.setText(QCoreApplication.translate("PersonPanel", u"Sho&w to the participant", None))
        self.withdraw_button.setText(QCoreApplication.translate("PersonPanel", u"Wi&thdraw\u2026", None))
        self.needs_title_label.setText(QCoreApplication.translate("PersonPanel", u"Needs", None))
        self.now_title_label.setText(QCoreApplication.translate("PersonPanel", u"What we may do", None))
        self.details_title_label.setText(QCoreApplication.translate("PersonPanel", u"Details", None))
        self.name_label.setText(QCoreApplication.translate("PersonPanel", u"&Name", None))
        self.aka_label.setText(QCoreApplication.translate("PersonPanel", u"Also &known as", None))
        self.address_as_label.setText(QCoreApplication.translate("PersonPanel", u"How the&y like to be addressed", None))
        self.said_as_label.setText(QCoreApplication.translate("PersonPanel", u"How the na&me is said", None))
        self.group_label.setText(QCoreApplication.translate("PersonPanel", u"&Group or organisation", None))
        self.role_label.setText(QCoreApplication.translate("PersonPanel", u"Usually &comes as", None))
#if QT_CONFIG(accessibility)
        self.role_combo.setAccessibleName(QCoreApplication.translate("PersonPanel", u"Usually comes as", None))
#endif // QT_CONFIG(accessibility)
        self.also_role_label.setText(QCoreApplication.translate("PersonPanel", u"And als&o as", None))
#if QT_CONFIG(accessibility)
        self.also_role_combo.setAccessibleName(QCoreApplication.translate("PersonPanel", u"And also as", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("PersonPanel", u"&Language", None))
        self.email_label.setText(QCoreApplication.translate("PersonPanel", u"Ema&il", None))
        self.phone_label.setText(QCoreApplication.translate("PersonPanel", u"&Phone", None))
        self.address_label.setText(QCoreApplication.translate("PersonPanel", u"&Address", None))
        self.wants_label.setText(QCoreApplication.translate("PersonPanel", u"How they want to hear from &us", None))
#if QT_CONFIG(accessibility)
        self.wants_combo.setAccessibleName(QCoreApplication.translate("PersonPanel", u"How they want to hear from us", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.save_button.setText(QCoreApplication.translate("PersonPanel", u"&Save the details", None))
        self.history_title_label.setText(QCoreApplication.translate("PersonPanel", u"Every answer, and the words it was given to", None))
        pass
    # retranslateUi

