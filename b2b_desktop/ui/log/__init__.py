"""The call log: what happened."""
