import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../oracles/toolbox.ts';

/** Named, so that a new release of squawk never turns a change of ours red. */
const version = '2.66.0';

/** squawk in a temporary folder. */
export interface Squawk {
  /** Rules that squawk reports for each SQL text: `3 ban-drop-table`, by 1-based line. */
  readonly lint: (texts: readonly string[], inTransaction: boolean) => Promise<readonly ReadonlySet<string>[]>;
  readonly remove: () => void;
}

/** Installs squawk from the registry; throws with a sentence where that does not work. */
export async function installSquawk(): Promise<Squawk> {
  const root = mkdtempSync(join(tmpdir(), 'cm-squawk-'));
  writeFileSync(join(root, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-update-notifier'];
  const args = ['install', ...quiet, '--cache', join(root, 'npm'), '--prefix', root, `squawk-cli@${version}`];
  const { exitCode, output } = await run('npm', args, root);
  if (exitCode !== 0) throw new Error(`npm could not install squawk-cli@${version}. It said:\n${output.slice(-2000)}`);
  return {
    lint: (texts, inTransaction) => lint(root, texts, inTransaction),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

interface Violation {
  readonly file: string;
  /** 0-based. */
  readonly line: number;
  readonly rule_name: string;
}

async function lint(
  root: string,
  texts: readonly string[],
  inTransaction: boolean,
): Promise<readonly ReadonlySet<string>[]> {
  const folder = mkdtempSync(join(root, 'forms-'));
  const names = texts.map((_, index) => `${index}.sql`);
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, names[index] ?? ''), text);
  const mode = inTransaction ? '--assume-in-transaction' : '--no-assume-in-transaction';
  const args = ['--reporter', 'json', '--pg-version', '18.0', mode, ...names];
  const { output } = await run(join(root, 'node_modules', '.bin', 'squawk'), args, folder);
  const found = JSON.parse(output.slice(output.indexOf('['), output.lastIndexOf(']') + 1)) as readonly Violation[];
  return names.map((name) => {
    const own = found.filter(({ file }) => file.endsWith(name) && file.split(/[\\/]/).at(-1) === name);
    return new Set(own.map(({ line, rule_name: rule }) => `${line + 1} ${rule}`));
  });
}
