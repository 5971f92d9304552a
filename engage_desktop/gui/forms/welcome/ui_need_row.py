# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'need_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from engage_desktop.gui.widgets.chip import Chip

class Ui_NeedRow(object):
    def setupUi(self, NeedRow: QWidget) -> None:
        if not NeedRow.objectName():
            NeedRow.setObjectName(u"NeedRow")
        NeedRow.setProperty(u"role", u"card")
        self.need_column = QVBoxLayout(NeedRow)
        self.need_column.setSpacing(8)
        self.need_column.setObjectName(u"need_column")
        self.need_column.setContentsMargins(20, 12, 20, 12)
        self.need_place = QWidget(NeedRow)
        self.need_place.setObjectName(u"need_place")
        self.need_chip = Chip(self.need_place)
        self.need_chip.setObjectName(u"need_chip")
        self.note_label = QLabel(self.need_place)
        self.note_label.setObjectName(u"note_label")
        self.note_edit = QLineEdit(self.need_place)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setProperty(u"touch", True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note_edit.sizePolicy().hasHeightForWidth())
        self.note_edit.setSizePolicy(sizePolicy)
        self.remove_button = QPushButton(self.need_place)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"role", u"quiet")
        self.remove_button.setProperty(u"picture", u"remove")
        self.remove_button.setProperty(u"touch", True)

        self.need_column.addWidget(self.need_place)

        self.met_place = QWidget(NeedRow)
        self.met_place.setObjectName(u"met_place")
        self.met_label = QLabel(self.met_place)
        self.met_label.setObjectName(u"met_label")
        self.met_button = QPushButton(self.met_place)
        self.met_button.setObjectName(u"met_button")
        self.met_button.setCheckable(True)
        self.met_button.setProperty(u"picture", u"good")
        self.met_button.setProperty(u"touch", True)
        self.partly_button = QPushButton(self.met_place)
        self.partly_button.setObjectName(u"partly_button")
        self.partly_button.setCheckable(True)
        self.partly_button.setProperty(u"picture", u"warn")
        self.partly_button.setProperty(u"touch", True)
        self.not_met_button = QPushButton(self.met_place)
        self.not_met_button.setObjectName(u"not_met_button")
        self.not_met_button.setCheckable(True)
        self.not_met_button.setProperty(u"picture", u"bad")
        self.not_met_button.setProperty(u"touch", True)

        self.need_column.addWidget(self.met_place)

#if QT_CONFIG(shortcut)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.note_edit, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.met_button)
        QWidget.setTabOrder(self.met_button, self.partly_button)
        QWidget.setTabOrder(self.partly_button, self.not_met_button)

        self.retranslateUi(NeedRow)

        QMetaObject.connectSlotsByName(NeedRow)
    # setupUi

    def retranslateUi(self, NeedRow: QWidget) -> None:
        self.note_label.setText(QCoreApplication.translate("NeedRow", u"&In their words", None))
        self.note_edit.setPlaceholderText(QCoreApplication.translate("NeedRow", u"What works for them", None))
        self.remove_button.setText(QCoreApplication.translate("NeedRow", u"&Take out", None))
        self.met_label.setText(QCoreApplication.translate("NeedRow", u"Was it met today?", None))
        self.met_button.setText(QCoreApplication.translate("NeedRow", u"Met", None))
        self.partly_button.setText(QCoreApplication.translate("NeedRow", u"Partly", None))
        self.not_met_button.setText(QCoreApplication.translate("NeedRow", u"Not met", None))
        pass
    # retranslateUi

