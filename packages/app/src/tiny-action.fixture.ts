import type { FindingDraft, Judgement, RuleDefinition, Verdict } from '@cm/model';
import * as z from 'zod/mini';

import { type Catalogue, catalogueOf } from './catalogue.ts';
import type { ChangeContext, EventSource } from './change.ts';
import { commentInput } from './comment-request.ts';
import { type AnyAction, defineAction } from './define.ts';
import { repository, sha } from './history.fixture.ts';
import type { Host } from './host.ts';
import { integerInput, listInput } from './input-schemas.ts';
import type { Ports } from './ports.ts';

function rule(id: string, level: RuleDefinition['level']): RuleDefinition {
  const doc = { why: 'For tests.', good: [], bad: [], fix: 'Nothing.' };
  return { id, clause: 'commits.format', scope: 'change', level, enforcedLevel: 'error', title: id, doc };
}

export const tinyRules = [rule('tiny/words', 'error'), rule('tiny/tone', 'warning')] as const;

const defaults = { mostWords: 10, words: null as readonly string[] | null, polite: false };

/** What a test wants the control to see and decide; by default it passes. */
export interface TinyBehaviour {
  readonly collect?: (ports: Ports) => Promise<unknown>;
  readonly verdicts?: readonly Verdict[];
  /** What else the judge gives. */
  readonly more?: Partial<Judgement>;
  /** Whether the control takes the input `comment`. */
  readonly comments?: true;
}

/** A control with a limit, a list and a switch, each with an input that may tighten it. */
export function tinyAction({ collect, comments, more, verdicts }: TinyBehaviour = {}): AnyAction {
  const action = defineAction({
    name: 'tiny',
    title: 'Tiny',
    description: 'For tests.',
    branding: { icon: 'circle', color: 'blue' },
    inputs: {
      'most-words': {
        schema: async () => integerInput,
        description: 'Most words.',
        allowed: 'a whole number',
        tightens: { setting: 'mostWords', direction: 'lower' },
      },
      words: {
        schema: async () => listInput,
        description: 'Words.',
        allowed: 'a list',
        tightens: { setting: 'words', direction: 'subset' },
      },
    },
    settings: async () =>
      z.pipe(
        z.strictObject({
          'most-words': z._default(z.int(), 10),
          words: z._default(z.nullable(z.array(z.string())), null),
          polite: z._default(z.boolean(), false),
        }),
        z.transform(({ words, polite, ...rest }) => ({ mostWords: rest['most-words'], words, polite })),
      ),
    defaults,
    directions: { polite: 'on' },
    outputs: { count: 'How many.' },
    permissions: {},
    rules: tinyRules,
    collect: async (ports) => (collect === undefined ? null : await collect(ports)),
    judge: (_facts, settings) => ({
      verdicts: verdicts ?? tinyRules.map(({ id }) => verdict(id)),
      summary: 'Judged.',
      facts: { mostWords: settings.mostWords },
      outputs: { count: '1' },
      ...more,
    }),
  });
  return comments === true ? { ...action, inputs: { ...action.inputs, comment: commentInput } } : action;
}

export const tinyCatalogue = (): Promise<Catalogue> => catalogueOf([tinyAction()]);

/** A verdict of one rule: without findings it passes. */
export function verdict(id: string, findings: readonly FindingDraft[] = [], more: Partial<Verdict> = {}): Verdict {
  return { rule: id, applies: true, reason: 'Looked at.', findings, ...more };
}

/** A finding of a failing rule. */
export function draft(message: string, more: Partial<FindingDraft> = {}): FindingDraft {
  return { outcome: 'fail', message, remedy: 'Mend it.', location: null, ...more };
}

const noRange: Omit<EventSource, 'name' | 'payload'> = { repository, sha: null, ref: null, range: null };

/** A run on these ports; an event is the name and payload of one. */
export function hostOf(ports: Ports, more: Partial<Host> & { readonly event?: EventSource } = {}): Host {
  return {
    surface: 'action',
    ports,
    event: { ...noRange, name: 'push', payload: null },
    rawInputs: new Map(),
    policyFile: null,
    run: { id: '1', attempt: 1, job: 'lint', workflowRef: null, actor: 'ada' },
    tool: { name: 'cm-actions', version: '1.0.0', tree: null },
    ...more,
  };
}

export interface PullPlace {
  readonly base: string;
  readonly head: string;
  /** Name of the tested merge commit, where one is checked out. */
  readonly merge?: string;
  readonly into?: string;
  readonly author?: string | null;
  readonly commits?: number | null;
}

/** The context of pull request 7 by `ada` from `base` to `head`, by commit names, as `resolveChange` gives it. */
export function pullContext({
  base,
  head,
  merge,
  into = 'main',
  author = 'ada',
  commits = null,
}: PullPlace): ChangeContext {
  const tested = merge !== undefined && into === 'main';
  const settings = { allowSquash: null, allowMerge: null, allowRebase: null };
  return {
    kind: 'pull-request',
    change: {
      repository,
      event: 'pull_request',
      base: sha(base),
      head: sha(head),
      merge: merge === undefined ? null : sha(merge),
      headRepository: repository,
      pullRequest: 7,
    },
    defaultBranch: 'main',
    pullRequest: {
      number: 7,
      title: 'feat: x',
      body: '',
      author: author === null ? null : { login: author, type: 'User' },
      headRef: 'feature',
      baseRef: into,
      headRepository: repository,
      commits,
      fork: false,
      baseSha: sha(base),
      merge: { ...settings, squashTitle: null, squashMessage: null, mergeTitle: null, mergeMessage: null },
    },
    push: null,
    branch: 'feature',
    baseBranch: into,
    policyAt: tested ? { kind: 'commit', sha: sha(base) } : { kind: 'branch', name: 'main' },
    problem: null,
  };
}
