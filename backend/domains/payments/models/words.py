"""Columns that hold one of the contract's words."""

from sqlalchemy import Enum

from backend.contract.base import Growing


def word_of(kind: type[Growing], name: str) -> Enum:
    """Make the type of a column that takes the words of `kind` and no others."""
    return Enum(
        kind,
        name=name,
        length=16,
        native_enum=False,
        create_constraint=True,
        values_callable=_values,
    )


def _values(kind: type[Growing]) -> list[str]:
    return [each.value for each in kind]
