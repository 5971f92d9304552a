# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'look_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QLabel, QRadioButton, QVBoxLayout, QWidget)

class Ui_LookPanel(object):
    def setupUi(self, LookPanel: QWidget) -> None:
        if not LookPanel.objectName():
            LookPanel.setObjectName(u"LookPanel")
        self.look_column = QVBoxLayout(LookPanel)
        self.look_column.setSpacing(8)
        self.look_column.setObjectName(u"look_column")
        self.look_column.setContentsMargins(0, 0, 0, 0)
        self.colours_label = QLabel(LookPanel)
        self.colours_label.setObjectName(u"colours_label")
        self.colours_label.setProperty(u"role", u"strong")
        self.colours_label.setWordWrap(True)

        self.look_column.addWidget(self.colours_label)

        self.light_radio = QRadioButton(LookPanel)
        self.light_radio.setObjectName(u"light_radio")

        self.look_column.addWidget(self.light_radio)

        self.dark_radio = QRadioButton(LookPanel)
        self.dark_radio.setObjectName(u"dark_radio")

        self.look_column.addWidget(self.dark_radio)

        self.contrast_radio = QRadioButton(LookPanel)
        self.contrast_radio.setObjectName(u"contrast_radio")

        self.look_column.addWidget(self.contrast_radio)

        self.size_label = QLabel(LookPanel)
        self.size_label.setObjectName(u"size_label")
        self.size_label.setProperty(u"role", u"strong")
        self.size_label.setWordWrap(True)

        self.look_column.addWidget(self.size_label)

        self.size_combo = QComboBox(LookPanel)
        self.size_combo.setObjectName(u"size_combo")
        self.size_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.look_column.addWidget(self.size_combo)

#if QT_CONFIG(shortcut)
        self.size_label.setBuddy(self.size_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.light_radio, self.dark_radio)
        QWidget.setTabOrder(self.dark_radio, self.contrast_radio)
        QWidget.setTabOrder(self.contrast_radio, self.size_combo)

        self.retranslateUi(LookPanel)

        QMetaObject.connectSlotsByName(LookPanel)
    # setupUi

    def retranslateUi(self, LookPanel: QWidget) -> None:
        self.colours_label.setText(QCoreApplication.translate("LookPanel", u"Colours", None))
        self.light_radio.setText(QCoreApplication.translate("LookPanel", u"&Light", None))
        self.dark_radio.setText(QCoreApplication.translate("LookPanel", u"&Dark", None))
        self.contrast_radio.setText(QCoreApplication.translate("LookPanel", u"H&igh contrast", None))
        self.size_label.setText(QCoreApplication.translate("LookPanel", u"Text si&ze", None))
#if QT_CONFIG(accessibility)
        self.size_combo.setAccessibleName(QCoreApplication.translate("LookPanel", u"Text size", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

