import type { Entries } from '@cm/app/migrations';

import type { Part, Unread } from '../facts.ts';
import type { Settings } from '../settings.ts';
import type { Changed, Texts } from './changed.ts';

/** What a change touches, as the readers of its parts take it. */
export interface Diff {
  readonly base: Entries;
  readonly head: Entries;
  /** Without what the policy leaves out. */
  readonly deployed: readonly Changed[];
  readonly all: readonly Changed[];
  readonly texts: Texts;
  readonly settings: Settings;
}

/** What a reader made of a change. */
export interface FoundParts {
  readonly parts: readonly Part[];
  readonly unread: readonly Unread[];
}

export const noParts: FoundParts = { parts: [], unread: [] };

/** Says that something of the diff could not be read. */
export function unreadParts(reason: string, path: string | null = null): FoundParts {
  const fix = 'Give actions/checkout `fetch-depth: 2`, without `filter`; or make the change smaller.';
  return { parts: [], unread: [{ reason, fix, path }] };
}
