"""The driver's own connection, by the project's SQLAlchemy and database driver, synchronous or not."""

import asyncio

from cm_wire import Problem, error_text, hide

DRIVERS = {
    "postgresql": ("psycopg", "psycopg2", "asyncpg", "pg8000"),
    "sqlite": ("pysqlite", "aiosqlite"),
}


def parse(text):
    """A URL as SQLAlchemy has it; `postgres://` is what some hosters write."""
    from sqlalchemy.engine import make_url

    try:
        url = make_url("postgresql" + text[8:] if text.startswith("postgres:") else text)
    except Exception:
        raise Problem("bad-url", "The database URL cannot be read.")
    dialect = url.get_backend_name()
    if dialect not in DRIVERS:
        raise Problem("unsupported-dialect", "The database URL is one for %s." % dialect)
    hide(url.password)
    return url


def with_driver(url):
    """The URL with a driver that is installed: the one that it names, else any for the same database."""
    dialect = url.get_backend_name()
    named = [url.drivername] if "+" in url.drivername else []
    tried = []
    for name in named + [dialect + "+" + driver for driver in DRIVERS[dialect]]:
        candidate = url.set(drivername=name)
        try:
            candidate.get_dialect().import_dbapi() if hasattr(
                candidate.get_dialect(), "import_dbapi"
            ) else candidate.get_dialect().dbapi()
            return candidate
        except Exception:
            tried.append(name.split("+")[-1])
    raise Problem("no-driver", "No driver for %s is installed (looked for %s)." % (dialect, ", ".join(tried)))


def text_of(url):
    """The whole URL, password included: for the project's environment, never for an event."""
    return url.render_as_string(hide_password=False) if hasattr(url, "render_as_string") else str(url)


class Connection:
    """One connection that commits each statement by itself. Takes plain SQL only, and gives rows of plain values."""

    def __init__(self, url):
        self.url = with_driver(url)
        self.loop = asyncio.new_event_loop() if getattr(self.url.get_dialect(), "is_async", False) else None
        try:
            self._open()
        except Problem:
            raise
        except Exception as error:
            raise Problem("unreachable", error_text(error))

    def _open(self):
        from sqlalchemy.pool import NullPool

        options = dict(poolclass=NullPool, isolation_level="AUTOCOMMIT")
        if self.url.get_backend_name() == "postgresql":
            options["connect_args"] = self._patience()
        if self.loop is None:
            from sqlalchemy import create_engine

            self.engine = create_engine(self.url, **options).execution_options(no_parameters=True)
            self.connection = self.engine.connect()
        else:
            from sqlalchemy.ext.asyncio import create_async_engine

            self.engine = create_async_engine(self.url, **options).execution_options(no_parameters=True)
            self.connection = self.wait(self.engine.connect().__aenter__())

    def _patience(self):
        driver = self.url.get_driver_name()
        return {"timeout": 10} if driver in ("asyncpg", "pg8000") else {"connect_timeout": 10}

    def wait(self, awaitable):
        return self.loop.run_until_complete(awaitable)

    def rows(self, sql):
        result = self.connection.exec_driver_sql(sql)
        if self.loop is not None:
            result = self.wait(result)
        return [tuple(row) for row in result.fetchall()]

    def value(self, sql):
        return self.rows(sql)[0][0]

    def run(self, sql):
        result = self.connection.exec_driver_sql(sql)
        if self.loop is not None:
            self.wait(result)

    def script(self, sql):
        """Several statements at once, as a dump holds them."""
        if self.url.get_backend_name() == "sqlite":
            self._raw(lambda raw: raw.executescript(sql))
        elif self.url.get_driver_name() == "asyncpg":
            self._raw(lambda raw: raw.execute(sql))
        else:
            self.run(sql)

    def _raw(self, use):
        if self.loop is None:
            use(self.connection.connection.driver_connection)
            return

        async def work():
            raw = await self.connection.get_raw_connection()
            await use(raw.driver_connection)

        self.wait(work())

    def close(self):
        try:
            if self.loop is None:
                self.connection.close()
                self.engine.dispose()
            else:
                self.wait(self.connection.close())
                self.wait(self.engine.dispose())
                self.loop.close()
        except Exception:
            pass


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def literal(text):
    return "'" + text.replace("'", "''") + "'"
