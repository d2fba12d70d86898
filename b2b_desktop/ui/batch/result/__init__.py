"""Results are exported; the late list."""
