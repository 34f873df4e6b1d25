"""Plain text with spans.

spans    links, scripts and emoji (pure)
block    a paragraph on a fixed line pitch
"""
