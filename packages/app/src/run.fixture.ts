import { reportSchema } from '@cm/model/schema';
import * as z from 'zod/mini';

import type { EventSource } from './change.ts';
import { allHarnessRules } from './harness-rules.ts';
import { type FixtureHistory, type FixturePorts, fixturePorts, repository, sha } from './history.fixture.ts';
import type { Host, RunResult } from './host.ts';
import { run } from './run.ts';
import { hostOf, tinyAction, type TinyBehaviour, tinyCatalogue, tinyRules } from './tiny-action.fixture.ts';

const path = '.github/change-policy.yml';

/** The policy file as a commit's whole tree. */
export function policyFile(text: string): { readonly files: Readonly<Record<string, string>> } {
  return { files: { [path]: text } };
}

/** An event of `acme/webshop` as a runner gives it; `at` is the commit that is checked out, by name. */
export function eventAt(
  told: { readonly name: string; readonly payload: unknown },
  at: string,
  ref = 'refs/heads/main',
): EventSource {
  return { ...told, repository, sha: sha(at), ref, range: null };
}

/** A push of `before..after` to `main`. */
export const push: EventSource = eventAt(
  {
    name: 'push',
    payload: {
      ref: 'refs/heads/main',
      before: sha('before'),
      after: sha('after'),
      repository: { full_name: repository, default_branch: 'main' },
    },
  },
  'after',
);

/** `before`, with this policy file or none, and `after`, which is checked out. */
export function pushHistory(policy: string | null): FixtureHistory {
  return {
    commits: [{ name: 'before', ...(policy === null ? {} : policyFile(policy)) }, { name: 'after' }],
    head: 'after',
  };
}

export interface RunCase extends TinyBehaviour {
  readonly policy?: string | null;
  readonly history?: FixtureHistory;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly host?: Partial<Host>;
}

/** Runs the tiny control, by default on the push. */
export async function judgeTiny(asked: RunCase = {}): Promise<RunResult & Pick<FixturePorts, 'said'>> {
  const ports = fixturePorts({ ...pushHistory(asked.policy ?? null), ...asked.history });
  const host = hostOf(ports, { event: push, rawInputs: new Map(Object.entries(asked.inputs ?? {})), ...asked.host });
  const result = await run(tinyAction(asked), host, tinyCatalogue);
  return { ...result, said: ports.said };
}

/** In what a report breaks its contract: the schema, each rule once and in order with a reason, JSON that reads back. */
export function flawsOf({ report }: RunResult): readonly string[] {
  const parsed = reportSchema.safeParse(report, { error: z.locales.en().localeError });
  const ids = [...allHarnessRules, ...tinyRules].map(({ id }) => id).join();
  const unreasoned = report.rules.filter(({ reason }) => reason === '').map(({ rule }) => rule);
  return [
    ...(parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []),
    ...(report.rules.map(({ rule }) => rule).join() === ids ? [] : ['the rules are not all there, once, in order']),
    ...unreasoned.map((rule) => `${rule} has no reason`),
    ...(report.summary === '' ? ['no summary'] : []),
    ...(JSON.stringify(JSON.parse(JSON.stringify(report))) === JSON.stringify(report) ? [] : ['it is no JSON']),
  ];
}
