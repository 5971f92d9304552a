# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'waiting_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.chip import Chip

class Ui_WaitingCard(object):
    def setupUi(self, WaitingCard: QWidget) -> None:
        if not WaitingCard.objectName():
            WaitingCard.setObjectName(u"WaitingCard")
        WaitingCard.setProperty(u"role", u"card")
        self.waiting_column = QVBoxLayout(WaitingCard)
        self.waiting_column.setSpacing(12)
        self.waiting_column.setObjectName(u"waiting_column")
        self.waiting_column.setContentsMargins(24, 20, 24, 20)
        self.waiting_title_label = QLabel(WaitingCard)
        self.waiting_title_label.setObjectName(u"waiting_title_label")
        self.waiting_title_label.setWordWrap(True)
        self.waiting_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_title_label.setProperty(u"role", u"section-title")

        self.waiting_column.addWidget(self.waiting_title_label)

        self.states_line = QWidget(WaitingCard)
        self.states_line.setObjectName(u"states_line")
        self.saved_chip = Chip(self.states_line)
        self.saved_chip.setObjectName(u"saved_chip")
        self.bundled_chip = Chip(self.states_line)
        self.bundled_chip.setObjectName(u"bundled_chip")
        self.confirmed_chip = Chip(self.states_line)
        self.confirmed_chip.setObjectName(u"confirmed_chip")

        self.waiting_column.addWidget(self.states_line)

        self.waiting_label = QLabel(WaitingCard)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setWordWrap(True)
        self.waiting_label.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_label.setProperty(u"role", u"soft")

        self.waiting_column.addWidget(self.waiting_label)

        self.make_line = QWidget(WaitingCard)
        self.make_line.setObjectName(u"make_line")
        self.make_button = QPushButton(self.make_line)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"picture", u"bundle")
        self.make_button.setProperty(u"role", u"primary")

        self.waiting_column.addWidget(self.make_line)

        self.progress_panel = ProgressPanel(WaitingCard)
        self.progress_panel.setObjectName(u"progress_panel")

        self.waiting_column.addWidget(self.progress_panel)

        self.result_panel = QFrame(WaitingCard)
        self.result_panel.setObjectName(u"result_panel")
        self.result_column = QVBoxLayout(self.result_panel)
        self.result_column.setSpacing(8)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(0, 0, 0, 0)
        self.result_line = QWidget(self.result_panel)
        self.result_line.setObjectName(u"result_line")
        self.result_chip = Chip(self.result_line)
        self.result_chip.setObjectName(u"result_chip")

        self.result_column.addWidget(self.result_line)

        self.result_label = QLabel(self.result_panel)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setWordWrap(True)
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)
        self.result_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.result_column.addWidget(self.result_label)


        self.waiting_column.addWidget(self.result_panel)

        self.made_title_label = QLabel(WaitingCard)
        self.made_title_label.setObjectName(u"made_title_label")
        self.made_title_label.setWordWrap(True)
        self.made_title_label.setProperty(u"role", u"strong")

        self.waiting_column.addWidget(self.made_title_label)

        self.bundle_table = FewRows(WaitingCard)
        self.bundle_table.setObjectName(u"bundle_table")

        self.waiting_column.addWidget(self.bundle_table)

        self.no_bundles_label = QLabel(WaitingCard)
        self.no_bundles_label.setObjectName(u"no_bundles_label")
        self.no_bundles_label.setWordWrap(True)
        self.no_bundles_label.setTextFormat(Qt.TextFormat.PlainText)
        self.no_bundles_label.setProperty(u"role", u"soft")

        self.waiting_column.addWidget(self.no_bundles_label)

        QWidget.setTabOrder(self.make_button, self.result_label)
        QWidget.setTabOrder(self.result_label, self.bundle_table)

        self.retranslateUi(WaitingCard)

        QMetaObject.connectSlotsByName(WaitingCard)
    # setupUi

    def retranslateUi(self, WaitingCard: QWidget) -> None:
        self.waiting_title_label.setText("")
        self.waiting_label.setText("")
        self.make_button.setText(QCoreApplication.translate("WaitingCard", u"&Make the bundle\u2026", None))
        self.result_label.setText("")
        self.made_title_label.setText(QCoreApplication.translate("WaitingCard", u"Bundles made on this laptop", None))
#if QT_CONFIG(accessibility)
        self.bundle_table.setAccessibleName(QCoreApplication.translate("WaitingCard", u"Bundles made on this laptop, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.no_bundles_label.setText(QCoreApplication.translate("WaitingCard", u"No bundle was made yet. Each one will be listed here, with what it holds and whether the central team has confirmed it.", None))
        pass
    # retranslateUi

