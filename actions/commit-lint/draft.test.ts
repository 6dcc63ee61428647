import type { Ports } from '@cm/app';
import { available, type Level, unavailable } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { commitOf, defaults, factsOf } from './commit-lint.fixture.ts';
import { collectDraft } from './draft.ts';
import type { CommitLintFacts } from './facts.ts';
import { judge } from './judge.ts';
import type { Settings } from './settings.ts';

/** What each rule weighs at most in what was found of a message that is being written; `own` is the rule's own level. */
function weights(
  message: string,
  more: Partial<CommitLintFacts> = {},
  settings: Partial<Settings> = {},
): Readonly<Record<string, Level | 'own'>> {
  const commit = commitOf(message, { sha: '', parents: [] });
  const facts = factsOf([commit], { stage: 'text', draft: 'new', branch: 'feature/TASK-1-shop', ...more });
  const found = judge(facts, { ...defaults, ...settings }).verdicts.flatMap(({ rule, findings }) =>
    findings.map(({ atMost }) => [rule.replace('commit-lint/', ''), atMost ?? 'own'] as const),
  );
  return Object.fromEntries(found);
}

const task = '\n\nTask: TASK-1\n';

describe('what a message that is being written may break', () => {
  it.each<[string, string, Partial<CommitLintFacts>, Partial<Settings>, Readonly<Record<string, Level | 'own'>>]>([
    ['nothing', `feat: x${task}`, {}, {}, {}],
    ['the form', `open the shop${task}`, {}, {}, { 'header-format': 'own' }],
    ['the type', `refctor: x${task}`, {}, {}, { 'type-allowed': 'own' }],
    ['the scope', `feat(shop): x${task}`, {}, { scopes: ['api'] }, { 'scope-allowed': 'own' }],
    ['the layout', `feat: x\nmore${task}`, {}, {}, { 'body-layout': 'own' }],
    ['the trailer, on a branch that names the ticket', 'feat: x\n', {}, {}, { 'task-trailer': 'warning' }],
    [
      'the trailer, on a branch that names none',
      'feat: x\n',
      { branch: 'shop' },
      {},
      { ticket: 'warning', 'task-trailer': 'own' },
    ],
    ['the form, of WIP', `WIP: x${task}`, {}, {}, { unfinished: 'warning' }],
    ['the type, of WIP', `bug: WIP x${task}`, {}, {}, { unfinished: 'warning' }],
    ['the form, of what git folds into another commit', 'fixup! open the shop\n', {}, {}, {}],
    [
      'the form, where the policy squashes',
      `open${task}`,
      {},
      { mergeMethod: 'squash' },
      { 'header-format': 'warning' },
    ],
    ['the form, where the policy rebases', `open${task}`, {}, { mergeMethod: 'rebase' }, { 'header-format': 'own' }],
    ['the form, of an old message', `open${task}`, { draft: 'replayed' }, {}, { 'header-format': 'warning' }],
    ['everything, by being empty', '\n', {}, {}, {}],
    ['everything but the sign-off', 'Signed-off-by: Ada Acme <ada@acme.test>\n', {}, {}, {}],
  ])('%s', (_name, message, facts, settings, expected) => {
    expect(weights(message, facts, settings)).toEqual(expected);
  });

  it('the same message, given as one that is done, is judged in full', () => {
    expect(weights('fixup! open the shop\n', { draft: null })).toMatchObject({ unfinished: 'own' });
    expect(weights('', { draft: null })).toMatchObject({ 'header-format': 'own' });
  });
});

describe('what git says of the commit that is being made', () => {
  const head = '1'.repeat(40);
  const other = '2'.repeat(40);
  const merge = `tree ${head}\nparent ${head}\nparent ${other}\n\nMerge branch 'side'\n\nof the river\n`;

  /** Git with these names, and nothing else. */
  function git(names: Readonly<Record<string, string>>): Ports {
    const bytes = new TextEncoder().encode(merge);
    const objects: Ports['git']['objects'] = async (specs) =>
      available(
        specs.map((spec) => {
          const id = names[spec.replace('^{commit}', '')];
          return id === undefined ? { kind: 'missing', spec } : { kind: 'found', spec, id, type: 'commit', bytes };
        }),
      );
    return { git: { objects } } as Ports;
  }

  it.each([
    ['an ordinary one', { HEAD: head }, 'feat: x', { draft: 'new', parents: [] }],
    ['the first one', {}, 'feat: x', { draft: 'new', parents: [] }],
    ['a merge', { HEAD: head, MERGE_HEAD: other }, 'feat: x', { draft: 'new', parents: [head, other] }],
    ['one after a merge', { HEAD: head, 'HEAD^2': other }, 'feat: x', { draft: 'new', parents: [] }],
    [
      'a merge, amended',
      { HEAD: head, 'HEAD^2': other },
      `\n Merge branch 'side'\n\nwith care\n`,
      { draft: 'new', parents: [head, other] },
    ],
    ['one that is picked', { HEAD: head, CHERRY_PICK_HEAD: other }, 'x', { draft: 'replayed', parents: [] }],
    ['one that is reverted', { HEAD: head, REVERT_HEAD: other }, 'x', { draft: 'replayed', parents: [] }],
  ])('%s', async (_name, names, message, expected) => {
    expect(await collectDraft(git(names), message)).toEqual(expected);
  });

  it('nothing, where there is no repository', async () => {
    const ports = { git: { objects: async () => unavailable('no repository') } } as unknown as Ports;
    expect(await collectDraft(ports, 'feat: x')).toEqual({ draft: 'new', parents: [] });
  });
});
