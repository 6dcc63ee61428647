import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { many } from './bulk-objects.ts';
import { createGit } from './git.ts';
import { reasonOf, recordingLog, type Sandbox, sandbox, valueOf } from './sandbox.ts';

let repo: Sandbox;
const count = 3 * many;

beforeAll(() => {
  repo = sandbox();
  for (let file = 0; file < count; file += 1) repo.write(`files/${file}.txt`, `${file}\n`.repeat(file));
  repo.git('add', '.');
  repo.commit('feat: many files');
});

afterAll(() => repo.remove());

const open = (): ReturnType<typeof createGit> => createGit({ cwd: repo.dir, log: recordingLog() });
const paths = Array.from({ length: count }, (_, file) => `HEAD:files/${file}.txt`);

describe('many objects at once', () => {
  test('are those that are given one by one, in the order and as often as they were asked for', async () => {
    const asked = [...paths.toReversed(), ...paths.slice(0, 3)];
    const found = valueOf(await open().objects(asked));
    const text = (at: number): string => {
      const object = found[at];
      return object?.kind === 'found' ? Buffer.from(object.bytes).toString('utf8') : (object?.kind ?? 'none');
    };
    expect(asked.map((_, at) => text(at))).toEqual(
      asked.map((spec) => {
        const file = Number(/(\d+)\.txt$/.exec(spec)?.[1]);
        return `${file}\n`.repeat(file);
      }),
    );
  });

  test('are missing where the tree does not have them, among others that are there', async () => {
    const found = valueOf(
      await open().objects([...paths, 'HEAD:files/none.txt', 'HEAD:none/at-all.txt', 'none^{commit}']),
    );
    expect(found.map(({ kind }) => kind)).toEqual([...paths.map(() => 'found'), 'missing', 'missing', 'missing']);
  });

  test('are refused by name where one is too large', async () => {
    const most = 3 * count;
    const refused = await open().objects(paths, most);
    const large = `${count - 1}\n`.repeat(count - 1).length;
    expect(large).toBeGreaterThan(most);
    expect(reasonOf(refused)).toMatch(/^"HEAD:files\/\d+\.txt" is \d+ bytes long; at most \d+ are read\.$/);
  });

  test('are not told as missing where their content is not in the clone', async () => {
    const last = repo.git('rev-parse', paths.at(-1) ?? '');
    rmSync(join(repo.dir, '.git', 'objects', last.slice(0, 2), last.slice(2)), { force: true });
    expect(reasonOf(await open().objects(paths))).toContain('is in the tree, but its content is not in this clone');
  });
});
