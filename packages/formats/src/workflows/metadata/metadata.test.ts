import { expect, it } from 'vitest';

import { metadataFindings } from './index.ts';

const good = `name: A
description: Does it.
inputs:
  path:
    description: Where.
    default: .
outputs:
  sum:
    description: How much.
    value: \${{ steps.a.outputs.sum }}
runs:
  using: composite
  steps:
    - run: 'true'
      shell: bash
`;

it.each([
  ['nothing', '', '', []],
  ['a container', /using: composite[^]*/, 'using: docker\n  image: Dockerfile\n', []],
  ['a Node that is gone', /using: composite[^]*/, 'using: node16\n  main: a.js\n', ['metadata:12']],
  ['a key that GitHub does not know', 'runs:', 'run:', ['metadata:1', 'metadata:11']],
  ['an input without words', '    description: Where.\n', '', ['metadata:4']],
  ['an expression in a description', 'Does it.', 'Does ${{ it }}.', ['metadata:2']],
  ['a step without a shell', /\n {6}shell: bash/, '', ['metadata:14']],
  ['an output without a value', /\n {4}value: .*/, '', ['output-value:8']],
  ['a file that is no YAML', 'name: A', 'name: [', ['metadata:2']],
])('action.yml with %s', (_, from, to, expected) => {
  const found = metadataFindings(good.replace(from, to));
  expect(found.map(({ line, rule }) => `${rule.slice(9)}:${line}`)).toEqual(expected);
});
