# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'number_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_NumberSection(object):
    def setupUi(self, NumberSection: QWidget) -> None:
        if not NumberSection.objectName():
            NumberSection.setObjectName(u"NumberSection")
        NumberSection.setProperty(u"role", u"card")
        self.number_column = QVBoxLayout(NumberSection)
        self.number_column.setSpacing(8)
        self.number_column.setObjectName(u"number_column")
        self.number_column.setContentsMargins(24, 20, 24, 20)
        self.number_title_label = QLabel(NumberSection)
        self.number_title_label.setObjectName(u"number_title_label")
        self.number_title_label.setProperty(u"role", u"section-title")
        self.number_title_label.setWordWrap(True)

        self.number_column.addWidget(self.number_title_label)

        self.number_words_label = QLabel(NumberSection)
        self.number_words_label.setObjectName(u"number_words_label")
        self.number_words_label.setProperty(u"role", u"soft")
        self.number_words_label.setText(u"")
        self.number_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_words_label.setWordWrap(True)

        self.number_column.addWidget(self.number_words_label)

        self.told_check = QCheckBox(NumberSection)
        self.told_check.setObjectName(u"told_check")

        self.number_column.addWidget(self.told_check)

        self.number_row = QHBoxLayout()
        self.number_row.setObjectName(u"number_row")
        self.number_button = QPushButton(NumberSection)
        self.number_button.setObjectName(u"number_button")

        self.number_row.addWidget(self.number_button)

        self.number_row_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_row.addItem(self.number_row_gap)


        self.number_column.addLayout(self.number_row)

        QWidget.setTabOrder(self.told_check, self.number_button)

        self.retranslateUi(NumberSection)

        QMetaObject.connectSlotsByName(NumberSection)
    # setupUi

    def retranslateUi(self, NumberSection: QWidget) -> None:
        self.number_title_label.setText(QCoreApplication.translate("NumberSection", u"If this laptop was copied, or put back to an earlier day", None))
        self.told_check.setText(QCoreApplication.translate("NumberSection", u"The central team said &B10 of our bundle", None))
        self.number_button.setText(QCoreApplication.translate("NumberSection", u"Give this laptop a new number", None))
        pass
    # retranslateUi

