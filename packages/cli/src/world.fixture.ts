import { tmpdir } from 'node:os';

import type { AnyAction } from '@cm/app';
import { builtInPolicy } from '@cm/policy';
import { nodeHash } from '@cm/runner/node-ports';
import type { RegistryEntry } from '@cm/suite/registry';

import { dispatch } from './dispatch.ts';
import { keepingSink } from './sink.fixture.ts';
import type { World } from './world.ts';

/** What a command line did: how it exits and what it wrote. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A registry of actions that are at hand. */
export function registryOf(...actions: readonly AnyAction[]): World['registry'] {
  const entries = actions.map((action): readonly [string, RegistryEntry] => [
    action.name,
    {
      name: action.name,
      title: action.title,
      description: action.description,
      rules: action.rules.map((rule) => rule.id),
      builtInSha256: nodeHash().sha256(JSON.stringify(builtInPolicy({ [action.name]: action.defaults }))),
      load: async () => action,
    },
  ]);
  return Object.fromEntries(entries);
}

/** A world without a terminal, whose environment holds nothing but where programs are. */
export function worldOf(args: readonly string[], given: Partial<World> = {}): World {
  return {
    args,
    cwd: tmpdir(),
    out: keepingSink([], 100),
    err: keepingSink([], 100),
    stdin: () => standardInput(''),
    registry: {},
    version: '1.2.3',
    scaffolder: null,
    ...given,
    env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], ...given.env },
  };
}

/** Runs a command line in this process, in a world of its own. */
export async function runCm(
  args: readonly string[],
  { input = '', ...world }: Partial<World> & { readonly input?: string } = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const own = { out: keepingSink(out, 100), err: keepingSink(err, 100), stdin: () => standardInput(input) };
  const code = await dispatch(worldOf(args, { ...own, ...world }));
  return { code, out: out.join(''), err: err.join('') };
}

async function* standardInput(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
