import type { FilesPort } from '@cm/app';

import type { BaseFacts } from '../facts.ts';
import { collectReports } from './reports.ts';

const nothing = { path: null, line: null };

/** What the reports of the base say; one that cannot be read makes them all unknown. */
export async function collectBase(files: FilesPort, patterns: readonly string[] | undefined): Promise<BaseFacts> {
  if (patterns === undefined) return { kind: 'none' };
  const found = await collectReports(files, {
    patterns,
    others: [],
    optional: new Set(),
    tracked: new Set(),
    committed: async () => null,
    suiteOf: () => null,
    find: () => nothing,
    keepNames: true,
  });
  const [refused] = found.refused;
  if (refused !== undefined) return { kind: 'unread', reason: `${refused.path}: ${refused.reason}` };
  const [empty] = found.empty;
  if (empty !== undefined) return { kind: 'unread', reason: `No file fits "${empty.slice(0, 200)}".` };
  const skipped = new Set(found.read.flatMap(({ skippedTests }) => skippedTests.map(({ name }) => name)));
  const ran = found.read.flatMap(({ names }) => names).filter((name) => !skipped.has(name));
  return { kind: 'read', ran: new Set(ran), skipped };
}
