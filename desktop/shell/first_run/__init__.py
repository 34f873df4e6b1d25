"""The first run: join with an invite, create a company on this computer, or sign in."""
