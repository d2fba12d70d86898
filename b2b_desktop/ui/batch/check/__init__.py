"""Rows are looked at and decided about, the batch is confirmed and started."""
