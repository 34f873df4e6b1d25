"""What the theme is made of.

tokens   the design's values, read once
fonts    families by platform and language, sizes by role
icons    icons and drawings in the colours of the theme
sheet    the palette and the style sheet
avatars  initials, tints and presence marks
paint    boxes and words as all widgets draw them
"""
