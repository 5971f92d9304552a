# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'value_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

class Ui_ValueCard(object):
    def setupUi(self, ValueCard: QWidget) -> None:
        if not ValueCard.objectName():
            ValueCard.setObjectName(u"ValueCard")
        ValueCard.setProperty(u"role", u"sunken")
        self.value_column = QVBoxLayout(ValueCard)
        self.value_column.setSpacing(8)
        self.value_column.setObjectName(u"value_column")
        self.value_column.setContentsMargins(16, 12, 16, 12)
        self.where_label = QLabel(ValueCard)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setWordWrap(True)
        self.where_label.setTextFormat(Qt.TextFormat.PlainText)
        self.where_label.setProperty(u"role", u"small")

        self.value_column.addWidget(self.where_label)

        self.value_label = QLabel(ValueCard)
        self.value_label.setObjectName(u"value_label")
        self.value_label.setWordWrap(True)
        self.value_label.setTextFormat(Qt.TextFormat.PlainText)
        self.value_label.setProperty(u"role", u"big")

        self.value_column.addWidget(self.value_label)

        self.value_line = QWidget(ValueCard)
        self.value_line.setObjectName(u"value_line")
        self.keep_button = QPushButton(self.value_line)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setProperty(u"picture", u"tick")

        self.value_column.addWidget(self.value_line)


        self.retranslateUi(ValueCard)

        QMetaObject.connectSlotsByName(ValueCard)
    # setupUi

    def retranslateUi(self, ValueCard: QWidget) -> None:
        self.where_label.setText("")
        self.value_label.setText("")
        self.keep_button.setText(QCoreApplication.translate("ValueCard", u"Keep this one", None))
        pass
    # retranslateUi

