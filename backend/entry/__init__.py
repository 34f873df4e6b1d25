"""The way in: the process, its edges to the network, and the command line. The only place that knows all rooms."""
