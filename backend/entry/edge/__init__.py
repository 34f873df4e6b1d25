"""The edge to the network: connections, requests, the live channel."""
