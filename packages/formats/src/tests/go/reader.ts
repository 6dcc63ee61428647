import { available, type Fact, unavailable } from '@cm/model';

import { lineBlocks, longestLine } from '../../bytes/lines.ts';
import { excerpt, textOf, trimmedEnd } from '../../bytes/text.ts';
import { mostCases, mostSuiteErrors, tooManyCases } from '../common/limits.ts';
import { momentOf, older } from '../common/moment.ts';
import type { SuiteError, TestCase, TestMoment, TestNote, TestReader, TestReport } from '../format.ts';
import { eventOf } from './event.ts';
import { type GoRun, goRun } from './packages.ts';
import { casesOf, packageError, plainFailure } from './report.ts';

const again = 'Let `go test -json ./... > go-test.json` write it to its end, and pass it on as it was written.';
const mostPackages = 100_000;

/** Reads a stream, or several put together. */
export function openGo(): TestReader {
  const run = goRun();
  const plain = plainLines();
  let startedAt: TestMoment | null = null;
  let number = 0;
  let events = 0;

  function line(bytes: Uint8Array, start: number, end: number): string | null {
    if (end === start) return null;
    if (bytes[start] !== 0x7b) return plain.add(textOf(bytes, start, Math.min(end, start + 2000)), number);
    const event = end - start >= longestLine ? null : eventOf(textOf(bytes, start, end));
    if (event === null)
      return `line ${number}: ${excerpt(bytes, start, end)} is no whole event: it was cut off, or two wrote at once. ${again}`;
    if (event.action === 'start' || events === 0) startedAt = older(startedAt, momentOf(event.time));
    events += 1;
    run.take(event);
    return run.tests() > mostCases || run.packages.size > mostPackages ? tooManyCases : null;
  }

  const lines = lineBlocks((bytes, start, end) => {
    for (let at = start; at < end;) {
      const newline = bytes.indexOf(10, at);
      number += 1;
      const problem = line(bytes, at, trimmedEnd(bytes, at, newline));
      if (problem !== null) return problem;
      at = newline + 1;
    }
    return null;
  });
  return {
    push: lines.push,
    end: () => {
      const problem = lines.end() ?? (events === 0 ? `it holds no event. ${again}` : unfinished(run));
      return problem === null ? reportOf(run, startedAt, plain) : unavailable(problem);
    },
  };
}

/** A package that started and has no end: what wrote the stream was stopped. */
function unfinished({ packages }: GoRun): string | null {
  const open = [...packages].find(([name, { end }]) => name !== '' && end === null);
  if (open === undefined) return null;
  return `it ends before the package ${JSON.stringify(open[0].slice(0, 200))} does, so it was cut off. ${again}`;
}

function reportOf(run: GoRun, startedAt: TestMoment | null, plain: PlainLines): Fact<TestReport> {
  const cases: TestCase[] = [];
  const suiteErrors: SuiteError[] = [...plain.failures()];
  for (const [name, own] of run.packages) {
    for (const test of casesOf(name, own)) cases.push(test);
    const error = packageError(name, own, run);
    if (error !== null && suiteErrors.length < mostSuiteErrors) suiteErrors.push(error);
  }
  return available({ format: 'go', startedAt, cases, suiteErrors, hidden: null, notes: plain.notes() });
}

interface PlainLines {
  readonly add: (line: string, number: number) => null;
  readonly failures: () => readonly SuiteError[];
  readonly notes: () => readonly TestNote[];
}

/** Lines that are no events: builds that failed, and what was written into the same file. */
function plainLines(): PlainLines {
  const failures = new Map<string, SuiteError>();
  let others = 0;
  let first = 0;
  return {
    add: (line, number) => {
      const failure = plainFailure(line);
      if (failure !== null && failures.size < mostSuiteErrors) failures.set(failure.name, failure);
      if (failure === null && !/^(?:go: |# |FAIL$|\s)/.test(line)) {
        others += 1;
        if (first === 0) first = number;
      }
      return null;
    },
    failures: () => [...failures.values()],
    notes: () =>
      others === 0
        ? []
        : [
            {
              kind: 'lines',
              message: `${others} of its lines are no events, the first of them line ${first}; they are passed over.`,
            },
          ],
  };
}
