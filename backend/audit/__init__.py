"""The audit log: entries that only grow, chained by their digests, under checkpoints that are kept outside.

Rooms append to it in the transaction of what they do (`log.append`). The chain, the checkpoints and the verifier need
no database library: whoever checks the log runs little else.
"""

from typing import Final

KEY: Final = "audit.key"
"""The file in a server's folder that signs checkpoints."""
PUBLIC_KEY: Final = "audit.pub"
"""The file beside it that verifies them."""
