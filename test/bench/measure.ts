import { spawnSync } from 'node:child_process';

/** A command that is run against others, and the exit codes that say it did its work. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly exits: readonly number[];
}

/** What one run cost, in milliseconds: CPU is user and system time of the process and of every child it waited for. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/**
 * Node reads the CPU time of its own process only, so a shell starts the command and tells what all of it took; bash
 * counts in milliseconds. Output goes nowhere, so that no reader's time is counted.
 */
const timed = `TIMEFORMAT='%3U %3S %3R'; time "$@" >/dev/null 2>/dev/null`;

/** Runs a command once; throws where there is no bash to measure with, or where it did not do its work. */
export function costOf({ name, command, args, cwd, env, exits }: Contender): Cost {
  const ran = spawnSync('bash', ['-c', timed, 'bash', command, ...args], {
    cwd,
    env: { ...(env ?? process.env), LC_ALL: 'C' },
    encoding: 'utf8',
  });
  if (ran.error !== undefined) throw new Error(`no bash to measure CPU time with (${ran.error.message})`);
  const [user, system, wall] = ran.stderr.trim().split(/\s+/).map(Number);
  if (user === undefined || system === undefined || wall === undefined || Number.isNaN(user + system + wall)) {
    throw new Error(`bash did not tell the time: ${ran.stderr.slice(0, 200)}`);
  }
  if (ran.status === null || !exits.includes(ran.status)) {
    throw new Error(`${name} ended with ${ran.status ?? 'a signal'}: ${command} ${args.join(' ')}`);
  }
  return { cpu: (user + system) * 1000, wall: wall * 1000 };
}

/**
 * Medians of several contenders. Each is warmed up once; then they take turns, so that whatever else the machine does
 * meets all of them alike.
 */
export function race(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, Cost> {
  const runs = new Map(contenders.map((contender) => [contender.name, [] as Cost[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const cost = costOf(contender);
      if (round > 0) runs.get(contender.name)?.push(cost);
    }
  }
  return new Map(
    [...runs].map(([name, costs]) => [
      name,
      { cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) },
    ]),
  );
}

/** The middle value; the mean of the two in the middle of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
