"""Where a content stands: by company and SHA-256, so that nothing of one company is ever another's."""

from uuid import UUID


def content_key(company: UUID, sha256: str) -> str:
    """Give the key of a content."""
    return f"{company.hex}/{sha256[:2]}/{sha256}"


def thumbnail_key(company: UUID, sha256: str) -> str:
    """Give the key of its small picture."""
    return f"{content_key(company, sha256)}.thumbnail"
