import { describe, expect, it } from 'vitest';

import { commitOf, defaults, factsOf, githubDefaults, pullFacts } from './commit-lint.fixture.ts';
import type { CommitLintFacts } from './facts.ts';
import { judge } from './judge.ts';

/** Milliseconds: a guard against time that grows faster than the text. The second that is promised stands in the bench. */
const most = 10_000;
const settings = { ...defaults, scopes: ['api'] };

const texts: Readonly<Record<string, string>> = {
  'one word of a megabyte': `feat: x\n\n${'a'.repeat(1e6)}`,
  'a first line of a megabyte': 'a'.repeat(1e6),
  'a hundred thousand lines': `feat: x\n\n${'line\n'.repeat(1e5)}`,
  'a hundred thousand trailers': `feat: x\n\n${'Task: x\n'.repeat(1e5)}`,
  'thirty thousand hidden trailers': `feat: x\n\n${'Task: TASK-1\n\nprose\n\n'.repeat(3e4)}`,
  'fifty thousand number signs': `feat: x\n\n${'#'.repeat(5e4)}`,
  'fifty thousand numbers': `feat: x\n\n${'#1 '.repeat(5e4)}`,
  'fifty thousand closing words': `feat: x\n\n${'closes '.repeat(5e4)}`,
  'fifty thousand fixups': 'fixup! '.repeat(5e4),
  'a hundred thousand brackets': '('.repeat(1e5),
  'a megabyte of marks': '!'.repeat(1e6),
  'a megabyte of blanks': ' '.repeat(1e6),
  'three hundred thousand scopes': `feat(${'a,'.repeat(3e5)}a): x`,
  'fifty thousand reverts': `Revert "x"\n\n${'This reverts commit 1234567.\n'.repeat(5e4)}`,
  'fifty thousand breaking changes': `feat: x\n\n${'breaking change: x\n'.repeat(5e4)}`,
  'thirty thousand co-authors': `feat: x\n\n${Array.from({ length: 3e4 }, (_, n) => `Co-authored-by: a <${n}@x>`).join('\n')}`,
};

const described = { ...githubDefaults, squashTitle: 'PR_TITLE', squashMessage: 'PR_BODY' } as const;
const shapes: Readonly<Record<string, (text: string) => CommitLintFacts>> = {
  'as a text': (text) => factsOf([commitOf(text)], { stage: 'text' }),
  'in a pull request': (text) => pullFacts([commitOf(text), commitOf('feat: y', { number: 2 })]),
  'as title and description': (text) => pullFacts([commitOf('feat: y')], { title: text, body: text, merge: described }),
};

describe.each(Object.keys(shapes))('%s', (shape) => {
  it.each(Object.keys(texts))('%s', (name) => {
    const facts = shapes[shape]?.(texts[name] ?? '') ?? factsOf([]);
    const start = performance.now();
    const judgement = judge(facts, settings);
    expect(performance.now() - start).toBeLessThan(most);
    const longest = judgement.verdicts.flatMap((verdict) =>
      verdict.findings.map(({ message, remedy }) => message + remedy),
    );
    expect(Math.max(0, ...longest.map((text) => text.length))).toBeLessThan(6000);
  });
});

describe('ten thousand commits', () => {
  it.each([
    ['good', 'feat: x\n\nTask: TASK-1'],
    ['bad', 'stuff\nmore\n\nTask: TASK-1\n\nBREAKING CHANGES: all'],
  ])('that are %s give few findings and all facts', (_, message) => {
    const commits = Array.from({ length: 10_000 }, (_empty, index) =>
      commitOf(message, { sha: String(index).padStart(40, '0') }),
    );
    const judgement = judge(factsOf(commits), defaults);
    expect(judgement.facts['read']).toBe(10_000);
    expect(judgement.verdicts.flatMap((verdict) => verdict.findings).length).toBeLessThan(60);
  });
});
