"""The computer underneath: places for files, the vault for keys, one instance, start with the computer, the bundled server."""
