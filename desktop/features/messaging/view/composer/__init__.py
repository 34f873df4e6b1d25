"""The field in which messages are written.

editor        the text itself: keys, input methods, code points
suggestions   the list that opens at the caret
emoji_picker  emoji by group of three languages' words
field         everything together
"""
