# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'purge_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget)

from engage_desktop.gui.sessions.check_lines import CheckLines
from engage_desktop.gui.sharing.progress_panel import ProgressPanel
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_PurgeSection(object):
    def setupUi(self, PurgeSection: QWidget) -> None:
        if not PurgeSection.objectName():
            PurgeSection.setObjectName(u"PurgeSection")
        PurgeSection.setProperty(u"role", u"card")
        self.purge_column = QVBoxLayout(PurgeSection)
        self.purge_column.setSpacing(12)
        self.purge_column.setObjectName(u"purge_column")
        self.purge_column.setContentsMargins(24, 20, 24, 20)
        self.purge_title_label = QLabel(PurgeSection)
        self.purge_title_label.setObjectName(u"purge_title_label")
        self.purge_title_label.setWordWrap(True)
        self.purge_title_label.setProperty(u"role", u"section-title")

        self.purge_column.addWidget(self.purge_title_label)

        self.purge_words_label = QLabel(PurgeSection)
        self.purge_words_label.setObjectName(u"purge_words_label")
        self.purge_words_label.setWordWrap(True)
        self.purge_words_label.setProperty(u"role", u"soft")

        self.purge_column.addWidget(self.purge_words_label)

        self.days_label = QLabel(PurgeSection)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setWordWrap(True)

        self.purge_column.addWidget(self.days_label)

        self.days_line = QWidget(PurgeSection)
        self.days_line.setObjectName(u"days_line")
        self.days_spin = QSpinBox(self.days_line)
        self.days_spin.setObjectName(u"days_spin")
        self.days_spin.setMinimum(0)
        self.days_spin.setMaximum(365)

        self.purge_column.addWidget(self.days_line)

        self.purge_lines = CheckLines(PurgeSection)
        self.purge_lines.setObjectName(u"purge_lines")

        self.purge_column.addWidget(self.purge_lines)

        self.purge_line = QWidget(PurgeSection)
        self.purge_line.setObjectName(u"purge_line")
        self.purge_button = QPushButton(self.purge_line)
        self.purge_button.setObjectName(u"purge_button")
        self.purge_button.setProperty(u"picture", u"remove")
        self.certificate_button = QPushButton(self.purge_line)
        self.certificate_button.setObjectName(u"certificate_button")
        self.certificate_button.setProperty(u"picture", u"print")

        self.purge_column.addWidget(self.purge_line)

        self.sure_panel = QFrame(PurgeSection)
        self.sure_panel.setObjectName(u"sure_panel")
        self.sure_panel.setProperty(u"role", u"sunken")
        self.sure_column = QVBoxLayout(self.sure_panel)
        self.sure_column.setSpacing(12)
        self.sure_column.setObjectName(u"sure_column")
        self.sure_column.setContentsMargins(16, 12, 16, 12)
        self.sure_label = QLabel(self.sure_panel)
        self.sure_label.setObjectName(u"sure_label")
        self.sure_label.setWordWrap(True)
        self.sure_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sure_column.addWidget(self.sure_label)

        self.sure_line = QWidget(self.sure_panel)
        self.sure_line.setObjectName(u"sure_line")
        self.sure_button = QPushButton(self.sure_line)
        self.sure_button.setObjectName(u"sure_button")
        self.sure_button.setProperty(u"picture", u"remove")
        self.sure_button.setProperty(u"role", u"danger")
        self.not_sure_button = QPushButton(self.sure_line)
        self.not_sure_button.setObjectName(u"not_sure_button")
        self.not_sure_button.setProperty(u"picture", u"back")

        self.sure_column.addWidget(self.sure_line)


        self.purge_column.addWidget(self.sure_panel)

        self.progress_panel = ProgressPanel(PurgeSection)
        self.progress_panel.setObjectName(u"progress_panel")

        self.purge_column.addWidget(self.progress_panel)

        self.purge_bar = MessageBar(PurgeSection)
        self.purge_bar.setObjectName(u"purge_bar")

        self.purge_column.addWidget(self.purge_bar)

#if QT_CONFIG(shortcut)
        self.days_label.setBuddy(self.days_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.days_spin, self.purge_button)
        QWidget.setTabOrder(self.purge_button, self.certificate_button)
        QWidget.setTabOrder(self.certificate_button, self.sure_button)
        QWidget.setTabOrder(self.sure_button, self.not_sure_button)

        self.retranslateUi(PurgeSection)

        QMetaObject.connectSlotsByName(PurgeSection)
    # setupUi

    def retranslateUi(self, PurgeSection: QWidget) -> None:
        self.purge_title_label.setText(QCoreApplication.translate("PurgeSection", u"What may leave this laptop", None))
        self.purge_words_label.setText(QCoreApplication.translate("PurgeSection", u"When the central team has confirmed a session, its details about people need not stay on this laptop. Only what is confirmed can go. Head counts and titles stay.", None))
        self.days_label.setText(QCoreApplication.translate("PurgeSection", u"Keep them at least this many &days after the receipt", None))
#if QT_CONFIG(accessibility)
        self.days_spin.setAccessibleName(QCoreApplication.translate("PurgeSection", u"Days to keep details after the receipt", None))
#endif // QT_CONFIG(accessibility)
        self.purge_button.setText(QCoreApplication.translate("PurgeSection", u"&Take them off this laptop\u2026", None))
        self.certificate_button.setText(QCoreApplication.translate("PurgeSection", u"Print the &certificate\u2026", None))
        self.sure_label.setText("")
        self.sure_button.setText(QCoreApplication.translate("PurgeSection", u"&Yes, take them off", None))
        self.not_sure_button.setText(QCoreApplication.translate("PurgeSection", u"&No, keep them", None))
        pass
    # retranslateUi

