# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'linked_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines

class Ui_LinkedCard(object):
    def setupUi(self, LinkedCard: QWidget) -> None:
        if not LinkedCard.objectName():
            LinkedCard.setObjectName(u"LinkedCard")
        LinkedCard.setProperty(u"role", u"card")
        self.linked_column = QVBoxLayout(LinkedCard)
        self.linked_column.setSpacing(12)
        self.linked_column.setObjectName(u"linked_column")
        self.linked_column.setContentsMargins(24, 20, 24, 20)
        self.linked_title_label = QLabel(LinkedCard)
        self.linked_title_label.setObjectName(u"linked_title_label")
        self.linked_title_label.setWordWrap(True)
        self.linked_title_label.setProperty(u"role", u"section-title")

        self.linked_column.addWidget(self.linked_title_label)

        self.linked_words_label = QLabel(LinkedCard)
        self.linked_words_label.setObjectName(u"linked_words_label")
        self.linked_words_label.setWordWrap(True)
        self.linked_words_label.setProperty(u"role", u"soft")

        self.linked_column.addWidget(self.linked_words_label)

        self.linked_lines = CheckLines(LinkedCard)
        self.linked_lines.setObjectName(u"linked_lines")

        self.linked_column.addWidget(self.linked_lines)


        self.retranslateUi(LinkedCard)

        QMetaObject.connectSlotsByName(LinkedCard)
    # setupUi

    def retranslateUi(self, LinkedCard: QWidget) -> None:
        self.linked_title_label.setText(QCoreApplication.translate("LinkedCard", u"Also written down as", None))
        self.linked_words_label.setText(QCoreApplication.translate("LinkedCard", u"Somebody said that these records are the same person. They count as one; what one takes back counts for all. Nothing was written over.", None))
        pass
    # retranslateUi

