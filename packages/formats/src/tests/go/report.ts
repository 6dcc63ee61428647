import { placeIn, placeWhere } from '../common/place.ts';
import { caseId, firstLine } from '../common/words.ts';
import type { SuiteError, TestCase, TestPlace } from '../format.ts';
import type { GoPackage, GoRun, GoTest } from './packages.ts';

/** The tests of a package. One that only holds others is none, unless it failed by itself. */
export function casesOf(name: string, { tests }: GoPackage): readonly TestCase[] {
  const holders = new Map<string, 'fail' | 'other'>();
  for (const [own, { end }] of tests) {
    for (const holder of holdersOf(own)) {
      if (end === 'fail' || end === null) holders.set(holder, 'fail');
      else if (!holders.has(holder)) holders.set(holder, 'other');
    }
  }
  const listed = [...tests].filter(([own, { end }]) => {
    const below = holders.get(own);
    return below === undefined || (below === 'other' && (end === 'fail' || end === null));
  });
  return listed.map(([own, test]) => caseOf(name, own, test));
}

/** `TestA`, `TestA/b` of `TestA/b/c`. A deeper one than anybody writes is held by its first ones. */
function holdersOf(name: string): readonly string[] {
  const found: string[] = [];
  for (let at = name.indexOf('/'); at !== -1 && found.length < 20; at = name.indexOf('/', at + 1)) {
    found.push(name.slice(0, at));
  }
  return found;
}

const outcomes = { pass: 'passed', fail: 'failed', skip: 'skipped' } as const;

function caseOf(packageName: string, name: string, { end, failedBefore, output }: GoTest): TestCase {
  const message = reasonIn(output);
  return {
    id: caseId([packageName, name]),
    outcome: end === null ? 'error' : outcomes[end],
    flaky: failedBefore && end === 'pass',
    message: end === null ? (message ?? 'it never ended') : message,
    place: inPackage(
      placeWhere(output, (path) => path.endsWith('_test.go')),
      packageName,
    ),
  };
}

/** A panic says more than what was printed before it. */
function reasonIn(output: string): string | null {
  return firstLine(/^panic: .{0,1000}$/m.exec(output)?.[0] ?? null) ?? firstLine(output);
}

/** Go names files of a package without their folder. */
function inPackage(place: TestPlace | null, packageName: string): TestPlace | null {
  return place === null || place.path.includes('/') ? place : { ...place, path: `${packageName}/${place.path}` };
}

/** Why a package failed none of whose tests did: a build, a panic, an exit. Null where all is well. */
export function packageError(name: string, own: GoPackage, { builds }: GoRun): SuiteError | null {
  const isBad = [...own.tests.values()].some(({ end }) => end === 'fail' || end === null);
  if (own.end !== 'fail' || isBad) return null;
  const built = own.failedBuild === '' ? null : (builds.get(own.failedBuild) ?? '');
  const text = (built ?? own.output).replaceAll(/^# .{0,2000}$/gm, '');
  const said = reasonIn(text);
  const message =
    built === null
      ? `the package failed, and no test of it did: ${said ?? 'see what TestMain and its exit do'}`
      : `the build failed: ${said ?? 'its log says why'}`;
  return { name, message, place: inPackage(placeIn(text), name) };
}

/** A line that older versions of Go write between the events: `FAIL	acme.example/shop [build failed]`. */
export function plainFailure(line: string): SuiteError | null {
  const found = /^FAIL\s+(\S{1,500})\s+\[(build|setup) failed\]/.exec(line);
  if (found === null) return null;
  const [, name = '', what = ''] = found;
  return { name, message: `the ${what} failed; its log says why`, place: null };
}
