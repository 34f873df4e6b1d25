"""Files on their way: taken in, brought to the server, fetched, and written where other programs find them."""
