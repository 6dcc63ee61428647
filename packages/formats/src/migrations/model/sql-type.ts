/** Other words for a type, as PostgreSQL's manual lists them (table 8.1) and as SQLAlchemy writes them. */
const aliases: Readonly<Record<string, string>> = {
  int: 'integer',
  int4: 'integer',
  mediumint: 'integer',
  int8: 'bigint',
  int2: 'smallint',
  bool: 'boolean',
  'character varying': 'varchar',
  'char varying': 'varchar',
  'national character varying': 'varchar',
  nvarchar: 'varchar',
  character: 'char',
  nchar: 'char',
  'national character': 'char',
  decimal: 'numeric',
  dec: 'numeric',
  float4: 'real',
  float8: 'double precision',
  double: 'double precision',
  datetime: 'timestamp',
  'timestamp without time zone': 'timestamp',
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
  'time with time zone': 'timetz',
  'bit varying': 'varbit',
  serial4: 'serial',
  serial8: 'bigserial',
  serial2: 'smallserial',
};

/**
 * A type's comparable form: lower case, one word for each type, one blank between words. `character varying(50)[]` gives
 * `varchar(50)[]`, `TIMESTAMP (6) WITH TIME ZONE` gives `timestamptz(6)`. Quoted names keep their case and lose their quotes.
 * Linear.
 */
export function normalType(sql: string): string {
  const { words, modifier, array } = partsOf(sql);
  const plain = words.startsWith('pg_catalog.') ? words.slice('pg_catalog.'.length) : words;
  const name = Object.hasOwn(aliases, plain) ? (aliases[plain] ?? plain) : plain;
  return `${withModifier(name, modifier)}${array ? '[]' : ''}`;
}

interface Parts {
  readonly words: string;
  readonly modifier: string;
  readonly array: boolean;
}

/** Cuts a type into its words, what stands in brackets, and whether it is an array (of any bounds and depth, which are not kept). */
function partsOf(sql: string): Parts {
  if (/^[A-Za-z]+$/.test(sql)) return { words: sql.toLowerCase(), modifier: '', array: false };
  const open = sql.indexOf('(');
  const close = open < 0 ? -1 : sql.lastIndexOf(')');
  const modifier = close > open ? sql.slice(open + 1, close).replace(/\s/g, '') : '';
  const outside = close > open ? `${sql.slice(0, open)} ${sql.slice(close + 1)}` : sql;
  const bracket = outside.indexOf('[');
  const base = bracket < 0 ? outside : outside.slice(0, bracket);
  const words = lowered(base)
    .split(/\s+/)
    .filter((word) => word !== '');
  const named = words.length > 1 && words.at(-1) === 'array';
  const kept = named ? words.slice(0, -1) : words;
  return { words: kept.join(' ').replaceAll(' .', '.').replaceAll('. ', '.'), modifier, array: named || bracket >= 0 };
}

/** Lower case, except between double quotes, which go. */
function lowered(text: string): string {
  if (!text.includes('"')) return text.toLowerCase();
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part))
    .join('');
}

/** `numeric(10,0)` is `numeric(10)`, `char` is `char(1)`; a float's bits choose between PostgreSQL's two. */
function withModifier(name: string, modifier: string): string {
  if (name === 'float') return modifier !== '' && Number(modifier) <= 24 ? 'real' : 'double precision';
  if (name === 'char' || name === 'bit')
    return modifier === '1' || modifier === '' ? `${name}(1)` : `${name}(${modifier})`;
  if (modifier === '') return name;
  return `${name}(${name === 'numeric' && modifier.endsWith(',0') ? modifier.slice(0, -2) : modifier})`;
}
