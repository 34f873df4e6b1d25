"""What of a name somebody may type to find it."""

from backend.contract.matching import fold


def has_name(words: tuple[str, ...], name: str, other_name: str, sort_key: str) -> bool:
    """Tell whether all words, folded, are in somebody's names or begin a word of their name in Latin letters."""
    names = fold(f"{name}\n{other_name}")
    latin = f" {sort_key}"
    return all(word in names or f" {word}" in latin for word in words)


def words_of(query: str) -> tuple[str, ...]:
    """Give a query's words, folded."""
    return tuple(fold(query).split())
