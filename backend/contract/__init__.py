"""The wire: frozen types that both houses speak. Imports nothing of ours.

One module per room, plus base, sync, live and snapshot; `kinds` joins them.
"""
