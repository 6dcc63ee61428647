import { available, type Fact, unavailable } from '@cm/model';

import { outline } from '../../coverage/json/outline.ts';
import { field, isMap, listIn, numberIn, textIn } from '../../coverage/json/value.ts';
import { mostCases, mostSuiteErrors, tooManyCases } from '../common/limits.ts';
import { momentOfMilliseconds } from '../common/moment.ts';
import { placeIn, statedPlace } from '../common/place.ts';
import { caseId, firstLine } from '../common/words.ts';
import type { SuiteError, TestCase, TestNote, TestReport } from '../format.ts';
import { caseOf, fileName, shortened } from './case.ts';

/** Which of the two wrote it, by the names that stand in the outermost map; null for neither. */
export function openingNames(head: Uint8Array): 'jest' | 'vitest' | null {
  const seen = outline(head);
  if (!seen.isMap || !seen.has(1, 'numTotalTests') || !seen.has(1, 'numPassedTests')) return null;
  return seen.has(1, 'numRuntimeErrorTestSuites') || seen.has(1, 'openHandles') ? 'jest' : 'vitest';
}

/** Results as Jest and Vitest write them: a list of files, each with its tests. */
export function readResults(format: 'jest' | 'vitest', value: unknown): Fact<TestReport> {
  const files = listIn(value, 'testResults');
  if (files === null || !isMap(value)) return unavailable('it has no list "testResults". Write it again.');
  if (field(value, 'wasInterrupted') === true) {
    return unavailable('it says "wasInterrupted": the run was stopped before its end. Run the tests again.');
  }
  const cases: TestCase[] = [];
  const suiteErrors: SuiteError[] = [];
  for (const file of files) {
    const own = testsOf(file);
    if (own === null) return unavailable('what it says of a test file has no "assertionResults". Write it again.');
    for (const test of own) cases.push(test);
    const error = fileError(file, own);
    if (error !== null && suiteErrors.length < mostSuiteErrors) suiteErrors.push(error);
    if (cases.length > mostCases) return unavailable(tooManyCases);
  }
  return available({
    format,
    startedAt: momentOfMilliseconds(numberIn(value, 'startTime')),
    cases,
    suiteErrors,
    hidden: hiddenIn(value, cases, suiteErrors.length),
    notes: notesOf(numberIn(value, 'numTotalTests'), cases.length),
  });
}

function testsOf(file: unknown): readonly TestCase[] | null {
  const tests = listIn(file, 'assertionResults');
  return tests === null ? null : tests.map((test) => caseOf(test, fileName(file)));
}

/** A file that failed as a whole, none of whose tests did. */
function fileError(file: unknown, tests: readonly TestCase[]): SuiteError | null {
  if (textIn(file, 'status') !== 'failed' || tests.some(({ outcome }) => outcome === 'failed')) return null;
  const text = textIn(file, 'message') ?? '';
  const path = fileName(file);
  const plain = text.replaceAll(/^\s{0,20}● .{0,2000}$/gm, '');
  const message = firstLine(plain) ?? firstLine(text) ?? 'it failed, and no test of it did';
  return { name: caseId([shortened(path)]), message, place: placeIn(text) ?? statedPlace(path, Number.NaN) };
}

/** Why nobody can tell what failed: it says that the run did, and nothing that is listed has. */
function hiddenIn(value: unknown, cases: readonly TestCase[], suiteErrors: number): string | null {
  const isBad = suiteErrors > 0 || cases.some(({ outcome }) => outcome === 'failed');
  if (isBad || !isMap(value) || field(value, 'success') !== false || cases.length === 0) return null;
  return 'it says "success": false, and none of its tests failed';
}

function notesOf(stated: number, listed: number): readonly TestNote[] {
  if (Number.isNaN(stated) || stated === listed) return [];
  const message = `its head says ${stated} tests, and it lists ${listed}; those that are listed count.`;
  return [{ kind: stated > listed ? 'missing' : 'head', message }];
}
