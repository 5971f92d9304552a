# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'seal_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QListWidget,
    QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget)

class Ui_SealDialog(object):
    def setupUi(self, SealDialog: QWidget) -> None:
        if not SealDialog.objectName():
            SealDialog.setObjectName(u"SealDialog")
        SealDialog.setSizeGripEnabled(True)
        SealDialog.setProperty(u"role", u"sheet")
        self.seal_column = QVBoxLayout(SealDialog)
        self.seal_column.setSpacing(12)
        self.seal_column.setObjectName(u"seal_column")
        self.seal_column.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(SealDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"section-title")

        self.seal_column.addWidget(self.title_label)

        self.seal_scroll = QScrollArea(SealDialog)
        self.seal_scroll.setObjectName(u"seal_scroll")
        self.seal_scroll.setWidgetResizable(True)
        self.seal_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.seal_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.seal_contents = QWidget()
        self.seal_contents.setObjectName(u"seal_contents")
        self.contents_column = QVBoxLayout(self.seal_contents)
        self.contents_column.setSpacing(8)
        self.contents_column.setObjectName(u"contents_column")
        self.contents_column.setContentsMargins(0, 0, 8, 0)
        self.hint_label = QLabel(self.seal_contents)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"soft")

        self.contents_column.addWidget(self.hint_label)

        self.contact_label = QLabel(self.seal_contents)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_label.setWordWrap(True)

        self.contents_column.addWidget(self.contact_label)

        self.kind_label = QLabel(self.seal_contents)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(True)

        self.contents_column.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.seal_contents)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setProperty(u"touch", True)

        self.contents_column.addWidget(self.kind_combo)

        self.words_label = QLabel(self.seal_contents)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.contents_column.addWidget(self.words_label)

        self.words_edit = QPlainTextEdit(self.seal_contents)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)

        self.contents_column.addWidget(self.words_edit)

        self.seen_label = QLabel(self.seal_contents)
        self.seen_label.setObjectName(u"seen_label")
        self.seen_label.setWordWrap(True)

        self.contents_column.addWidget(self.seen_label)

        self.seen_edit = QPlainTextEdit(self.seal_contents)
        self.seen_edit.setObjectName(u"seen_edit")
        self.seen_edit.setTabChangesFocus(True)

        self.contents_column.addWidget(self.seen_edit)

        self.about_label = QLabel(self.seal_contents)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)

        self.contents_column.addWidget(self.about_label)

        self.about_edit = QLineEdit(self.seal_contents)
        self.about_edit.setObjectName(u"about_edit")
        self.about_edit.setProperty(u"touch", True)

        self.contents_column.addWidget(self.about_edit)

        self.told_by_label = QLabel(self.seal_contents)
        self.told_by_label.setObjectName(u"told_by_label")
        self.told_by_label.setWordWrap(True)

        self.contents_column.addWidget(self.told_by_label)

        self.told_by_edit = QLineEdit(self.seal_contents)
        self.told_by_edit.setObjectName(u"told_by_edit")
        self.told_by_edit.setProperty(u"touch", True)

        self.contents_column.addWidget(self.told_by_edit)

        self.danger_check = QCheckBox(self.seal_contents)
        self.danger_check.setObjectName(u"danger_check")
        self.danger_check.setProperty(u"touch", True)

        self.contents_column.addWidget(self.danger_check)

        self.wishes_label = QLabel(self.seal_contents)
        self.wishes_label.setObjectName(u"wishes_label")
        self.wishes_label.setWordWrap(True)

        self.contents_column.addWidget(self.wishes_label)

        self.wishes_edit = QPlainTextEdit(self.seal_contents)
        self.wishes_edit.setObjectName(u"wishes_edit")
        self.wishes_edit.setTabChangesFocus(True)

        self.contents_column.addWidget(self.wishes_edit)

        self.done_label = QLabel(self.seal_contents)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setWordWrap(True)

        self.contents_column.addWidget(self.done_label)

        self.done_edit = QLineEdit(self.seal_contents)
        self.done_edit.setObjectName(u"done_edit")
        self.done_edit.setProperty(u"touch", True)

        self.contents_column.addWidget(self.done_edit)

        self.written_by_label = QLabel(self.seal_contents)
        self.written_by_label.setObjectName(u"written_by_label")
        self.written_by_label.setWordWrap(True)

        self.contents_column.addWidget(self.written_by_label)

        self.written_by_edit = QLineEdit(self.seal_contents)
        self.written_by_edit.setObjectName(u"written_by_edit")
        self.written_by_edit.setProperty(u"touch", True)

        self.contents_column.addWidget(self.written_by_edit)

        self.held_title_label = QLabel(self.seal_contents)
        self.held_title_label.setObjectName(u"held_title_label")
        self.held_title_label.setWordWrap(True)
        self.held_title_label.setProperty(u"role", u"section-title")

        self.contents_column.addWidget(self.held_title_label)

        self.held_hint_label = QLabel(self.seal_contents)
        self.held_hint_label.setObjectName(u"held_hint_label")
        self.held_hint_label.setWordWrap(True)
        self.held_hint_label.setProperty(u"role", u"soft")

        self.contents_column.addWidget(self.held_hint_label)

        self.held_list = QListWidget(self.seal_contents)
        self.held_list.setObjectName(u"held_list")

        self.contents_column.addWidget(self.held_list)

        self.held_place = QWidget(self.seal_contents)
        self.held_place.setObjectName(u"held_place")
        self.carry_button = QPushButton(self.held_place)
        self.carry_button.setObjectName(u"carry_button")
        self.carry_button.setAutoDefault(False)
        self.carry_button.setProperty(u"picture", u"export")
        self.carry_button.setProperty(u"touch", True)
        self.remove_button = QPushButton(self.held_place)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)
        self.remove_button.setProperty(u"role", u"danger")
        self.remove_button.setProperty(u"picture", u"remove")
        self.remove_button.setProperty(u"touch", True)

        self.contents_column.addWidget(self.held_place)

        self.seal_scroll.setWidget(self.seal_contents)

        self.seal_column.addWidget(self.seal_scroll)

        self.problem_label = QLabel(SealDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.seal_column.addWidget(self.problem_label)

        self.seal_place = QWidget(SealDialog)
        self.seal_place.setObjectName(u"seal_place")
        self.seal_button = QPushButton(self.seal_place)
        self.seal_button.setObjectName(u"seal_button")
        self.seal_button.setAutoDefault(False)
        self.seal_button.setProperty(u"picture", u"lock")
        self.seal_button.setProperty(u"touch", True)
        self.close_button = QPushButton(self.seal_place)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)
        self.close_button.setProperty(u"role", u"quiet")
        self.close_button.setProperty(u"picture", u"close")
        self.close_button.setProperty(u"touch", True)

        self.seal_column.addWidget(self.seal_place)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.words_label.setBuddy(self.words_edit)
        self.seen_label.setBuddy(self.seen_edit)
        self.about_label.setBuddy(self.about_edit)
        self.told_by_label.setBuddy(self.told_by_edit)
        self.wishes_label.setBuddy(self.wishes_edit)
        self.done_label.setBuddy(self.done_edit)
        self.written_by_label.setBuddy(self.written_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.seen_edit)
        QWidget.setTabOrder(self.seen_edit, self.about_edit)
        QWidget.setTabOrder(self.about_edit, self.told_by_edit)
        QWidget.setTabOrder(self.told_by_edit, self.danger_check)
        QWidget.setTabOrder(self.danger_check, self.wishes_edit)
        QWidget.setTabOrder(self.wishes_edit, self.done_edit)
        QWidget.setTabOrder(self.done_edit, self.written_by_edit)
        QWidget.setTabOrder(self.written_by_edit, self.held_list)
        QWidget.setTabOrder(self.held_list, self.carry_button)
        QWidget.setTabOrder(self.carry_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.seal_button)
        QWidget.setTabOrder(self.seal_button, self.close_button)

        self.retranslateUi(SealDialog)

        QMetaObject.connectSlotsByName(SealDialog)
    # setupUi

    def retranslateUi(self, SealDialog: QWidget) -> None:
        SealDialog.setWindowTitle(QCoreApplication.translate("SealDialog", u"Seal a note", None))
        self.title_label.setText(QCoreApplication.translate("SealDialog", u"A worry that is not a comment", None))
        self.hint_label.setText(QCoreApplication.translate("SealDialog", u"If somebody is in danger now, ring 999 first. Then ring the person in charge of safeguarding. This note does not ring anybody. It is sealed at once: it stands in no list, no search, no summary and no bundle, and only your team\u2019s recovery sheet opens it.", None))
        self.contact_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("SealDialog", u"What is it &about?", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("SealDialog", u"What is it about?", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("SealDialog", u"What was &said, in the person\u2019s own words", None))
        self.seen_label.setText(QCoreApplication.translate("SealDialog", u"What you sa&w yourself, apart from what you think", None))
        self.about_label.setText(QCoreApplication.translate("SealDialog", u"Who is it abo&ut?", None))
        self.told_by_label.setText(QCoreApplication.translate("SealDialog", u"Who &told you, and how do they know?", None))
        self.danger_check.setText(QCoreApplication.translate("SealDialog", u"Somebody is in danger now", None))
        self.wishes_label.setText(QCoreApplication.translate("SealDialog", u"What does the person want to &happen?", None))
        self.done_label.setText(QCoreApplication.translate("SealDialog", u"What did you &do, whom did you ring, and when?", None))
        self.written_by_label.setText(QCoreApplication.translate("SealDialog", u"Your na&me", None))
        self.held_title_label.setText(QCoreApplication.translate("SealDialog", u"Sealed notes on this laptop", None))
        self.held_hint_label.setText(QCoreApplication.translate("SealDialog", u"Carry each to the person in charge on a stick, then remove it here. Nobody can read it on this laptop.", None))
#if QT_CONFIG(accessibility)
        self.held_list.setAccessibleName(QCoreApplication.translate("SealDialog", u"Sealed notes on this laptop", None))
#endif // QT_CONFIG(accessibility)
        self.carry_button.setText(QCoreApplication.translate("SealDialog", u"&Carry to a folder\u2026", None))
        self.remove_button.setText(QCoreApplication.translate("SealDialog", u"&Remove from this laptop", None))
        self.problem_label.setText("")
        self.seal_button.setText(QCoreApplication.translate("SealDialog", u"Seal the &note", None))
        self.close_button.setText(QCoreApplication.translate("SealDialog", u"Close", None))
    # retranslateUi

