"""About: version, data folder, licences; and the shortcuts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop import __version__


class InfoDialog(QDialog):
    """Show a title and what belongs below it."""

    def __init__(self, name: str, title: str, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        headline = QLabel(title, self)
        headline.setProperty("role", "headline")
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("info_close_button")
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(headline)
        layout.addWidget(body)
        layout.addLayout(foot)


def about_dialog(parent: QWidget, data_folder: Path) -> InfoDialog:
    """Return Help > About."""
    text = QCoreApplication.translate(
        "InfoDialog",
        "Version {version}\n"
        "Data folder: {folder}\n\n"
        "MIT licence. Built with Qt and PySide6 (LGPL 3), httpx (BSD), h11, keyring,\n"
        "platformdirs, sniffio, truststore, openpyxl, charset-normalizer and wakepy (MIT).\n\n"
        "Not a product of BigCommerce. Facts about the API come from its public documentation.",
    )
    filled = text.replace("{version}", __version__).replace("{folder}", str(data_folder))
    words = QLabel()
    words.setObjectName("info_label")
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setText(filled)
    title = QCoreApplication.translate("InfoDialog", "B2B Desktop")
    return InfoDialog("about_dialog", title, words, parent)


def shortcuts_dialog(parent: QWidget, shortcuts: list[tuple[str, str]]) -> InfoDialog:
    """Return Help > Shortcuts, from the menus' own actions."""
    body = QWidget()
    rows = QGridLayout(body)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setHorizontalSpacing(24)
    rows.setVerticalSpacing(4)
    half = (len(shortcuts) + 1) // 2
    for number, (keys, name) in enumerate(shortcuts):
        label = QLabel(keys)
        label.setProperty("role", "quiet")
        row, column = number % half, number // half * 2
        rows.addWidget(label, row, column)
        rows.addWidget(QLabel(name), row, column + 1)
    title = QCoreApplication.translate("InfoDialog", "Shortcuts")
    return InfoDialog("shortcuts_dialog", title, body, parent)
