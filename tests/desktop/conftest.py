"""Garbage is collected between tests: inside a destructor of Qt's the collector would wait for itself for ever."""

from tests.support.garbage import collect_between_tests

__all__ = ["collect_between_tests"]
