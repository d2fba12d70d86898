"""Tables from files: CSV, TSV and XLSX, as they are, off the GUI thread."""
