"""The wire: frozen types that both houses speak. Imports nothing of ours; one module per room, plus base, sync and live."""
