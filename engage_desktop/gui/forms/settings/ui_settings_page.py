# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage: QWidget) -> None:
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.settings_column = QVBoxLayout(SettingsPage)
        self.settings_column.setSpacing(16)
        self.settings_column.setObjectName(u"settings_column")
        self.settings_column.setContentsMargins(28, 24, 28, 24)
        self.settings_title_label = QLabel(SettingsPage)
        self.settings_title_label.setObjectName(u"settings_title_label")
        self.settings_title_label.setProperty(u"role", u"page-title")
        self.settings_title_label.setWordWrap(True)

        self.settings_column.addWidget(self.settings_title_label)


        self.retranslateUi(SettingsPage)

        QMetaObject.connectSlotsByName(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage: QWidget) -> None:
        self.settings_title_label.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        pass
    # retranslateUi

