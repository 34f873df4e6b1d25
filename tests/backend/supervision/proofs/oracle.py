"""Who may see which canary through which doors, by the product's own words and the story alone.

It knows nothing of the server's rules: lines are climbed, not walked down; each chat is looked at by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from enum import Enum

from backend.contract.directory import Role
from tests.backend.supervision.proofs.world import RETENTION, WATCHING, Line, Look, Talk, World


class Doors(Enum):
    """Groups of doors."""

    MEMBER = "what members see"
    LIST = "the console's lists"
    REVIEW = "reviews"
    REVIEWS = "the list of reviews"
    ACCESS = "one's own access log"
    AUDIT = "the audit log"
    RULES = "rules that flag"
    OTHER = "everything else"


Allowed = dict[tuple[str, Doors], set[str]]


def watches(world: World, name: str) -> bool:
    """Tell whether somebody is owner or compliance."""
    return bool(world.people[name].roles & WATCHING)


def stands_below(world: World, name: str, viewer: str) -> bool:
    """Climb somebody's line up to the viewer; an owner's people are everybody."""
    if Role.OWNER in world.people[viewer].roles:
        return True
    above = world.people[name].manager
    while above is not None:
        if above == viewer:
            return True
        above = world.people[above].manager
    return False


def in_scope(world: World, name: str, viewer: str) -> bool:
    """Tell whether somebody is of the viewer's line, or lower in a department that the policy names."""
    if stands_below(world, name, viewer):
        return True
    assert world.policy is not None
    one, me = world.people[name], world.people[viewer]
    same = one.department is not None and one.department == me.department
    return same and one.department in world.policy.departments and one.rank < me.rank


def may_but_for_notes(world: World, viewer: str, talk: Talk) -> bool:
    """Tell whether all holds but that everybody has taken note of the policy."""
    policy, me = world.policy, world.people[viewer]
    if policy is None or not me.active or viewer in talk.ever or world.class_of(talk) not in policy.classes:
        return False
    return all(
        in_scope(world, name, viewer) and me.rank >= world.people[name].rank + policy.rank_distance
        for name in talk.ever
    )


def all_noted(world: World, viewer: str, talk: Talk) -> bool:
    """Tell whether the viewer, and who works here and ever took part, have taken note of the policy in force."""
    concerned = {viewer, *talk.ever}
    return all(world.people[name].noted == world.version for name in concerned if world.people[name].active)


def may_review(world: World, viewer: str, talk: Talk) -> bool:
    """Tell whether somebody may review a chat now."""
    return may_but_for_notes(world, viewer, talk) and all_noted(world, viewer, talk)


def is_open(world: World, look: Look) -> bool:
    """Tell whether a review may be read in now."""
    return not look.closed and world.house.clock.now() < look.until and may_review(world, look.viewer, look.talk)


def shown_lines(world: World, talk: Talk, until: int) -> list[Line]:
    """Give the lines that a review may show: those behind what was closed, not too old, up to one."""
    oldest = world.house.clock.now() - RETENTION
    return [line for line in talk.lines[talk.closed : until] if talk.held or line.at >= oldest]


def words_of(line: Line, *, recalled: bool) -> Iterator[str]:
    """Give the canaries of a line: to its members nothing once it is taken back."""
    if line.recalled and not recalled:
        return
    yield line.canary
    yield from line.before
    if line.file is not None:
        yield from (line.file.name, line.file.content, line.file.picture)


def seen_by_members(world: World) -> Allowed:
    """Say what comes out where members look: lines of chats that they are in now, from where they see on."""
    allowed: Allowed = defaultdict(set)
    for talk in world.talks:
        for name, first in talk.here.items():
            if world.people[name].active:
                there = allowed[name, Doors.MEMBER]
                there.update({talk.title} - {""})
                there.update(word for line in talk.lines[first:] for word in words_of(line, recalled=False))
    return allowed


def seen_in(world: World, name: str, look: Look) -> set[str]:
    """Say what comes out in a review: to its reader what was said, to who may be the second person why it is read."""
    if not world.people[name].active:
        return set()
    if name != look.viewer:
        return {look.purpose} if watches(world, name) or may_review(world, name, look.talk) else set()
    found = {look.purpose}
    if may_review(world, name, look.talk):
        found.add(look.note)
    if is_open(world, look):
        found |= said_in(world, look)
    return found


def said_in(world: World, look: Look) -> set[str]:
    """Give the canaries of the lines that an open review shows, the rule that flags some, and the title, a line too."""
    lines = shown_lines(world, look.talk, look.lines)
    words = {word for line in lines for word in words_of(line, recalled=True)}
    return words | {world.rule for line in lines if line.flagged} | ({look.talk.title} - {""})


def seen_in_lists(world: World) -> Allowed:
    """Say what comes out in the console: titles, and names of rules whose flags can be looked at."""
    allowed: Allowed = defaultdict(set)
    for name, one in world.people.items():
        for talk in world.talks:
            if not one.active or not may_but_for_notes(world, name, talk):
                continue
            allowed[name, Doors.LIST] |= {talk.title} - {""}
            if all_noted(world, name, talk) and any(line.flagged for line in shown_lines(world, talk, len(talk.lines))):
                allowed[name, Doors.LIST].add(world.rule)
    return allowed


def seen_beside(world: World) -> Allowed:
    """Say what comes out of the logs: why somebody read, and the notes; the rules to who keeps or meets them."""
    allowed: Allowed = defaultdict(set)
    for name, one in world.people.items():
        if one.active:
            for look in world.looks:
                allowed[name, Doors.ACCESS] |= told_of(name, look)
                if name == look.viewer or watches(world, name) or may_review(world, name, look.talk):
                    allowed[name, Doors.REVIEWS].add(look.purpose)
            if watches(world, name):
                allowed[name, Doors.AUDIT] |= {word for look in world.looks for word in (look.purpose, look.note)}
                allowed[name, Doors.AUDIT].add(world.rule)
            if watches(world, name) or leads(world, name):
                allowed[name, Doors.RULES].add(world.rule)
    return allowed


def told_of(name: str, look: Look) -> set[str]:
    """Say what somebody learns of a review: why they were read, and in which chat, while they are in it."""
    if name == look.viewer or name not in look.concerned:
        return set()
    return {look.purpose} | ({look.talk.title} - {""} if name in look.talk.here else set())


def leads(world: World, name: str) -> bool:
    """Tell whether somebody's scope may have people: who report to them, or whose department the policy names."""
    named = world.policy is not None and world.people[name].department in world.policy.departments
    return named or any(other.manager == name for other in world.people.values())
