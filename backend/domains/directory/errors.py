"""What the directory refuses."""

from backend.platform.errors import Refusal


class WrongCredentials(Refusal):
    """E-mail and password do not belong together, or there is no such account: the answer is the same."""

    code = "directory.wrong_credentials"
    status = 401


class WrongPassword(Refusal):
    """The old password is not right."""

    code = "directory.wrong_password"
    status = 403


class CompanyNeeded(Refusal):
    """The server has several companies (or none): say which one to sign in to."""

    code = "directory.company_needed"


class PersonNotFound(Refusal):
    """There is no such person in this company."""

    code = "directory.person_not_found"
    status = 404


class PersonHasLeft(Refusal):
    """`person` does not work here any more."""

    code = "directory.person_has_left"


class DepartmentNotFound(Refusal):
    """There is no such department in this company."""

    code = "directory.department_not_found"
    status = 404


class DepartmentInUse(Refusal):
    """The department still has people or parts."""

    code = "directory.department_in_use"


class DepartmentCycle(Refusal):
    """A department cannot be a part of itself."""

    code = "directory.department_cycle"


class ManagerCycle(Refusal):
    """Nobody reports to themselves, not even over others."""

    code = "directory.manager_cycle"


class GrantTooHigh(Refusal):
    """Nobody grants a rank or role that they do not hold, nor changes people above them."""

    code = "directory.grant_too_high"
    status = 403


class LastOwner(Refusal):
    """A company keeps an active owner."""

    code = "directory.last_owner"


class EmailTaken(Refusal):
    """Somebody in this company signs in with the e-mail address, or signs in already with another."""

    code = "directory.email_taken"


class NameUnsafe(Refusal):
    """The name has characters that nobody sees, or that turn the text around."""

    code = "directory.name_unsafe"
    status = 400


class NameMixed(Refusal):
    """The name mixes letters of scripts that look alike."""

    code = "directory.name_mixed"
    status = 400


class NameLooksAlike(Refusal):
    """The name looks like that of a colleague and is another one."""

    code = "directory.name_looks_alike"


class TimeZoneUnknown(Refusal):
    """The time zone is not in the IANA list."""

    code = "directory.time_zone_unknown"
    status = 400


class SessionNotFound(Refusal):
    """There is no such open session of this person."""

    code = "directory.session_not_found"
    status = 404


class InviteNotFound(Refusal):
    """The invite is unknown, used, withdrawn or over: the answer is the same."""

    code = "directory.invite_not_found"
    status = 404


class OwnPlace(Refusal):
    """Nobody but an owner changes their own place, or makes themselves somebody's manager."""

    code = "directory.own_place"
    status = 403


class ImportChanged(Refusal):
    """What the rows would do is not what was looked at: somebody has changed the company, or the rows, since."""

    code = "directory.import_changed"


class RowRefused(Refusal):
    """A row of an import cannot be carried out; `about` is the line, person or word that is wrong."""

    code = "directory.import_row"


class RowTwice(RowRefused):
    """An earlier line, `about`, has the same e-mail address, or the same name and no address to tell them apart."""

    code = "directory.import_twice"


class RowUnnamed(RowRefused):
    """Somebody new needs a name."""

    code = "directory.import_unnamed"


class RowUnclear(RowRefused):
    """Several people have this name: only an e-mail address tells who is meant."""

    code = "directory.import_unclear"


class RowEmailWrong(RowRefused):
    """This is no e-mail address."""

    code = "directory.import_email_wrong"


class RowRankWrong(RowRefused):
    """A rank is a whole number from 1 to 100."""

    code = "directory.import_rank_wrong"


class RowRoleUnknown(RowRefused):
    """There is no such role."""

    code = "directory.import_role_unknown"


class RowLanguageUnknown(RowRefused):
    """Atrium does not speak this language."""

    code = "directory.import_language_unknown"


class RowDepartmentWrong(RowRefused):
    """A part of the path has no name, or a path has more than ten parts."""

    code = "directory.import_department_wrong"


class RowManagerUnknown(RowRefused):
    """Nobody here and nobody in the rows is called so."""

    code = "directory.import_manager_unknown"


class RowManagerUnclear(RowRefused):
    """Several people are called so: only an e-mail address tells who is meant."""

    code = "directory.import_manager_unclear"


class RowManagerRefused(RowRefused):
    """The manager is somebody new whose own line, `about`, was refused."""

    code = "directory.import_manager_refused"
