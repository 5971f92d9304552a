# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'become_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from engage_desktop.gui.settings.few_lines import FewLines

class Ui_BecomeSection(object):
    def setupUi(self, BecomeSection: QWidget) -> None:
        if not BecomeSection.objectName():
            BecomeSection.setObjectName(u"BecomeSection")
        BecomeSection.setProperty(u"role", u"card")
        self.become_column = QVBoxLayout(BecomeSection)
        self.become_column.setSpacing(8)
        self.become_column.setObjectName(u"become_column")
        self.become_column.setContentsMargins(24, 20, 24, 20)
        self.become_title_label = QLabel(BecomeSection)
        self.become_title_label.setObjectName(u"become_title_label")
        self.become_title_label.setProperty(u"role", u"section-title")
        self.become_title_label.setWordWrap(True)

        self.become_column.addWidget(self.become_title_label)

        self.become_words_label = QLabel(BecomeSection)
        self.become_words_label.setObjectName(u"become_words_label")
        self.become_words_label.setProperty(u"role", u"soft")
        self.become_words_label.setWordWrap(True)

        self.become_column.addWidget(self.become_words_label)

        self.code_label = QLabel(BecomeSection)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setWordWrap(True)

        self.become_column.addWidget(self.code_label)

        self.code_edit = FewLines(BecomeSection)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setTabChangesFocus(True)

        self.become_column.addWidget(self.code_edit)

        self.code_problem = QLabel(BecomeSection)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setProperty(u"role", u"problem")
        self.code_problem.setText(u"")
        self.code_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.code_problem.setWordWrap(True)

        self.become_column.addWidget(self.code_problem)

        self.become_row = QHBoxLayout()
        self.become_row.setObjectName(u"become_row")
        self.become_button = QPushButton(BecomeSection)
        self.become_button.setObjectName(u"become_button")

        self.become_row.addWidget(self.become_button)

        self.become_row_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.become_row.addItem(self.become_row_gap)


        self.become_column.addLayout(self.become_row)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code_edit, self.become_button)

        self.retranslateUi(BecomeSection)

        QMetaObject.connectSlotsByName(BecomeSection)
    # setupUi

    def retranslateUi(self, BecomeSection: QWidget) -> None:
        self.become_title_label.setText(QCoreApplication.translate("BecomeSection", u"Make this our central computer", None))
        self.become_words_label.setText(QCoreApplication.translate("BecomeSection", u"The central computer brings together what your laptops heard, answers them, and lets other laptops join. A team has one of them. What you recorded here stays. Your team\u2019s recovery sheet shows that you may do this.", None))
        self.code_label.setText(QCoreApplication.translate("BecomeSection", u"Recovery code, fro&m the sheet", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleDescription(QCoreApplication.translate("BecomeSection", u"Type the lines one after the other; spaces and small letters do not matter", None))
#endif // QT_CONFIG(accessibility)
        self.become_button.setText(QCoreApplication.translate("BecomeSection", u"Make this our central computer", None))
        pass
    # retranslateUi

