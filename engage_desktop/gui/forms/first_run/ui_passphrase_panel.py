# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget)

from engage_desktop.gui.widgets.chip import Chip

class Ui_PassphrasePanel(object):
    def setupUi(self, PassphrasePanel: QWidget) -> None:
        if not PassphrasePanel.objectName():
            PassphrasePanel.setObjectName(u"PassphrasePanel")
        self.passphrase_grid = QGridLayout(PassphrasePanel)
        self.passphrase_grid.setObjectName(u"passphrase_grid")
        self.passphrase_grid.setHorizontalSpacing(12)
        self.passphrase_grid.setVerticalSpacing(6)
        self.passphrase_grid.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(PassphrasePanel)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setWordWrap(True)

        self.passphrase_grid.addWidget(self.passphrase_label, 0, 0, 1, 2)

        self.passphrase_edit = QLineEdit(PassphrasePanel)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setMaxLength(1024)
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_grid.addWidget(self.passphrase_edit, 1, 0, 1, 2)

        self.strength_place = QWidget(PassphrasePanel)
        self.strength_place.setObjectName(u"strength_place")
        self.strength_row = QHBoxLayout(self.strength_place)
        self.strength_row.setSpacing(12)
        self.strength_row.setObjectName(u"strength_row")
        self.strength_row.setContentsMargins(0, 0, 0, 0)
        self.strength_chip = Chip(self.strength_place)
        self.strength_chip.setObjectName(u"strength_chip")

        self.strength_row.addWidget(self.strength_chip)

        self.strength_label = QLabel(self.strength_place)
        self.strength_label.setObjectName(u"strength_label")
        self.strength_label.setProperty(u"role", u"soft")
        self.strength_label.setText(u"")
        self.strength_label.setTextFormat(Qt.TextFormat.PlainText)
        self.strength_label.setWordWrap(True)

        self.strength_row.addWidget(self.strength_label)

        self.strength_row.setStretch(1, 1)

        self.passphrase_grid.addWidget(self.strength_place, 2, 0, 1, 2)

        self.passphrase_problem = QLabel(PassphrasePanel)
        self.passphrase_problem.setObjectName(u"passphrase_problem")
        self.passphrase_problem.setProperty(u"role", u"problem")
        self.passphrase_problem.setText(u"")
        self.passphrase_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_problem.setWordWrap(True)

        self.passphrase_grid.addWidget(self.passphrase_problem, 3, 0, 1, 2)

        self.again_label = QLabel(PassphrasePanel)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setWordWrap(True)

        self.passphrase_grid.addWidget(self.again_label, 4, 0, 1, 2)

        self.again_edit = QLineEdit(PassphrasePanel)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setMaxLength(1024)
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_grid.addWidget(self.again_edit, 5, 0, 1, 2)

        self.again_problem = QLabel(PassphrasePanel)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setProperty(u"role", u"problem")
        self.again_problem.setText(u"")
        self.again_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.again_problem.setWordWrap(True)

        self.passphrase_grid.addWidget(self.again_problem, 6, 0, 1, 2)

        self.show_button = QPushButton(PassphrasePanel)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setProperty(u"picture", u"show")
        self.show_button.setCheckable(True)

        self.passphrase_grid.addWidget(self.show_button, 7, 0, 1, 1)

        self.passphrase_grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_button)

        self.retranslateUi(PassphrasePanel)

        QMetaObject.connectSlotsByName(PassphrasePanel)
    # setupUi

    def retranslateUi(self, PassphrasePanel: QWidget) -> None:
        self.passphrase_label.setText(QCoreApplication.translate("PassphrasePanel", u"&Passphrase", None))
        self.again_label.setText(QCoreApplication.translate("PassphrasePanel", u"The same passphrase &again", None))
        self.show_button.setText(QCoreApplication.translate("PassphrasePanel", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.show_button.setAccessibleDescription(QCoreApplication.translate("PassphrasePanel", u"Shows both passphrases as you type them", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

