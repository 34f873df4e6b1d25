"""The windows of the directory."""
