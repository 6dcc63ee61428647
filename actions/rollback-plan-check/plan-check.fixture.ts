import type { ChangeContext, Ports, PullRequestContext } from '@cm/app';
import type { Judgement } from '@cm/model';
import { softer } from '@cm/model';

import { collect } from './collect.ts';
import { judge } from './judge.ts';
import { rules } from './rules/index.ts';
import { defaults, type Settings } from './settings.ts';

type Files = Readonly<Record<string, string | null>>;

const [base, head] = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string];

/** A change as a laptop or a runner sees it. */
export interface Told {
  readonly before: Files;
  readonly after: Files;
  /** The description; undefined: none was given. */
  readonly body?: string | undefined;
  readonly settings?: Partial<Settings>;
  /** A pull request of that author; without one it is judged as on a laptop. */
  readonly by?: { readonly login: string; readonly type: 'User' | 'Bot' };
  /** What GitHub has by now, where the event's copy is older. */
  readonly now?: { readonly body: string };
  readonly hasToken?: boolean;
  /** The report of a round trip, as `roundtrip-report` names it; null names a file that is not there. */
  readonly roundtrip?: string | null;
}

/** The repository and GitHub of a change, for ports that are made of plain data. */
interface World {
  readonly world: { readonly repositories: readonly object[] };
  readonly git: { readonly head: string; readonly branch: null };
  readonly hasToken: boolean;
  readonly files: Readonly<Record<string, string>>;
}

/** Collects and judges changes on the ports that are given. */
export function judging(portsOf: (world: never) => Ports): (told: Told) => Promise<Judgement> {
  return (told) => judged((world: World) => portsOf(world as never), told);
}

async function judged(
  portsOf: (world: World) => Ports,
  { before, after, body, settings = {}, by, now, hasToken = false, roundtrip }: Told,
): Promise<Judgement> {
  const there = Object.fromEntries(Object.entries(before).filter(([, text]) => text !== null)) as Record<
    string,
    string
  >;
  const commits = [
    { sha: base, parents: [], message: 'feat: start\n', files: there },
    { sha: head, parents: [base], message: 'feat: more\n', files: after },
  ];
  const pull = {
    number: 7,
    title: 'feat: more',
    base: { ref: 'main', sha: base },
    head: { ref: 'feature', sha: head },
  };
  const repository = {
    fullName: 'acme/webshop',
    defaultBranch: 'main',
    branches: { main: base, feature: head },
    commits,
    pulls: [{ ...pull, ...(by && { user: by }), ...now }],
  };
  const files = typeof roundtrip === 'string' ? { 'roundtrip.json': roundtrip } : {};
  const ports = portsOf({ world: { repositories: [repository] }, git: { head, branch: null }, hasToken, files });
  const all = { ...defaults, ...settings };
  const facts = await collect(ports, {
    inputs: {
      body: by === undefined ? body : undefined,
      verdict: undefined,
      'roundtrip-report': roundtrip === undefined ? undefined : 'roundtrip.json',
    },
    settings: all,
    change: changeOf(by, body ?? ''),
    trusted: { commit: base, branch: 'main' },
  });
  return judge(facts, all);
}

function changeOf(by: Told['by'], body: string): ChangeContext {
  const event = by === undefined ? 'cli' : 'pull_request';
  const own = { repository: 'acme/webshop', event, base, head, merge: null, headRepository: null };
  const merge = {} as PullRequestContext['merge'];
  const pullRequest: PullRequestContext | null =
    by === undefined
      ? null
      : {
          number: 7,
          title: 'feat: more',
          body,
          author: by,
          headRef: 'feature',
          baseRef: 'main',
          headRepository: 'acme/webshop',
          commits: 1,
          fork: false,
          baseSha: base,
          merge,
        };
  return {
    kind: by === undefined ? 'range' : 'pull-request',
    change: { ...own, pullRequest: by === undefined ? null : 7 },
    defaultBranch: 'main',
    pullRequest,
    push: null,
    branch: 'feature',
    baseBranch: 'main',
    policyAt: { kind: 'local' },
    problem: null,
  };
}

const levelOf = new Map(rules.map(({ id, level }) => [id, level]));

/** Rules of level `error` that failed or could not be decided, by their names without the control. */
export function red({ verdicts }: Judgement): readonly string[] {
  return verdicts
    .filter(({ rule, findings, undecided }) => {
      const level = levelOf.get(rule) ?? 'notice';
      if (level !== 'error') return false;
      return undecided === true || findings.some(({ atMost = level }) => softer(level, atMost) === level);
    })
    .map(({ rule }) => rule.replace('rollback-plan-check/', ''));
}

/** Puts a person's answers in the place of what a printed plan leaves open. */
export function filledIn(plan: string): string {
  return plan
    .replaceAll(/\[who [^\]]*\]/g, '@ada')
    .replaceAll(/\[how many [^\]]*\]/g, '10 minutes')
    .replaceAll(/\[which backup[^\]]*\]/g, 'snapshot shop-2026-11-21, taken at 06:00 UTC')
    .replaceAll(/\[what is lost[^\]]*\]/g, 'orders of the last hour')
    .replaceAll('[database]', 'shop')
    .replaceAll('[backup file]', 'shop-2026-11-21.dump')
    .replaceAll('[target]', 'api')
    .replaceAll('[version]', '4');
}
