import { jsonReader } from '../coverage/json/reader.ts';
import type { Format } from './format.ts';
import { openingNames, readResults } from './results/read.ts';

/** `jest --json`. Source: Jest's own types of its results, @jest/test-result (FormattedTestResults). */
export const format: Format = {
  name: 'jest',
  title: 'Jest JSON',
  detect: (head) => openingNames(head) === 'jest',
  open: () => jsonReader((value) => readResults('jest', value)),
};
