# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'themes_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.widgets.empty_state import EmptyState

class Ui_ThemesPanel(object):
    def setupUi(self, ThemesPanel: QWidget) -> None:
        if not ThemesPanel.objectName():
            ThemesPanel.setObjectName(u"ThemesPanel")
        self.column = QVBoxLayout(ThemesPanel)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.themes_line = QWidget(ThemesPanel)
        self.themes_line.setObjectName(u"themes_line")
        self.session_label = QLabel(self.themes_line)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(False)
        self.session_combo = QComboBox(self.themes_line)
        self.session_combo.setObjectName(u"session_combo")

        self.column.addWidget(self.themes_line)

        self.themes_label = QLabel(ThemesPanel)
        self.themes_label.setObjectName(u"themes_label")
        self.themes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.themes_label.setWordWrap(True)
        self.themes_label.setProperty(u"role", u"soft")

        self.column.addWidget(self.themes_label)

        self.themes_table = FewRows(ThemesPanel)
        self.themes_table.setObjectName(u"themes_table")

        self.column.addWidget(self.themes_table)

        self.themes_empty = EmptyState(ThemesPanel)
        self.themes_empty.setObjectName(u"themes_empty")

        self.column.addWidget(self.themes_empty)

        self.open_line = QWidget(ThemesPanel)
        self.open_line.setObjectName(u"open_line")
        self.show_button = QPushButton(self.open_line)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setProperty(u"picture", u"heard")
        self.answer_button = QPushButton(self.open_line)
        self.answer_button.setObjectName(u"answer_button")
        self.answer_button.setProperty(u"picture", u"feed-back")

        self.column.addWidget(self.open_line)

        self.add_card = QFrame(ThemesPanel)
        self.add_card.setObjectName(u"add_card")
        self.add_card.setProperty(u"role", u"card")
        self.add_card_column = QVBoxLayout(self.add_card)
        self.add_card_column.setSpacing(8)
        self.add_card_column.setObjectName(u"add_card_column")
        self.add_card_column.setContentsMargins(24, 20, 24, 20)
        self.add_title = QLabel(self.add_card)
        self.add_title.setObjectName(u"add_title")
        self.add_title.setTextFormat(Qt.TextFormat.PlainText)
        self.add_title.setWordWrap(True)
        self.add_title.setProperty(u"role", u"section-title")

        self.add_card_column.addWidget(self.add_title)

        self.name_label = QLabel(self.add_card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.add_card_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.add_card)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(120)

        self.add_card_column.addWidget(self.name_edit)

        self.name_problem = QLabel(self.add_card)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.name_problem.setWordWrap(True)
        self.name_problem.setVisible(False)
        self.name_problem.setProperty(u"role", u"problem")

        self.add_card_column.addWidget(self.name_problem)

        self.family_label = QLabel(self.add_card)
        self.family_label.setObjectName(u"family_label")
        self.family_label.setWordWrap(True)

        self.add_card_column.addWidget(self.family_label)

        self.family_combo = QComboBox(self.add_card)
        self.family_combo.setObjectName(u"family_combo")

        self.add_card_column.addWidget(self.family_combo)

        self.family_problem = QLabel(self.add_card)
        self.family_problem.setObjectName(u"family_problem")
        self.family_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.family_problem.setWordWrap(True)
        self.family_problem.setVisible(False)
        self.family_problem.setProperty(u"role", u"problem")

        self.add_card_column.addWidget(self.family_problem)

        self.add_line = QWidget(self.add_card)
        self.add_line.setObjectName(u"add_line")
        self.add_button = QPushButton(self.add_line)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")
        self.add_button.setProperty(u"picture", u"add")

        self.add_card_column.addWidget(self.add_line)


        self.column.addWidget(self.add_card)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)

#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session_combo)
        self.name_label.setBuddy(self.name_edit)
        self.family_label.setBuddy(self.family_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.session_combo, self.themes_table)
        QWidget.setTabOrder(self.themes_table, self.show_button)
        QWidget.setTabOrder(self.show_button, self.answer_button)
        QWidget.setTabOrder(self.answer_button, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.family_combo)
        QWidget.setTabOrder(self.family_combo, self.add_button)

        self.retranslateUi(ThemesPanel)

        QMetaObject.connectSlotsByName(ThemesPanel)
    # setupUi

    def retranslateUi(self, ThemesPanel: QWidget) -> None:
        self.session_label.setText(QCoreApplication.translate("ThemesPanel", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("ThemesPanel", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.themes_label.setText(QCoreApplication.translate("ThemesPanel", u"The public, carers, and staff with partners are counted apart and never added together.", None))
#if QT_CONFIG(accessibility)
        self.themes_table.setAccessibleName(QCoreApplication.translate("ThemesPanel", u"Themes", None))
#endif // QT_CONFIG(accessibility)
        self.show_button.setText(QCoreApplication.translate("ThemesPanel", u"S&how its comments", None))
        self.answer_button.setText(QCoreApplication.translate("ThemesPanel", u"&Answer this theme", None))
        self.add_title.setText(QCoreApplication.translate("ThemesPanel", u"Add a theme", None))
        self.name_label.setText(QCoreApplication.translate("ThemesPanel", u"&Name", None))
        self.family_label.setText(QCoreApplication.translate("ThemesPanel", u"&Kind of theme", None))
#if QT_CONFIG(accessibility)
        self.family_combo.setAccessibleName(QCoreApplication.translate("ThemesPanel", u"Kind of theme", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("ThemesPanel", u"Add the &theme", None))
        pass
    # retranslateUi

