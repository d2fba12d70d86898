"""B2B Desktop: purchase order numbers and extra fields on BigCommerce B2B orders."""

__version__ = "0.1.0"
