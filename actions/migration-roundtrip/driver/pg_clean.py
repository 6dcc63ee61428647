"""What users have made in a PostgreSQL database, and how to take it out again without touching the database itself."""

from cm_server import quoted

_OURS = "n.nspname NOT IN ('pg_catalog', 'information_schema', 'cm_roundtrip') AND n.nspname !~ '^pg_(toast|temp)'"
_NOT_EXTENSION = "NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '%s'::regclass AND e.objid = %s AND e.deptype = 'e')"

_RELATIONS = (
    "SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'"
    " WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END,"
    " n.nspname, quote_ident(n.nspname) || '.' || quote_ident(c.relname)"
    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c') AND " + _OURS + " AND " + _NOT_EXTENSION % ("pg_class", "c.oid")
)
_ROUTINES = (
    "SELECT CASE p.prokind WHEN 'p' THEN 'PROCEDURE' WHEN 'a' THEN 'AGGREGATE' ELSE 'FUNCTION' END, n.nspname,"
    " quote_ident(n.nspname) || '.' || quote_ident(p.proname) || '(' || pg_get_function_identity_arguments(p.oid) || ')'"
    " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
    " WHERE " + _OURS + " AND " + _NOT_EXTENSION % ("pg_proc", "p.oid")
)
_TYPES = (
    "SELECT CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, n.nspname,"
    " quote_ident(n.nspname) || '.' || quote_ident(t.typname)"
    " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
    " WHERE t.typtype IN ('e', 'd', 'r') AND " + _OURS + " AND " + _NOT_EXTENSION % ("pg_type", "t.oid")
)
_COLLATIONS = (
    "SELECT 'COLLATION', n.nspname, quote_ident(n.nspname) || '.' || quote_ident(c.collname)"
    " FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace"
    " WHERE " + _OURS + " AND " + _NOT_EXTENSION % ("pg_collation", "c.oid")
)


def user_objects(connection):
    """Tables, views, sequences, types and functions that are there: `table public.users`, tables first."""
    relations = connection.rows(_RELATIONS + " ORDER BY c.relkind NOT IN ('r', 'p'), 3 LIMIT 1000")
    others = connection.rows(_TYPES + " LIMIT 100") + connection.rows(_ROUTINES + " LIMIT 100")
    return ["%s %s" % (kind.lower(), name) for kind, _, name in relations + others]


def spaces(connection):
    return [row[0] for row in connection.rows("SELECT nspname FROM pg_namespace n WHERE " + _OURS)]


def extensions(connection):
    return [row[0] for row in connection.rows("SELECT extname FROM pg_extension")]


def wipe(connection, keep_spaces, keep_extensions):
    """Drops what is there, except for the schemas and extensions that were there at the start."""
    for (name,) in connection.rows("SELECT evtname FROM pg_event_trigger WHERE evtname NOT LIKE 'cm\\_roundtrip\\_%'"):
        connection.run("DROP EVENT TRIGGER IF EXISTS " + quoted(name))
    for (name,) in connection.rows("SELECT pubname FROM pg_publication"):
        connection.run("DROP PUBLICATION IF EXISTS " + quoted(name))
    for name in spaces(connection):
        if name not in keep_spaces:
            connection.run("DROP SCHEMA IF EXISTS %s CASCADE" % quoted(name))
    for name in extensions(connection):
        if name not in keep_extensions:
            connection.run("DROP EXTENSION IF EXISTS %s CASCADE" % quoted(name))
    for query in (_RELATIONS, _ROUTINES, _TYPES, _COLLATIONS):
        for kind, _, name in connection.rows(query):
            connection.run("DROP %s IF EXISTS %s CASCADE" % (kind, name))
    for name in keep_spaces:
        connection.run("CREATE SCHEMA IF NOT EXISTS " + quoted(name))
