"""A throwaway SQLite file, and what is in it."""

import os
import re
import shutil
import tempfile

from cm_server import Connection, literal, quoted


class SqliteTarget:
    dialect = "sqlite"
    trace_problem = "SQLite locks the whole file for every change."

    def __init__(self, url):
        self.given = url
        self.folder = None
        self.connection = None

    def open(self):
        self.folder = tempfile.mkdtemp(prefix="cm-roundtrip-")
        self.file = os.path.join(self.folder, "roundtrip.db")
        self.url = self.given.set(database=self.file)
        self.connection = Connection(self.url)

    def is_same(self, run):
        try:
            file = run("SELECT file FROM pragma_database_list WHERE name = 'main'")
        except Exception:
            return False
        return bool(file) and os.path.realpath(file) == os.path.realpath(self.file)

    def facts(self):
        return {
            "dialect": "sqlite",
            "version": self.connection.value("SELECT sqlite_version()"),
            "driver": self.connection.url.get_driver_name(),
            "name": "a temporary file",
            "created": True,
            "tracing": False,
            "untraced": None,
        }

    def script(self, sql):
        self.connection.script(sql)

    def snapshot(self, version_table, version_schema):
        """Tables by their columns and other parts, so that a table that was copied is equal to one that was altered."""
        found = {}
        rows = self.connection.rows("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
        for kind, name, table, sql in rows:
            if name == version_table:
                continue
            if kind == "table":
                found.update(self._table(name, sql or ""))
            elif kind == "index":
                found[("index", name)] = (table, {"definition": _plain(sql), "valid": True})
            else:
                found[(kind, name)] = (table if kind == "trigger" else None, {"definition": _plain(sql)})
        return found

    def _table(self, name, sql):
        yield ("table", name), (None, {"options": _options(sql), "checks": _checks(sql)})
        columns = self.connection.rows("SELECT cid, name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(%s)" % literal(name))
        for number, column, kind, required, default, key, hidden in columns:
            body = {"type": (kind or "").lower(), "nullable": not required, "default": default, "generated": hidden or None, "#": number}
            if key:
                body["primary key"] = key
            yield ("column", "%s.%s" % (name, column)), (name, body)
        keys = {}
        for row in self.connection.rows('SELECT id, seq, "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list(%s)' % literal(name)):
            keys.setdefault(row[0], []).append(row[1:])
        for parts in keys.values():
            parts.sort()
            columns = ", ".join(part[2] for part in parts)
            body = {"definition": [list(part[1:]) for part in parts]}
            yield ("constraint", "foreign key (%s) on %s" % (columns, name)), (name, body)
        for index, origin in self.connection.rows("SELECT name, origin FROM pragma_index_list(%s) WHERE origin IN ('u', 'pk')" % literal(name)):
            columns = ", ".join(str(row[0]) for row in self.connection.rows("SELECT name FROM pragma_index_info(%s) ORDER BY seqno" % literal(index)))
            kind = "unique" if origin == "u" else "primary key"
            yield ("constraint", "%s (%s) on %s" % (kind, columns, name)), (name, {})

    def versions(self, table, schema):
        there = self.connection.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = " + literal(table))
        return [row[0] for row in self.connection.rows("SELECT version_num FROM " + quoted(table))] if there else []

    def plant_version(self, table, schema, value):
        self.connection.run("CREATE TABLE %s (version_num varchar(64) NOT NULL)" % quoted(table))
        self.connection.run("INSERT INTO %s VALUES (%s)" % (quoted(table), literal(value)))

    def unplant_version(self, table, schema):
        self.connection.run("DROP TABLE " + quoted(table))

    def trace_start(self):
        return None

    def trace_read(self, before):
        return [], []

    def trace_stop(self):
        pass

    def invalid_indexes(self):
        return []

    def wipe(self):
        self.connection.run("PRAGMA foreign_keys = OFF")
        order = "CASE type WHEN 'trigger' THEN 0 WHEN 'view' THEN 1 ELSE 2 END"
        rows = self.connection.rows("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view', 'table') AND name NOT LIKE 'sqlite\\_%%' ESCAPE '\\' ORDER BY %s" % order)
        for kind, name in rows:
            self.connection.run("DROP %s IF EXISTS %s" % (kind.upper(), quoted(name)))

    def close(self):
        if self.connection is not None:
            self.connection.close()
        return self.rescue()

    def rescue(self):
        if self.folder is not None:
            shutil.rmtree(self.folder, ignore_errors=True)
        return None


def _plain(sql):
    return None if sql is None else re.sub(r"\s+", " ", sql).strip()


def _options(sql):
    tail = sql[sql.rfind(")") + 1 :].strip().lower()
    return tail or None


def _checks(sql):
    """The text of the CHECKs, sorted: SQLite tells them by no pragma."""
    checks = []
    for match in re.finditer(r"\bCHECK\s*\(", sql, re.IGNORECASE):
        depth, at = 1, match.end()
        while at < len(sql) and depth > 0:
            depth += {"(": 1, ")": -1}.get(sql[at], 0)
            at += 1
        checks.append(_plain(sql[match.end() : at - 1]))
    return sorted(checks)
