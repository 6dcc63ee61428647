/**
 * Something observed, or the reason why it could not be: never an exception, never silently absent.
 * `reason` is one sentence that names the cause and, where there is one, the fix.
 */
export type Fact<T> = Available<T> | Unavailable;

export interface Available<T> {
  readonly status: 'available';
  readonly value: T;
}

export interface Unavailable {
  readonly status: 'unavailable';
  readonly reason: string;
}

/** Wraps an observed value. */
export function available<T>(value: T): Available<T> {
  return { status: 'available', value };
}

/** Says why nothing could be observed. */
export function unavailable(reason: string): Unavailable {
  return { status: 'unavailable', reason };
}
