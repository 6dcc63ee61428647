import { metadataFindings } from '@cm/formats/action-metadata';
import { checkWorkflow } from '@cm/formats/workflows';
import { expect, it } from 'vitest';

import { mutations } from './mutations.ts';
import { type Shipped, shippedFiles } from './shipped.ts';

const files = (await shippedFiles()).filter(({ path }) => !path.startsWith('.github/'));
/** How many files each fault is put into. */
const most = 4;

function rulesTold(text: string, { around }: Shipped): readonly string[] {
  const checked = checkWorkflow(text, around);
  if (checked.status === 'unknown') return ['unknown'];
  const more = checked.kind === 'action' ? metadataFindings(text) : [];
  return [...checked.findings, ...more].filter(({ level }) => level === 'error').map(({ rule }) => rule);
}

it('there are at least 30 of them, each with a name of its own', () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  expect(mutations.length).toBeGreaterThanOrEqual(30);
});

it.each(mutations)('$name: green without it, and red with it', ({ mutate, rules }) => {
  const places = files.flatMap((file) => {
    const mutant = mutate(file.text);
    return mutant === null || mutant === file.text ? [] : [{ file, mutant }];
  });
  expect(places.length).toBeGreaterThan(0);
  for (const { file, mutant } of places.slice(0, most)) {
    const before = rulesTold(file.text, file);
    const told = rulesTold(mutant, file);
    const isNew = rules.some((rule) => count(told, rule) > count(before, rule));
    expect([file.path, isNew ? rules : told]).toEqual([file.path, rules]);
  }
});

function count(told: readonly string[], rule: string): number {
  return told.filter((one) => one === rule).length;
}
