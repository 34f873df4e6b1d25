"""Approvals' SQL."""
