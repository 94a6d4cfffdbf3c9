"""Rows as they are into one table, in one transaction, with a unique index and a full-text index."""
import os
import sqlite3


def store(path, headings, rows):
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;")
    db.execute("BEGIN")
    db.execute("CREATE TABLE list(%s)" % ", ".join('"%s"' % h for h in headings))
    db.executemany("INSERT INTO list VALUES (%s)" % ", ".join("?" * len(headings)), rows)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "indexes.sql"), encoding="utf-8") as sql:
        for statement in sql.read().split(";"):
            db.execute(statement)
    db.execute("COMMIT")
    print(db.execute("SELECT count(*) FROM list").fetchone()[0])
    db.close()
