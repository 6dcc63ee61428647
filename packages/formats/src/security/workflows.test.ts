import { describe, expect, it } from 'vitest';

import { areasOf, changed, told } from './scan.fixture.ts';

const path = '.github/workflows/ci.yml';

describe('what a workflow may do', () => {
  it.each([
    ['a job that may write', ['+      contents: write'], 'permission contents: write'],
    ['a job that may sign in elsewhere', ['+  id-token: write'], 'permission id-token: write'],
    ['everything', ['+permissions: write-all'], 'permission permissions: write-all'],
    ['a limit is taken away', ['-permissions: {}'], 'permission permissions: {}'],
    ['a limit is taken away, in lines', ['-permissions:', '-  contents: read'], 'permission permissions:'],
    ['it runs with secrets on what strangers send', ['+  pull_request_target:'], 'permission pull_request_target'],
    ['the same, in one line', ['+on: [push, pull_request_target]'], 'permission pull_request_target'],
    ['a further secret', ['+          KEY: ${{ secrets.DEPLOY_KEY }}'], 'permission secrets.DEPLOY_KEY'],
    ['all secrets', ['+    secrets: inherit'], 'permission secrets: inherit'],
  ] as const)('%s', (_, lines, hit) => {
    expect(told(changed(path, lines))).toContainEqual(expect.stringContaining(`authentication: ${hit}`));
  });

  it.each([
    ['a right to read', ['+  contents: read']],
    ['nothing at all', ['+permissions: {}']],
    ['the job’s own token', ['+          TOKEN: ${{ secrets.GITHUB_TOKEN }}']],
    ['a secret that was there', ['-  a: ${{ secrets.KEY }}', '+  b: ${{ secrets.KEY }}']],
    ['a comment', ['+  # contents: write']],
    ['a step', ['+      - run: npm test']],
    ['a condition', ["+    if: github.event_name == 'pull_request_target'"]],
    ['a password of a database for tests', ['+          POSTGRES_PASSWORD: postgres']],
  ])('%s is none', (_, lines) => {
    expect(areasOf(changed(path, lines))).toEqual([]);
  });

  it('is none where the whole workflow goes', () => {
    expect(areasOf(changed(path, ['-permissions:', '-  contents: write'], { status: 'removed' }))).toEqual([]);
  });
});
