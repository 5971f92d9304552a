# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ideas_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.empty_state import EmptyState

class Ui_IdeasPanel(object):
    def setupUi(self, IdeasPanel: QWidget) -> None:
        if not IdeasPanel.objectName():
            IdeasPanel.setObjectName(u"IdeasPanel")
        self.column = QVBoxLayout(IdeasPanel)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.ideas_label = QLabel(IdeasPanel)
        self.ideas_label.setObjectName(u"ideas_label")
        self.ideas_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ideas_label.setWordWrap(True)
        self.ideas_label.setProperty(u"role", u"soft")

        self.column.addWidget(self.ideas_label)

        self.ideas_table = FewRows(IdeasPanel)
        self.ideas_table.setObjectName(u"ideas_table")

        self.column.addWidget(self.ideas_table)

        self.ideas_empty = EmptyState(IdeasPanel)
        self.ideas_empty.setObjectName(u"ideas_empty")

        self.column.addWidget(self.ideas_empty)

        self.idea_card = QFrame(IdeasPanel)
        self.idea_card.setObjectName(u"idea_card")
        self.idea_card.setProperty(u"role", u"card")
        self.idea_card_column = QVBoxLayout(self.idea_card)
        self.idea_card_column.setSpacing(8)
        self.idea_card_column.setObjectName(u"idea_card_column")
        self.idea_card_column.setContentsMargins(24, 20, 24, 20)
        self.idea_title = QLabel(self.idea_card)
        self.idea_title.setObjectName(u"idea_title")
        self.idea_title.setTextFormat(Qt.TextFormat.PlainText)
        self.idea_title.setWordWrap(True)
        self.idea_title.setProperty(u"role", u"section-title")

        self.idea_card_column.addWidget(self.idea_title)

        self.idea_line = QWidget(self.idea_card)
        self.idea_line.setObjectName(u"idea_line")
        self.version_chip = Chip(self.idea_line)
        self.version_chip.setObjectName(u"version_chip")
        self.open_session_button = QPushButton(self.idea_line)
        self.open_session_button.setObjectName(u"open_session_button")
        self.open_session_button.setProperty(u"role", u"quiet")
        self.open_session_button.setProperty(u"picture", u"forward")

        self.idea_card_column.addWidget(self.idea_line)

        self.now_label = QLabel(self.idea_card)
        self.now_label.setObjectName(u"now_label")
        self.now_label.setTextFormat(Qt.TextFormat.PlainText)
        self.now_label.setWordWrap(True)

        self.idea_card_column.addWidget(self.now_label)

        self.supports_label = QLabel(self.idea_card)
        self.supports_label.setObjectName(u"supports_label")
        self.supports_label.setTextFormat(Qt.TextFormat.PlainText)
        self.supports_label.setWordWrap(True)
        self.supports_label.setProperty(u"role", u"strong")

        self.idea_card_column.addWidget(self.supports_label)

        self.supports_lines = CheckLines(self.idea_card)
        self.supports_lines.setObjectName(u"supports_lines")

        self.idea_card_column.addWidget(self.supports_lines)

        self.opposes_label = QLabel(self.idea_card)
        self.opposes_label.setObjectName(u"opposes_label")
        self.opposes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.opposes_label.setWordWrap(True)
        self.opposes_label.setProperty(u"role", u"strong")

        self.idea_card_column.addWidget(self.opposes_label)

        self.opposes_lines = CheckLines(self.idea_card)
        self.opposes_lines.setObjectName(u"opposes_lines")

        self.idea_card_column.addWidget(self.opposes_lines)

        self.unmet_label = QLabel(self.idea_card)
        self.unmet_label.setObjectName(u"unmet_label")
        self.unmet_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unmet_label.setWordWrap(True)
        self.unmet_label.setProperty(u"role", u"strong")

        self.idea_card_column.addWidget(self.unmet_label)

        self.unmet_lines = CheckLines(self.idea_card)
        self.unmet_lines.setObjectName(u"unmet_lines")

        self.idea_card_column.addWidget(self.unmet_lines)

        self.stance_theme_label = QLabel(self.idea_card)
        self.stance_theme_label.setObjectName(u"stance_theme_label")
        self.stance_theme_label.setWordWrap(True)

        self.idea_card_column.addWidget(self.stance_theme_label)

        self.stance_theme_combo = QComboBox(self.idea_card)
        self.stance_theme_combo.setObjectName(u"stance_theme_combo")

        self.idea_card_column.addWidget(self.stance_theme_combo)

        self.stance_theme_problem = QLabel(self.idea_card)
        self.stance_theme_problem.setObjectName(u"stance_theme_problem")
        self.stance_theme_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.stance_theme_problem.setWordWrap(True)
        self.stance_theme_problem.setVisible(False)
        self.stance_theme_problem.setProperty(u"role", u"problem")

        self.idea_card_column.addWidget(self.stance_theme_problem)

        self.stance_label = QLabel(self.idea_card)
        self.stance_label.setObjectName(u"stance_label")
        self.stance_label.setWordWrap(True)

        self.idea_card_column.addWidget(self.stance_label)

        self.stance_combo = QComboBox(self.idea_card)
        self.stance_combo.setObjectName(u"stance_combo")

        self.idea_card_column.addWidget(self.stance_combo)

        self.stance_problem = QLabel(self.idea_card)
        self.stance_problem.setObjectName(u"stance_problem")
        self.stance_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.stance_problem.setWordWrap(True)
        self.stance_problem.setVisible(False)
        self.stance_problem.setProperty(u"role", u"problem")

        self.idea_card_column.addWidget(self.stance_problem)

        self.stance_line = QWidget(self.idea_card)
        self.stance_line.setObjectName(u"stance_line")
        self.stance_button = QPushButton(self.stance_line)
        self.stance_button.setObjectName(u"stance_button")
        self.stance_button.setProperty(u"picture", u"add")

        self.idea_card_column.addWidget(self.stance_line)


        self.column.addWidget(self.idea_card)

        self.changes_card = QFrame(IdeasPanel)
        self.changes_card.setObjectName(u"changes_card")
        self.changes_card.setProperty(u"role", u"card")
        self.changes_card_column = QVBoxLayout(self.changes_card)
        self.changes_card_column.setSpacing(8)
        self.changes_card_column.setObjectName(u"changes_card_column")
        self.changes_card_column.setContentsMargins(24, 20, 24, 20)
        self.changes_title = QLabel(self.changes_card)
        self.changes_title.setObjectName(u"changes_title")
        self.changes_title.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_title.setWordWrap(True)
        self.changes_title.setProperty(u"role", u"section-title")

        self.changes_card_column.addWidget(self.changes_title)

        self.changes_label = QLabel(self.changes_card)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_label.setWordWrap(True)
        self.changes_label.setProperty(u"role", u"soft")

        self.changes_card_column.addWidget(self.changes_label)

        self.change_lines = CheckLines(self.changes_card)
        self.change_lines.setObjectName(u"change_lines")

        self.changes_card_column.addWidget(self.change_lines)


        self.column.addWidget(self.changes_card)

        self.suggestion_card = QFrame(IdeasPanel)
        self.suggestion_card.setObjectName(u"suggestion_card")
        self.suggestion_card.setProperty(u"role", u"card")
        self.suggestion_card_column = QVBoxLayout(self.suggestion_card)
        self.suggestion_card_column.setSpacing(8)
        self.suggestion_card_column.setObjectName(u"suggestion_card_column")
        self.suggestion_card_column.setContentsMargins(24, 20, 24, 20)
        self.suggestion_title = QLabel(self.suggestion_card)
        self.suggestion_title.setObjectName(u"suggestion_title")
        self.suggestion_title.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestion_title.setWordWrap(True)
        self.suggestion_title.setProperty(u"role", u"section-title")

        self.suggestion_card_column.addWidget(self.suggestion_title)

        self.suggestion_label = QLabel(self.suggestion_card)
        self.suggestion_label.setObjectName(u"suggestion_label")
        self.suggestion_label.setWordWrap(True)

        self.suggestion_card_column.addWidget(self.suggestion_label)

        self.suggestion_combo = QComboBox(self.suggestion_card)
        self.suggestion_combo.setObjectName(u"suggestion_combo")

        self.suggestion_card_column.addWidget(self.suggestion_combo)

        self.suggestion_problem = QLabel(self.suggestion_card)
        self.suggestion_problem.setObjectName(u"suggestion_problem")
        self.suggestion_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestion_problem.setWordWrap(True)
        self.suggestion_problem.setVisible(False)
        self.suggestion_problem.setProperty(u"role", u"problem")

        self.suggestion_card_column.addWidget(self.suggestion_problem)

        self.used_label = QLabel(self.suggestion_card)
        self.used_label.setObjectName(u"used_label")
        self.used_label.setWordWrap(True)

        self.suggestion_card_column.addWidget(self.used_label)

        self.used_combo = QComboBox(self.suggestion_card)
        self.used_combo.setObjectName(u"used_combo")

        self.suggestion_card_column.addWidget(self.used_combo)

        self.used_problem = QLabel(self.suggestion_card)
        self.used_problem.setObjectName(u"used_problem")
        self.used_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.used_problem.setWordWrap(True)
        self.used_problem.setVisible(False)
        self.used_problem.setProperty(u"role", u"problem")

        self.suggestion_card_column.addWidget(self.used_problem)

        self.why_label = QLabel(self.suggestion_card)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)

        self.suggestion_card_column.addWidget(self.why_label)

        self.why_edit = QPlainTextEdit(self.suggestion_card)
        self.why_edit.setObjectName(u"why_edit")
        self.why_edit.setTabChangesFocus(True)

        self.suggestion_card_column.addWidget(self.why_edit)

        self.why_problem = QLabel(self.suggestion_card)
        self.why_problem.setObjectName(u"why_problem")
        self.why_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.why_problem.setWordWrap(True)
        self.why_problem.setVisible(False)
        self.why_problem.setProperty(u"role", u"problem")

        self.suggestion_card_column.addWidget(self.why_problem)

        self.why_marks = QLabel(self.suggestion_card)
        self.why_marks.setObjectName(u"why_marks")
        self.why_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.why_marks.setWordWrap(True)
        self.why_marks.setVisible(False)
        self.why_marks.setProperty(u"role", u"problem")

        self.suggestion_card_column.addWidget(self.why_marks)

        self.suggestion_line = QWidget(self.suggestion_card)
        self.suggestion_line.setObjectName(u"suggestion_line")
        self.suggestion_button = QPushButton(self.suggestion_line)
        self.suggestion_button.setObjectName(u"suggestion_button")
        self.suggestion_button.setProperty(u"picture", u"tick")

        self.suggestion_card_column.addWidget(self.suggestion_line)


        self.column.addWidget(self.suggestion_card)

        self.version_card = QFrame(IdeasPanel)
        self.version_card.setObjectName(u"version_card")
        self.version_card.setProperty(u"role", u"card")
        self.version_card_column = QVBoxLayout(self.version_card)
        self.version_card_column.setSpacing(8)
        self.version_card_column.setObjectName(u"version_card_column")
        self.version_card_column.setContentsMargins(24, 20, 24, 20)
        self.version_title = QLabel(self.version_card)
        self.version_title.setObjectName(u"version_title")
        self.version_title.setTextFormat(Qt.TextFormat.PlainText)
        self.version_title.setWordWrap(True)
        self.version_title.setProperty(u"role", u"section-title")

        self.version_card_column.addWidget(self.version_title)

        self.version_label = QLabel(self.version_card)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setWordWrap(True)

        self.version_card_column.addWidget(self.version_label)

        self.version_edit = QPlainTextEdit(self.version_card)
        self.version_edit.setObjectName(u"version_edit")
        self.version_edit.setTabChangesFocus(True)

        self.version_card_column.addWidget(self.version_edit)

        self.version_problem = QLabel(self.version_card)
        self.version_problem.setObjectName(u"version_problem")
        self.version_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.version_problem.setWordWrap(True)
        self.version_problem.setVisible(False)
        self.version_problem.setProperty(u"role", u"problem")

        self.version_card_column.addWidget(self.version_problem)

        self.version_marks = QLabel(self.version_card)
        self.version_marks.setObjectName(u"version_marks")
        self.version_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.version_marks.setWordWrap(True)
        self.version_marks.setVisible(False)
        self.version_marks.setProperty(u"role", u"problem")

        self.version_card_column.addWidget(self.version_marks)

        self.version_line = QWidget(self.version_card)
        self.version_line.setObjectName(u"version_line")
        self.version_button = QPushButton(self.version_line)
        self.version_button.setObjectName(u"version_button")
        self.version_button.setProperty(u"role", u"primary")
        self.version_button.setProperty(u"picture", u"add")

        self.version_card_column.addWidget(self.version_line)


        self.column.addWidget(self.version_card)

        self.new_card = QFrame(IdeasPanel)
        self.new_card.setObjectName(u"new_card")
        self.new_card.setProperty(u"role", u"card")
        self.new_card_column = QVBoxLayout(self.new_card)
        self.new_card_column.setSpacing(8)
        self.new_card_column.setObjectName(u"new_card_column")
        self.new_card_column.setContentsMargins(24, 20, 24, 20)
        self.new_title = QLabel(self.new_card)
        self.new_title.setObjectName(u"new_title")
        self.new_title.setTextFormat(Qt.TextFormat.PlainText)
        self.new_title.setWordWrap(True)
        self.new_title.setProperty(u"role", u"section-title")

        self.new_card_column.addWidget(self.new_title)

        self.title_label = QLabel(self.new_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.new_card_column.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.new_card)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaxLength(400)

        self.new_card_column.addWidget(self.title_edit)

        self.title_problem = QLabel(self.new_card)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.title_problem.setWordWrap(True)
        self.title_problem.setVisible(False)
        self.title_problem.setProperty(u"role", u"problem")

        self.new_card_column.addWidget(self.title_problem)

        self.title_marks = QLabel(self.new_card)
        self.title_marks.setObjectName(u"title_marks")
        self.title_marks.setTextFormat(Qt.TextFormat.PlainText)
        self.title_marks.setWordWrap(True)
        self.title_marks.setVisible(False)
        self.title_marks.setProperty(u"role", u"problem")

        self.new_card_column.addWidget(self.title_marks)

        self.session_label = QLabel(self.new_card)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(True)

        self.new_card_column.addWidget(self.session_label)

        self.session_combo = QComboBox(self.new_card)
        self.session_combo.setObjectName(u"session_combo")

        self.new_card_column.addWidget(self.session_combo)

        self.session_problem = QLabel(self.new_card)
        self.session_problem.setObjectName(u"session_problem")
        self.session_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.session_problem.setWordWrap(True)
        self.session_problem.setVisible(False)
        self.session_problem.setProperty(u"role", u"problem")

        self.new_card_column.addWidget(self.session_problem)

        self.new_line = QWidget(self.new_card)
        self.new_line.setObjectName(u"new_line")
        self.new_button = QPushButton(self.new_line)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"role", u"primary")
        self.new_button.setProperty(u"picture", u"add")

        self.new_card_column.addWidget(self.new_line)


        self.column.addWidget(self.new_card)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)

#if QT_CONFIG(shortcut)
        self.stance_theme_label.setBuddy(self.stance_theme_combo)
        self.stance_label.setBuddy(self.stance_combo)
        self.suggestion_label.setBuddy(self.suggestion_combo)
        self.used_label.setBuddy(self.used_combo)
        self.why_label.setBuddy(self.why_edit)
        self.version_label.setBuddy(self.version_edit)
        self.title_label.setBuddy(self.title_edit)
        self.session_label.setBuddy(self.session_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ideas_table, self.open_session_button)
        QWidget.setTabOrder(self.open_session_button, self.stance_theme_combo)
        QWidget.setTabOrder(self.stance_theme_combo, self.stance_combo)
        QWidget.setTabOrder(self.stance_combo, self.stance_button)
        QWidget.setTabOrder(self.stance_button, self.suggestion_combo)
        QWidget.setTabOrder(self.suggestion_combo, self.used_combo)
        QWidget.setTabOrder(self.used_combo, self.why_edit)
        QWidget.setTabOrder(self.why_edit, self.suggestion_button)
        QWidget.setTabOrder(self.suggestion_button, self.version_edit)
        QWidget.setTabOrder(self.version_edit, self.version_button)
        QWidget.setTabOrder(self.version_button, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.session_combo)
        QWidget.setTabOrder(self.session_combo, self.new_button)

        self.retranslateUi(IdeasPanel)

        QMetaObject.connectSlotsByName(IdeasPanel)
    # setupUi

    def retranslateUi(self, IdeasPanel: QWidget) -> None:
        self.ideas_label.setText(QCoreApplication.translate("IdeasPanel", u"An idea or draft, its versions, and which suggestion changed what.", None))
#if QT_CONFIG(accessibility)
        self.ideas_table.setAccessibleName(QCoreApplication.translate("IdeasPanel", u"Ideas", None))
#endif // QT_CONFIG(accessibility)
        self.idea_title.setText(QCoreApplication.translate("IdeasPanel", u"Idea", None))
        self.open_session_button.setText(QCoreApplication.translate("IdeasPanel", u"Go to its session", None))
        self.stance_theme_label.setText(QCoreApplication.translate("IdeasPanel", u"&Theme", None))
#if QT_CONFIG(accessibility)
        self.stance_theme_combo.setAccessibleName(QCoreApplication.translate("IdeasPanel", u"Theme", None))
#endif // QT_CONFIG(accessibility)
        self.stance_label.setText(QCoreApplication.translate("IdeasPanel", u"How it sta&nds to this idea", None))
#if QT_CONFIG(accessibility)
        self.stance_combo.setAccessibleName(QCoreApplication.translate("IdeasPanel", u"How it stands to this idea", None))
#endif // QT_CONFIG(accessibility)
        self.stance_button.setText(QCoreApplication.translate("IdeasPanel", u"Put the theme in that &list", None))
        self.changes_title.setText(QCoreApplication.translate("IdeasPanel", u"What changed, and because of whom", None))
        self.suggestion_title.setText(QCoreApplication.translate("IdeasPanel", u"Answer a suggestion", None))
        self.suggestion_label.setText(QCoreApplication.translate("IdeasPanel", u"S&uggestion", None))
#if QT_CONFIG(accessibility)
        self.suggestion_combo.setAccessibleName(QCoreApplication.translate("IdeasPanel", u"Suggestion", None))
#endif // QT_CONFIG(accessibility)
        self.used_label.setText(QCoreApplication.translate("IdeasPanel", u"What we did with &it", None))
#if QT_CONFIG(accessibility)
        self.used_combo.setAccessibleName(QCoreApplication.translate("IdeasPanel", u"What we did with it", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("IdeasPanel", u"&Reason", None))
        self.suggestion_button.setText(QCoreApplication.translate("IdeasPanel", u"Note what &came of it", None))
        self.version_title.setText(QCoreApplication.translate("IdeasPanel", u"A new version", None))
        self.version_label.setText(QCoreApplication.translate("IdeasPanel", u"The &whole text as it is now", None))
        self.version_button.setText(QCoreApplication.translate("IdeasPanel", u"&Keep as a new version", None))
        self.new_title.setText(QCoreApplication.translate("IdeasPanel", u"Add an idea", None))
        self.title_label.setText(QCoreApplication.translate("IdeasPanel", u"What people would c&all it", None))
        self.session_label.setText(QCoreApplication.translate("IdeasPanel", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("IdeasPanel", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.new_button.setText(QCoreApplication.translate("IdeasPanel", u"A&dd the idea", None))
        pass
    # retranslateUi

