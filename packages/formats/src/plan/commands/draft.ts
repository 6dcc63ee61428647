import type { PlanCommand } from './types.ts';

type WithoutPlace<Command> = Command extends PlanCommand
  ? Omit<Command, 'line' | 'text' | 'source' | 'step' | 'inside' | 'hasPlaceholder'>
  : never;

/** What a command does, without where it stands. */
export type Draft = WithoutPlace<PlanCommand>;

/** A command whose wrappers are gone. */
export interface Call {
  readonly program: string;
  /** After the program's name. */
  readonly words: readonly string[];
  readonly environment: ReadonlyMap<string, string>;
  /** The file that it reads: of `< FILE`, or the last word of the command that is piped into it. */
  readonly input: string | null;
}

/** Reads the words of one program; empty: nothing that brings an old state back. */
export type Reader = (call: Call) => readonly Draft[];

/** A whole number out of a word; null where it is none. */
export function wholeNumber(word: string | null | undefined): number | null {
  return typeof word === 'string' && /^\d{1,9}$/u.test(word) ? Number(word) : null;
}
