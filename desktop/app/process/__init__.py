"""The process: its event loop, its end, and what becomes of faults."""
