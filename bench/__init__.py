"""Benchmarks: `python3 dev.py bench [NAME]`; each prints a table and one line per demand."""
