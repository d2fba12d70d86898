"""The Batch tab: from pasted rows to a finished, provable result."""
