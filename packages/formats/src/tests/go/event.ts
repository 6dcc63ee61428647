import { isMap, textIn } from '../../coverage/json/value.ts';

/** One line of the stream. Source: `go doc test2json` and `go help buildjson`. */
export interface GoEvent {
  readonly action: string;
  /** Package, or of a build what is built; empty where neither is named. */
  readonly name: string;
  /** Empty for what is of the package as a whole. */
  readonly test: string;
  readonly output: string;
  readonly failedBuild: string;
  readonly time: string | null;
}

/** The event that a line holds; null where it is none. */
export function eventOf(line: string): GoEvent | null {
  let value: unknown;
  try {
    value = JSON.parse(line) as unknown;
  } catch {
    return null;
  }
  const action = textIn(value, 'Action');
  if (!isMap(value) || action === null) return null;
  return {
    action,
    name: textIn(value, 'Package') ?? textIn(value, 'ImportPath') ?? '',
    test: textIn(value, 'Test') ?? '',
    output: textIn(value, 'Output') ?? '',
    failedBuild: textIn(value, 'FailedBuild') ?? '',
    time: textIn(value, 'Time'),
  };
}
