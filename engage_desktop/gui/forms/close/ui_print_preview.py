# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_preview.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QLabel, QProgressBar, QPushButton, QToolButton,
    QVBoxLayout, QWidget)

from engage_desktop.gui.close.page_view import PageView

class Ui_PrintPreview(object):
    def setupUi(self, PrintPreview: QWidget) -> None:
        if not PrintPreview.objectName():
            PrintPreview.setObjectName(u"PrintPreview")
        self.print_preview_column = QVBoxLayout(PrintPreview)
        self.print_preview_column.setSpacing(8)
        self.print_preview_column.setObjectName(u"print_preview_column")
        self.print_preview_column.setContentsMargins(28, 12, 28, 16)
        self.preview_line = QWidget(PrintPreview)
        self.preview_line.setObjectName(u"preview_line")
        self.back_button = QPushButton(self.preview_line)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")
        self.back_button.setProperty(u"picture", u"back")
        self.earlier_button = QToolButton(self.preview_line)
        self.earlier_button.setObjectName(u"earlier_button")
        self.page_label = QLabel(self.preview_line)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setTextFormat(Qt.TextFormat.PlainText)
        self.later_button = QToolButton(self.preview_line)
        self.later_button.setObjectName(u"later_button")
        self.smaller_button = QToolButton(self.preview_line)
        self.smaller_button.setObjectName(u"smaller_button")
        self.zoom_label = QLabel(self.preview_line)
        self.zoom_label.setObjectName(u"zoom_label")
        self.zoom_label.setTextFormat(Qt.TextFormat.PlainText)
        self.larger_button = QToolButton(self.preview_line)
        self.larger_button.setObjectName(u"larger_button")
        self.large_print_check = QCheckBox(self.preview_line)
        self.large_print_check.setObjectName(u"large_print_check")
        self.print_button = QPushButton(self.preview_line)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"role", u"primary")
        self.print_button.setProperty(u"picture", u"print")
        self.save_button = QPushButton(self.preview_line)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"picture", u"saved")

        self.print_preview_column.addWidget(self.preview_line)

        self.progress_bar = QProgressBar(PrintPreview)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setVisible(False)

        self.print_preview_column.addWidget(self.progress_bar)

        self.page_view = PageView(PrintPreview)
        self.page_view.setObjectName(u"page_view")
        self.page_view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.print_preview_column.addWidget(self.page_view)

        QWidget.setTabOrder(self.back_button, self.earlier_button)
        QWidget.setTabOrder(self.earlier_button, self.later_button)
        QWidget.setTabOrder(self.later_button, self.smaller_button)
        QWidget.setTabOrder(self.smaller_button, self.larger_button)
        QWidget.setTabOrder(self.larger_button, self.large_print_check)
        QWidget.setTabOrder(self.large_print_check, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)

        self.retranslateUi(PrintPreview)

        QMetaObject.connectSlotsByName(PrintPreview)
    # setupUi

    def retranslateUi(self, PrintPreview: QWidget) -> None:
        self.back_button.setText(QCoreApplication.translate("PrintPreview", u"&Back", None))
        self.earlier_button.setText(QCoreApplication.translate("PrintPreview", u"\u25b2", None))
#if QT_CONFIG(accessibility)
        self.earlier_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"Page up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.earlier_button.setToolTip(QCoreApplication.translate("PrintPreview", u"Page up (Page Up)", None))
#endif // QT_CONFIG(tooltip)
        self.later_button.setText(QCoreApplication.translate("PrintPreview", u"\u25bc", None))
#if QT_CONFIG(accessibility)
        self.later_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"Page down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.later_button.setToolTip(QCoreApplication.translate("PrintPreview", u"Page down (Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.smaller_button.setText(QCoreApplication.translate("PrintPreview", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.smaller_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller_button.setToolTip(QCoreApplication.translate("PrintPreview", u"Smaller (Ctrl+Minus)", None))
#endif // QT_CONFIG(tooltip)
        self.larger_button.setText(QCoreApplication.translate("PrintPreview", u"+", None))
#if QT_CONFIG(accessibility)
        self.larger_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger_button.setToolTip(QCoreApplication.translate("PrintPreview", u"Larger (Ctrl+Plus)", None))
#endif // QT_CONFIG(tooltip)
        self.large_print_check.setText(QCoreApplication.translate("PrintPreview", u"&Large print", None))
        self.print_button.setText(QCoreApplication.translate("PrintPreview", u"&Print", None))
        self.save_button.setText(QCoreApplication.translate("PrintPreview", u"&Save as PDF and HTML", None))
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("PrintPreview", u"Making the print", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_view.setAccessibleName(QCoreApplication.translate("PrintPreview", u"The print, page by page", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

