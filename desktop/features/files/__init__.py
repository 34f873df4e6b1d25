"""Files: what is attached, sent, fetched, shown, opened and saved."""
