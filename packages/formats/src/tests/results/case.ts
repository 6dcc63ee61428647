import { listIn, mapIn, numberIn, textIn } from '../../coverage/json/value.ts';
import { placeIn, statedPlace } from '../common/place.ts';
import { caseId, firstLine } from '../common/words.ts';
import type { TestCase, TestOutcome } from '../format.ts';

/** Path of a test file as it was on the machine that ran it; empty where not stated. */
export function fileName(file: unknown): string {
  return textIn(file, 'name') ?? '';
}

/** One test of a file. A status that nobody knows is a failure: it is not known to have passed. */
export function caseOf(test: unknown, path: string): TestCase {
  const status = textIn(test, 'status') ?? '';
  const outcome = outcomes.get(status) ?? 'failed';
  const failures = (listIn(test, 'failureMessages') ?? []).filter((text) => typeof text === 'string');
  const [failure = ''] = failures;
  const stated = statedPlace(path, numberIn(mapIn(test, 'location'), 'line'));
  const hasFailed = outcome === 'failed';
  return {
    id: idOf(test, path),
    outcome,
    flaky: outcome === 'passed' && (failures.length > 0 || isRepeated(test)),
    message: hasFailed ? (firstLine(failure) ?? `its status is "${status.slice(0, 60)}"`) : null,
    place: hasFailed ? (placeOf(failure, path) ?? stated) : stated,
  };
}

function idOf(test: unknown, path: string): string {
  const titles = (listIn(test, 'ancestorTitles') ?? []).filter((part) => typeof part === 'string');
  return caseId([shortened(path), ...titles, textIn(test, 'title') ?? textIn(test, 'fullName') ?? '']);
}

/** Jest says how often it had to try. */
function isRepeated(test: unknown): boolean {
  return numberIn(test, 'invocations') > 1 || (listIn(test, 'retryReasons')?.length ?? 0) > 0;
}

const outcomes: ReadonlyMap<string, TestOutcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['todo', 'skipped'],
  ['disabled', 'skipped'],
]);

/** The line of the test file that the stack names; a helper's only where the file itself is not in it. */
function placeOf(failure: string, path: string): TestCase['place'] {
  const found = placeIn(failure);
  return found === null || path === '' || found.path.endsWith(path) ? found : (placeInFile(failure, path) ?? found);
}

function placeInFile(failure: string, path: string): TestCase['place'] {
  const at = failure.indexOf(`${path}:`);
  const line = at === -1 ? null : /^:(\d{1,7})/.exec(failure.slice(at + path.length, at + path.length + 9))?.[1];
  return line === null || line === undefined ? null : { path, line: Number(line) };
}

/** The folders of the machine say nothing of the test, and change with it: the last two parts of the path do. */
export function shortened(path: string): string {
  return path.split(/[/\\]/).slice(-2).join('/');
}
