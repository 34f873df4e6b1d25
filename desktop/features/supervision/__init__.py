"""Supervision: the policy that everybody takes note of, who has read one's words, and what managers review."""
