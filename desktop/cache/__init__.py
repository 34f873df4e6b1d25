"""The encrypted cache of one account: a SQLCipher file, its column types and its schema. No Qt.

Rooms bring their tables; `engine` opens the file, `schema` brings it to the tables' shape.
"""
