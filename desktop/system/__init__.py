"""The computer underneath: places for files, the vault, one instance, start with the computer, the bundled server."""
