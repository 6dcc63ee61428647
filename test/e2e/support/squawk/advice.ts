import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { SafetyHit } from '../../../../actions/migration-check/safety/index.ts';
import { run } from '../oracles/toolbox.ts';

/** Rules whose advice keeps nothing of what was found: what is written instead has no danger left. */
const curing: readonly string[] = [
  'index-not-concurrent',
  'index-drop-not-concurrent',
  'validates-constraint',
  'constraint-builds-index',
  'set-not-null',
  'add-required-column',
  'volatile-default',
  'concurrently-if-not-exists',
];

/** A migration that a remedy asks for. */
export interface Advised {
  readonly from: string;
  readonly inTransaction: boolean;
  readonly sql: string;
}

/** The migrations that a remedy in SQL asks for, one after the other, with a value in the place of each placeholder. */
export function advisedMigrations({ rule, remedy }: SafetyHit, form: string): readonly Advised[] {
  const name = rule.slice('migration-check/'.length);
  const [, ...lines] = remedy.split('\n');
  if (!curing.includes(name) || lines.length === 0) return [];
  const parts = lines.join('\n').split(/^-- (?:the next|a later) migration.*$/m);
  return parts.map((part) => ({
    from: `${name} of "${form}"`,
    inTransaction: !part.includes('NO TRANSACTION'),
    sql: part.replaceAll(/<[a-z ]+>/g, "'x'").trim(),
  }));
}

const parser = `
import ast, json
for code in json.load(open('codes.json')):
    try:
        ast.parse(code)
    except SyntaxError as error:
        print(error, code, sep='\\n')
`;

/** What Python itself says of pieces of code; empty where it can read all of them. */
export async function parsedByPython(codes: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cm-advice-'));
  writeFileSync(join(folder, 'codes.json'), JSON.stringify(codes));
  const { exitCode, output } = await run('python3', ['-c', parser], folder);
  rmSync(folder, { recursive: true, force: true });
  return exitCode === 0 ? output : `python3 did not run: ${output.slice(0, 2000)}`;
}
