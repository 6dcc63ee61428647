import type { GoEvent } from './event.ts';

/** A test that was met; `end` is null while it runs. */
export interface GoTest {
  end: 'pass' | 'fail' | 'skip' | null;
  /** It failed, and was run once more. */
  failedBefore: boolean;
  /** What it said, while it may still be needed. */
  output: string;
}

export interface GoPackage {
  end: 'pass' | 'fail' | 'skip' | null;
  failedBuild: string;
  output: string;
  readonly tests: Map<string, GoTest>;
}

/** What a stream told so far. */
export interface GoRun {
  readonly packages: ReadonlyMap<string, GoPackage>;
  /** What the compiler said, by what it built. */
  readonly builds: ReadonlyMap<string, string>;
  readonly tests: () => number;
  readonly take: (event: GoEvent) => void;
}

const longestOutput = 4000;
/** Of many lines the last ones: a package says at its end why it failed. */
const longestTail = 2000;
const ends: ReadonlyMap<string, 'pass' | 'fail' | 'skip'> = new Map([
  ['pass', 'pass'],
  ['bench', 'pass'],
  ['fail', 'fail'],
  ['skip', 'skip'],
]);

export function goRun(): GoRun {
  const packages = new Map<string, GoPackage>();
  const builds = new Map<string, string>();
  let tests = 0;

  function packageOf(name: string): GoPackage {
    const known = packages.get(name);
    if (known !== undefined) return known;
    const made: GoPackage = { end: null, failedBuild: '', output: '', tests: new Map() };
    packages.set(name, made);
    return made;
  }

  function testOf(own: GoPackage, name: string): GoTest {
    const known = own.tests.get(name);
    if (known !== undefined) return known;
    const made: GoTest = { end: null, failedBefore: false, output: '' };
    own.tests.set(name, made);
    tests += 1;
    return made;
  }

  function takeTest(own: GoPackage, { action, output, test: name }: GoEvent): void {
    const test = testOf(own, name);
    const end = ends.get(action);
    if (action === 'run') {
      own.end = null;
      test.failedBefore ||= test.end === 'fail';
      test.end = null;
      test.output = '';
    } else if (action === 'output') test.output = (test.output + output).slice(0, longestOutput);
    else if (end !== undefined) {
      test.end = end;
      if (end === 'pass') test.output = '';
    }
  }

  function takePackage(own: GoPackage, { action, failedBuild, output }: GoEvent): void {
    const end = ends.get(action);
    if (action === 'start') own.end = null;
    else if (action === 'output') own.output = (own.output + output).slice(-longestTail);
    else if (end !== undefined && action !== 'bench') {
      own.end = end;
      own.failedBuild = failedBuild;
    }
  }

  return {
    packages,
    builds,
    tests: () => tests,
    take: (event) => {
      if (event.action.startsWith('build-')) {
        builds.set(event.name, ((builds.get(event.name) ?? '') + event.output).slice(0, longestOutput));
      } else if (event.test === '') takePackage(packageOf(event.name), event);
      else takeTest(packageOf(event.name), event);
    },
  };
}
