import { expect, it } from 'vitest';

import { builtInPolicy } from './built-in.ts';
import { policySchema } from './schema.ts';
import { vocabulary } from './vocabulary.fixture.ts';

it('is what an empty policy file says', () => {
  const parsed = policySchema(vocabulary).parse({});
  expect(builtInPolicy(parsed.controls)).toEqual(parsed);
});
