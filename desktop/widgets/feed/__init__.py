"""A long feed of rows of any height, painted by index, that knows nothing about what it shows.

types      what a source and a painter must offer
anchor     where the viewport stands (pure)
stage      which rows stand where
selection  the selected text (pure)
text       plain text with spans, and how it is laid out
base       the scroll area that places rows
canvas     the whole widget; pointer, cursor, overlay and access are its parts
"""
