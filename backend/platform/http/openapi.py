"""The OpenAPI 3.1 document of a route table."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec

from backend.platform.http.route import Route

REFS: Final = "#/components/schemas/{name}"
OCTETS: Final = "application/octet-stream"
_OF_CONTENTS: Final = ("Range", "If-Range", "If-Match", "If-None-Match")
_PART: Final = re.compile(r"\{(\w+)\}")
_ID: Final = {"type": "string", "format": "uuid"}
_NUMBER: Final = {"type": "integer", "minimum": 1}


class RefusalBody(msgspec.Struct, rename={"code": "code"}):
    """A planned no: a code, and the data that its words need."""

    code: str
    data: dict[str, msgspec.Raw]


def document(routes: Iterable[Route], *, version: str, also: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Describe the routes. `also` names further structs by place: `{"x-commands": {kind: struct}}`."""
    table = list(routes)
    kinds: list[Any] = [RefusalBody]
    kinds += [kind for route in table for kind in (route.asked, route.told, route.query) if kind is not None]
    kinds += [struct for structs in also.values() for struct in structs.values()]
    unique = list(dict.fromkeys(kinds))
    schemas, components = msgspec.json.schema_components(unique, schema_hook=_schema, ref_template=REFS)
    schema_of = dict(zip(unique, schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for route in table:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route, schema_of, components)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Atrium", "version": version, "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}},
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"session": {"type": "http", "scheme": "bearer"}},
        },
        **{place: {kind: schema_of[struct] for kind, struct in structs.items()} for place, structs in also.items()},
    }


def _operation(route: Route, schema_of: Mapping[Any, Any], components: Mapping[str, Any]) -> dict[str, Any]:
    told = _answers(route, schema_of)
    codes = ", ".join(f"`{code}`" for code in route.refusals)
    told["default"] = {
        "description": "Refused" + (f" ({codes})" if codes else ""),
        "content": _content(schema_of[RefusalBody]),
    }
    operation: dict[str, Any] = {
        "operationId": f"{route.method} {route.path}",
        "summary": route.summary,
        "responses": told,
        "security": [{"session": []}] if route.auth == "session" else [],
    }
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": _NUMBER if name == "number" else _ID}
        for name in _PART.findall(route.path)
    ]
    if route.query is not None:
        shape = components[schema_of[route.query]["$ref"].rpartition("/")[2]]
        required = set(shape.get("required", ()))
        parameters += [
            {"name": name, "in": "query", "required": name in required, "schema": schema}
            for name, schema in shape["properties"].items()
        ]
    if route.content:
        parameters += [{"name": name, "in": "header", "schema": {"type": "string"}} for name in _OF_CONTENTS]
    if parameters:
        operation["parameters"] = parameters
    if route.asked is not None:
        operation["requestBody"] = {"required": True, "content": _content(schema_of[route.asked])}
    if route.raw:
        operation["requestBody"] = {"required": True, "content": _bytes(OCTETS)}
    if route.roles:
        operation["x-roles"] = list(route.roles)
    return operation


def _answers(route: Route, schema_of: Mapping[Any, Any]) -> dict[str, Any]:
    if route.content:
        content = _bytes(*route.content)
        part = {"description": "The range that was asked for", "content": content}
        unchanged = {"description": "What `If-None-Match` names is still right"}
        return {"200": {"description": "All of it", "content": content}, "206": part, "304": unchanged}
    if route.told is not None:
        return {"200": {"description": "Answer", "content": _content(schema_of[route.told])}}
    return {"204": {"description": "Done"}}


def _bytes(*media: str) -> dict[str, Any]:
    """Describe bytes: a media type says it all."""
    return {each: {} for each in media}


def _content(schema: Any) -> dict[str, Any]:  # noqa: ANN401 - a JSON schema
    return {"application/json": {"schema": schema}}


def _schema(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - any type that msgspec does not describe
    """Say of raw JSON that it may be anything."""
    if kind is msgspec.Raw:
        return {}
    raise NotImplementedError(kind)
