"""What came in, what did not, and why: counted while the import runs, said at its end."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Final

from backend.imports.slack.export import Broken
from backend.imports.slack.plan import Planned, Reason

_EXAMPLES: Final = 50
_NAMES: Final = 100


@dataclass(slots=True)
class Report:
    """The import's bookkeeping."""

    people: Counter[str] = field(default_factory=Counter[str])
    conversations: Counter[str] = field(default_factory=Counter[str])
    messages: Counter[str] = field(default_factory=Counter[str])
    skipped: Counter[str] = field(default_factory=Counter[str])
    examples: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    losses: Counter[str] = field(default_factory=Counter[str])
    subtypes: Counter[str] = field(default_factory=Counter[str])
    emoji: Counter[str] = field(default_factory=Counter[str])
    strangers: Counter[str] = field(default_factory=Counter[str])
    unlisted: tuple[str, ...] = ()

    def note_broken(self, broken: Broken) -> None:
        """Count an entry that could not be read."""
        self.note_skipped(broken.file, broken.index, Reason.BROKEN, broken.reason)

    def note_skipped(self, file: str, index: int, reason: str, detail: str = "") -> None:
        """Count an entry that stays behind; keep the first ones as examples."""
        self.skipped[reason] += 1
        if len(self.examples) < _EXAMPLES:
            self.examples.append({"file": file, "index": index, "reason": reason, "detail": detail})

    def note_planned(self, planned: Planned) -> None:
        """Count what an entry that comes in loses."""
        self.losses["files"] += planned.files
        self.losses["reactions"] += planned.reactions_left_out
        self.losses["texts_split"] += len(planned.entries) > 1
        self.emoji.update(planned.unknown_emoji)
        self.strangers.update(planned.unknown_people)
        if planned.unknown_subtype:
            self.subtypes[planned.unknown_subtype] += 1

    def as_json(self) -> dict[str, Any]:
        """Give everything as plain data."""
        return {
            "people": dict(self.people),
            "conversations": dict(self.conversations),
            "messages": dict(self.messages),
            "skipped": dict(self.skipped),
            "skipped_examples": self.examples,
            "not_mapped": {
                **{name: count for name, count in self.losses.items() if count},
                "subtypes": dict(self.subtypes),
                "emoji": dict(self.emoji.most_common(_NAMES)),
                "mentioned_strangers": dict(self.strangers.most_common(_NAMES)),
                "folders_in_no_list": list(self.unlisted[:_NAMES]),
            },
        }
