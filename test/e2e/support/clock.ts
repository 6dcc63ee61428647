import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { onTestFinished } from 'vitest';

/**
 * Variables that put the clock of a Node process to a time. The action itself takes no such input, because whoever writes
 * the workflow file could set it: so the machine's clock is what has to be another.
 */
export function clockAt(time: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'cm-clock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'clock.mjs');
  writeFileSync(file, clockText(time));
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` };
}

/** A module that puts the clock of whatever process loads it first to a time. */
export function clockText(time: string): string {
  return `const Real = Date;
const ahead = Real.parse(${JSON.stringify(time)}) - Real.now();
globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [Real.now() + ahead] : given));
  }
  static now() {
    return Real.now() + ahead;
  }
};
`;
}
