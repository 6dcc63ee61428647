"""The throwaway database on a PostgreSQL server: made and dropped, or the given one when it is empty, and left empty."""

import secrets

import cm_pg_clean as pg_clean
import cm_pg_snapshot as pg_snapshot
import cm_pg_trace as pg_trace
from cm_server import Connection, literal, quoted
from cm_wire import Problem, error_text, shown

PREFIX = "cm_roundtrip_"


class PostgresTarget:
    dialect = "postgresql"

    def __init__(self, url):
        self.given = url
        self.key = secrets.randbelow(2**31 - 1)
        self.admin = Connection(url)
        self.connection = None
        self.created = False
        self.trace_problem = None

    def open(self):
        found = pg_clean.user_objects(self.admin)
        if found:
            raise Problem("not-empty", ", ".join(found[:5]), count=len(found), database=self._name(self.admin))
        may = self.admin.value("SELECT rolsuper OR rolcreatedb FROM pg_roles WHERE rolname = current_user")
        self.url = self.given
        if may:
            name = PREFIX + secrets.token_hex(6)
            try:
                self.admin.run("CREATE DATABASE " + quoted(name))
            except Exception as error:
                raise Problem("no-database", error_text(error))
            self.created = True
            self.url = self.given.set(database=name)
        self._connect()

    def _connect(self):
        self.connection = Connection(self.url)
        self.connection.run("SET search_path = ''")
        self.connection.run("SET jit = off")
        self.connection.run("SET lock_timeout = '10s'")
        # Whoever sees this lock in pg_locks is connected to this database of this server.
        self.connection.run("SELECT pg_advisory_lock(%d)" % self.key)
        self.spaces = pg_clean.spaces(self.connection)
        self.extensions = pg_clean.extensions(self.connection)
        self.trace_problem = pg_trace.install(self.connection)

    def is_same(self, run):
        """Whether a connection of the project is one to this database; `run` gives the first value of a query."""
        try:
            seen = run(
                "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE l.locktype = 'advisory'"
                " AND d.datname = current_database() AND l.objid = %d AND l.classid = 0 AND l.pid <> pg_backend_pid()"
                % self.key
            )
        except Exception:
            return False
        return int(seen) > 0

    def facts(self):
        version = self.connection.value("SHOW server_version")
        return {
            "dialect": "postgresql",
            "version": shown(version, 40),
            "driver": self.connection.url.get_driver_name(),
            "name": self._name(self.connection),
            "created": self.created,
            "tracing": self.trace_problem is None,
            "untraced": self.trace_problem,
        }

    def _name(self, connection):
        return shown(connection.value("SELECT current_database()"), 63)

    def script(self, sql):
        """SQL of the user's, with the search path that it expects."""
        self.connection.run("RESET search_path")
        try:
            self.connection.script(sql)
        finally:
            self.connection.run("SET search_path = ''")

    def snapshot(self, version_table, version_schema):
        return pg_snapshot.take(self.connection, pg_snapshot.query(version_table, version_schema))

    def versions(self, table, schema):
        found = self.connection.rows(
            "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname = %s AND n.nspname = %s"
            % (literal(table), literal(schema or "public"))
        )
        if not found:
            return []
        rows = self.connection.rows("SELECT version_num FROM %s.%s" % (quoted(schema or "public"), quoted(table)))
        return [row[0] for row in rows]

    def plant_version(self, table, schema, value):
        """A version that no revision has, so that whoever reads it gives itself away."""
        name = quoted(schema or "public") + "." + quoted(table)
        self.connection.run("CREATE TABLE %s (version_num varchar(64) NOT NULL)" % name)
        self.connection.run("INSERT INTO %s VALUES (%s)" % (name, literal(value)))

    def unplant_version(self, table, schema):
        self.connection.run("DROP TABLE %s.%s" % (quoted(schema or "public"), quoted(table)))

    def trace_start(self):
        return pg_trace.start(self.connection) if self.trace_problem is None else None

    def trace_read(self, before):
        return pg_trace.read(self.connection, before) if before is not None else ([], [])

    def trace_stop(self):
        if self.trace_problem is None:
            pg_trace.remove(self.connection)
            self.trace_problem = "Tracing was switched off."

    def invalid_indexes(self):
        return self.connection.rows(
            "SELECT indexrelid::regclass::text, indrelid::regclass::text FROM pg_index i JOIN pg_class c"
            " ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE NOT i.indisvalid AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1"
        )

    def wipe(self):
        """Takes out everything that the migrations made, so that they can start again."""
        _end_others(self.connection)
        pg_clean.wipe(self.connection, self.spaces, self.extensions)
        if not pg_trace.is_there(self.connection):
            self.trace_problem = pg_trace.install(self.connection)

    def close(self):
        """Drops the database that was made, or empties the one that was given. Gives what could not be done, or null."""
        try:
            if self.connection is not None and not self.created:
                pg_trace.remove(self.connection)
                _end_others(self.connection)
                pg_clean.wipe(self.connection, self.spaces, self.extensions)
            if self.connection is not None:
                self.connection.close()
            if self.created:
                drop(self.admin, self.url.database)
            return None
        except Exception as error:
            return error_text(error)
        finally:
            self.admin.close()

    def rescue(self):
        """Cleans up from another thread, while the first one may hang in a statement: by connections of its own."""
        admin = Connection(self.given)
        try:
            if self.created:
                drop(admin, self.url.database)
                return None
            admin.run("SET lock_timeout = '10s'")
            for _ in range(3):
                _end_others(admin)
                pg_trace.remove(admin)
                pg_clean.wipe(admin, self.spaces, self.extensions)
                if not pg_clean.user_objects(admin):
                    break
            return None
        except Exception as error:
            return error_text(error)
        finally:
            admin.close()


def _end_others(connection):
    connection.rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user"
    )


def drop_named(url, name):
    """Drops a throwaway database that an earlier driver left behind."""
    admin = Connection(url)
    try:
        drop(admin, name)
    finally:
        admin.close()


def drop(admin, name):
    if not name.startswith(PREFIX):
        raise Problem("internal", "Only a throwaway database is dropped.")
    admin.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = " + literal(name))
    admin.run("DROP DATABASE IF EXISTS " + quoted(name))
