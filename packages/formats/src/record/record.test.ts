import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { bodyCases } from '../plan/show.fixture.ts';
import { readRecord, reviewItems } from './index.ts';
import { shownRecord } from './show.fixture.ts';

const folder = new URL('fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const items = [...reviewItems, { key: 'runbook', text: 'The runbook is updated' }];

for (const file of files) {
  const cases = bodyCases(readFileSync(new URL(file, folder), 'utf8'));
  describe(`the bodies of ${file}`, () => {
    it.each(cases)('$name', ({ body, template, expected }) => {
      const templates = template === null ? [] : [template];
      expect(shownRecord(readRecord(body, { templates, items }))).toEqual(expected);
    });

    it.each(cases)('$name, with the line ends of Windows', ({ body, template, expected }) => {
      const templates = template === null ? [] : [template];
      const record = readRecord(body.replaceAll('\n', '\r\n'), { templates, items });
      expect(shownRecord(record)).toEqual(expected);
    });
  });
}

it('at least 60 bodies are tried', () => {
  const count = files.flatMap((file) => bodyCases(readFileSync(new URL(file, folder), 'utf8'))).length;
  expect(count).toBeGreaterThanOrEqual(60);
});
