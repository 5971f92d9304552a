# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sharing_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget)

from engage_desktop.gui.close.print_preview import PrintPreview
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_SharingPage(object):
    def setupUi(self, SharingPage: QWidget) -> None:
        if not SharingPage.objectName():
            SharingPage.setObjectName(u"SharingPage")
        self.sharing_page_column = QVBoxLayout(SharingPage)
        self.sharing_page_column.setSpacing(0)
        self.sharing_page_column.setObjectName(u"sharing_page_column")
        self.sharing_page_column.setContentsMargins(0, 0, 0, 0)
        self.messages_column = QVBoxLayout()
        self.messages_column.setObjectName(u"messages_column")
        self.messages_column.setContentsMargins(28, 8, 28, 0)
        self.message_bar = MessageBar(SharingPage)
        self.message_bar.setObjectName(u"message_bar")

        self.messages_column.addWidget(self.message_bar)


        self.sharing_page_column.addLayout(self.messages_column)

        self.sharing_scroll = QScrollArea(SharingPage)
        self.sharing_scroll.setObjectName(u"sharing_scroll")
        self.sharing_scroll.setWidgetResizable(True)
        self.sharing_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sharing_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sharing_contents = QWidget()
        self.sharing_contents.setObjectName(u"sharing_contents")
        self.sharing_column = QVBoxLayout(self.sharing_contents)
        self.sharing_column.setSpacing(16)
        self.sharing_column.setObjectName(u"sharing_column")
        self.sharing_column.setContentsMargins(28, 16, 28, 24)
        self.sharing_title_label = QLabel(self.sharing_contents)
        self.sharing_title_label.setObjectName(u"sharing_title_label")
        self.sharing_title_label.setWordWrap(True)
        self.sharing_title_label.setProperty(u"role", u"page-title")

        self.sharing_column.addWidget(self.sharing_title_label)

        self.sharing_words_label = QLabel(self.sharing_contents)
        self.sharing_words_label.setObjectName(u"sharing_words_label")
        self.sharing_words_label.setWordWrap(True)
        self.sharing_words_label.setProperty(u"role", u"soft")

        self.sharing_column.addWidget(self.sharing_words_label)

        self.parts_bar = QWidget(self.sharing_contents)
        self.parts_bar.setObjectName(u"parts_bar")
        self.from_button = QPushButton(self.parts_bar)
        self.from_button.setObjectName(u"from_button")
        self.from_button.setCheckable(True)
        self.from_button.setProperty(u"picture", u"export")
        self.from_button.setProperty(u"role", u"step")
        self.into_button = QPushButton(self.parts_bar)
        self.into_button.setObjectName(u"into_button")
        self.into_button.setCheckable(True)
        self.into_button.setProperty(u"picture", u"import")
        self.into_button.setProperty(u"role", u"step")
        self.decide_button = QPushButton(self.parts_bar)
        self.decide_button.setObjectName(u"decide_button")
        self.decide_button.setCheckable(True)
        self.decide_button.setProperty(u"picture", u"question")
        self.decide_button.setProperty(u"role", u"step")

        self.sharing_column.addWidget(self.parts_bar)

        self.parts_rule = QFrame(self.sharing_contents)
        self.parts_rule.setObjectName(u"parts_rule")
        self.parts_rule.setProperty(u"role", u"rule")

        self.sharing_column.addWidget(self.parts_rule)

        self.sharing_scroll.setWidget(self.sharing_contents)

        self.sharing_page_column.addWidget(self.sharing_scroll)

        self.preview_place = PrintPreview(SharingPage)
        self.preview_place.setObjectName(u"preview_place")

        self.sharing_page_column.addWidget(self.preview_place)

        QWidget.setTabOrder(self.from_button, self.into_button)
        QWidget.setTabOrder(self.into_button, self.decide_button)

        self.retranslateUi(SharingPage)

        QMetaObject.connectSlotsByName(SharingPage)
    # setupUi

    def retranslateUi(self, SharingPage: QWidget) -> None:
        self.sharing_title_label.setText(QCoreApplication.translate("SharingPage", u"Sharing", None))
        self.sharing_words_label.setText(QCoreApplication.translate("SharingPage", u"Everything you record is saved on this laptop. A sealed bundle carries it to your central team. Only your team can open it.", None))
#if QT_CONFIG(accessibility)
        self.parts_bar.setAccessibleName(QCoreApplication.translate("SharingPage", u"Parts of this page", None))
#endif // QT_CONFIG(accessibility)
        self.from_button.setText(QCoreApplication.translate("SharingPage", u"From this laptop", None))
#if QT_CONFIG(tooltip)
        self.from_button.setToolTip(QCoreApplication.translate("SharingPage", u"Ctrl+Alt+1", None))
#endif // QT_CONFIG(tooltip)
        self.into_button.setText(QCoreApplication.translate("SharingPage", u"Into this laptop", None))
#if QT_CONFIG(tooltip)
        self.into_button.setToolTip(QCoreApplication.translate("SharingPage", u"Ctrl+Alt+2", None))
#endif // QT_CONFIG(tooltip)
        self.decide_button.setText(QCoreApplication.translate("SharingPage", u"To decide", None))
#if QT_CONFIG(tooltip)
        self.decide_button.setToolTip(QCoreApplication.translate("SharingPage", u"Ctrl+Alt+3", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

