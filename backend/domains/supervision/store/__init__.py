"""Supervision's SQL. Messages are never selected here: messaging's gate shows them to a grant."""
