import { describe, expect, it } from 'vitest';

import { placeText } from './place.ts';
import { remedyParts } from './remedy.ts';

describe('remedies', () => {
  it.each([
    ['one line is a sentence', 'Write `feat: x`.', 'Write `feat: x`.', ''],
    ['a sentence, then text to copy', 'Run this:\n\n  git push\n', 'Run this:', 'git push'],
    ['text to copy keeps its own indentation', 'Add:\n  a:\n    b: 1', 'Add:', 'a:\n  b: 1'],
    ['a line of YAML is no sentence', 'controls:\n  lint: {}', '', 'controls:\n  lint: {}'],
    ['nothing', '', '', ''],
    ['blank lines only', ' \n \n', '', ''],
  ])('%s', (_, given, sentence, code) => {
    expect(remedyParts(given)).toEqual({ sentence, code });
  });
});

describe('places in words', () => {
  const sha = 'a1b2c3d4'.repeat(5);
  it.each([
    [{ kind: 'file', path: 'a.py', line: 3, column: 7 }, 'a.py:3:7'],
    [{ kind: 'file', path: 'a.py' }, 'a.py'],
    [{ kind: 'commit', sha, line: 2 }, 'commit a1b2c3d4, line 2'],
    [{ kind: 'pull-request', number: 12, part: 'title' }, 'pull request 12, title'],
    [
      { kind: 'pull-request', number: 12, part: 'predicted', line: 4 },
      'pull request 12, predicted merge message, line 4',
    ],
    [{ kind: 'pull-request', number: 12, part: 'branch' }, 'pull request 12, branch name'],
    [{ kind: 'revision', id: '0042', path: 'm/0042.py' }, 'revision 0042, in m/0042.py'],
    [{ kind: 'advisory', id: 'GHSA-1', package: 'left' }, 'GHSA-1, in left'],
    [{ kind: 'repository', name: 'acme/pay' }, 'repository acme/pay'],
    [{ kind: 'repository' }, 'repository'],
    [null, ''],
  ] as const)('%j is %j', (location, expected) => {
    expect(placeText(location)).toBe(expected);
  });
});
