# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assurance_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QVBoxLayout, QWidget)

from engage_desktop.gui.listen.comment_table import CommentTable

class Ui_AssurancePage(object):
    def setupUi(self, AssurancePage: QWidget) -> None:
        if not AssurancePage.objectName():
            AssurancePage.setObjectName(u"AssurancePage")
        self.assurance_page_column = QVBoxLayout(AssurancePage)
        self.assurance_page_column.setSpacing(0)
        self.assurance_page_column.setObjectName(u"assurance_page_column")
        self.assurance_page_column.setContentsMargins(0, 0, 0, 0)
        self.assurance_scroll = QScrollArea(AssurancePage)
        self.assurance_scroll.setObjectName(u"assurance_scroll")
        self.assurance_scroll.setWidgetResizable(True)
        self.assurance_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.assurance_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.assurance_contents = QWidget()
        self.assurance_contents.setObjectName(u"assurance_contents")
        self.assurance_column = QVBoxLayout(self.assurance_contents)
        self.assurance_column.setSpacing(12)
        self.assurance_column.setObjectName(u"assurance_column")
        self.assurance_column.setContentsMargins(28, 24, 28, 16)
        self.title_place = QWidget(self.assurance_contents)
        self.title_place.setObjectName(u"title_place")
        self.title_column = QVBoxLayout(self.title_place)
        self.title_column.setSpacing(8)
        self.title_column.setObjectName(u"title_column")
        self.title_column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.title_place)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"page-title")
        self.title_label.setWordWrap(True)

        self.title_column.addWidget(self.title_label)

        self.lead_label = QLabel(self.title_place)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setProperty(u"role", u"soft")
        self.lead_label.setWordWrap(True)

        self.title_column.addWidget(self.lead_label)


        self.assurance_column.addWidget(self.title_place)

        self.search_edit = QLineEdit(self.assurance_contents)
        self.search_edit.setObjectName(u"search_edit")

        self.assurance_column.addWidget(self.search_edit)

        self.filter_line = QWidget(self.assurance_contents)
        self.filter_line.setObjectName(u"filter_line")
        self.source_place = QWidget(self.filter_line)
        self.source_place.setObjectName(u"source_place")
        self.source_row = QHBoxLayout(self.source_place)
        self.source_row.setSpacing(8)
        self.source_row.setObjectName(u"source_row")
        self.source_row.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.source_place)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(False)

        self.source_row.addWidget(self.source_label)

        self.source_combo = QComboBox(self.source_place)
        self.source_combo.setObjectName(u"source_combo")

        self.source_row.addWidget(self.source_combo)

        self.show_place = QWidget(self.filter_line)
        self.show_place.setObjectName(u"show_place")
        self.show_row = QHBoxLayout(self.show_place)
        self.show_row.setSpacing(8)
        self.show_row.setObjectName(u"show_row")
        self.show_row.setContentsMargins(0, 0, 0, 0)
        self.show_label = QLabel(self.show_place)
        self.show_label.setObjectName(u"show_label")
        self.show_label.setWordWrap(False)

        self.show_row.addWidget(self.show_label)

        self.show_combo = QComboBox(self.show_place)
        self.show_combo.setObjectName(u"show_combo")

        self.show_row.addWidget(self.show_combo)

        self.print_button = QPushButton(self.filter_line)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"picture", u"print")
        self.stages_button = QPushButton(self.filter_line)
        self.stages_button.setObjectName(u"stages_button")
        self.stages_button.setProperty(u"picture", u"print")

        self.assurance_column.addWidget(self.filter_line)

        self.count_label = QLabel(self.assurance_contents)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"soft")

        self.assurance_column.addWidget(self.count_label)

        self.promise_table = CommentTable(self.assurance_contents)
        self.promise_table.setObjectName(u"promise_table")

        self.assurance_column.addWidget(self.promise_table)

        self.chosen_place = QWidget(self.assurance_contents)
        self.chosen_place.setObjectName(u"chosen_place")
        self.chosen_column = QVBoxLayout(self.chosen_place)
        self.chosen_column.setSpacing(4)
        self.chosen_column.setObjectName(u"chosen_column")
        self.chosen_column.setContentsMargins(0, 0, 0, 0)
        self.chosen_label = QLabel(self.chosen_place)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen_label.setProperty(u"role", u"section-title")
        self.chosen_label.setWordWrap(True)

        self.chosen_column.addWidget(self.chosen_label)

        self.looks_label = QLabel(self.chosen_place)
        self.looks_label.setObjectName(u"looks_label")
        self.looks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.looks_label.setProperty(u"role", u"soft")
        self.looks_label.setWordWrap(True)

        self.chosen_column.addWidget(self.looks_label)


        self.assurance_column.addWidget(self.chosen_place)

        self.evidence_table = CommentTable(self.assurance_contents)
        self.evidence_table.setObjectName(u"evidence_table")

        self.assurance_column.addWidget(self.evidence_table)

        self.assurance_column.setStretch(4, 5)
        self.assurance_column.setStretch(6, 4)
        self.assurance_scroll.setWidget(self.assurance_contents)

        self.assurance_page_column.addWidget(self.assurance_scroll)

#if QT_CONFIG(shortcut)
        self.source_label.setBuddy(self.source_combo)
        self.show_label.setBuddy(self.show_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.source_combo)
        QWidget.setTabOrder(self.source_combo, self.show_combo)
        QWidget.setTabOrder(self.show_combo, self.print_button)
        QWidget.setTabOrder(self.print_button, self.stages_button)
        QWidget.setTabOrder(self.stages_button, self.promise_table)
        QWidget.setTabOrder(self.promise_table, self.evidence_table)

        self.retranslateUi(AssurancePage)

        QMetaObject.connectSlotsByName(AssurancePage)
    # setupUi

    def retranslateUi(self, AssurancePage: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("AssurancePage", u"Assurance", None))
        self.lead_label.setText(QCoreApplication.translate("AssurancePage", u"What your records show of each promise. It is worked out anew each time; nobody can mark a promise as kept.", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("AssurancePage", u"Find a promise", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("AssurancePage", u"Find a promise by its words or number", None))
        self.source_label.setText(QCoreApplication.translate("AssurancePage", u"Fr&om", None))
#if QT_CONFIG(accessibility)
        self.source_combo.setAccessibleName(QCoreApplication.translate("AssurancePage", u"From", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.source_combo.setAccessibleDescription(QCoreApplication.translate("AssurancePage", u"Whose promises are shown", None))
#endif // QT_CONFIG(accessibility)
        self.show_label.setText(QCoreApplication.translate("AssurancePage", u"Sho&w", None))
#if QT_CONFIG(accessibility)
        self.show_combo.setAccessibleName(QCoreApplication.translate("AssurancePage", u"Show", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.show_combo.setAccessibleDescription(QCoreApplication.translate("AssurancePage", u"All promises, or only those with evidence or without", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("AssurancePage", u"&Look at the print\u2026", None))
        self.stages_button.setText(QCoreApplication.translate("AssurancePage", u"How early we &involve people\u2026", None))
#if QT_CONFIG(tooltip)
        self.stages_button.setToolTip(QCoreApplication.translate("AssurancePage", u"Shows a page to print: which sessions came while things were planned, designed, delivered or only reviewed", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.stages_button.setAccessibleDescription(QCoreApplication.translate("AssurancePage", u"Shows a page to print: which sessions came while things were planned, designed, delivered or only reviewed", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.promise_table.setAccessibleName(QCoreApplication.translate("AssurancePage", u"Promises", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.promise_table.setAccessibleDescription(QCoreApplication.translate("AssurancePage", u"Enter goes to the evidence", None))
#endif // QT_CONFIG(accessibility)
        self.chosen_label.setText("")
        self.looks_label.setText("")
#if QT_CONFIG(accessibility)
        self.evidence_table.setAccessibleName(QCoreApplication.translate("AssurancePage", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.evidence_table.setAccessibleDescription(QCoreApplication.translate("AssurancePage", u"Enter goes to where it was found", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

