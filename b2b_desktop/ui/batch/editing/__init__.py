"""Rows in the table: edited as a spreadsheet, columns given their use, templates filled in."""
