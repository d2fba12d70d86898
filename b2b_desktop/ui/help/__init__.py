"""About and shortcuts."""
