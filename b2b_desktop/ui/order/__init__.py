"""The order form: what to send."""
