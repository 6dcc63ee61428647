import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import {
  bareContext,
  type Catalogue,
  type ChangeContext,
  type Host,
  type LoadedPolicy,
  loadPolicy,
  type PolicyFile,
  type Ports,
  type Problem,
} from '@cm/app';

import { fullCatalogue } from './catalogue.ts';
import { policyFileOf, portOptions } from './options.ts';
import { localPorts, type PortOptions } from './ports.ts';
import { runRecord } from './run-record.ts';
import { defaultPolicy, toolOf } from './tool.ts';
import type { World } from './world.ts';

/** The policy in force on a laptop, and what it was read with. */
export interface LocalPolicy {
  readonly loaded: LoadedPolicy;
  readonly catalogue: Catalogue;
  readonly context: ChangeContext;
  readonly ports: Ports;
}

export type LocalOutcome =
  | { readonly ok: true; readonly local: LocalPolicy }
  | {
      readonly ok: false;
      readonly kind: 'asked wrongly' | 'unreadable' | 'malformed';
      readonly sentences: readonly string[];
    };

/** Reads the policy that would judge a change made here: the default branch's file, or the one that `--policy` names. */
export async function localPolicy(world: World, flags: ReadonlyMap<string, string>): Promise<LocalOutcome> {
  const options = portOptions(world, flags);
  if (options.status === 'unavailable') return wrong(options.reason);
  const file = await policyFileOf(world, flags.get('policy'));
  if (file.status === 'unavailable') return wrong(file.reason);
  return readPolicy(world, options.value, file.value);
}

/** As `localPolicy`, for a file that was read already. Null: the default branch's. */
export async function readPolicy(world: World, options: PortOptions, file: PolicyFile | null): Promise<LocalOutcome> {
  const ports = localPorts(world, options);
  const context = await contextHere(world, ports);
  const catalogue = await fullCatalogue(world);
  const host: Host = {
    surface: 'cli',
    ports,
    event: { name: 'cli', payload: null, repository: context.change.repository, sha: null, ref: null, range: null },
    rawInputs: new Map(),
    policyFile: file,
    defaultPolicy: defaultPolicy(),
    run: runRecord(world.env),
    tool: toolOf(world.version),
  };
  const outcome = await loadPolicy(host, context, catalogue.defaults, async () => catalogue);
  if (outcome.ok) return { ok: true, local: { loaded: outcome.loaded, catalogue, context, ports } };
  const malformed = outcome.problems.every((problem) => problem.rule.id === 'policy/malformed');
  return { ok: false, kind: malformed ? 'malformed' : 'unreadable', sentences: outcome.problems.map(sentenceOf) };
}

function sentenceOf({ message, remedy }: Problem): string {
  return `${message}\n    ${remedy.replaceAll('\n', '\n    ')}`;
}

function wrong(reason: string): LocalOutcome {
  return { ok: false, kind: 'asked wrongly', sentences: [reason] };
}

/** No change at all: only where the policy stands, which without a default branch is the commit that is checked out. */
async function contextHere(world: World, ports: Ports): Promise<ChangeContext> {
  const answers = await ports.git.objects(['HEAD^{commit}']);
  const head = answers.status === 'available' ? answers.value[0] : undefined;
  const repository = world.env['GITHUB_REPOSITORY'] || null;
  const bare = bareContext({ name: 'cli', repository });
  return { ...bare, change: { ...bare.change, head: head?.kind === 'found' ? head.id : null } };
}

/** The folder that holds `.git`, from here upwards; the folder itself where there is none. */
export function topOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}
