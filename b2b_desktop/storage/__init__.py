"""Disk and keyring: the call log, settings, drafts and secrets; no Qt, no network."""
