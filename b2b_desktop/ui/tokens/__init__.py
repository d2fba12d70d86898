"""The token dialog."""
