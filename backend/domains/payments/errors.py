"""What the ledger refuses."""

from backend.platform.errors import Refusal


class AmountOutOfRange(Refusal):
    """An amount is a whole number of minor units from 1 to `most`, and so is what an account can hold."""

    code = "payments.amount_out_of_range"


class CurrencyUnknown(Refusal):
    """There is no money of this name."""

    code = "payments.currency_unknown"


class WrongCurrency(Refusal):
    """The account `account` has another currency."""

    code = "payments.wrong_currency"


class SameAccount(Refusal):
    """A transfer goes to another account than it comes from."""

    code = "payments.same_account"


class Unbalanced(Refusal):
    """The legs do not add up to nothing in every currency, or there are too few or too many."""

    code = "payments.unbalanced"


class AccountNotFound(Refusal):
    """The company has no such account."""

    code = "payments.account_not_found"
    status = 404


class AccountExists(Refusal):
    """The id is taken by another account, or what the account is for has one already."""

    code = "payments.account_exists"


class AccountUnsound(Refusal):
    """An account of this kind needs another holder, name, month or floor; `place` says which."""

    code = "payments.account_unsound"


class AccountInUse(Refusal):
    """The account is not empty, or something is still on its way from or to it."""

    code = "payments.account_in_use"


class AccountClosed(Refusal):
    """The account `account` was closed."""

    code = "payments.account_closed"


class NotEnoughMoney(Refusal):
    """The account `account` would fall below its floor."""

    code = "payments.not_enough_money"


class KeyUsed(Refusal):
    """The id of a new transfer was used before, for something else."""

    code = "payments.key_used"


class TransferNotFound(Refusal):
    """There is no such transfer."""

    code = "payments.transfer_not_found"
    status = 404


class TransferOver(Refusal):
    """The transfer does not wait any more; `state` says how it has ended."""

    code = "payments.transfer_over"


class NotReversible(Refusal):
    """Only what was booked is reversed, and a reversal is not."""

    code = "payments.not_reversible"


class AlreadyReversed(Refusal):
    """The transfer was reversed before."""

    code = "payments.already_reversed"


class AlreadyPaid(Refusal):
    """A payment for this claim was made, or is under way."""

    code = "payments.already_paid"


class OwnApproval(Refusal):
    """Whoever approves a payment neither asks for it nor gets it, and two who approve are two people."""

    code = "payments.own_approval"
    status = 403
