"""HTTP: a table of routes, from which the application and the OpenAPI document are built."""

from backend.platform.http.content import Content
from backend.platform.http.request import Request, Verb, Worker
from backend.platform.http.route import Handler, Route

__all__ = ["Content", "Handler", "Request", "Route", "Verb", "Worker"]
