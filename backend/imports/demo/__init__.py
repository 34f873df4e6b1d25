"""The demo company: `company` and `chats` are its data, `seed` writes it.

`colleagues` answer through `client` with what `talk` says.
"""
