"""Installing the window's language.

Invariant: English has a file too; without one, plurals stay as they are in the source
(findings.md section 5).
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from b2b_desktop.ui.assets import resource


def install_translation(app: QApplication) -> QTranslator:
    """Install the best language there is a file for; `removeTranslator` takes it back."""
    folder = str(resource("translations"))
    translator = QTranslator(app)
    found = translator.load(QLocale.system(), "b2b_desktop", "_", folder)
    if found or translator.load("b2b_desktop_en", folder):
        app.installTranslator(translator)
    return translator
