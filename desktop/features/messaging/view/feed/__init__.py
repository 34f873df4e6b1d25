"""Messages as bubbles.

words     every word and time of a message row
parts     the geometry of one row
layout    builds that geometry
painter   what the feed canvas asks
draw      the brush
"""
