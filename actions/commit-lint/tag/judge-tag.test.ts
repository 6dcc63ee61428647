import { available, type FindingDraft, unavailable } from '@cm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findingsOf, shaOf } from '../commit-lint.fixture.ts';
import { rules } from '../rules/index.ts';
import type { JudgedTag, TagFacts } from './facts.ts';
import { tagRules } from './rules.ts';
import { annotated, inOrder, judged, oneFeature, tagOf } from './tag.fixture.ts';

type Changed = Partial<JudgedTag>;

const plain = available({ annotated: false as const });
const unread = unavailable('The server did not answer.');
const behind = (why: 'line' | 'reachable' | 'same-version', tag: string): Changed => ({
  line: available({ ...inOrder, conflict: { tag, why }, instead: 'v1.2.1' }),
});
const off = (scheme: string | null): Changed => ({ branch: available({ on: 'neither', scheme }) });
const misnamed: Changed = {
  name: '1.1.0',
  version: null,
  line: null,
  since: null,
  naming: { problem: 'Tag "1.1.0" lacks the "v" that release tags start with.', suggestion: 'v1.1.0' },
};

function first(tag: JudgedTag, rule: string): FindingDraft | undefined {
  return findingsOf(judged(tag), rule)[0];
}

describe('what each rule says', () => {
  it.each<[string, Changed, string, string]>([
    ['a name without v', misnamed, 'tag-version', 'lacks the "v"'],
    ['a plain tag', { body: plain }, 'tag-annotated', 'v1.1.0 is a plain tag'],
    [
      'another tag’s object',
      { body: available(annotated({ ownName: 'v1.0.9' })) },
      'tag-annotated',
      'says that it is v1.0.9',
    ],
    [
      'a greater one of its line',
      behind('line', 'v1.1.3'),
      'tag-order',
      'not greater than v1.1.3, which is there already',
    ],
    ['a greater one in its history', behind('reachable', 'v1.2.0'), 'tag-order', 'v1.2.0, which is in its own history'],
    ['the same version', behind('same-version', 'v1.1.0+b'), 'tag-order', 'the same version as v1.1.0+b'],
    [
      'another commit before',
      { moved: available({ commit: shaOf(2), object: shaOf(3) }) },
      'tag-unmoved',
      'was moved from 222222222222 to 111111111111',
    ],
    ['no list', { body: available(annotated({}, 'Release')) }, 'tag-changes', 'has no list below a line "Changes:"'],
    [
      'another heading',
      { body: available(annotated({}, 'Changelog:\n- x')) },
      'tag-changes',
      'Line 1, "Changelog:", looks like its heading',
    ],
    [
      'an empty list',
      { body: available(annotated({}, 'Changes:')) },
      'tag-changes',
      'Nothing is listed below "Changes:"',
    ],
    [
      'a list without bullets',
      { body: available(annotated({}, 'Changes:\nExport')) },
      'tag-changes',
      'Line 2, "Export", is no item',
    ],
    ['a branch that nobody merged', off(null), 'tag-branch', 'which is not on main.'],
    ['a release of other files', off('its files are others'), 'tag-branch', 'not on main, and its files are others.'],
  ])('on %s', (_, changed, rule, message) => {
    const tag = tagOf(changed);
    expect(first(tag, rule)).toMatchObject({ outcome: 'fail', message: expect.stringContaining(message) });
    expect(first(tag, rule)?.remedy).not.toBe('');
    expect(first(tag, rule)?.location).toEqual({ kind: 'commit', sha: shaOf(1) });
  });

  it.each<[string, Changed, string]>([
    ['the tag object', { body: unread }, 'tag-annotated'],
    ['the other tags', { line: unread, since: null }, 'tag-order'],
    ['where it stood', { moved: unread }, 'tag-unmoved'],
    ['the default branch', { branch: unread }, 'tag-branch'],
  ])('is unknown where %s could not be read', (_, changed, rule) => {
    expect(first(tagOf(changed), rule)).toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('did not answer'),
    });
  });

  it('is unknown where the commits could not be read', () => {
    const judgement = judged(tagOf({ since: null }), {}, unread);
    expect(findingsOf(judgement, 'commits-read')[0]?.outcome).toBe('unknown');
    expect(judgement.verdicts.find(({ rule }) => rule === 'commit-lint/tag-agreement')?.undecided).toBe(true);
    expect(judgement.facts).toMatchObject({ expected: null, read: 0, nextVersion: null });
  });

  it.each<[string, Changed, string]>([
    ['nothing is wrong', {}, ''],
    [
      'it was made again on the same commit',
      { moved: available({ commit: shaOf(1), object: shaOf(3) }) },
      'made again on the same commit',
    ],
    [
      'it was built from the default branch',
      { branch: available({ on: 'source', source: shaOf(5), folder: 'dist' }) },
      'built from 555555555555 on main',
    ],
    [
      'it is the first release',
      { since: null, line: available({ ...inOrder, previous: null, previousFinal: null }) },
      'first release',
    ],
  ])('is nothing where %s', (_, changed, reason) => {
    const { verdicts } = judged(tagOf(changed));
    expect(verdicts.flatMap(({ findings }) => findings)).toEqual([]);
    expect(verdicts.some((verdict) => verdict.reason.includes(reason))).toBe(true);
  });
});

describe('the list and the commits', () => {
  it('each missing one is named, and the whole list is printed', () => {
    const unlisted = [{ sha: shaOf(3), item: 'Round totals' }];
    const agreement = { itemsWithoutCommit: [], commitsWithoutItem: unlisted, undecided: 0 };
    const finding = first(tagOf({ since: { ...oneFeature, agreement } }), 'tag-agreement');
    expect(finding?.message).toBe('The list does not speak of 1 change since v1.0.0: "Round totals" (333333333333).');
    expect(finding?.remedy).toContain('Changes:\n- Export added\n- Round totals\nEND');
  });

  it('too much to compare is unknown', () => {
    const agreement = { itemsWithoutCommit: [], commitsWithoutItem: [], undecided: 2 };
    expect(first(tagOf({ since: { ...oneFeature, agreement } }), 'tag-agreement')?.outcome).toBe('unknown');
  });
});

describe('a signature', () => {
  const signed = (complete: boolean): Changed => ({
    body: available(annotated({ signature: { format: 'ssh', complete } })),
  });
  it.each<[string, Changed, boolean, number]>([
    ['is not asked for', {}, false, 0],
    ['is missing', {}, true, 1],
    ['has no end', signed(false), true, 1],
    ['is there', signed(true), true, 0],
    ['cannot be on a plain tag', { body: plain }, true, 1],
  ])('%s', (_, changed, signedTags, count) => {
    expect(findingsOf(judged(tagOf(changed), { signedTags }), 'tag-signed')).toHaveLength(count);
  });

  it('is never said to be good', () => {
    const verdict = judged(tagOf(signed(true)), { signedTags: true }).verdicts.find(({ rule }) =>
      rule.endsWith('tag-signed'),
    );
    expect(verdict?.reason).toBe('A signature (ssh) is there. Whose it is was not checked: git verify-tag v1.1.0');
  });

  it('is made by the commands, where it is asked for', () => {
    expect(findingsOf(judged(tagOf({ body: plain }), { signedTags: true }), 'tag-annotated')[0]?.remedy).toContain(
      'git tag -s -f',
    );
  });
});

describe('the remedy', () => {
  it('makes nothing again that has to go anyway', () => {
    const tag = tagOf({ body: plain, ...off(null) });
    expect(first(tag, 'tag-annotated')?.remedy).toBe('Use git tag -a when you make it again.');
    expect(first(tag, 'tag-branch')?.remedy).toContain('git push --delete origin refs/tags/v1.1.0');
  });

  it('pushes nothing by force that is not pushed', () => {
    expect(first(tagOf({ body: plain, pushed: false }), 'tag-annotated')?.remedy).toContain(
      '\ngit push origin refs/tags/v1.1.0',
    );
  });

  it('puts a moved tag back as it was', () => {
    const moved = available({ commit: shaOf(2), object: shaOf(3) });
    const lines = first(tagOf({ moved }), 'tag-unmoved')?.remedy.split('\n');
    expect(lines?.slice(0, 3)).toEqual([
      'Put it back, and release the new commit as v1.1.1:',
      `git push --force origin ${shaOf(3)}:refs/tags/v1.1.1`.replace('v1.1.1', 'v1.1.0'),
      "git tag -a v1.1.1 111111111111 -F - <<'END'",
    ]);
  });

  it('quotes what a shell would read', () => {
    const lines = first(tagOf({ name: 'v1.1.0-$(x)', body: plain }), 'tag-annotated')?.remedy ?? '';
    expect(lines).toContain("git tag -a -f 'v1.1.0-$(x)' 111111111111");
    expect(lines).toContain("git push --force origin 'refs/tags/v1.1.0-$(x)'");
  });
});

describe('on a tag that is no release', () => {
  it('no rule applies, and the reason says why', () => {
    const { verdicts, summary } = judged({ kind: 'idle', name: 'v1', why: 'It moves.' });
    expect(verdicts).toEqual(rules.map(({ id }) => ({ rule: id, applies: false, reason: 'It moves.', findings: [] })));
    expect(summary).toBe('Nothing to judge: It moves.');
  });
});

describe('on any facts', () => {
  const word = fc.constantFrom('v1.0.0', '1.1', "v1'", 'v1\n', '`x`', '', '\u202e', 'END');
  const fact = <T>(values: fc.Arbitrary<T>) => fc.oneof(values.map(available), fc.constant(unread));
  const body = fc.oneof(
    fc.constant({ annotated: false as const }),
    fc
      .tuple(word, fc.boolean())
      .map(([text, complete]) =>
        annotated({ ownName: text, signature: { format: 'pgp', complete } }, `${text}\nChanges:\n- ${text}\nEND\n- x`),
      ),
  );
  const tag: fc.Arbitrary<TagFacts> = fc
    .record({
      name: word,
      pushed: fc.boolean(),
      defaultBranch: fc.option(word),
      naming: fc.option(fc.record({ problem: fc.constant('It is wrong.'), suggestion: fc.option(word) })),
      body: fact(body),
      moved: fc.oneof(
        fc.constantFrom('new' as const, 'unsaid' as const),
        fact(fc.constant({ commit: shaOf(2), object: shaOf(3) })),
      ),
      branch: fact(fc.constantFrom({ on: 'default' as const }, { on: 'neither' as const, scheme: 'x' })),
      line: fc.option(
        fact(word.map((name) => ({ ...inOrder, conflict: { tag: name, why: 'line' as const }, instead: name }))),
      ),
      since: fc.option(fc.constant(oneFeature)),
    })
    .map(tagOf);

  it('every rule has one verdict, every finding says what to do, and no line ends a message early', () => {
    fc.assert(
      fc.property(tag, fc.boolean(), (seen, signedTags) => {
        const { verdicts } = judged(seen, { signedTags });
        expect(verdicts.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
        for (const { message, remedy } of verdicts.flatMap(({ findings }) => findings)) {
          expect(message).not.toBe('');
          expect(remedy).not.toBe('');
          const lines = remedy.split('\n');
          const opened = lines.filter((line) => line.endsWith("<<'END'")).length;
          expect(lines.filter((line) => line === 'END')).toHaveLength(opened);
        }
      }),
    );
  });
});

it('no rule is an error about what was there before, and each has a page', () => {
  for (const { scope, doc } of tagRules) {
    expect(scope).toBe('change');
    expect([doc.good.length, doc.bad.length].every((count) => count > 0) && doc.fix !== '').toBe(true);
  }
});
