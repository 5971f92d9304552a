# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'risk_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

class Ui_RiskDialog(object):
    def setupUi(self, RiskDialog: QWidget) -> None:
        if not RiskDialog.objectName():
            RiskDialog.setObjectName(u"RiskDialog")
        RiskDialog.setProperty(u"role", u"sheet")
        self.risk_dialog_column = QVBoxLayout(RiskDialog)
        self.risk_dialog_column.setSpacing(12)
        self.risk_dialog_column.setObjectName(u"risk_dialog_column")
        self.risk_dialog_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(RiskDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"section-title")

        self.risk_dialog_column.addWidget(self.title_label)

        self.words_frame = QFrame(RiskDialog)
        self.words_frame.setObjectName(u"words_frame")
        self.words_frame.setProperty(u"role", u"sunken")
        self.words_column = QVBoxLayout(self.words_frame)
        self.words_column.setSpacing(8)
        self.words_column.setObjectName(u"words_column")
        self.words_column.setContentsMargins(16, 12, 16, 12)
        self.words_label = QLabel(self.words_frame)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)

        self.words_column.addWidget(self.words_label)


        self.risk_dialog_column.addWidget(self.words_frame)

        self.owner_label = QLabel(RiskDialog)
        self.owner_label.setObjectName(u"owner_label")

        self.risk_dialog_column.addWidget(self.owner_label)

        self.owner_edit = QLineEdit(RiskDialog)
        self.owner_edit.setObjectName(u"owner_edit")

        self.risk_dialog_column.addWidget(self.owner_edit)

        self.owner_problem = QLabel(RiskDialog)
        self.owner_problem.setObjectName(u"owner_problem")
        self.owner_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_problem.setWordWrap(True)
        self.owner_problem.setProperty(u"role", u"problem")

        self.risk_dialog_column.addWidget(self.owner_problem)

        self.note_label = QLabel(RiskDialog)
        self.note_label.setObjectName(u"note_label")

        self.risk_dialog_column.addWidget(self.note_label)

        self.note_edit = QLineEdit(RiskDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.risk_dialog_column.addWidget(self.note_edit)

        self.buttons_line = QWidget(RiskDialog)
        self.buttons_line.setObjectName(u"buttons_line")
        self.save_button = QPushButton(self.buttons_line)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setProperty(u"picture", u"warn")
        self.unmark_button = QPushButton(self.buttons_line)
        self.unmark_button.setObjectName(u"unmark_button")
        self.leave_button = QPushButton(self.buttons_line)
        self.leave_button.setObjectName(u"leave_button")

        self.risk_dialog_column.addWidget(self.buttons_line)

#if QT_CONFIG(shortcut)
        self.owner_label.setBuddy(self.owner_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.owner_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.unmark_button)
        QWidget.setTabOrder(self.unmark_button, self.leave_button)

        self.retranslateUi(RiskDialog)

        QMetaObject.connectSlotsByName(RiskDialog)
    # setupUi

    def retranslateUi(self, RiskDialog: QWidget) -> None:
        RiskDialog.setWindowTitle(QCoreApplication.translate("RiskDialog", u"Mark as a risk", None))
        self.title_label.setText(QCoreApplication.translate("RiskDialog", u"Mark as a risk", None))
        self.owner_label.setText(QCoreApplication.translate("RiskDialog", u"&Who looks after it", None))
        self.note_label.setText(QCoreApplication.translate("RiskDialog", u"What could go &wrong, if it helps", None))
        self.save_button.setText(QCoreApplication.translate("RiskDialog", u"&Mark it", None))
        self.unmark_button.setText(QCoreApplication.translate("RiskDialog", u"It is &no risk any more", None))
        self.leave_button.setText(QCoreApplication.translate("RiskDialog", u"&Leave it as it is", None))
    # retranslateUi

