# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'certificate_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget)

class Ui_CertificateCard(object):
    def setupUi(self, CertificateCard: QWidget) -> None:
        if not CertificateCard.objectName():
            CertificateCard.setObjectName(u"CertificateCard")
        CertificateCard.setProperty(u"role", u"card")
        self.certificate_column = QVBoxLayout(CertificateCard)
        self.certificate_column.setSpacing(12)
        self.certificate_column.setObjectName(u"certificate_column")
        self.certificate_column.setContentsMargins(24, 20, 24, 20)
        self.certificate_title_label = QLabel(CertificateCard)
        self.certificate_title_label.setObjectName(u"certificate_title_label")
        self.certificate_title_label.setWordWrap(True)
        self.certificate_title_label.setProperty(u"role", u"section-title")

        self.certificate_column.addWidget(self.certificate_title_label)

        self.certificate_words_label = QLabel(CertificateCard)
        self.certificate_words_label.setObjectName(u"certificate_words_label")
        self.certificate_words_label.setWordWrap(True)
        self.certificate_words_label.setProperty(u"role", u"soft")

        self.certificate_column.addWidget(self.certificate_words_label)

        self.certificate_line = QWidget(CertificateCard)
        self.certificate_line.setObjectName(u"certificate_line")
        self.session_label = QLabel(self.certificate_line)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(False)
        self.session_combo = QComboBox(self.certificate_line)
        self.session_combo.setObjectName(u"session_combo")
        self.certificate_button = QPushButton(self.certificate_line)
        self.certificate_button.setObjectName(u"certificate_button")
        self.certificate_button.setProperty(u"picture", u"print")

        self.certificate_column.addWidget(self.certificate_line)

#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.session_combo, self.certificate_button)

        self.retranslateUi(CertificateCard)

        QMetaObject.connectSlotsByName(CertificateCard)
    # setupUi

    def retranslateUi(self, CertificateCard: QWidget) -> None:
        self.certificate_title_label.setText(QCoreApplication.translate("CertificateCard", u"Certificate of thanks", None))
        self.certificate_words_label.setText(QCoreApplication.translate("CertificateCard", u"Thanks this person by name for what they came to. It says nothing of what they told you.", None))
        self.session_label.setText(QCoreApplication.translate("CertificateCard", u"E&xpress thanks for", None))
#if QT_CONFIG(accessibility)
        self.session_combo.setAccessibleName(QCoreApplication.translate("CertificateCard", u"Thanks for which sessions", None))
#endif // QT_CONFIG(accessibility)
        self.certificate_button.setText(QCoreApplication.translate("CertificateCard", u"Print the certificate", None))
        pass
    # retranslateUi

