import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll } from 'vitest';

import { livePackages } from './oracles/live-packages.ts';
import { type Postgres, startPostgres } from './oracles/postgres.ts';
import { pythonWith } from './oracles/toolbox.ts';
import { roundTrip, type RoundTrip, shopClone } from './shop-migrations.ts';

/** A PostgreSQL server and a Python environment, for one file of tests; both go with it. */
export interface RoundtripWorld {
  readonly server: () => Postgres;
  /** Folder of the environment's programs. */
  readonly programs: () => string;
  /** A folder for files of the tests. */
  readonly folder: () => string;
  /** Runs the control on a clone of the shop with this change, on the server. */
  readonly run: (change: Readonly<Record<string, string>>, ...args: readonly string[]) => Promise<RoundTrip>;
}

/** Starts and installs before the tests of a file; what is missing fails them with its name. */
export function roundtripWorld(): RoundtripWorld {
  let made: { readonly root: string; readonly programs: string; readonly server: Postgres } | null = null;
  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), 'cm-roundtrip-e2e-'));
    const server = startPostgres();
    made = { root, server, programs: '' };
    made = { root, server, programs: await pythonWith(root, livePackages) };
  }, 240_000);
  afterAll(() => {
    made?.server.stop();
    if (made !== null) rmSync(made.root, { recursive: true, force: true, maxRetries: 3 });
  });
  const there = (): NonNullable<typeof made> => {
    if (made === null) throw new Error('the server was not started');
    return made;
  };
  return {
    server: () => there().server,
    programs: () => there().programs,
    folder: () => there().root,
    run: (change, ...args) =>
      roundTrip(shopClone(change), there().programs, '--database-url', there().server.url(), ...args),
  };
}
