"""A column for one of a few words."""

from enum import StrEnum

from sqlalchemy import Enum


def word(kind: type[StrEnum], name: str, *, create_constraint: bool = True) -> Enum:
    """Make the type of a column that holds one of these words; the constraint that refuses others has the name."""

    def words(_: object) -> list[str]:
        return [each.value for each in kind]

    return Enum(
        kind,
        name=name,
        length=16,
        native_enum=False,
        create_constraint=create_constraint,
        values_callable=words,
    )
