import type { ChangeContext, Context, Ports } from '@cm/app';
import type { FindingDraft, Judgement, Verdict } from '@cm/model';

import { collect } from './collect.ts';
import type { TestFacts } from './facts.ts';
import type { inputs } from './inputs.ts';
import { judge } from './judge.ts';
import { defaults, type Settings } from './settings.ts';

type Files = Readonly<Record<string, string | null>>;

const [base, head] = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string];

/** The time at which everything is judged. */
const now = '2026-01-05T12:00:00Z';

/** A change as the gate sees it. */
export interface Told {
  /** What lies in the workspace and is not in git: reports. */
  readonly files?: Readonly<Record<string, string>>;
  readonly before?: Files;
  readonly after?: Files;
  readonly message?: string;
  readonly inputs?: Partial<Context<typeof inputs, Settings>['inputs']>;
  readonly settings?: Partial<Settings>;
  /** Default `push`, on a runner. */
  readonly event?: string;
  readonly more?: Partial<ChangeContext>;
}

/** What ports of plain data are made of. */
interface World {
  readonly world: { readonly repositories: readonly object[] };
  readonly git: { readonly head: string; readonly branch: null };
  readonly files: Readonly<Record<string, string>>;
  readonly now: string;
}

const code = { 'src/cart.py': 'a = 1\n', 'tests/test_cart.py': 'def test_a():\n    pass\n' };

/** Collects and judges changes on the ports that are given. */
export function judging(portsOf: (world: never) => Ports) {
  return async (told: Told): Promise<{ readonly facts: TestFacts; readonly judgement: Judgement }> => {
    const settings = { ...defaults, ...told.settings };
    const facts = await collect(portsOf(worldOf(told) as never), {
      inputs: { reports: undefined, 'base-reports': undefined, suites: undefined, ...told.inputs },
      settings,
      change: changeOf(told),
      trusted: { commit: base, branch: 'main' },
    });
    return { facts, judgement: judge(facts, settings) };
  };
}

function worldOf({ after = {}, before = code, files = {}, message = 'feat: more\n' }: Told): World {
  const at = (date: string) => ({ name: 'kim', email: 'kim@acme.example', date });
  const changed = Object.keys(after).length === 0 ? { 'src/cart.py': 'a = 2\n' } : after;
  const commits = [
    { sha: base, parents: [], message: 'feat: start\n', files: before, committer: at('2026-01-05T10:00:00Z') },
    { sha: head, parents: [base], message, files: changed, committer: at('2026-01-05T11:00:00Z') },
  ];
  const repository = {
    fullName: 'acme/webshop',
    defaultBranch: 'main',
    branches: { main: base, feature: head },
    commits,
  };
  return { world: { repositories: [repository] }, git: { head, branch: null }, files, now };
}

function changeOf({ event = 'push', more = {} }: Told): ChangeContext {
  const own = { repository: 'acme/webshop', event, base, head, merge: null, headRepository: null, pullRequest: null };
  return {
    kind: 'range',
    change: own,
    defaultBranch: 'main',
    pullRequest: null,
    push: null,
    branch: 'feature',
    policyAt: { kind: 'local' },
    problem: null,
    ...more,
  };
}

/** JUnit XML of tests by their names; a text is what stands in the test. */
export function junit(tests: Readonly<Record<string, string>>, stated = ''): string {
  const cases = Object.entries(tests).map(
    ([name, inside]) => `<testcase classname="tests.test_cart" name="${name}">${inside}</testcase>`,
  );
  return `<testsuites><testsuite name="pytest" ${stated}>${cases.join('')}</testsuite></testsuites>`;
}

export const passed = '';
export const failed = '<failure message="assert 7 == 8">tests/test_cart.py:2: AssertionError</failure>';
export const skipped = '<skipped message="later"/>';

/** The verdict of a rule, by its name without the control. */
function verdictOf(judgement: Judgement, rule: string): Verdict {
  const found = judgement.verdicts.find((verdict) => verdict.rule === `test-gate/${rule}`);
  if (found === undefined) throw new Error(`no verdict of ${rule}`);
  return found;
}

export function findingsOf(judgement: Judgement, rule: string): readonly FindingDraft[] {
  return verdictOf(judgement, rule).findings;
}

/** What a rule decided by itself, levels left aside: findings that weigh less do not decide. */
export function outcomeOf(judgement: Judgement, rule: string): string {
  const verdict = verdictOf(judgement, rule);
  const deciding = verdict.findings.filter(({ atMost }) => atMost === undefined);
  if (deciding.some(({ outcome }) => outcome === 'fail')) return 'fail';
  if (deciding.length > 0 || verdict.undecided === true) return 'unknown';
  return verdict.applies ? 'pass' : 'not applicable';
}
