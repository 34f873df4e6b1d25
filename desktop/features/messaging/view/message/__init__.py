"""What can be done with one message.

menu        its menu, and the verbs behind menu, keys and hover tools
files       the verbs of its files
forward     the dialog that sends it on
reminders   moments to be reminded of it
popovers    names, earlier texts, profiles, a few emoji
pinned      the bar of pinned messages
"""
