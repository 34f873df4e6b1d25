"""The client shown: a small company that answers, and pictures of every screen."""
