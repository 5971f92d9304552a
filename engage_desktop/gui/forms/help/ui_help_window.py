# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QListWidget, QTextBrowser,
    QVBoxLayout, QWidget)

class Ui_HelpWindow(object):
    def setupUi(self, HelpWindow: QWidget) -> None:
        if not HelpWindow.objectName():
            HelpWindow.setObjectName(u"HelpWindow")
        self.outer_layout = QHBoxLayout(HelpWindow)
        self.outer_layout.setSpacing(16)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(16, 16, 16, 16)
        self.contents_layout = QVBoxLayout()
        self.contents_layout.setSpacing(8)
        self.contents_layout.setObjectName(u"contents_layout")
        self.search_label = QLabel(HelpWindow)
        self.search_label.setObjectName(u"search_label")

        self.contents_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(HelpWindow)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMaxLength(100)

        self.contents_layout.addWidget(self.search_edit)

        self.topic_list = QListWidget(HelpWindow)
        self.topic_list.setObjectName(u"topic_list")
        self.topic_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topic_list.setWordWrap(True)

        self.contents_layout.addWidget(self.topic_list)

        self.nothing_label = QLabel(HelpWindow)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setWordWrap(True)

        self.contents_layout.addWidget(self.nothing_label)


        self.outer_layout.addLayout(self.contents_layout)

        self.page_browser = QTextBrowser(HelpWindow)
        self.page_browser.setObjectName(u"page_browser")
        self.page_browser.setTabChangesFocus(True)
        self.page_browser.setOpenLinks(False)

        self.outer_layout.addWidget(self.page_browser)

        self.outer_layout.setStretch(0, 1)
        self.outer_layout.setStretch(1, 3)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.topic_list)
        QWidget.setTabOrder(self.topic_list, self.page_browser)

        self.retranslateUi(HelpWindow)

        QMetaObject.connectSlotsByName(HelpWindow)
    # setupUi

    def retranslateUi(self, HelpWindow: QWidget) -> None:
        HelpWindow.setWindowTitle(QCoreApplication.translate("HelpWindow", u"Help: Engage Desktop", None))
        self.search_label.setText(QCoreApplication.translate("HelpWindow", u"&Find in the help", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("HelpWindow", u"A word", None))
#if QT_CONFIG(accessibility)
        self.topic_list.setAccessibleName(QCoreApplication.translate("HelpWindow", u"Pages of the help", None))
#endif // QT_CONFIG(accessibility)
        self.nothing_label.setText(QCoreApplication.translate("HelpWindow", u"No page has that word. Try another.", None))
#if QT_CONFIG(accessibility)
        self.page_browser.setAccessibleName(QCoreApplication.translate("HelpWindow", u"Help page", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

