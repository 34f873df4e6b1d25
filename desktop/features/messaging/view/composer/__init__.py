"""The field in which messages are written.

composition   what an input method holds, kept whatever happens
editor        the text itself: keys, what is pasted, code points
highlighter   markers and names, shown while one writes
suggestions   the list that opens at the caret; offers fills it
emoji_picker  emoji by group, by words of three languages, and those used last
tools, quote, tray, foot  what stands around the text
drop          files that are held over the chat
schedule      when a message goes out
deeds         what is asked before it is done
field         everything together
"""
