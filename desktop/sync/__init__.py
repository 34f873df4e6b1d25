"""Keeps an account's cache equal to what the server says, over any line. No Qt.

`engine` is the door. `room` is what a feature brings, `changes` what a feature hears, `outbox` what leaves.
`applier` writes events, `snapshots` start streams, `history` fetches old messages, `session` is one connection's life,
`backoff` and `status` are rules.
"""
