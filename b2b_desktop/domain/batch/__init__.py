"""Batches: from what was pasted to rows that can be sent, and how far a run of them got."""
