import { bareContext } from '@cm/app';
import { readLedger, writeLedger } from '@cm/app/ledger';
import { createGit } from '@cm/git';
import { createForge } from '@cm/github';
import { nodeHash, systemClock } from '@cm/runner/node-ports';

/** Reads and verifies the ledger of a clone's origin, appends one entry, pushes it, and prints the milliseconds: `node ledger-append.ts CLONE`. */
const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warning: nothing, group: nothing, endGroup: nothing };
const git = createGit({ cwd: process.argv[2] ?? '.', log });
const forge = createForge({ apiUrl: '', token: null, log });
const ports = { git, forge, log, clock: systemClock(), hash: nodeHash() };
// Loads what is loaded late; a name of a branch that is none stops both before they do anything.
await git.remoteBranch('-');
await git.commitFiles({ branch: '-', expected: null, files: new Map(), message: '', author: { name: '', email: '' } });
const bare = bareContext({ name: 'schedule', repository: null });
const started = performance.now();
const from = await readLedger(ports, 'cm-ledger');
if (from.status === 'unavailable') throw new Error(from.reason);
const written = await writeLedger(ports, {
  branch: 'cm-ledger',
  context: { ...bare, defaultBranch: 'main', branch: 'main' },
  drafts: [{ kind: 'heartbeat', payload: { scanner: 'trivy 0.58' } }],
  policy: 'a'.repeat(64),
  from: from.value,
});
if (written.status === 'unavailable') throw new Error(written.reason);
process.stdout.write(`${performance.now() - started}\n`);
