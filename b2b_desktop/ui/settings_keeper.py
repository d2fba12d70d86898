"""The settings in force; a panel that changes one asks here.

Invariant: a change is in force and on its way to disk in the same moment. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.domain.settings import Pins, Settings
from b2b_desktop.domain.token import TokenId
from b2b_desktop.ui.bridge import EngineBridge


class SettingsKeeper(QObject):
    """Hold the settings and store each change.

    Signals:
        settings_changed(object): the `Settings` now in force.
    """

    settings_changed = Signal(object)

    def __init__(self, bridge: EngineBridge, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._settings = settings

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    @Slot(object)
    def change(self, settings: Settings) -> None:
        """Use and store settings."""
        self._settings = settings
        self._bridge.save_settings(settings)
        self.settings_changed.emit(settings)

    @Slot(object)
    def change_pins(self, pins: Pins) -> None:
        """Keep which values stay after an accepted call."""
        self.change(replace(self._settings, pins=pins))

    @Slot(bool)
    def change_preview_shown(self, shown: bool) -> None:
        """Keep whether the request preview is unfolded."""
        self.change(replace(self._settings, preview_shown=shown))

    @Slot(bool)
    def change_check_after_send(self, check: bool) -> None:
        """Keep whether accepted manual sends are read back."""
        self.change(replace(self._settings, check_after_send=check))

    def chosen_token(self, mode: Mode) -> TokenId:
        """Return the token a mode acted with last, `""` for none."""
        practice = mode is Mode.PRACTICE
        chosen = self._settings.practice_token_id if practice else self._settings.token_id
        return TokenId(chosen)

    def choose_token(self, mode: Mode, token_id: TokenId) -> None:
        """Keep which token a mode acts with."""
        if mode is Mode.PRACTICE:
            self.change(replace(self._settings, practice_token_id=token_id))
        else:
            self.change(replace(self._settings, token_id=token_id))
