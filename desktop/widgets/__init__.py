"""Widgets that know nothing about the product: the theme, controls, marks, lists, what floats, and the feed.

theme      the theme that is on; `look` is what it is made of
label      plain words
buttons    buttons, icon buttons; `choices` check, radio, switch, segments, chips; `fields` what one types in
marks      tags, badges, key caps; `avatar` pictures of people; `pictures` drawings and the logo
rows       what a list row shows; `row_painter` draws it, `list_view` is the list
headers    heads of panes and sections, hairlines, cards
banner, toast, dialog, menu, popover, tips   what floats over or stands above the content
empty, waiting   what stands where there is nothing, or nothing yet
ring       the focus ring for the keyboard
feed       the message canvas
"""
