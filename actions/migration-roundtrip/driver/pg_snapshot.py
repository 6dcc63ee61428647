"""The catalogue of a PostgreSQL database, 12 to 18, as one query: what a migration may have changed, and no rows."""

import json

from cm_server import literal

# Of the schemas that are looked at; objects of extensions are told by the extension.
_SPACES = """spaces AS (
  SELECT oid, nspname FROM pg_namespace
  WHERE nspname NOT IN ('pg_catalog', 'information_schema', 'cm_roundtrip') AND nspname !~ '^pg_(toast|temp)'
), foreign_made AS (
  SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), tables AS (
  SELECT c.*, n.nspname, quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS full_name
  FROM pg_class c JOIN spaces n ON n.oid = c.relnamespace
  WHERE NOT EXISTS (SELECT FROM foreign_made e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid)
    AND NOT (c.relname = {version_table} AND c.relkind = 'r' AND n.nspname = {version_schema})
)"""

# Each gives: kind, name, the table that it belongs to (or null), and what it is.
_PARTS = (
    """SELECT 'schema', quote_ident(nspname), NULL, '{}'::json FROM spaces WHERE nspname <> 'public'""",
    """SELECT 'table', full_name, NULL, json_build_object(
        'kind', relkind, 'persistence', relpersistence, 'options', reloptions::text,
        'row security', relrowsecurity, 'forced row security', relforcerowsecurity,
        'partition key', pg_get_partkeydef(oid), 'partition', pg_get_expr(relpartbound, oid),
        'parents', (SELECT string_agg(inhparent::regclass::text, ', ' ORDER BY inhseqno) FROM pg_inherits WHERE inhrelid = tables.oid))
      FROM tables WHERE relkind IN ('r', 'p', 'f')""",
    """SELECT 'column', c.full_name || '.' || quote_ident(a.attname), c.full_name, json_build_object(
        'type', format_type(a.atttypid, a.atttypmod), 'nullable', NOT a.attnotnull,
        'default', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
        'generated', CASE WHEN a.attgenerated <> '' THEN a.attgenerated::text || ': ' || pg_get_expr(d.adbin, d.adrelid) END,
        'identity', NULLIF(a.attidentity::text, ''), 'storage', a.attstorage,
        'collation', (SELECT collname FROM pg_collation WHERE oid = a.attcollation AND oid <> t.typcollation), '#', a.attnum)
      FROM pg_attribute a JOIN tables c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r', 'p', 'f', 'c') AND a.attnum > 0 AND NOT a.attisdropped""",
    """SELECT 'index', quote_ident(c.nspname) || '.' || quote_ident(c.relname), t.oid::regclass::text, json_build_object(
        'definition', pg_get_indexdef(i.indexrelid), 'valid', i.indisvalid, 'replica identity', i.indisreplident)
      FROM pg_index i JOIN tables c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
      WHERE t.relkind IN ('r', 'p', 'm')
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))""",
    """SELECT 'constraint', quote_ident(k.conname) || ' on ' || c.full_name, c.full_name, json_build_object(
        'definition', pg_get_constraintdef(k.oid), 'validated', k.convalidated)
      FROM pg_constraint k JOIN tables c ON c.oid = k.conrelid
      WHERE k.contype IN ('c', 'f', 'p', 'u', 'x') AND c.relkind IN ('r', 'p', 'f')""",
    """SELECT 'type', quote_ident(n.nspname) || '.' || quote_ident(t.typname), NULL, json_build_object(
        'kind', CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range' ELSE 'composite' END,
        'labels', (SELECT json_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
        'base', CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
        'default', t.typdefault, 'not null', t.typnotnull,
        'constraints', (SELECT json_agg(conname || ' ' || pg_get_constraintdef(oid) ORDER BY conname)
          FROM pg_constraint WHERE contypid = t.oid AND contype = 'c'))
      FROM pg_type t JOIN spaces n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
      WHERE (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND c.relkind = 'c'))
        AND NOT EXISTS (SELECT FROM foreign_made e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid)""",
    """SELECT 'sequence', c.full_name, NULL, json_build_object(
        'type', format_type(s.seqtypid, NULL), 'start', s.seqstart, 'increment', s.seqincrement, 'minimum', s.seqmin,
        'maximum', s.seqmax, 'cache', s.seqcache, 'cycle', s.seqcycle,
        'owned by', (SELECT d.refobjid::regclass::text || '.' || a.attname FROM pg_depend d
          JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
          WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'a' LIMIT 1))
      FROM pg_sequence s JOIN tables c ON c.oid = s.seqrelid
      WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i')""",
    """SELECT 'trigger', quote_ident(t.tgname) || ' on ' || c.full_name, c.full_name, json_build_object(
        'definition', pg_get_triggerdef(t.oid), 'enabled', t.tgenabled)
      FROM pg_trigger t JOIN tables c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal""",
    """SELECT 'function', p.oid::regprocedure::text, NULL, json_build_object(
        'definition', CASE WHEN p.prokind IN ('f', 'p', 'w') THEN pg_get_functiondef(p.oid) END)
      FROM pg_proc p JOIN spaces n ON n.oid = p.pronamespace
      WHERE NOT EXISTS (SELECT FROM foreign_made e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid)""",
    """SELECT CASE relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END, full_name, NULL, json_build_object(
        'definition', pg_get_viewdef(oid), 'options', reloptions::text)
      FROM tables WHERE relkind IN ('v', 'm')""",
    """SELECT 'rule', quote_ident(r.rulename) || ' on ' || c.full_name, c.full_name, json_build_object('definition', pg_get_ruledef(r.oid))
      FROM pg_rewrite r JOIN tables c ON c.oid = r.ev_class WHERE r.rulename <> '_RETURN'""",
    """SELECT 'policy', quote_ident(p.polname) || ' on ' || c.full_name, c.full_name, json_build_object(
        'command', p.polcmd, 'permissive', p.polpermissive, 'using', pg_get_expr(p.polqual, p.polrelid),
        'check', pg_get_expr(p.polwithcheck, p.polrelid),
        'roles', (SELECT string_agg(r::regrole::text, ', ' ORDER BY r::regrole::text) FROM unnest(p.polroles) r))
      FROM pg_policy p JOIN tables c ON c.oid = p.polrelid""",
    """SELECT 'statistics', quote_ident(n.nspname) || '.' || quote_ident(s.stxname), NULL,
        json_build_object('definition', pg_get_statisticsobjdef(s.oid))
      FROM pg_statistic_ext s JOIN spaces n ON n.oid = s.stxnamespace""",
    """SELECT 'collation', quote_ident(n.nspname) || '.' || quote_ident(c.collname), NULL, '{}'::json
      FROM pg_collation c JOIN spaces n ON n.oid = c.collnamespace
      WHERE NOT EXISTS (SELECT FROM foreign_made e WHERE e.classid = 'pg_collation'::regclass AND e.objid = c.oid)""",
    """SELECT 'extension', quote_ident(e.extname), NULL, json_build_object('schema', n.nspname, 'version', e.extversion)
      FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace""",
    """SELECT 'event trigger', quote_ident(evtname), NULL, json_build_object(
        'event', evtevent, 'tags', evttags::text, 'function', evtfoid::regproc::text, 'enabled', evtenabled)
      FROM pg_event_trigger WHERE evtname NOT LIKE 'cm\\_roundtrip\\_%'""",
    """SELECT 'publication', quote_ident(pubname), NULL, '{}'::json FROM pg_publication""",
    """SELECT 'foreign server', quote_ident(srvname), NULL, json_build_object('options', srvoptions::text) FROM pg_foreign_server""",
)


def query(version_table="alembic_version", version_schema=None):
    """The one query; the tool's own table is left out."""
    head = _SPACES.replace("{version_table}", literal(version_table)).replace(
        "{version_schema}", literal(version_schema or "public")
    )
    parts = "\nUNION ALL\n".join("(" + part + ")" for part in _PARTS)
    return "WITH " + head + "\nSELECT kind, name, owner, body::text FROM (" + parts + ") AS part(kind, name, owner, body)"


def take(connection, sql):
    """The catalogue by `(kind, name)`: the table that an object belongs to, and what it is."""
    return {(kind, name): (owner, json.loads(body)) for kind, name, owner, body in connection.rows(sql)}
