"""One account's window.

frame     the top level that stays; `glance` is its first picture, `main` what fills it afterwards
rail      the sections; `chats` and `contacts` are those that exist; `menu` is the avatar's
panes     list, content and context, as the width allows
office    what all of it asks of the app
"""
