"""Approvals: chains, requests and what is decided on them."""
