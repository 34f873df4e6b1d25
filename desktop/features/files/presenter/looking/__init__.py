"""What a file is, and pictures out of bytes that others have sent."""
