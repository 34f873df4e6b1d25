"""Payments: the ledger, where every amount stands twice."""
