"""Lists of rows that are painted, not built."""
