import { jsonReader } from '../coverage/json/reader.ts';
import type { Format } from './format.ts';
import { openingNames, readResults } from './results/read.ts';

/** `vitest --reporter=json`, which follows Jest's. Source: Vitest's own reporter, and what it wrote (fixtures). */
export const format: Format = {
  name: 'vitest',
  title: 'Vitest JSON',
  detect: (head) => openingNames(head) === 'vitest',
  open: () => jsonReader((value) => readResults('vitest', value)),
};
