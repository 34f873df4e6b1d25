"""The line to the server: the connection as a protocol with its errors, HTTP, the live channel, sign-in. No Qt."""
