/**
 * Whether PostgreSQL changes the type of a column without writing the table anew: a longer or unlimited varchar or varbit, a
 * wider numeric of the same scale, a finer timestamp or time, cidr to inet. Types are in the comparable form of `Column.type`.
 * Source: PostgreSQL's manual, ALTER TABLE, notes; and the casts of `pg_cast` that need no function.
 */
export function isFreeTypeChange(from: string, to: string): boolean {
  const [was, is] = [partsOf(from), partsOf(to)];
  if (was === null || is === null) return from === to;
  if (`${was.name} ${was.zone}` !== `${is.name} ${is.zone}`) return isFreeRename(was, is);
  if (was.name === 'varchar' || was.name === 'varbit') return widens(was.args[0], is.args[0]);
  if (was.name === 'numeric') return isWiderNumeric(was.args, is.args);
  if (timed.has(was.name)) return widens(was.args[0], is.args[0]);
  return was.args.join() === is.args.join();
}

interface Parts {
  readonly name: string;
  readonly zone: string;
  readonly args: readonly number[];
}

const timed: ReadonlySet<string> = new Set(['timestamp', 'timestamptz', 'time', 'timetz', 'interval']);

function partsOf(type: string): Parts | null {
  const [, name, args, zone = ''] =
    /^([a-z][\w ]{0,60}?)(?:\(([\d, -]{1,20})\))?( with(?:out)? time zone)?$/.exec(type) ?? [];
  if (name === undefined) return null;
  const numbers = args === undefined ? [] : args.split(',').map((text) => Number(text.trim()));
  return { name: synonyms[name] ?? name, zone: zone.trim() === 'without time zone' ? '' : zone.trim(), args: numbers };
}

const synonyms: Readonly<Record<string, string>> = {
  'character varying': 'varchar',
  'bit varying': 'varbit',
  decimal: 'numeric',
  string: 'varchar',
};

function isFreeRename(was: Parts, is: Parts): boolean {
  if (is.args.length > 0) return false;
  return (
    (was.name === 'varchar' && is.name === 'text') ||
    (was.name === 'text' && is.name === 'varchar') ||
    (was.name === 'cidr' && is.name === 'inet')
  );
}

/** No limit is the widest. */
function widens(was: number | undefined, is: number | undefined): boolean {
  return is === undefined || (was !== undefined && is >= was);
}

function isWiderNumeric(was: readonly number[], is: readonly number[]): boolean {
  if (is.length === 0) return true;
  return was.length > 0 && (was[1] ?? 0) === (is[1] ?? 0) && widens(was[0], is[0]);
}

/** Whether a USING clause only names the column, cast to the new type or not. */
export function isPlainUsing(using: string | null, column: string): boolean {
  if (using === null) return true;
  const text = using.slice(0, 300).replaceAll(/["()]/g, '').trim();
  const [name = ''] = text.split('::');
  return name.trim().toLowerCase() === column.toLowerCase();
}
