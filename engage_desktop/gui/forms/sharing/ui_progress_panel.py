# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'progress_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget)

class Ui_ProgressPanel(object):
    def setupUi(self, ProgressPanel: QWidget) -> None:
        if not ProgressPanel.objectName():
            ProgressPanel.setObjectName(u"ProgressPanel")
        self.progress_column = QVBoxLayout(ProgressPanel)
        self.progress_column.setSpacing(8)
        self.progress_column.setObjectName(u"progress_column")
        self.progress_column.setContentsMargins(0, 0, 0, 0)
        self.progress_label = QLabel(ProgressPanel)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setWordWrap(True)
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_label.setProperty(u"role", u"soft")

        self.progress_column.addWidget(self.progress_label)

        self.progress_line = QWidget(ProgressPanel)
        self.progress_line.setObjectName(u"progress_line")
        self.work_progress = QProgressBar(self.progress_line)
        self.work_progress.setObjectName(u"work_progress")
        self.work_progress.setTextVisible(True)
        self.cancel_button = QPushButton(self.progress_line)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"picture", u"close")

        self.progress_column.addWidget(self.progress_line)


        self.retranslateUi(ProgressPanel)

        QMetaObject.connectSlotsByName(ProgressPanel)
    # setupUi

    def retranslateUi(self, ProgressPanel: QWidget) -> None:
        self.progress_label.setText("")
#if QT_CONFIG(accessibility)
        self.work_progress.setAccessibleName(QCoreApplication.translate("ProgressPanel", u"How far the work has come", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ProgressPanel", u"&Cancel", None))
        pass
    # retranslateUi

