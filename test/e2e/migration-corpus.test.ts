import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, it } from 'vitest';

import { run } from './support/oracles/toolbox.ts';
import { roundtripWorld } from './support/roundtrip-world.ts';

const world = roundtripWorld();
const folder = resolve(import.meta.dirname, '../../packages/formats/src/migrations/effect/corpus');

/** Column "database" of the table. */
function written(): Readonly<Record<string, string>> {
  const lines = readFileSync(join(folder, 'expected.md'), 'utf8').split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name = '', , , , database = ''] = line.split('|').map((cell) => cell.trim());
      return /^(?:same|differs|fails)$/u.test(database) ? [[name, database]] : [];
    }),
  );
}

it('PostgreSQL says of each migration what the table says that it does', async () => {
  const driver = resolve(import.meta.dirname, 'support/oracles/migration-corpus.py');
  const python = join(world.programs(), 'python');
  const { exitCode, output } = await run(python, ['-W', 'ignore', driver, world.server().url(), folder], folder);
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(output)).toEqual(written());
}, 120_000);
