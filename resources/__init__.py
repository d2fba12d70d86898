"""Icons, style sheets and translations; reached through `ui/assets` only."""
