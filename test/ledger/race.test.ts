import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { readLedger } from '@cm/app/ledger';
import { cloneAt, makeRepository, type TestRepository } from '@cm/testkit';
import { afterEach, describe, expect, test } from 'vitest';

import { branch, git, idsOf, portsOf, valueOf } from './support.ts';

const minutes = 120_000;
let origin: TestRepository | null = null;
afterEach(() => origin?.remove());

describe('two processes that write one entry after the other lose none', () => {
  test.each([
    [20, 'in one shallow clone', 1, true],
    [6, 'in one whole clone', 0, true],
    [6, 'in a clone each', 1, false],
  ])('%i entries each, %s', { timeout: minutes }, async (each, _, depth, one) => {
    origin = makeRepository({ commits: [{ message: 'feat: one' }, { message: 'feat: two' }] });
    const first = cloneAt(origin, { depth });
    const second = one ? first : cloneAt(origin, { depth });
    const write = async (clone: string, name: string) => {
      const args = [join(import.meta.dirname, 'writer.ts'), clone, name, String(each)];
      return (await promisify(execFile)(process.execPath, args)).stdout;
    };
    await Promise.all([write(first, 'one'), write(second, 'two')]);
    const read = valueOf(await readLedger(portsOf(cloneAt(origin)), branch));
    const wanted = ['one', 'two'].flatMap((name) =>
      Array.from({ length: each }, (__, index) => `${name} ${index + 1}`),
    );
    expect([...idsOf(read)].toSorted()).toEqual(wanted.toSorted());
    expect(read.verified).toMatchObject({ kind: 'whole', head: { seq: 2 * each } });
    expect(origin.git('rev-list', '--count', branch)).toBe(String(2 * each));
    expect(git(first, ['status', '--porcelain'])).toBe('');
  });
});
