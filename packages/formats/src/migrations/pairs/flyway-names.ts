import { nameOf } from './paths.ts';
import { titleOf } from './numbered.ts';

/** A file that Flyway runs. `repeatable` and `baseline` ones stand in no row. */
export interface FlywayFile {
  readonly path: string;
  readonly kind: 'versioned' | 'undo' | 'repeatable' | 'baseline';
  /** `1.2` of `V1_2__a.sql` and of `V01.2.0__a.sql`: parts without leading zeros, and without zeros at the end. */
  readonly id: string;
  readonly title: string;
}

const kinds = { V: 'versioned', U: 'undo', R: 'repeatable', B: 'baseline' } as const;

/** Reads a file's name; null where Flyway would not run it. Source: Flyway's manual, "Migrations", section "Naming". */
export function flywayFile(path: string): FlywayFile | null {
  if (!path.endsWith('.sql')) return null;
  const found = /^([VUB])(\d[\d._]{0,100})__(.*)\.sql$/.exec(nameOf(path)) ?? /^(R)()__(.*)\.sql$/.exec(nameOf(path));
  if (found === null) return null;
  const [, letter = 'V', version = '', name = ''] = found;
  const id = letter === 'R' ? '' : idOf(version);
  if (id === null) return null;
  return { path, kind: kinds[letter as keyof typeof kinds], id, title: titleOf(name) };
}

function idOf(version: string): string | null {
  const parts = version.replaceAll('_', '.').split('.');
  if (parts.includes('')) return null;
  const numbers = parts.map((part) => String(BigInt(part)));
  while (numbers.length > 1 && numbers.at(-1) === '0') numbers.pop();
  return numbers.join('.');
}

/** Versions by their parts as numbers: 1.9 before 1.10. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index] ?? '0', right[index] ?? '0'];
    const order = one.length - other.length || (one < other ? -1 : Number(one > other));
    if (order !== 0) return order;
  }
  return 0;
}
