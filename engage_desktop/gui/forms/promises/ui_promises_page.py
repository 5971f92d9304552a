# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'promises_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget)

from engage_desktop.gui.close.print_preview import PrintPreview
from engage_desktop.gui.widgets.message_bar import MessageBar

class Ui_PromisesPage(object):
    def setupUi(self, PromisesPage: QWidget) -> None:
        if not PromisesPage.objectName():
            PromisesPage.setObjectName(u"PromisesPage")
        self.promises_page_column = QVBoxLayout(PromisesPage)
        self.promises_page_column.setSpacing(0)
        self.promises_page_column.setObjectName(u"promises_page_column")
        self.promises_page_column.setContentsMargins(0, 0, 0, 0)
        self.message_bar = MessageBar(PromisesPage)
        self.message_bar.setObjectName(u"message_bar")

        self.promises_page_column.addWidget(self.message_bar)

        self.promises_scroll = QScrollArea(PromisesPage)
        self.promises_scroll.setObjectName(u"promises_scroll")
        self.promises_scroll.setWidgetResizable(True)
        self.promises_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.promises_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.promises_contents = QWidget()
        self.promises_contents.setObjectName(u"promises_contents")
        self.promises_column = QVBoxLayout(self.promises_contents)
        self.promises_column.setSpacing(16)
        self.promises_column.setObjectName(u"promises_column")
        self.promises_column.setContentsMargins(28, 24, 28, 24)
        self.promises_title_label = QLabel(self.promises_contents)
        self.promises_title_label.setObjectName(u"promises_title_label")
        self.promises_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promises_title_label.setWordWrap(True)
        self.promises_title_label.setProperty(u"role", u"page-title")

        self.promises_column.addWidget(self.promises_title_label)

        self.promises_words_label = QLabel(self.promises_contents)
        self.promises_words_label.setObjectName(u"promises_words_label")
        self.promises_words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promises_words_label.setWordWrap(True)
        self.promises_words_label.setProperty(u"role", u"soft")

        self.promises_column.addWidget(self.promises_words_label)

        self.parts_bar = QWidget(self.promises_contents)
        self.parts_bar.setObjectName(u"parts_bar")
        self.register_button = QPushButton(self.parts_bar)
        self.register_button.setObjectName(u"register_button")
        self.register_button.setProperty(u"role", u"step")
        self.register_button.setProperty(u"picture", u"promises")
        self.register_button.setCheckable(True)
        self.unanswered_button = QPushButton(self.parts_bar)
        self.unanswered_button.setObjectName(u"unanswered_button")
        self.unanswered_button.setProperty(u"role", u"step")
        self.unanswered_button.setProperty(u"picture", u"question")
        self.unanswered_button.setCheckable(True)
        self.decisions_button = QPushButton(self.parts_bar)
        self.decisions_button.setObjectName(u"decisions_button")
        self.decisions_button.setProperty(u"role", u"step")
        self.decisions_button.setProperty(u"picture", u"tick")
        self.decisions_button.setCheckable(True)
        self.contact_button = QPushButton(self.parts_bar)
        self.contact_button.setObjectName(u"contact_button")
        self.contact_button.setProperty(u"role", u"step")
        self.contact_button.setProperty(u"picture", u"person")
        self.contact_button.setCheckable(True)

        self.promises_column.addWidget(self.parts_bar)

        self.parts_rule = QFrame(self.promises_contents)
        self.parts_rule.setObjectName(u"parts_rule")
        self.parts_rule.setProperty(u"role", u"rule")

        self.promises_column.addWidget(self.parts_rule)

        self.counting_label = QLabel(self.promises_contents)
        self.counting_label.setObjectName(u"counting_label")
        self.counting_label.setVisible(False)
        self.counting_label.setTextFormat(Qt.TextFormat.PlainText)
        self.counting_label.setWordWrap(True)
        self.counting_label.setProperty(u"role", u"soft")

        self.promises_column.addWidget(self.counting_label)

        self.promises_scroll.setWidget(self.promises_contents)

        self.promises_page_column.addWidget(self.promises_scroll)

        self.preview_place = PrintPreview(PromisesPage)
        self.preview_place.setObjectName(u"preview_place")

        self.promises_page_column.addWidget(self.preview_place)

        QWidget.setTabOrder(self.register_button, self.unanswered_button)
        QWidget.setTabOrder(self.unanswered_button, self.decisions_button)
        QWidget.setTabOrder(self.decisions_button, self.contact_button)

        self.retranslateUi(PromisesPage)

        QMetaObject.connectSlotsByName(PromisesPage)
    # setupUi

    def retranslateUi(self, PromisesPage: QWidget) -> None:
        self.promises_title_label.setText(QCoreApplication.translate("PromisesPage", u"Promises", None))
        self.promises_words_label.setText(QCoreApplication.translate("PromisesPage", u"Everything you said you would do or answer. A promise stays open until people were told what came of it.", None))
#if QT_CONFIG(accessibility)
        self.parts_bar.setAccessibleName(QCoreApplication.translate("PromisesPage", u"Parts of this page", None))
#endif // QT_CONFIG(accessibility)
        self.register_button.setText(QCoreApplication.translate("PromisesPage", u"All promises", None))
#if QT_CONFIG(tooltip)
        self.register_button.setToolTip(QCoreApplication.translate("PromisesPage", u"Ctrl+Alt+1", None))
#endif // QT_CONFIG(tooltip)
        self.unanswered_button.setText(QCoreApplication.translate("PromisesPage", u"Not answered yet", None))
#if QT_CONFIG(tooltip)
        self.unanswered_button.setToolTip(QCoreApplication.translate("PromisesPage", u"Ctrl+Alt+2", None))
#endif // QT_CONFIG(tooltip)
        self.decisions_button.setText(QCoreApplication.translate("PromisesPage", u"Decisions", None))
#if QT_CONFIG(tooltip)
        self.decisions_button.setToolTip(QCoreApplication.translate("PromisesPage", u"Ctrl+Alt+3", None))
#endif // QT_CONFIG(tooltip)
        self.contact_button.setText(QCoreApplication.translate("PromisesPage", u"Who to tell", None))
#if QT_CONFIG(tooltip)
        self.contact_button.setToolTip(QCoreApplication.translate("PromisesPage", u"Ctrl+Alt+4", None))
#endif // QT_CONFIG(tooltip)
        self.counting_label.setText(QCoreApplication.translate("PromisesPage", u"Counting the comments\u2026 You can go on working.", None))
        pass
    # retranslateUi

