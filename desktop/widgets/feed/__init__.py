"""A long feed of rows of any height, painted by index, that knows nothing about what it shows.

types    what a source and a painter must offer
anchor   where the viewport stands (pure)
heights  measured heights, least recently used first out
text     spans, links, scripts and emoji in plain text (pure)
block    a span-aware paragraph on a fixed line pitch
canvas   the scroll area; input, select, cursor, toolbar, jump and access are its parts
"""
