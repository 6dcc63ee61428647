import { stripControl } from '@cm/report/control';
import type { RegistryEntry } from '@cm/suite/registry';

import type { Sink } from './sink.ts';

/** Everything a command knows of the process it runs in, so that a test can be one. */
export interface World {
  /** What was typed after `cm`. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly out: Sink;
  readonly err: Sink;
  /** Standard input, from its start. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly registry: Readonly<Record<string, RegistryEntry>>;
  readonly version: string;
  /** Makes new files; only a checkout of the sources has it. */
  readonly scaffolder: Scaffolder | null;
}

/** Writes what `cm new <kind> <name>` makes into the checkout that it belongs to. */
export type Scaffolder = (kind: string, name: string) => Promise<Created>;

export type Created =
  | { readonly written: readonly string[]; readonly next: readonly string[] }
  | { readonly problem: string };

/** 0: nothing blocks. 1: the policy says no. 2: could not tell, or was asked wrongly. Source: DESIGN §5. */
export type ExitCode = 0 | 1 | 2;

/** A command: what was typed after its name, in a world. It writes, and says how to exit. */
export type Command = (world: World, args: readonly string[]) => Promise<ExitCode>;

/** Says on standard error what cannot be done and what to do instead. Outside text in it cannot steer the terminal. */
export async function refuse(world: World, ...sentences: readonly string[]): Promise<2> {
  await world.err.write(sentences.map((sentence) => `cm: ${stripControl(sentence)}\n`).join(''));
  return 2;
}
