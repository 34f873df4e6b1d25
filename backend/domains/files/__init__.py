"""The room of files: uploads in pieces, what a file is, and what nobody wants any more."""
