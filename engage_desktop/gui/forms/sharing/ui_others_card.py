# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'others_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_OthersCard(object):
    def setupUi(self, OthersCard: QWidget) -> None:
        if not OthersCard.objectName():
            OthersCard.setObjectName(u"OthersCard")
        OthersCard.setProperty(u"role", u"card")
        self.others_column = QVBoxLayout(OthersCard)
        self.others_column.setSpacing(12)
        self.others_column.setObjectName(u"others_column")
        self.others_column.setContentsMargins(24, 20, 24, 20)
        self.others_title_label = QLabel(OthersCard)
        self.others_title_label.setObjectName(u"others_title_label")
        self.others_title_label.setWordWrap(True)
        self.others_title_label.setProperty(u"role", u"section-title")

        self.others_column.addWidget(self.others_title_label)

        self.door_words_label = QLabel(OthersCard)
        self.door_words_label.setObjectName(u"door_words_label")
        self.door_words_label.setWordWrap(True)
        self.door_words_label.setProperty(u"role", u"soft")

        self.others_column.addWidget(self.door_words_label)

        self.door_line = QWidget(OthersCard)
        self.door_line.setObjectName(u"door_line")
        self.session_label = QLabel(self.door_line)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(False)
        self.session_combo = QComboBox(self.door_line)
        self.session_combo.setObjectName(u"session_combo")
        self.door_button = QPushButton(self.door_line)
        self.door_button.setObjectName(u"door_button")
        self.door_button.setProperty(u"picture", u"people")

        self.others_column.addWidget(self.door_line)

        self.carried_title_label = QLabel(OthersCard)
        self.carried_title_label.setObjectName(u"carried_title_label")
        self.carried_title_label.setWordWrap(True)
        self.carried_title_label.setProperty(u"role", u"strong")

        self.others_column.addWidget(self.carried_title_label)

        self.carried_words_label = QLabel(OthersCard)
        self.carried_words_label.setObjectName(u"carried_words_label")
        self.carried_words_label.setWordWrap(True)
        self.carried_words_label.setProperty(u"role", u"soft")

        self.others_column.addWidget(self.carried_words_label)

        self.carried_table = FewRows(OthersCard)
        self.carried_table.setObjectName(u"carried_table")

        self.others_column.addWidget(self.carried_table)

        self.no_carried_label = QLabel(OthersCard)
        self.no_carried_label.setObjectName(u"no_carried_label")
        self.no_carried_label.setWordWrap(True)
        self.no_carried_label.setTextFormat(Qt.TextFormat.PlainText)
        self.no_carried_label.setProperty(u"role", u"soft")

        self.others_column.addWidget(self.no_carried_label)

        self.carry_line = QWidget(OthersCard)
        self.carry_line.setObjectName(u"carry_line")
        self.carry_button = QPushButton(self.carry_line)
        self.carry_button.setObjectName(u"carry_button")
        self.carry_button.setProperty(u"picture", u"import")
        self.deliver_button = QPushButton(self.carry_line)
        self.deliver_button.setObjectName(u"deliver_button")
        self.deliver_button.setProperty(u"picture", u"export")

        self.others_column.addWidget(self.carry_line)

        self.progress_panel = ProgressPanel(OthersCard)
        self.progress_panel.setObjectName(u"progress_panel")

        self.others_column.addWidget(self.progress_panel)

        self.others_bar = MessageBar(OthersCard)
        self.others_bar.setObjectName(u"others_bar")

        self.others_column.addWidget(self.others_bar)

#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.session_combo, self.door_button)
        QWidget.setTabOrder(self.door_button, self.carried_table)
        QWidget.setTabOrder(self.carried_table, self.carry_button)
        QWidget.setTabOrder(self.carry_button, self.deliver_button)

        self.retranslateUi(OthersCard)

        QMetaObject.connectSlotsByName(OthersCard)
    # setupUi

    def retranslateUi(self, OthersCard: QWidget) -> None:
        self.others_title_label.setText(QCoreApplication.translate("OthersCard", u"With the other laptops", None))
        self.door_words_label.setText(QCoreApplication.translate("OthersCard", u"A door list tells the other tables who has arrived: name, arrival and access needs. What people say and what they agree to never travels this way.", None))
        self.session_label.setText(QCoreApplication.translate("OthersCard", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("OthersCard", u"Session whose door list is made", None))
#endif // QT_CONFIG(accessibility)
        self.door_button.setText(QCoreApplication.translate("OthersCard", u"Make the &door list\u2026", None))
        self.carried_title_label.setText(QCoreApplication.translate("OthersCard", u"Bundles you carry for others", None))
        self.carried_words_label.setText(QCoreApplication.translate("OthersCard", u"Take another laptop's bundle to the office just as it is. Nothing in it is opened or changed here.", None))
#if QT_CONFIG(accessibility)
        self.carried_table.setAccessibleName(QCoreApplication.translate("OthersCard", u"Bundles carried for other laptops", None))
#endif // QT_CONFIG(accessibility)
        self.no_carried_label.setText(QCoreApplication.translate("OthersCard", u"You carry no bundle of another laptop. Those you take along will be listed here.", None))
        self.carry_button.setText(QCoreApplication.translate("OthersCard", u"&Take others' bundles along\u2026", None))
        self.deliver_button.setText(QCoreApplication.translate("OthersCard", u"&Hand them over\u2026", None))
        pass
    # retranslateUi

