# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows

class Ui_HistoryCard(object):
    def setupUi(self, HistoryCard: QWidget) -> None:
        if not HistoryCard.objectName():
            HistoryCard.setObjectName(u"HistoryCard")
        HistoryCard.setProperty(u"role", u"card")
        self.history_column = QVBoxLayout(HistoryCard)
        self.history_column.setSpacing(12)
        self.history_column.setObjectName(u"history_column")
        self.history_column.setContentsMargins(24, 20, 24, 20)
        self.history_title_label = QLabel(HistoryCard)
        self.history_title_label.setObjectName(u"history_title_label")
        self.history_title_label.setWordWrap(True)
        self.history_title_label.setProperty(u"role", u"section-title")

        self.history_column.addWidget(self.history_title_label)

        self.history_table = FewRows(HistoryCard)
        self.history_table.setObjectName(u"history_table")

        self.history_column.addWidget(self.history_table)

        self.no_history_label = QLabel(HistoryCard)
        self.no_history_label.setObjectName(u"no_history_label")
        self.no_history_label.setWordWrap(True)
        self.no_history_label.setTextFormat(Qt.TextFormat.PlainText)
        self.no_history_label.setProperty(u"role", u"soft")

        self.history_column.addWidget(self.no_history_label)

        self.history_line = QWidget(HistoryCard)
        self.history_line.setObjectName(u"history_line")
        self.report_button = QPushButton(self.history_line)
        self.report_button.setObjectName(u"report_button")
        self.report_button.setProperty(u"picture", u"sheet")

        self.history_column.addWidget(self.history_line)

        QWidget.setTabOrder(self.history_table, self.report_button)

        self.retranslateUi(HistoryCard)

        QMetaObject.connectSlotsByName(HistoryCard)
    # setupUi

    def retranslateUi(self, HistoryCard: QWidget) -> None:
        self.history_title_label.setText(QCoreApplication.translate("HistoryCard", u"What was brought in", None))
#if QT_CONFIG(accessibility)
        self.history_table.setAccessibleName(QCoreApplication.translate("HistoryCard", u"Bundles brought into this laptop, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.no_history_label.setText(QCoreApplication.translate("HistoryCard", u"Nothing was brought in yet. Each bundle will be listed here with its report, and can be undone from there.", None))
        self.report_button.setText(QCoreApplication.translate("HistoryCard", u"Show its &report", None))
        pass
    # retranslateUi

