"""One account at work: what it stands on, keeps, tells and leaves behind."""
