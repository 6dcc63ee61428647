import { expect, it } from 'vitest';

import { up } from './reading.fixture.ts';

const cases: readonly (readonly [string, readonly object[]])[] = [
  [
    "op.create_entity(PGFunction(schema='public', signature='f(a integer)', definition='…'))",
    [
      {
        op: 'create-other',
        kind: 'function',
        name: { schema: 'public', name: 'f' },
        on: null,
        replace: false,
        ifNotExists: false,
        text: 'create_entity public.f',
      },
    ],
  ],
  [
    "op.drop_entity(PGTrigger('public', 'tr', 'public.t', 'BEFORE …'))",
    [
      {
        op: 'drop-other',
        kind: 'trigger',
        name: { schema: null, name: 'tr' },
        on: { schema: 'public', name: 't' },
        ifExists: false,
        cascade: false,
        text: 'drop_entity tr',
      },
    ],
  ],
];

it.each(cases)('%s', async (line, operations) => {
  expect((await up(line)).operations).toMatchObject(operations);
});
