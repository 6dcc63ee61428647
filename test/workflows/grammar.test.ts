import { expect, it } from 'vitest';

import { complaints } from './github-parser.ts';
import { shippedFiles } from './shipped.ts';

const files = (await shippedFiles()).filter(({ path }) => !path.startsWith('actions/'));

it.each(files.map(({ path, text }) => ({ path, text })))('GitHub’s own parser takes $path', async ({ path, text }) => {
  expect(await complaints(path, text)).toEqual([]);
});

it.each([
  ['an unknown context', 'run: echo ${{ githb.sha }}', 'githb'],
  ['an unknown function', 'run: echo ${{ tojsn(github) }}', 'tojsn'],
  ['an unknown key', 'rum: echo', 'rum'],
  ['an expression that does not end', "run: echo ${{ 'a }}", 'is not closed'],
])('and refuses %s, so it is really asked', async (_, step, words) => {
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  expect((await complaints('a.yml', text)).join('\n')).toContain(words);
});
