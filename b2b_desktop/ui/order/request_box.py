"""The foldable preview of the request the form would make, and copying it as curl.

Invariant: the preview never shows the token.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.ui.assets import icon
from b2b_desktop.ui.theme import colour


class RequestBox(QWidget):
    """Show a request.

    Signals:
        toggled(bool): folded or unfolded.
        copy_curl_requested(bool): copy as curl, with the token when true.
    """

    toggled = Signal(bool)
    copy_curl_requested = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview_toggle = QToolButton(self)
        self._request_preview = QPlainTextEdit(self)
        self._copy_button = QToolButton(self)
        self._build_preview()
        self._build_copy()
        head = QHBoxLayout()
        head.addWidget(self._preview_toggle)
        head.addStretch(1)
        head.addWidget(self._copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._request_preview, 1)

    @property
    def is_shown(self) -> bool:
        """Tell whether the preview is unfolded."""
        return self._preview_toggle.isChecked()

    def set_shown(self, *, shown: bool) -> None:
        """Fold or unfold the preview."""
        self._preview_toggle.setChecked(shown)

    def set_text(self, text: str) -> None:
        """Show a request."""
        self._request_preview.setPlainText(text)

    def draw_icons(self) -> None:
        """Draw the icons in the colours now in force."""
        self._copy_button.setIcon(icon("copy", colour("quiet")))
        self._preview_toggle.setIcon(icon("down" if self.is_shown else "right", colour("quiet")))
        if self.is_shown:
            # Not before: looking for a font would hold up the first frame. And each time: with
            # other colours Qt puts the font back that the field had when it was first polished.
            fixed = QFontDatabase.SystemFont.FixedFont
            self._request_preview.setFont(QFontDatabase.systemFont(fixed))

    def _build_preview(self) -> None:
        text = self.tr("Request preview")
        self._preview_toggle.setObjectName("preview_toggle")
        self._preview_toggle.setText(text)
        self._preview_toggle.setAccessibleName(text)
        self._preview_toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._preview_toggle.setCheckable(True)
        self._preview_toggle.setAutoRaise(True)
        self._preview_toggle.toggled.connect(self._on_toggled)
        self._request_preview.setObjectName("request_preview")
        self._request_preview.setAccessibleName(text)
        self._request_preview.setReadOnly(True)
        self._request_preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._request_preview.hide()
        self._fit()

    def _build_copy(self) -> None:
        self._copy_button.setObjectName("copy_curl_button")
        self._copy_button.setText(self.tr("Copy as curl"))
        self._copy_button.setAccessibleName(self._copy_button.text())
        self._copy_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._copy_button.setAutoRaise(True)
        self._copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self._copy_button)
        menu.addAction(self.tr("With the token..."), self._on_copy_with_token)
        self._copy_button.setMenu(menu)
        self._copy_button.clicked.connect(self._on_copy)

    def _fit(self) -> None:
        """Take room from the form only while there is something to show."""
        shown = QSizePolicy.Policy.Expanding if self.is_shown else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, shown)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self._request_preview.setVisible(shown)
        self._fit()
        self.draw_icons()
        self.toggled.emit(shown)

    @Slot()
    def _on_copy(self) -> None:
        self.copy_curl_requested.emit(False)

    @Slot()
    def _on_copy_with_token(self) -> None:
        self.copy_curl_requested.emit(True)
