"""The switcher: what it finds (`jump`), how that is listed (`results`), and where it is typed (`overlay`)."""
