import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SQL that is judged twice: by squawk and by us. One statement a line. */
export interface Form {
  readonly title: string;
  readonly inTransaction: boolean;
  readonly sql: string;
}

/** Reads the forms of a list; each begins with `-- form: title` or `-- form without transaction: title`. */
export function formsOf(file: string): readonly Form[] {
  const forms: { title: string; inTransaction: boolean; lines: string[] }[] = [];
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
    const [, without, title] = /^-- form( without transaction)?: (.+)$/.exec(line) ?? [];
    if (title !== undefined) forms.push({ title, inTransaction: without === undefined, lines: [] });
    else forms.at(-1)?.lines.push(line);
  }
  return forms.map(({ title, inTransaction, lines }) => ({ title, inTransaction, sql: lines.join('\n').trim() }));
}
