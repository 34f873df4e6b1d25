"""The preferences: how it looks, what it says, who one is, what it is made of."""
