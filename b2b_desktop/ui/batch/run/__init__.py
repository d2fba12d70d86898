"""A batch that was started: how it goes, what can be done, how it ended."""
