# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.first_run.passphrase_panel import PassphrasePanel
from engage_desktop.gui.widgets.chip import Chip

class Ui_PassphraseSection(object):
    def setupUi(self, PassphraseSection: QWidget) -> None:
        if not PassphraseSection.objectName():
            PassphraseSection.setObjectName(u"PassphraseSection")
        PassphraseSection.setProperty(u"role", u"card")
        self.passphrase_section_column = QVBoxLayout(PassphraseSection)
        self.passphrase_section_column.setSpacing(8)
        self.passphrase_section_column.setObjectName(u"passphrase_section_column")
        self.passphrase_section_column.setContentsMargins(24, 20, 24, 20)
        self.passphrase_title_label = QLabel(PassphraseSection)
        self.passphrase_title_label.setObjectName(u"passphrase_title_label")
        self.passphrase_title_label.setProperty(u"role", u"section-title")
        self.passphrase_title_label.setWordWrap(True)

        self.passphrase_section_column.addWidget(self.passphrase_title_label)

        self.old_label = QLabel(PassphraseSection)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setWordWrap(True)

        self.passphrase_section_column.addWidget(self.old_label)

        self.old_edit = QLineEdit(PassphraseSection)
        self.old_edit.setObjectName(u"old_edit")
        self.old_edit.setMaxLength(1024)
        self.old_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_section_column.addWidget(self.old_edit)

        self.old_problem = QLabel(PassphraseSection)
        self.old_problem.setObjectName(u"old_problem")
        self.old_problem.setProperty(u"role", u"problem")
        self.old_problem.setText(u"")
        self.old_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.old_problem.setWordWrap(True)

        self.passphrase_section_column.addWidget(self.old_problem)

        self.new_panel = PassphrasePanel(PassphraseSection)
        self.new_panel.setObjectName(u"new_panel")

        self.passphrase_section_column.addWidget(self.new_panel)

        self.passphrase_row = QHBoxLayout()
        self.passphrase_row.setSpacing(12)
        self.passphrase_row.setObjectName(u"passphrase_row")
        self.change_button = QPushButton(PassphraseSection)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setProperty(u"role", u"primary")

        self.passphrase_row.addWidget(self.change_button)

        self.passphrase_chip = Chip(PassphraseSection)
        self.passphrase_chip.setObjectName(u"passphrase_chip")

        self.passphrase_row.addWidget(self.passphrase_chip)

        self.passphrase_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passphrase_row.addItem(self.passphrase_gap)


        self.passphrase_section_column.addLayout(self.passphrase_row)

        self.sheet_rule = QFrame(PassphraseSection)
        self.sheet_rule.setObjectName(u"sheet_rule")
        self.sheet_rule.setProperty(u"role", u"rule")

        self.passphrase_section_column.addWidget(self.sheet_rule)

        self.sheet_words = QLabel(PassphraseSection)
        self.sheet_words.setObjectName(u"sheet_words")
        self.sheet_words.setProperty(u"role", u"soft")
        self.sheet_words.setWordWrap(True)

        self.passphrase_section_column.addWidget(self.sheet_words)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old_edit, self.new_panel)
        QWidget.setTabOrder(self.new_panel, self.change_button)

        self.retranslateUi(PassphraseSection)

        QMetaObject.connectSlotsByName(PassphraseSection)
    # setupUi

    def retranslateUi(self, PassphraseSection: QWidget) -> None:
        self.passphrase_title_label.setText(QCoreApplication.translate("PassphraseSection", u"Passphrase and recovery sheet", None))
        self.old_label.setText(QCoreApplication.translate("PassphraseSection", u"Passphrase &until now", None))
        self.change_button.setText(QCoreApplication.translate("PassphraseSection", u"Change the passp&hrase", None))
        self.sheet_words.setText(QCoreApplication.translate("PassphraseSection", u"The recovery sheet cannot be shown again: its code is stored nowhere, on purpose. The sheet you printed stays good when the passphrase changes.", None))
        pass
    # retranslateUi

