"""Flows behind the window: commands in, events out; no Qt."""
