import { beforeAll, describe, expect, it } from 'vitest';

import { judged, mergeOnly, openPullRequest } from './support/pull-request.ts';
import { liveIn } from './support/markdown.ts';
import { factsOf } from './support/step.ts';

/** Markdown as it reads on the page: escapes taken back. */
function asRead(markdown: string): string {
  const plain = markdown.replaceAll(/\\(?=[^\w\s])|&#8203;|\u200b/g, '');
  return plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

describe('what a developer sees of a red pull request', () => {
  const bad = {
    branch: 'basket',
    merge: mergeOnly,
    commits: ['feet: add the basket\n', 'fixup! feat: add the basket\n'],
  } as const;

  it('the summary has a headline, every failing rule, and what to do about each', async () => {
    const step = await judged(bad);
    expect(step.red).toEqual(['commit-lint/type-allowed', 'commit-lint/unfinished', 'commit-lint/ticket']);
    expect(step.summary).toMatch(/^## ❌ commit-lint failed$/m);
    for (const rule of step.red) expect(step.summary).toMatch(new RegExp(`^### ❌ \`${rule}\``, 'm'));
    for (const { remedy } of step.report.findings) {
      for (const line of remedy.split('\n')) expect(asRead(step.summary)).toContain(line);
    }
    expect(step.summary).toContain('feat: add the basket');
    expect(liveIn(step.summary)).toEqual([]);
  });

  it('the summary is evidence: commits, policy and tool are named', async () => {
    const step = await judged(bad);
    const { change, policy, tool } = step.report;
    for (const word of [change.head, change.base, change.merge, policy.sha256, tool.tree]) {
      expect(word).not.toBeNull();
      expect(step.summary).toContain(word);
    }
  });

  it('each error is one annotation that ends with what to do', async () => {
    const step = await judged(bad);
    expect(step.annotations('error')).toHaveLength(3);
    const titles = step.commands.filter(({ name }) => name === 'error').map(({ props }) => props['title']);
    expect(titles).toEqual(step.red);
    for (const message of step.annotations('error')) expect(message).toMatch(/\n(?:Run |Fold |Edit |Change |git )/);
  });

  it('the outputs say what was decided, and the report is where they say', async () => {
    const step = await judged(bad);
    expect(Object.keys(step.outputs).toSorted()).toEqual(['commits', 'findings', 'outcome', 'report', 'ticket']);
    expect(step.outputs).toMatchObject({ outcome: 'fail', commits: '2', ticket: '' });
    expect(Number(step.outputs['findings'])).toBe(step.report.findings.length);
  });

  it('the report is written where `report-path` says', async () => {
    const pull = await openPullRequest(bad);
    const step = await pull.run({ inputs: { 'report-path': 'evidence/commit-lint.json' } });
    expect(step.outputs['report']).toBe('evidence/commit-lint.json');
    expect(step.report.control).toBe('commit-lint');
  });
});

describe('three hundred bad commits', () => {
  const many = Array.from({ length: 300 }, (_, index) => `changed part ${index}\n`);
  let step: Awaited<ReturnType<typeof judged>>;
  let undo: (() => void | Promise<void>)[] = [];
  beforeAll(async () => {
    step = await judged({ merge: mergeOnly, commits: many, finished: (last) => void undo.push(last) });
    for (const last of undo.toReversed()) await last();
    undo = [];
  });

  it('make at most ten annotations, one of which says how many more there are', () => {
    const annotations = step.annotations('error');
    expect(annotations.length).toBeLessThanOrEqual(10);
    const alone = annotations.filter((text) => /"changed part \d+"/.test(text)).length;
    expect(annotations.filter((text) => text.includes(`${300 - alone} more commits`))).toHaveLength(1);
  });

  it('make a summary that GitHub accepts, with the rule that fails', () => {
    expect(Buffer.byteLength(step.summary)).toBeLessThan(900 * 1024);
    expect(step.summary).toMatch(/^### ❌ `commit-lint\/header-format`: \d+ findings/m);
  });

  it('are all in the report', () => {
    const { commits, expected, read } = factsOf(step.report);
    expect({ expected, read }).toEqual({ expected: 300, read: 300 });
    expect(commits.filter(({ rules }) => rules.includes('commit-lint/header-format'))).toHaveLength(300);
  });
});

describe('one cause is said once', () => {
  it.each([
    ['a malformed policy file', { policy: 'rule: {}\n' }],
    ['a misspelt input', { inputs: { 'header-max-lenght': '60' } }],
  ])('%s: one annotation', async (_, story) => {
    const step = await judged(story);
    expect(step.exitCode).toBe(2);
    expect(['error', 'warning', 'notice'].flatMap((level) => step.annotations(level as 'error'))).toHaveLength(1);
  });
});
