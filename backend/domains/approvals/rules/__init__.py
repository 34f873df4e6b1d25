"""What approvals decide: pure, without a clock, a database or the network."""
