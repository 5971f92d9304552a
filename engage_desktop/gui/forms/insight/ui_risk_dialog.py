# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'risk_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget)

class Ui_RiskDialog(object):
    def setupUi(self, RiskDialog: QWidget) -> None:
        if not RiskDialog.objectName():
            RiskDialog.setObjectName(u"RiskDialog")
        self.risk_column = QVBoxLayout(RiskDialog)
        self.risk_column.setSpacing(8)
        self.risk_column.setObjectName(u"risk_column")
        self.risk_column.setContentsMargins(24, 20, 24, 20)
        self.risk_title_label = QLabel(RiskDialog)
        self.risk_title_label.setObjectName(u"risk_title_label")
        self.risk_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.risk_title_label.setWordWrap(True)
        self.risk_title_label.setProperty(u"role", u"section-title")

        self.risk_column.addWidget(self.risk_title_label)

        self.about_label = QLabel(RiskDialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"soft")

        self.risk_column.addWidget(self.about_label)

        self.owner_label = QLabel(RiskDialog)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setWordWrap(True)

        self.risk_column.addWidget(self.owner_label)

        self.owner_edit = QLineEdit(RiskDialog)
        self.owner_edit.setObjectName(u"owner_edit")
        self.owner_edit.setMaxLength(400)

        self.risk_column.addWidget(self.owner_edit)

        self.owner_problem = QLabel(RiskDialog)
        self.owner_problem.setObjectName(u"owner_problem")
        self.owner_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_problem.setWordWrap(True)
        self.owner_problem.setVisible(False)
        self.owner_problem.setProperty(u"role", u"problem")

        self.risk_column.addWidget(self.owner_problem)

        self.note_label = QLabel(RiskDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.risk_column.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(RiskDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)

        self.risk_column.addWidget(self.note_edit)

        self.note_problem = QLabel(RiskDialog)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.note_problem.setWordWrap(True)
        self.note_problem.setVisible(False)
        self.note_problem.setProperty(u"role", u"problem")

        self.risk_column.addWidget(self.note_problem)

        self.risk_line = QWidget(RiskDialog)
        self.risk_line.setObjectName(u"risk_line")
        self.mark_button = QPushButton(self.risk_line)
        self.mark_button.setObjectName(u"mark_button")
        self.mark_button.setProperty(u"role", u"primary")
        self.mark_button.setProperty(u"picture", u"warn")
        self.cancel_button = QPushButton(self.risk_line)
        self.cancel_button.setObjectName(u"cancel_button")

        self.risk_column.addWidget(self.risk_line)

#if QT_CONFIG(shortcut)
        self.owner_label.setBuddy(self.owner_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.owner_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.mark_button)
        QWidget.setTabOrder(self.mark_button, self.cancel_button)

        self.retranslateUi(RiskDialog)

        QMetaObject.connectSlotsByName(RiskDialog)
    # setupUi

    def retranslateUi(self, RiskDialog: QWidget) -> None:
        self.risk_title_label.setText(QCoreApplication.translate("RiskDialog", u"A concern that could harm people, or the change itself", None))
        self.owner_label.setText(QCoreApplication.translate("RiskDialog", u"Who loo&ks after it", None))
        self.note_label.setText(QCoreApplication.translate("RiskDialog", u"What is to be &watched (nothing personal)", None))
        self.mark_button.setText(QCoreApplication.translate("RiskDialog", u"Mark as a &risk", None))
        self.cancel_button.setText(QCoreApplication.translate("RiskDialog", u"&Cancel", None))
        pass
    # retranslateUi

