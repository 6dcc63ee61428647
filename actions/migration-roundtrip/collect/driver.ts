import type { Ports, ProcessResult } from '@cm/app';
import { available, type Fact } from '@cm/model';

import { boot, sources } from '../driver/sources.ts';
import type { RunFacts } from '../facts.ts';
import { ownProblem, readEvents } from './events.ts';
import type { DriverRequest } from './request.ts';

/** Where and with what the driver is started. */
export interface DriverPlace {
  /** Relative to the workspace. */
  readonly folder: string;
  /** Command of the Python that has the project; null: it is looked for. */
  readonly python: readonly [string, ...string[]] | null;
}

type Command = readonly [string, ...string[]];

/** The names that Python goes by, on Linux and macOS, and on Windows. */
const usual: readonly Command[] = [['python3'], ['python']];

/** Runs the driver, which is Python, in the project's own environment, and reads what it told. Never throws. */
export async function runDriver(ports: Ports, place: DriverPlace, request: DriverRequest): Promise<RunFacts> {
  const timeoutMs = wholeTime(request);
  const result = await started(ports, place, request, timeoutMs);
  if (result.status === 'unavailable') return failed('no-python', result.reason);
  const facts = readEvents(result.value.stdout);
  const done = withEnding(facts, result.value, timeoutMs);
  return done.cleaned === null && done.database?.created === true && request.mode !== 'clean'
    ? { ...done, cleaned: await cleanUp(ports, place, { ...request, name: done.database.name }) }
    : done;
}

async function started(
  ports: Ports,
  { folder, python }: DriverPlace,
  request: DriverRequest,
  timeoutMs: number,
): Promise<Fact<ProcessResult>> {
  const input = JSON.stringify({ sources, request });
  let last: Fact<ProcessResult> | null = null;
  for (const [program, ...rest] of python === null ? usual : [python]) {
    const fixed = python === null ? '' : 'FIXED = True\n';
    const code = `CODE = ${JSON.stringify(boot)}\n${fixed}exec(CODE)`;
    last = await ports.processes.run({ command: [program, ...rest, '-c', code], folder, input, timeoutMs });
    if (last.status === 'available') return last;
  }
  return last ?? available({ exitCode: 0, stdout: '', stderr: '', timedOut: false });
}

/** Each step has its own time, which the driver keeps itself; this is for a driver that hangs as a whole. Milliseconds. */
function wholeTime({ seconds, new: fresh, all, revisions }: DriverRequest): number {
  const rounds = all ? revisions.length : fresh.length;
  return Math.min(6 * 3600, seconds * (8 + 3 * rounds + revisions.length / 10) + 120) * 1000;
}

/** A driver that did not come to its end says so by that. */
function withEnding(facts: RunFacts, { exitCode, stderr, timedOut }: ProcessResult, timeoutMs: number): RunFacts {
  if (facts.problem !== null || facts.ms !== null || facts.timeout !== null) return facts;
  if (timedOut) return { ...facts, problem: ownProblem('hung', `${Math.round(timeoutMs / 1000)}`) };
  const last = stderr.trimEnd().split('\n').slice(-3).join(' ').slice(-600);
  return { ...facts, problem: ownProblem('ended', last === '' ? `exit code ${exitCode ?? 'none'}` : last) };
}

/** A database of our own does not outlive its driver, however that ended. */
async function cleanUp(ports: Ports, place: DriverPlace, request: DriverRequest): Promise<RunFacts['cleaned']> {
  const { cleaned, problem } = await runDriver(ports, place, { ...request, mode: 'clean' });
  return cleaned ?? { problem: problem?.message ?? 'It could not be dropped.' };
}

/** Facts of a run that did not start. */
export function failed(code: string, message: string): RunFacts {
  return { ...readEvents(''), problem: ownProblem(code, message) };
}
