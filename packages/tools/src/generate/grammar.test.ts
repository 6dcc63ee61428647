import { expect, it } from 'vitest';

import { withoutTexts } from './grammar.ts';

it('leaves out what only editors show, and no key that is called so', () => {
  const grammar = {
    a: {
      description: 'text',
      mapping: { properties: { description: 'string', b: { type: 'c', description: 'text' } } },
    },
    d: { 'allowed-values': ['x'], description: 'text' },
  };
  expect(withoutTexts(grammar)).toEqual({
    a: { mapping: { properties: { description: 'string', b: { type: 'c' } } } },
    d: { 'allowed-values': ['x'] },
  });
});
