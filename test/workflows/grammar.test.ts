import { describe, expect, it } from 'vitest';

import { askGrammar } from '../../packages/cli/src/template/grammar/ask.ts';
import { complaints } from './github-parser.ts';
import { shippedFiles } from './shipped.ts';

const files = (await shippedFiles()).filter(({ path }) => !path.startsWith('actions/'));

it.each(files.map(({ path, text }) => ({ path, text })))('GitHub’s own parser takes $path', async ({ path, text }) => {
  expect(await complaints(path, text)).toEqual([]);
});

const faults: readonly (readonly [what: string, step: string, words: string])[] = [
  ['an unknown context', 'run: echo ${{ githb.sha }}', 'githb'],
  ['an unknown function', 'run: echo ${{ tojsn(github) }}', 'tojsn'],
  ['an unknown key', 'rum: echo', 'rum'],
  ['an expression that does not end', "run: echo ${{ 'a }}", 'is not closed'],
  ['an id that is none', 'run: echo\n        id: 1a', 'is invalid'],
  ['a condition that is none', 'run: echo\n        if: github.ref ==', 'Unexpected'],
  ['a value of the wrong kind', 'run: [a]', 'was not expected'],
];

function workflow(step: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
}

it.each(faults)('and refuses %s, so it is really asked', async (_, step, words) => {
  expect((await complaints('a.yml', workflow(step))).join('\n')).toContain(words);
});

// `cm template-check` asks the parser with a shortened grammar and by its parts.
describe('users are told what the parser says as it comes', () => {
  it.each([
    ...files.map(({ path, text }) => [path, text] as const),
    ...faults.map(([what, step]) => [what, workflow(step)] as const),
    ...files.map(
      ({ path, text }) => [`${path}, jobs renamed`, text.replaceAll(/^( +)needs: .*$/gm, '$1needs: nobody')] as const,
    ),
    ...files.map(({ path, text }) => [`${path}, a key misspelt`, text.replace('runs-on:', 'run-on:')] as const),
    ...files.map(({ path, text }) => [`${path}, a context misspelt`, text.replaceAll('inputs.', 'input.')] as const),
  ])('%s', async (_, text) => {
    const answer = askGrammar(text);
    const words = answer.status === 'asked' ? answer.complaints.map((one) => one.words) : [answer.message];
    const whole = (await complaints('', text)).map((message) => message.replace(/^\(Line: \d+, Col: \d+\): /, ''));
    const plain = whole.filter((one, index) => whole.indexOf(one) === index);
    expect(words.filter((one, index) => words.indexOf(one) === index)).toEqual(
      plain.filter((one) => words.includes(one) || !one.startsWith("There's not enough info")),
    );
  });
});
