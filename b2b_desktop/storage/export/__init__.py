"""Files for others: written beside their place, then moved there, off the GUI thread."""
