"""Writing documents: each gets the number of its message's moment, or the next one that is free."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import bindparam, column, exists, func, insert, select, table, update

from backend.contract.base import CompanyId
from backend.contract.indexing import Units, all_terms
from backend.domains.messaging import service as messaging
from backend.domains.search.models import search_document, search_index
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

UNITS: Final = Units(1024)
"""A server of many companies hears much in a second."""
NUMBER_BITS: Final = 40

_text: Final = table("search_text", column("rowid"), column("terms"))
_later: Final = search_document.alias()
_RUN: Final = Prepared(select(search_index.c.slack, search_index.c.first, search_index.c.last))
_SAVE_RUN: Final = Prepared(
    update(search_index).values(slack=bindparam("slack"), first=bindparam("first"), last=bindparam("last"))
)
_TAKEN: Final = Prepared(select(search_document.c.document).where(search_document.c.document == bindparam("document")))
_GAP: Final = Prepared(
    select(func.min(search_document.c.document + 1)).where(
        search_document.c.document >= bindparam("document"),
        ~exists().where(_later.c.document == search_document.c.document + 1),
    )
)
_ADD: Final = Prepared(insert(search_document))
_ADD_TEXT: Final = Prepared(insert(_text).values(rowid=bindparam("rowid"), terms=bindparam("terms")))
_SILENCE: Final = Prepared(
    update(search_document).where(search_document.c.place == bindparam("in_place")).values(place=None)
)


def put_documents(
    uow: UnitOfWork, company: CompanyId, key: int, wordings: Sequence[messaging.Wording], *, known: bool
) -> None:
    """Index what messages say now; `known` ones were indexed before, and their old documents lead nowhere any more."""
    numbers = _Numbers(uow)
    documents: list[dict[str, int]] = []
    texts: list[dict[str, object]] = []
    for wording in wordings:
        place = key << NUMBER_BITS | wording.number
        if known:
            _SILENCE.run(uow.connection, in_place=place)
        if wording.said:
            document = numbers.take(UNITS.of(wording.at))
            documents.append({"document": document, "place": place})
            terms = all_terms(wording.said, wording.author, key, files=wording.files, company=company)
            texts.append({"rowid": document, "terms": terms})
    if documents:
        _ADD.run_many(uow.connection, documents)
        _ADD_TEXT.run_many(uow.connection, texts)
        numbers.save()


class _Numbers:
    """Gives out free document numbers; a run that was found taken is remembered, and never walked again."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._connection = uow.connection
        row = _RUN.row(self._connection)
        if row is None:
            uow.connection.execute(insert(search_index).values(id=1, slack=0, first=0, last=-1))
        self._slack, self._first, self._last = row or (0, 0, -1)
        self._given: set[int] = set()

    def take(self, unit: int) -> int:
        """Give the first free number from a unit on."""
        number = unit
        while True:
            if self._first <= number <= self._last:
                number = self._last + 1
            elif number in self._given:
                number += 1
            elif _TAKEN.row(self._connection, document=number) is None:
                break
            else:
                (number,) = _GAP.row(self._connection, document=number) or (number + 1,)
        if number > unit:
            joins = self._first <= unit <= self._last + 1
            self._first, self._last = (self._first if joins else unit), number
        self._slack = max(self._slack, number - unit)
        self._given.add(number)
        return number

    def save(self) -> None:
        """Remember it for the next ones."""
        _SAVE_RUN.run(self._connection, slack=self._slack, first=self._first, last=self._last)
