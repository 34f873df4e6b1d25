"""The release that this is."""


def release() -> str:
    """Read the release from the installed package; that takes a while, so nobody does it early."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("atrium")
    except PackageNotFoundError:
        return "0"
