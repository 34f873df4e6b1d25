"""The frame around the rooms: window, first run, switcher, preferences, tray and notifications."""
