"""The widgets of supervision."""
