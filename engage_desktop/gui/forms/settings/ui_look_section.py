# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'look_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from engage_desktop.gui.settings.look_panel import LookPanel

class Ui_LookSection(object):
    def setupUi(self, LookSection: QWidget) -> None:
        if not LookSection.objectName():
            LookSection.setObjectName(u"LookSection")
        LookSection.setProperty(u"role", u"card")
        self.look_section_column = QVBoxLayout(LookSection)
        self.look_section_column.setSpacing(12)
        self.look_section_column.setObjectName(u"look_section_column")
        self.look_section_column.setContentsMargins(24, 20, 24, 20)
        self.look_title_label = QLabel(LookSection)
        self.look_title_label.setObjectName(u"look_title_label")
        self.look_title_label.setProperty(u"role", u"section-title")
        self.look_title_label.setWordWrap(True)

        self.look_section_column.addWidget(self.look_title_label)

        self.look_panel = LookPanel(LookSection)
        self.look_panel.setObjectName(u"look_panel")

        self.look_section_column.addWidget(self.look_panel)


        self.retranslateUi(LookSection)

        QMetaObject.connectSlotsByName(LookSection)
    # setupUi

    def retranslateUi(self, LookSection: QWidget) -> None:
        self.look_title_label.setText(QCoreApplication.translate("LookSection", u"How the window looks", None))
        pass
    # retranslateUi

