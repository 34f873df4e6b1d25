"""What sync tells of supervision: that there is something new to ask for. Nothing of it is kept on this computer."""

from desktop.features.supervision.store.room import SupervisionRoom

__all__ = ["SupervisionRoom"]
