import type { FindingDraft, Judgement, Verdict } from '@cm/model';

import { readEvents } from './collect/events.ts';
import type { RoundtripFacts, TreeRun } from './facts.ts';

/** An event as the driver would tell it. */
export type Told = Readonly<Record<string, unknown>>;

export const hello: Told = {
  event: 'hello',
  python: '/venv/bin/python',
  version: '3.12.1',
  alembic: '1.20.1',
  sqlalchemy: '2.1.9',
};
export const database: Told = {
  event: 'database',
  dialect: 'postgresql',
  version: '17.2',
  driver: 'psycopg',
  name: 'cm_roundtrip_0123456789ab',
  created: true,
  tracing: true,
  untraced: null,
};
export const ending: readonly Told[] = [
  { event: 'heads', wanted: ['b2'], found: ['b2'] },
  { event: 'indexes', invalid: [] },
  { event: 'drift', differences: [] },
  { event: 'cleaned', problem: null },
  { event: 'end', ms: 900 },
];

/** A step of revision `b2`. */
export function step(name: string, more: Told = {}): Told {
  return { event: 'step', step: name, revision: 'b2', ok: true, ms: 20, ...more };
}

/** A round in which everything is well. */
export const goodRound: readonly Told[] = [
  step('history', { revision: 'a1', count: 1 }),
  step('upgrade'),
  step('downgrade', { differences: [] }),
  step('reapply', { differences: [] }),
  step('back', { differences: [] }),
  step('forth', { differences: [] }),
];

/** What the driver would have written. */
export function lines(...events: readonly Told[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/** A run of a history of `a1`, which was there, and `b2`, which is new. */
export function factsOf(events: readonly Told[], more: Partial<TreeRun> = {}, all = false): RoundtripFacts {
  const tree: TreeRun = {
    path: 'migrations',
    config: 'alembic.ini',
    folder: '',
    section: null,
    revisions: new Map([['b2', 'migrations/versions/b2.py']]),
    fresh: new Set(['b2']),
    run: readEvents(lines(hello, database, ...events)),
    base: null,
    ...more,
  };
  return { scope: { kind: 'ready', all, reason: 'The change brings 1 revision.' }, trees: [tree] };
}

/** The verdict of a rule. */
export function verdictOf(judgement: Judgement, rule: string): Verdict {
  const found = judgement.verdicts.find((verdict) => verdict.rule === `migration-roundtrip/${rule}`);
  if (found === undefined) throw new Error(`no verdict of ${rule}`);
  return found;
}

/** The findings of a rule. */
export function findingsOf(judgement: Judgement, rule: string): readonly FindingDraft[] {
  return verdictOf(judgement, rule).findings;
}

/** `rule: outcome` of every rule that did not pass: `fail`, `unknown` or `undecided`. */
export function notPassed(judgement: Judgement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    judgement.verdicts.flatMap(({ rule, findings, undecided }) => {
      const worst = findings.some(({ outcome, atMost }) => outcome === 'fail' && atMost === undefined)
        ? 'fail'
        : findings[0]?.outcome;
      const outcome = worst ?? (undecided === true ? 'undecided' : null);
      return outcome === null ? [] : [[rule.slice('migration-roundtrip/'.length), outcome]];
    }),
  );
}
