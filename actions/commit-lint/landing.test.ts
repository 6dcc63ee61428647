import { readFileSync } from 'node:fs';

import type { GitCommit, MergeSettings } from '@cm/app';
import { gitTrailers, type PredictedMessage } from '@cm/formats/commits';
import type { FindingDraft, Judgement } from '@cm/model';
import { describe, expect, it } from 'vitest';

import {
  commitOf,
  defaults,
  findingsOf,
  githubDefaults,
  listed,
  pullFacts,
  shaOf,
  tableRows,
} from './commit-lint.fixture.ts';
import { judge } from './judge.ts';
import { settingsSchema } from './schemas.ts';

function predictedOf(judgement: Judgement): readonly PredictedMessage[] {
  return judgement.facts['predicted'] as readonly PredictedMessage[];
}

function weight(findings: readonly FindingDraft[], kind: string): string {
  const found = findings.filter(({ location }) => location?.kind === kind);
  return found.length === 0 ? 'none' : (found[0]?.atMost ?? 'error');
}

function allows(cell: string | undefined): boolean | null {
  return cell === '?' ? null : cell === 'yes';
}

describe('which messages have to hold', () => {
  it.each(tableRows(readFileSync(new URL('tables/landing.md', import.meta.url), 'utf8')))('line $line', ({ cells }) => {
    const merge = {
      ...githubDefaults,
      allowSquash: allows(cells['squash']),
      allowMerge: allows(cells['merge']),
      allowRebase: allows(cells['rebase']),
    };
    const declared = (cells['declared'] ?? '') === '' ? null : cells['declared'];
    const commits = [commitOf('bad one'), commitOf('bad two', { number: 2 })];
    const judgement = judge(
      pullFacts(commits, { title: 'bad title', merge }),
      settingsSchema.parse({ 'merge-method': declared }),
    );
    const found = findingsOf(judgement, 'header-format');
    expect(weight(found, 'pull-request')).toBe(cells['squash message']);
    expect(weight(found, 'commit')).toBe(cells['commits']);
    expect(found.filter(({ location }) => location?.kind === 'commit')).toHaveLength(
      cells['commits'] === 'none' ? 0 : 2,
    );
    expect(findingsOf(judgement, 'merge-settings')[0]?.outcome ?? '').toBe(cells['settings']);
    expect([...new Set(predictedOf(judgement).map(({ method }) => method))]).toEqual(listed(cells['predicted']));
  });

  it('says nothing of the open choice where it harms nobody', () => {
    expect(findingsOf(judge(pullFacts([commitOf('feat: one')]), defaults), 'merge-settings')).toEqual([]);
  });
});

/** `feat: one / Task: TASK-1; @bo feat: two; (merge)`. */
function commitsIn(cell: string): readonly GitCommit[] {
  return cell.split('; ').map((text, index) => {
    const number = index + 1;
    if (text === '(merge)') {
      return commitOf("Merge branch 'main' into feature/export", { number, parents: [shaOf(number - 1), shaOf(9)] });
    }
    const bo = text.startsWith('@bo ');
    const message = text.replace('@bo ', '').replace(' / ', '\n\n');
    return commitOf(message, { number, ...(bo ? { authorName: 'Bo Acme', authorEmail: 'bo@acme.test' } : {}) });
  });
}

function squashFacts(cells: Readonly<Record<string, string>>): ReturnType<typeof pullFacts> {
  const setting = (name: string): string | null => (cells[name] === '?' ? null : (cells[name] ?? null));
  const merge = { ...githubDefaults, allowMerge: false, allowRebase: false };
  const squash = { squashTitle: setting('title'), squashMessage: setting('message') } as Partial<MergeSettings>;
  return pullFacts(commitsIn(cells['commits'] ?? ''), {
    title: 'feat: title',
    body: 'Why.\n\nTask: TASK-9',
    merge: { ...merge, ...squash },
  });
}

describe('the squash message', () => {
  const rows = tableRows(readFileSync(new URL('tables/squash.md', import.meta.url), 'utf8'));

  it.each(rows)('line $line', ({ cells }) => {
    const judgement = judge(squashFacts(cells), defaults);
    expect(predictedOf(judgement)[0]?.title).toBe(cells['first line']);
    const found = judgement.verdicts
      .filter(({ rule }) => !/\/(?:ticket|ticket-agreement|task-trailer)$/.test(rule))
      .flatMap(({ rule, findings }) =>
        findings.map(({ outcome }) => rule.replace('commit-lint/', '') + (outcome === 'unknown' ? ' (unknown)' : '')),
      );
    expect(found).toEqual(listed(cells['findings']));
    const [trailer] = findingsOf(judgement, 'task-trailer');
    const states = { readable: undefined, lost: 'fail', unknown: 'unknown' } as Readonly<
      Record<string, string | undefined>
    >;
    expect(trailer?.outcome).toBe(states[cells['task'] ?? '']);
    expect(trailer?.remedy.split('\n')[0] ?? '').toBe(cells['remedy']);
  });

  const pasted = rows.filter(({ cells }) => (cells['remedy'] ?? '').startsWith('When you merge, put'));

  it.each(pasted)('is repaired so that git reads the trailer: line $line', ({ cells }) => {
    const [trailer] = findingsOf(judge(squashFacts(cells), defaults), 'task-trailer');
    const text = (trailer?.remedy ?? '').split('\n').slice(1).join('\n');
    expect(gitTrailers(text).map(([token]) => token)).toContain('Task');
  });

  it('names the merge commit that empties it', () => {
    const cells = { title: 'PR_TITLE', message: 'COMMIT_MESSAGES', commits: 'feat: one / Task: TASK-1; (merge)' };
    const [trailer] = findingsOf(judge(squashFacts(cells), defaults), 'task-trailer');
    expect(trailer?.message).toContain(
      `leaves the body empty, because the branch holds the merge commit ${shaOf(2).slice(0, 12)}`,
    );
    expect(trailer?.remedy).toContain('\ngit rebase origin/main\n');
  });

  it('is told where the title comes from, and the branch’s only commit is not told twice', () => {
    const [finding, ...more] = findingsOf(judge(pullFacts([commitOf('refctor: split')]), defaults), 'type-allowed');
    expect(more).toEqual([]);
    expect(finding?.remedy).toBe(
      'GitHub takes it from the branch’s only commit. Run git commit --amend, then git push --force-with-lease. The first line should read:\nrefactor: split',
    );
  });

  it('is mended in the only commit although the title reads the same', () => {
    const facts = pullFacts([commitOf('refctor: split')], { title: 'refctor: split' });
    expect(findingsOf(judge(facts, defaults), 'type-allowed')[0]?.remedy).toContain('git commit --amend');
    const titled = { ...githubDefaults, squashTitle: 'PR_TITLE' } as const;
    const other = judge(pullFacts([commitOf('refctor: split')], { title: 'refctor: split', merge: titled }), defaults);
    expect(findingsOf(other, 'type-allowed')[0]?.remedy).toContain('Edit the title');
  });

  it('takes no notice of a merge in the count of commits', () => {
    const commits = commitsIn('refctor: split; (merge)');
    const [finding] = findingsOf(judge(pullFacts(commits), defaults), 'type-allowed');
    expect(finding?.remedy).toContain('the branch’s only commit');
  });

  it('leaves GitHub’s own ending out of the title to type', () => {
    const commits = commitsIn('feat: one; feat: two');
    const [finding] = findingsOf(judge(pullFacts(commits, { title: 'refctor: split' }), defaults), 'type-allowed');
    expect(finding?.remedy).toBe('Edit the title of pull request #12. It should read:\nrefactor: split');
    expect(finding?.location).toEqual({ kind: 'pull-request', number: 12, part: 'title' });
  });

  it('offers the "!" where a commit breaks callers and the title does not say so', () => {
    const commits = commitsIn('feat!: one; feat: two');
    const [finding] = findingsOf(judge(pullFacts(commits), defaults), 'breaking-change');
    expect(finding?.remedy).toBe('Edit the title of pull request #12. It should read:\nfeat!: add export');
  });
});
