# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'centre_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QDateTimeEdit, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout,
    QWidget)

from engage_desktop.gui.sharing.few_rows import FewRows
from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_CentreSection(object):
    def setupUi(self, CentreSection: QWidget) -> None:
        if not CentreSection.objectName():
            CentreSection.setObjectName(u"CentreSection")
        CentreSection.setProperty(u"role", u"card")
        self.centre_column = QVBoxLayout(CentreSection)
        self.centre_column.setSpacing(12)
        self.centre_column.setObjectName(u"centre_column")
        self.centre_column.setContentsMargins(24, 20, 24, 20)
        self.centre_title_label = QLabel(CentreSection)
        self.centre_title_label.setObjectName(u"centre_title_label")
        self.centre_title_label.setWordWrap(True)
        self.centre_title_label.setProperty(u"role", u"section-title")

        self.centre_column.addWidget(self.centre_title_label)

        self.centre_words_label = QLabel(CentreSection)
        self.centre_words_label.setObjectName(u"centre_words_label")
        self.centre_words_label.setWordWrap(True)
        self.centre_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.centre_words_label.setProperty(u"role", u"soft")

        self.centre_column.addWidget(self.centre_words_label)

        self.device_table = FewRows(CentreSection)
        self.device_table.setObjectName(u"device_table")

        self.centre_column.addWidget(self.device_table)

        self.no_devices_label = QLabel(CentreSection)
        self.no_devices_label.setObjectName(u"no_devices_label")
        self.no_devices_label.setWordWrap(True)
        self.no_devices_label.setTextFormat(Qt.TextFormat.PlainText)
        self.no_devices_label.setProperty(u"role", u"soft")

        self.centre_column.addWidget(self.no_devices_label)

        self.scan_label = QLabel(CentreSection)
        self.scan_label.setObjectName(u"scan_label")
        self.scan_label.setWordWrap(True)

        self.centre_column.addWidget(self.scan_label)

        self.scan_edit = QLineEdit(CentreSection)
        self.scan_edit.setObjectName(u"scan_edit")

        self.centre_column.addWidget(self.scan_edit)

        self.centre_line = QWidget(CentreSection)
        self.centre_line.setObjectName(u"centre_line")
        self.enrol_button = QPushButton(self.centre_line)
        self.enrol_button.setObjectName(u"enrol_button")
        self.enrol_button.setProperty(u"picture", u"laptop")
        self.lost_button = QPushButton(self.centre_line)
        self.lost_button.setObjectName(u"lost_button")
        self.lost_button.setProperty(u"picture", u"warn")
        self.issue_button = QPushButton(self.centre_line)
        self.issue_button.setObjectName(u"issue_button")
        self.issue_button.setProperty(u"picture", u"key")

        self.centre_column.addWidget(self.centre_line)

        self.enrol_panel = QFrame(CentreSection)
        self.enrol_panel.setObjectName(u"enrol_panel")
        self.enrol_panel.setProperty(u"role", u"sunken")
        self.enrol_column = QVBoxLayout(self.enrol_panel)
        self.enrol_column.setSpacing(12)
        self.enrol_column.setObjectName(u"enrol_column")
        self.enrol_column.setContentsMargins(16, 12, 16, 12)
        self.enrol_title_label = QLabel(self.enrol_panel)
        self.enrol_title_label.setObjectName(u"enrol_title_label")
        self.enrol_title_label.setWordWrap(True)
        self.enrol_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.enrol_title_label.setProperty(u"role", u"strong")

        self.enrol_column.addWidget(self.enrol_title_label)

        self.enrol_words_label = QLabel(self.enrol_panel)
        self.enrol_words_label.setObjectName(u"enrol_words_label")
        self.enrol_words_label.setWordWrap(True)
        self.enrol_words_label.setProperty(u"role", u"soft")

        self.enrol_column.addWidget(self.enrol_words_label)

        self.enrol_words = QLabel(self.enrol_panel)
        self.enrol_words.setObjectName(u"enrol_words")
        self.enrol_words.setWordWrap(True)
        self.enrol_words.setTextFormat(Qt.TextFormat.PlainText)
        self.enrol_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.enrol_words.setProperty(u"role", u"big")

        self.enrol_column.addWidget(self.enrol_words)

        self.enrol_line = QWidget(self.enrol_panel)
        self.enrol_line.setObjectName(u"enrol_line")
        self.enrol_yes_button = QPushButton(self.enrol_line)
        self.enrol_yes_button.setObjectName(u"enrol_yes_button")
        self.enrol_yes_button.setProperty(u"picture", u"good")
        self.enrol_yes_button.setProperty(u"role", u"primary")
        self.enrol_no_button = QPushButton(self.enrol_line)
        self.enrol_no_button.setObjectName(u"enrol_no_button")
        self.enrol_no_button.setProperty(u"picture", u"warn")

        self.enrol_column.addWidget(self.enrol_line)


        self.centre_column.addWidget(self.enrol_panel)

        self.lost_panel = QFrame(CentreSection)
        self.lost_panel.setObjectName(u"lost_panel")
        self.lost_panel.setProperty(u"role", u"sunken")
        self.lost_column = QVBoxLayout(self.lost_panel)
        self.lost_column.setSpacing(8)
        self.lost_column.setObjectName(u"lost_column")
        self.lost_column.setContentsMargins(16, 12, 16, 12)
        self.lost_title_label = QLabel(self.lost_panel)
        self.lost_title_label.setObjectName(u"lost_title_label")
        self.lost_title_label.setWordWrap(True)
        self.lost_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lost_title_label.setProperty(u"role", u"strong")

        self.lost_column.addWidget(self.lost_title_label)

        self.lost_words_label = QLabel(self.lost_panel)
        self.lost_words_label.setObjectName(u"lost_words_label")
        self.lost_words_label.setWordWrap(True)
        self.lost_words_label.setProperty(u"role", u"soft")

        self.lost_column.addWidget(self.lost_words_label)

        self.lost_when_label = QLabel(self.lost_panel)
        self.lost_when_label.setObjectName(u"lost_when_label")
        self.lost_when_label.setWordWrap(False)

        self.lost_column.addWidget(self.lost_when_label)

        self.lost_when_edit = QDateTimeEdit(self.lost_panel)
        self.lost_when_edit.setObjectName(u"lost_when_edit")

        self.lost_column.addWidget(self.lost_when_edit)

        self.lost_reason_label = QLabel(self.lost_panel)
        self.lost_reason_label.setObjectName(u"lost_reason_label")
        self.lost_reason_label.setWordWrap(False)

        self.lost_column.addWidget(self.lost_reason_label)

        self.lost_reason_edit = QLineEdit(self.lost_panel)
        self.lost_reason_edit.setObjectName(u"lost_reason_edit")

        self.lost_column.addWidget(self.lost_reason_edit)

        self.lost_line = QWidget(self.lost_panel)
        self.lost_line.setObjectName(u"lost_line")
        self.revoke_button = QPushButton(self.lost_line)
        self.revoke_button.setObjectName(u"revoke_button")
        self.revoke_button.setProperty(u"picture", u"warn")
        self.revoke_button.setProperty(u"role", u"danger")
        self.sheet_button = QPushButton(self.lost_line)
        self.sheet_button.setObjectName(u"sheet_button")
        self.sheet_button.setProperty(u"picture", u"print")
        self.lost_no_button = QPushButton(self.lost_line)
        self.lost_no_button.setObjectName(u"lost_no_button")
        self.lost_no_button.setProperty(u"picture", u"back")

        self.lost_column.addWidget(self.lost_line)


        self.centre_column.addWidget(self.lost_panel)

        self.progress_panel = ProgressPanel(CentreSection)
        self.progress_panel.setObjectName(u"progress_panel")

        self.centre_column.addWidget(self.progress_panel)

        self.centre_bar = MessageBar(CentreSection)
        self.centre_bar.setObjectName(u"centre_bar")

        self.centre_column.addWidget(self.centre_bar)

#if QT_CONFIG(shortcut)
        self.scan_label.setBuddy(self.scan_edit)
        self.lost_when_label.setBuddy(self.lost_when_edit)
        self.lost_reason_label.setBuddy(self.lost_reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.device_table, self.scan_edit)
        QWidget.setTabOrder(self.scan_edit, self.enrol_button)
        QWidget.setTabOrder(self.enrol_button, self.lost_button)
        QWidget.setTabOrder(self.lost_button, self.issue_button)
        QWidget.setTabOrder(self.issue_button, self.enrol_words)
        QWidget.setTabOrder(self.enrol_words, self.enrol_yes_button)
        QWidget.setTabOrder(self.enrol_yes_button, self.enrol_no_button)
        QWidget.setTabOrder(self.enrol_no_button, self.lost_when_edit)
        QWidget.setTabOrder(self.lost_when_edit, self.lost_reason_edit)
        QWidget.setTabOrder(self.lost_reason_edit, self.revoke_button)
        QWidget.setTabOrder(self.revoke_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.lost_no_button)

        self.retranslateUi(CentreSection)

        QMetaObject.connectSlotsByName(CentreSection)
    # setupUi

    def retranslateUi(self, CentreSection: QWidget) -> None:
        self.centre_title_label.setText(QCoreApplication.translate("CentreSection", u"The team's laptops", None))
        self.centre_words_label.setText("")
#if QT_CONFIG(accessibility)
        self.device_table.setAccessibleName(QCoreApplication.translate("CentreSection", u"Laptops of the team", None))
#endif // QT_CONFIG(accessibility)
        self.no_devices_label.setText(QCoreApplication.translate("CentreSection", u"No laptop has joined yet. When one brings its request, let it join here.", None))
        self.scan_label.setText(QCoreApplication.translate("CentreSection", u"S&can the square of its request here, or choose its file below", None))
        self.enrol_button.setText(QCoreApplication.translate("CentreSection", u"Let a laptop &join\u2026", None))
        self.lost_button.setText(QCoreApplication.translate("CentreSection", u"A laptop is l&ost\u2026", None))
        self.issue_button.setText(QCoreApplication.translate("CentreSection", u"&Issue a new pack\u2026", None))
        self.enrol_title_label.setText("")
        self.enrol_words_label.setText(QCoreApplication.translate("CentreSection", u"Read these six words to whoever stands at the laptop. Go on only when theirs are the same.", None))
        self.enrol_words.setText("")
#if QT_CONFIG(accessibility)
        self.enrol_words.setAccessibleName(QCoreApplication.translate("CentreSection", u"Six words to compare", None))
#endif // QT_CONFIG(accessibility)
        self.enrol_yes_button.setText(QCoreApplication.translate("CentreSection", u"The words are the same: let it &join\u2026", None))
        self.enrol_no_button.setText(QCoreApplication.translate("CentreSection", u"The words &differ", None))
        self.lost_title_label.setText("")
        self.lost_words_label.setText(QCoreApplication.translate("CentreSection", u"From the moment you give here, its bundles are not taken in any more. What it recorded before stays, and can be taken in after a look.", None))
        self.lost_when_label.setText(QCoreApplication.translate("CentreSection", u"Lost &since", None))
#if QT_CONFIG(accessibility)
        self.lost_when_edit.setAccessibleName(QCoreApplication.translate("CentreSection", u"Lost since", None))
#endif // QT_CONFIG(accessibility)
        self.lost_reason_label.setText(QCoreApplication.translate("CentreSection", u"What &happened", None))
        self.revoke_button.setText(QCoreApplication.translate("CentreSection", u"Take it out of the &team", None))
        self.sheet_button.setText(QCoreApplication.translate("CentreSection", u"Print the lost-laptop sh&eet\u2026", None))
        self.lost_no_button.setText(QCoreApplication.translate("CentreSection", u"Leave it &in", None))
        pass
    # retranslateUi

