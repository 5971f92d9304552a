# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_ReportCard(object):
    def setupUi(self, ReportCard: QWidget) -> None:
        if not ReportCard.objectName():
            ReportCard.setObjectName(u"ReportCard")
        ReportCard.setProperty(u"role", u"card")
        self.report_column = QVBoxLayout(ReportCard)
        self.report_column.setSpacing(12)
        self.report_column.setObjectName(u"report_column")
        self.report_column.setContentsMargins(24, 20, 24, 20)
        self.report_title_label = QLabel(ReportCard)
        self.report_title_label.setObjectName(u"report_title_label")
        self.report_title_label.setWordWrap(True)
        self.report_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.report_title_label.setProperty(u"role", u"section-title")

        self.report_column.addWidget(self.report_title_label)

        self.from_label = QLabel(ReportCard)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setWordWrap(True)
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_label.setProperty(u"role", u"soft")

        self.report_column.addWidget(self.from_label)

        self.report_bar = MessageBar(ReportCard)
        self.report_bar.setObjectName(u"report_bar")

        self.report_column.addWidget(self.report_bar)

        self.progress_panel = ProgressPanel(ReportCard)
        self.progress_panel.setObjectName(u"progress_panel")

        self.report_column.addWidget(self.progress_panel)

        self.report_lines = CheckLines(ReportCard)
        self.report_lines.setObjectName(u"report_lines")

        self.report_column.addWidget(self.report_lines)

        self.details_title_label = QLabel(ReportCard)
        self.details_title_label.setObjectName(u"details_title_label")
        self.details_title_label.setWordWrap(True)
        self.details_title_label.setProperty(u"role", u"strong")

        self.report_column.addWidget(self.details_title_label)

        self.details_table = FewRows(ReportCard)
        self.details_table.setObjectName(u"details_table")

        self.report_column.addWidget(self.details_table)

        self.report_line = QWidget(ReportCard)
        self.report_line.setObjectName(u"report_line")
        self.bring_button = QPushButton(self.report_line)
        self.bring_button.setObjectName(u"bring_button")
        self.bring_button.setProperty(u"picture", u"import")
        self.bring_button.setProperty(u"role", u"primary")
        self.decide_button = QPushButton(self.report_line)
        self.decide_button.setObjectName(u"decide_button")
        self.decide_button.setProperty(u"picture", u"question")
        self.print_button = QPushButton(self.report_line)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"picture", u"print")
        self.undo_button = QPushButton(self.report_line)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setProperty(u"picture", u"undo")
        self.leave_button = QPushButton(self.report_line)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"picture", u"back")

        self.report_column.addWidget(self.report_line)

        QWidget.setTabOrder(self.details_table, self.bring_button)
        QWidget.setTabOrder(self.bring_button, self.decide_button)
        QWidget.setTabOrder(self.decide_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.leave_button)

        self.retranslateUi(ReportCard)

        QMetaObject.connectSlotsByName(ReportCard)
    # setupUi

    def retranslateUi(self, ReportCard: QWidget) -> None:
        self.report_title_label.setText("")
        self.from_label.setText("")
        self.details_title_label.setText(QCoreApplication.translate("ReportCard", u"What changes, one by one", None))
#if QT_CONFIG(accessibility)
        self.details_table.setAccessibleName(QCoreApplication.translate("ReportCard", u"What changes: what it is, as it is here, as it comes", None))
#endif // QT_CONFIG(accessibility)
        self.bring_button.setText(QCoreApplication.translate("ReportCard", u"&Bring it in", None))
        self.decide_button.setText(QCoreApplication.translate("ReportCard", u"Go to what is to &decide", None))
        self.print_button.setText(QCoreApplication.translate("ReportCard", u"&Print the report\u2026", None))
        self.undo_button.setText(QCoreApplication.translate("ReportCard", u"&Undo bringing it in", None))
        self.leave_button.setText(QCoreApplication.translate("ReportCard", u"&Leave it", None))
        pass
    # retranslateUi

