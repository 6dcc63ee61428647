"""Which locks a migration takes on tables that were there before, and which of them it rewrites: told by event triggers."""

from cm_wire import error_text

# Modes that keep others from writing, weakest first. Source: PostgreSQL's documentation, "Explicit Locking".
MODES = ("ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock")

_INSTALL = """
CREATE SCHEMA cm_roundtrip;
CREATE TABLE cm_roundtrip.trace (id bigserial PRIMARY KEY, tag text, relation oid, mode text, reason int);
CREATE FUNCTION cm_roundtrip.at_end() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO cm_roundtrip.trace (tag, relation, mode)
  SELECT tg_tag, l.relation, l.mode FROM pg_locks l
  WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.granted
    AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database());
END $$;
CREATE FUNCTION cm_roundtrip.at_rewrite() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO cm_roundtrip.trace (tag, relation, reason)
  VALUES (tg_tag, pg_event_trigger_table_rewrite_oid(), pg_event_trigger_table_rewrite_reason());
END $$;
GRANT USAGE ON SCHEMA cm_roundtrip TO PUBLIC;
CREATE EVENT TRIGGER cm_roundtrip_end ON ddl_command_end EXECUTE FUNCTION cm_roundtrip.at_end();
CREATE EVENT TRIGGER cm_roundtrip_rewrite ON table_rewrite EXECUTE FUNCTION cm_roundtrip.at_rewrite();
"""


def install(connection):
    """Gives null, or why locks cannot be told: a database may well be used without."""
    try:
        connection.script(_INSTALL)
        return None
    except Exception as error:
        reason = error_text(error)
        try:
            remove(connection)
        except Exception:
            pass
        return reason


def is_there(connection):
    return bool(connection.rows("SELECT 1 FROM pg_event_trigger WHERE evtname = 'cm_roundtrip_end'"))


def remove(connection):
    for name in ("cm_roundtrip_end", "cm_roundtrip_rewrite"):
        connection.run("DROP EVENT TRIGGER IF EXISTS " + name)
    connection.run("DROP SCHEMA IF EXISTS cm_roundtrip CASCADE")


def start(connection):
    """Forgets what was traced; gives the tables that are there, by their number."""
    connection.run("DELETE FROM cm_roundtrip.trace")
    rows = connection.rows(
        "SELECT c.oid::bigint, quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_class c"
        " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p')"
        " AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'cm_roundtrip') AND n.nspname !~ '^pg_'"
    )
    return dict(rows)


def read(connection, before):
    """Locks (the strongest one for each table) and rewrites, of tables that were there before."""
    try:
        rows = connection.rows("SELECT tag, relation::bigint, mode, reason FROM cm_roundtrip.trace ORDER BY id")
    except Exception:
        return [], []
    locks, rewrites = {}, {}
    for tag, relation, mode, reason in rows:
        table = before.get(relation)
        if table is None:
            continue
        if mode is None:
            rewrites.setdefault(table, {"table": table, "statement": tag, "reason": reason})
        elif table not in locks or MODES.index(mode) > MODES.index(locks[table]["mode"]):
            locks[table] = {"table": table, "statement": tag, "mode": mode}
    return list(locks.values()), list(rewrites.values())
