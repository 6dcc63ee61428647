import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { defaultHeadings, readPlan } from './index.ts';
import { bodyCases, shownPlan } from './show.fixture.ts';

const folder = new URL('fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

for (const file of files) {
  const cases = bodyCases(readFileSync(new URL(file, folder), 'utf8'));
  describe(`the bodies of ${file}`, () => {
    it.each(cases)('$name', ({ body, template, expected }) => {
      const templates = template === null ? [] : [template];
      expect(shownPlan(readPlan(body, { headings: defaultHeadings, templates }))).toEqual(expected);
    });
  });
}

it('at least 60 bodies are tried', () => {
  const count = files.flatMap((file) => bodyCases(readFileSync(new URL(file, folder), 'utf8'))).length;
  expect(count).toBeGreaterThanOrEqual(60);
});
