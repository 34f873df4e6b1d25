"""What comes in from elsewhere: a Slack export, and the demo company."""
