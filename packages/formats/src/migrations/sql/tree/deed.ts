import type { Operation, Place } from '../../model/operation.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What an operation does, without where it stands. */
export type Deed = Without<Operation, keyof Place>;
