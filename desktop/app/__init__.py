"""The client's entry: the only place that knows everything."""
