"""Supervision's doors: parse, call one verb, answer."""

from typing import Final

from backend.domains.supervision.routes.flags import ROUTES as _FLAGS
from backend.domains.supervision.routes.policy import ROUTES as _POLICY
from backend.domains.supervision.routes.reviews import ROUTES as _REVIEWS
from backend.domains.supervision.routes.scope import ROUTES as _SCOPE
from backend.domains.supervision.routes.watching import ROUTES as _WATCHING
from backend.platform.http import Route

ROUTES: Final[list[Route]] = [*_POLICY, *_SCOPE, *_REVIEWS, *_FLAGS, *_WATCHING]
