import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

import type { Ports } from '@cm/app';
import { readLedger } from '@cm/app/ledger';
import {
  type Anchor,
  isLedgerFile,
  type LedgerFile,
  ledgerFile,
  ledgerName,
  type Verified,
  verify,
  verifyExport,
} from '@cm/ledger';
import { available, type Fact, unavailable } from '@cm/model';
import { nodeFiles } from '@cm/runner/node-ports';

import { manyOf } from '../args.ts';
import type { World } from '../world.ts';

/** A ledger as it was found, and what can be proved of it. */
export interface FoundLedger {
  /** `branch cm-ledger of origin`, or where its files are. */
  readonly where: string;
  /** Null where it was read from files. */
  readonly branch: string | null;
  /** Null where it was read from files, or where there is no such branch. */
  readonly commit: string | null;
  readonly files: readonly LedgerFile[];
  /** Follows the chain; called again it also compares anchors. */
  readonly check: (anchors: readonly Anchor[]) => Verified;
}

const mostBytes = 256 * 1024 * 1024;

/** Reads the ledger that the flags name: the branch of origin, a folder, or files. */
export async function findLedger(
  world: World,
  ports: Ports,
  values: ReadonlyMap<string, string>,
  words: readonly string[],
): Promise<Fact<FoundLedger>> {
  const dir = values.get('dir');
  const named = [...manyOf(values, 'file'), ...words];
  const ways = [dir !== undefined, named.length > 0, values.has('branch')].filter(Boolean);
  if (ways.length > 1) return unavailable('Give one of --branch, --dir and --file: each names a whole ledger.');
  if (dir !== undefined) return folder(world, ports, dir);
  return named.length > 0 ? typed(world, ports, named) : branchOf(ports, values.get('branch') ?? ledgerName);
}

async function branchOf(ports: Ports, branch: string): Promise<Fact<FoundLedger>> {
  const read = await readLedger(ports, branch);
  if (read.status === 'unavailable') return read;
  const { commit, files, verified } = read.value;
  // What is no plain file is told by the reading alone.
  const odd = verified.kind === 'broken' && files.length === 0;
  const check = (anchors: readonly Anchor[]): Verified =>
    odd || anchors.length === 0 ? verified : verify(files, ports.hash.sha256, anchors);
  return available({ where: `branch ${branch} of origin`, branch, commit, files, check });
}

async function folder(world: World, ports: Ports, dir: string): Promise<Fact<FoundLedger>> {
  let names: readonly string[];
  try {
    names = readdirSync(resolve(world.cwd, dir)).filter((name) => !name.startsWith('.'));
  } catch {
    return unavailable(
      `--dir ${dir} is no folder that can be read. Name the folder that holds the files 2026-01.jsonl, ….`,
    );
  }
  if (names.length === 0)
    return unavailable(`--dir ${dir} is empty. Name the folder that holds the files 2026-01.jsonl, ….`);
  const files = await readFiles(
    world,
    names.map((name) => `${dir}/${name}`),
  );
  if (files.status === 'unavailable') return files;
  return available(inFiles(`folder ${dir}`, files.value, (anchors) => verify(files.value, ports.hash.sha256, anchors)));
}

/** Files with the names of months are a ledger; one of any other name is an export. */
async function typed(world: World, ports: Ports, paths: readonly string[]): Promise<Fact<FoundLedger>> {
  const files = await readFiles(world, paths);
  if (files.status === 'unavailable') return files;
  const { sha256 } = ports.hash;
  const where = paths.length === 1 ? `file ${paths[0]}` : `${paths.length} files`;
  const [first, ...others] = files.value;
  if (first === undefined || others.length > 0 || isLedgerFile(first.name))
    return available(inFiles(where, files.value, (anchors) => verify(files.value, sha256, anchors)));
  return available(inFiles(where, files.value, (anchors) => verifyExport(first, sha256, anchors)));
}

function inFiles(where: string, files: readonly LedgerFile[], check: FoundLedger['check']): FoundLedger {
  return { where, branch: null, commit: null, files, check };
}

async function readFiles(world: World, paths: readonly string[]): Promise<Fact<readonly LedgerFile[]>> {
  const files: LedgerFile[] = [];
  for (const path of paths) {
    const full = resolve(world.cwd, path);
    const name = basename(full);
    const bytes = await nodeFiles(dirname(full)).read(name, mostBytes);
    if (bytes.status === 'unavailable') return unavailable(`${path} could not be read: ${bytes.reason}`);
    files.push(ledgerFile(name, bytes.value));
  }
  return available(files);
}
