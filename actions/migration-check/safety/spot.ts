import type { Operation, OperationKind } from '@cm/formats/migrations-model';

import type { Script } from './script.ts';
import type { Survey } from './survey.ts';
import type { Found, SafetyContext } from './types.ts';

/** Where a rule looks: the operation's index, and everything around it. */
export interface Spot {
  readonly index: number;
  readonly all: Survey;
  readonly script: Script;
  readonly context: SafetyContext;
  /** Whether it is PostgreSQL that runs it; `assumed`: nothing says so, nor anything else. */
  readonly postgresql: 'yes' | 'assumed' | 'no';
}

/** What a rule says of an operation of its kind. */
export type Check<K extends OperationKind> = (op: Operation & { readonly op: K }, spot: Spot) => readonly Found[];

/** The checks of each kind of operation that a family of rules looks at. */
export type Checks = { readonly [K in OperationKind]?: Check<K> };

export const nothing: readonly Found[] = [];
