"""Runs each migration of a folder on an empty database, up and down, and says what the schema was afterwards.

Arguments: the URL of a database, which is emptied, and the folder. Output: one JSON object by name of file."""

import importlib.util
import json
import pathlib
import sys

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

OWN = "not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'"
CATALOGUE = [
    f"""select n.nspname, c.relname, c.relkind, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
        a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relkind in ('r', 'v', 'm', 'p', 'S') and n.nspname {OWN}""",
    f"select n.nspname, pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname {OWN}",
    f"select o.conrelid::regclass::text, o.conname, pg_get_constraintdef(o.oid), o.convalidated from pg_constraint o join pg_namespace n on n.oid = o.connamespace where n.nspname {OWN}",
    "select t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_type t join pg_enum e on e.enumtypid = t.oid group by 1",
    "select tgrelid::regclass::text, tgname from pg_trigger where not tgisinternal",
    f"select p.oid::regprocedure::text, p.prosrc from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname {OWN}",
    "select viewname, definition from pg_views where schemaname = 'public'",
    f"select n.nspname from pg_namespace n where n.nspname {OWN}",
    "select extname from pg_extension",
]


def snapshot(engine):
    with engine.connect() as connection:
        return [sorted(str(tuple(row)) for row in connection.execute(sa.text(query))) for query in CATALOGUE]


def noted(source, mark):
    return [line[len(mark) :] for line in source.splitlines() if line.startswith(mark)]


def run(engine, path):
    source = path.read_text()
    with engine.begin() as connection:
        for statement in noted(source, "# before: "):
            connection.exec_driver_sql(statement)
    spec = importlib.util.spec_from_file_location("migration", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    conventions = [json.loads(text) for text in noted(source, "# naming_convention: ")]
    options = {"target_metadata": sa.MetaData(naming_convention=one) for one in conventions}

    def do(half):
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"transaction_per_migration": True, **options})
            with context.begin_transaction(_per_migration=True), Operations.context(context):
                half()

    before = snapshot(engine)
    do(module.upgrade)
    try:
        do(module.downgrade)
    except Exception:
        return "fails"
    return "same" if before == snapshot(engine) else "differs"


def empty(engine):
    with engine.begin() as connection:
        for (schema,) in connection.execute(sa.text(CATALOGUE[-2])).fetchall():
            connection.exec_driver_sql(f'drop schema "{schema}" cascade')
        connection.exec_driver_sql("create schema public")


def main(url, folder):
    engine = sa.create_engine(url)
    told = {}
    for path in sorted(pathlib.Path(folder).glob("*.py")):
        empty(engine)
        told[path.stem] = run(engine, path)
    print(json.dumps(told))


main(*sys.argv[1:])
