import { spawnSync } from 'node:child_process';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { refNameProblem } from './ref-name.ts';

/** What git itself says of a name. */
function allowedByGit(name: string): boolean {
  return spawnSync('git', ['check-ref-format', `refs/heads/${name}`]).status === 0;
}

describe('refNameProblem', () => {
  it.each([
    ['feature/TASK-1-add', null],
    ['größe', null],
    ['a b', 'git allows no space in a branch name'],
    ['a~1', 'git allows no "~" in a branch name'],
    ['a\tb', 'git allows no control character in a branch name'],
    ['-a', 'a branch name may not start with "-"'],
    ['a..b', 'git allows no branch name with ".." in it'],
    ['a/', 'git allows no branch name with "/" at an end or twice in a row'],
    ['a.lock', 'git allows no branch name with a part that ends with ".lock"'],
    ['HEAD', 'the name has a meaning of its own in git'],
    ['', 'it is empty'],
  ])('%j: %s', (name, problem) => {
    expect(refNameProblem(name)).toBe(problem);
  });

  it('agrees with git', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      'a',
      '/',
      '.',
      '..',
      '@',
      '{',
      '@{',
      '.lock',
      ' ',
      '~',
      '*',
      '[',
      ']',
      '\\',
      '?',
      '\x7f',
      'é',
      '-',
    );
    const names = fc
      .sample(fc.array(piece, { maxLength: 5 }), { numRuns: 250, seed: 3 })
      .map((pieces) => pieces.join(''));
    // These two git refuses as branches only, and takes as references.
    const compared = names.filter((name) => !name.startsWith('-') && name !== '@');
    expect(compared.filter((name) => allowedByGit(name) !== (refNameProblem(name) === null))).toEqual([]);
  });
});
