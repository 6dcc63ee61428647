import { describe, expect, test } from 'vitest';

import { diffFileOf } from './diff-files.ts';
import { standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const sha = 'a'.repeat(40);

function file(index: number, more: object = {}): object {
  return { filename: `src/${index}.ts`, status: 'modified', additions: 1, deletions: 2, sha, patch: '@@', ...more };
}

/** A pull request of that many files, a hundred a page, of which GitHub lists the first 3,000. */
function listing(count: number) {
  return standIn((request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const [page, size] = [Number(query.get('page')), Number(query.get('per_page'))];
    const listed = Math.min(count, 3000);
    if (page * size < listed) response.setHeader('link', `<http://x/?page=${page + 1}>; rel="next"`);
    return Array.from({ length: listed }, (_, index) => file(index)).slice((page - 1) * size, page * size);
  });
}

describe('the files of a pull request', () => {
  test.each([
    [0, true, 1],
    [100, true, 1],
    [101, true, 2],
    [2999, true, 30],
    [3000, false, 30],
    [4000, false, 30],
  ])('%i of them are read, whole: %s, with %i requests', async (count, whole, requests) => {
    await using github = await listing(count);
    const found = await github.forge.pullRequestDiff(repo, 7);
    expect(found).toMatchObject({ value: { whole, files: { length: Math.min(count, 3000) } } });
    expect(github.asked).toHaveLength(requests);
    expect(github.asked[0]).toBe('/api/v3/repos/acme/webshop/pulls/7/files?per_page=100&page=1');
  });

  test.each<readonly [string, object, object | null]>([
    ['changed', file(1), { path: 'src/1.ts', previous: null, additions: 1, deletions: 2, patch: '@@', blob: sha }],
    ['renamed', file(1, { status: 'renamed', previous_filename: 'a.ts' }), { previous: 'a.ts' }],
    ['binary', file(1, { patch: undefined }), { patch: null }],
    ['without a blob', file(1, { sha: null }), { blob: null }],
    ['renamed from nowhere', file(1, { status: 'renamed' }), null],
    ['of a new status', file(1, { status: 'melted' }), null],
    ['without lines', file(1, { additions: null }), null],
    ['without a name', file(1, { filename: null }), null],
  ])('one that is %s', (_name, data, expected) => {
    const found = diffFileOf(data);
    expect(found === null ? null : { ...found, ...expected }).toEqual(expected === null ? null : found);
    expect(found === null).toBe(expected === null);
  });
});

describe('the files of a comparison', () => {
  test.each([
    [0, true],
    [299, true],
    [300, false],
  ])('%i of them come with one request, whole: %s', async (count, whole) => {
    await using github = await standIn(() => ({ files: Array.from({ length: count }, (_, index) => file(index)) }));
    const found = await github.forge.compareFiles(repo, 'main', 'x');
    expect(found).toMatchObject({ value: { whole, files: { length: count } } });
    expect(github.asked).toEqual(['/api/v3/repos/acme/webshop/compare/main...x?per_page=1&page=1']);
  });

  test.each([{}, [], { files: null }, { files: [{}] }])('are unavailable where GitHub answers %j', async (answer) => {
    await using github = await standIn(() => answer);
    expect((await github.forge.compareFiles(repo, 'main', 'x')).status).toBe('unavailable');
  });
});
