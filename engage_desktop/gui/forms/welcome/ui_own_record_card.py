# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_record_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QVBoxLayout, QWidget)

class Ui_OwnRecordCard(object):
    def setupUi(self, OwnRecordCard: QWidget) -> None:
        if not OwnRecordCard.objectName():
            OwnRecordCard.setObjectName(u"OwnRecordCard")
        OwnRecordCard.setProperty(u"role", u"card")
        self.own_column = QVBoxLayout(OwnRecordCard)
        self.own_column.setSpacing(8)
        self.own_column.setObjectName(u"own_column")
        self.own_column.setContentsMargins(20, 14, 20, 14)
        self.own_title_label = QLabel(OwnRecordCard)
        self.own_title_label.setObjectName(u"own_title_label")
        self.own_title_label.setWordWrap(True)
        self.own_title_label.setProperty(u"role", u"section-title")

        self.own_column.addWidget(self.own_title_label)

        self.own_hint_label = QLabel(OwnRecordCard)
        self.own_hint_label.setObjectName(u"own_hint_label")
        self.own_hint_label.setWordWrap(True)
        self.own_hint_label.setProperty(u"role", u"big")

        self.own_column.addWidget(self.own_hint_label)

        self.name_label = QLabel(OwnRecordCard)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.own_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(OwnRecordCard)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setProperty(u"touch", True)

        self.own_column.addWidget(self.name_edit)

        self.address_as_label = QLabel(OwnRecordCard)
        self.address_as_label.setObjectName(u"address_as_label")
        self.address_as_label.setWordWrap(True)

        self.own_column.addWidget(self.address_as_label)

        self.address_as_edit = QLineEdit(OwnRecordCard)
        self.address_as_edit.setObjectName(u"address_as_edit")
        self.address_as_edit.setProperty(u"touch", True)

        self.own_column.addWidget(self.address_as_edit)

        self.said_as_label = QLabel(OwnRecordCard)
        self.said_as_label.setObjectName(u"said_as_label")
        self.said_as_label.setWordWrap(True)

        self.own_column.addWidget(self.said_as_label)

        self.said_as_edit = QLineEdit(OwnRecordCard)
        self.said_as_edit.setObjectName(u"said_as_edit")
        self.said_as_edit.setProperty(u"touch", True)

        self.own_column.addWidget(self.said_as_edit)

        self.language_label = QLabel(OwnRecordCard)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setWordWrap(True)

        self.own_column.addWidget(self.language_label)

        self.language_edit = QLineEdit(OwnRecordCard)
        self.language_edit.setObjectName(u"language_edit")
        self.language_edit.setProperty(u"touch", True)

        self.own_column.addWidget(self.language_edit)

        self.email_label = QLabel(OwnRecordCard)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setWordWrap(True)

        self.own_column.addWidget(self.email_label)

        self.email_edit = QLineEdit(OwnRecordCard)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setProperty(u"touch", True)

        self.own_column.addWidget(self.email_edit)

        self.phone_label = QLabel(OwnRecordCard)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setWordWrap(True)

        self.own_column.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(OwnRecordCard)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setProperty(u"touch", True)

        self.own_column.addWidget(self.phone_edit)

        self.address_label = QLabel(OwnRecordCard)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setWordWrap(True)

        self.own_column.addWidget(self.address_label)

        self.address_edit = QPlainTextEdit(OwnRecordCard)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setTabChangesFocus(True)

        self.own_column.addWidget(self.address_edit)

        self.wants_label = QLabel(OwnRecordCard)
        self.wants_label.setObjectName(u"wants_label")
        self.wants_label.setWordWrap(True)

        self.own_column.addWidget(self.wants_label)

        self.wants_combo = QComboBox(OwnRecordCard)
        self.wants_combo.setObjectName(u"wants_combo")
        self.wants_combo.setProperty(u"touch", True)

        self.own_column.addWidget(self.wants_combo)

        self.own_place = QWidget(OwnRecordCard)
        self.own_place.setObjectName(u"own_place")
        self.own_save_button = QPushButton(self.own_place)
        self.own_save_button.setObjectName(u"own_save_button")
        self.own_save_button.setProperty(u"picture", u"tick")
        self.own_save_button.setProperty(u"touch", True)

        self.own_column.addWidget(self.own_place)

        self.own_saved_label = QLabel(OwnRecordCard)
        self.own_saved_label.setObjectName(u"own_saved_label")
        self.own_saved_label.setTextFormat(Qt.TextFormat.PlainText)
        self.own_saved_label.setWordWrap(True)
        self.own_saved_label.setProperty(u"role", u"big")

        self.own_column.addWidget(self.own_saved_label)

        self.said_title_label = QLabel(OwnRecordCard)
        self.said_title_label.setObjectName(u"said_title_label")
        self.said_title_label.setWordWrap(True)
        self.said_title_label.setProperty(u"role", u"section-title")

        self.own_column.addWidget(self.said_title_label)

        self.said_label = QLabel(OwnRecordCard)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setTextFormat(Qt.TextFormat.PlainText)
        self.said_label.setWordWrap(True)
        self.said_label.setProperty(u"role", u"big")

        self.own_column.addWidget(self.said_label)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.address_as_label.setBuddy(self.address_as_edit)
        self.said_as_label.setBuddy(self.said_as_edit)
        self.language_label.setBuddy(self.language_edit)
        self.email_label.setBuddy(self.email_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.address_label.setBuddy(self.address_edit)
        self.wants_label.setBuddy(self.wants_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.address_as_edit)
        QWidget.setTabOrder(self.address_as_edit, self.said_as_edit)
        QWidget.setTabOrder(self.said_as_edit, self.language_edit)
        QWidget.setTabOrder(self.language_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.wants_combo)
        QWidget.setTabOrder(self.wants_combo, self.own_save_button)

        self.retranslateUi(OwnRecordCard)

        QMetaObject.connectSlotsByName(OwnRecordCard)
    # setupUi

    def retranslateUi(self, OwnRecordCard: QWidget) -> None:
        self.own_title_label.setText(QCoreApplication.translate("OwnRecordCard", u"What we have written down about you", None))
        self.own_hint_label.setText(QCoreApplication.translate("OwnRecordCard", u"Please put right what is wrong. Everything may stay empty.", None))
        self.name_label.setText(QCoreApplication.translate("OwnRecordCard", u"Your &name, as you want it written", None))
        self.address_as_label.setText(QCoreApplication.translate("OwnRecordCard", u"How we should a&ddress you", None))
        self.said_as_label.setText(QCoreApplication.translate("OwnRecordCard", u"How &your name is said", None))
        self.language_label.setText(QCoreApplication.translate("OwnRecordCard", u"Your &language", None))
        self.email_label.setText(QCoreApplication.translate("OwnRecordCard", u"Ema&il", None))
        self.phone_label.setText(QCoreApplication.translate("OwnRecordCard", u"&Phone", None))
        self.address_label.setText(QCoreApplication.translate("OwnRecordCard", u"&Address", None))
        self.wants_label.setText(QCoreApplication.translate("OwnRecordCard", u"How you &want to hear from us", None))
#if QT_CONFIG(accessibility)
        self.wants_combo.setAccessibleName(QCoreApplication.translate("OwnRecordCard", u"How you want to hear from us", None))
#endif // QT_CONFIG(accessibility)
        self.own_save_button.setText(QCoreApplication.translate("OwnRecordCard", u"&Save my details", None))
        self.own_saved_label.setText("")
        self.said_title_label.setText(QCoreApplication.translate("OwnRecordCard", u"What you said", None))
        self.said_label.setText("")
        pass
    # retranslateUi

