# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_check_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_RecoveryCheckPage(object):
    def setupUi(self, RecoveryCheckPage: QWidget) -> None:
        if not RecoveryCheckPage.objectName():
            RecoveryCheckPage.setObjectName(u"RecoveryCheckPage")
        self.check_column = QVBoxLayout(RecoveryCheckPage)
        self.check_column.setSpacing(12)
        self.check_column.setObjectName(u"check_column")
        self.check_column.setContentsMargins(0, 0, 0, 0)
        self.check_card = QFrame(RecoveryCheckPage)
        self.check_card.setObjectName(u"check_card")
        self.check_card.setProperty(u"role", u"card")
        self.check_card_column = QVBoxLayout(self.check_card)
        self.check_card_column.setSpacing(6)
        self.check_card_column.setObjectName(u"check_card_column")
        self.check_card_column.setContentsMargins(24, 20, 24, 20)
        self.group_label = QLabel(self.check_card)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setWordWrap(True)

        self.check_card_column.addWidget(self.group_label)

        self.group_edit = QLineEdit(self.check_card)
        self.group_edit.setObjectName(u"group_edit")
        self.group_edit.setProperty(u"role", u"big-field")
        self.group_edit.setMaxLength(12)

        self.check_card_column.addWidget(self.group_edit)

        self.group_problem = QLabel(self.check_card)
        self.group_problem.setObjectName(u"group_problem")
        self.group_problem.setProperty(u"role", u"problem")
        self.group_problem.setText(u"")
        self.group_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.group_problem.setWordWrap(True)

        self.check_card_column.addWidget(self.group_problem)


        self.check_column.addWidget(self.check_card)

        self.check_words = QLabel(RecoveryCheckPage)
        self.check_words.setObjectName(u"check_words")
        self.check_words.setProperty(u"role", u"soft")
        self.check_words.setWordWrap(True)

        self.check_column.addWidget(self.check_words)

#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryCheckPage)

        QMetaObject.connectSlotsByName(RecoveryCheckPage)
    # setupUi

    def retranslateUi(self, RecoveryCheckPage: QWidget) -> None:
        self.group_label.setText(QCoreApplication.translate("RecoveryCheckPage", u"&Four characters", None))
        self.check_words.setText(QCoreApplication.translate("RecoveryCheckPage", u"This makes sure that the sheet is really in your hands. To see the code again, go back.", None))
        pass
    # retranslateUi

