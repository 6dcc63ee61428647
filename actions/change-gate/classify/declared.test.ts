import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { saidIn } from './declared.ts';

function said(body: string): readonly string[] {
  return saidIn(body).map(({ category }) => category);
}

describe('a category that is said', () => {
  it.each([
    ['Category: normal', 'normal'],
    ['category: Normal', 'normal'],
    ['**Category:** normal', 'normal'],
    ['**Category**: normal change', 'normal'],
    ['__Change category:__ *emergency*', 'emergency'],
    ['🚨 Category: emergency 🚨', 'emergency'],
    ['> - Category: `standard`', 'standard'],
    ['1. Change category: normal, because of the cache', 'normal'],
    ['Category： normal', 'normal'],
    ['Category: emergency, login is down for everybody', 'emergency'],
    ['Type: Normal', 'normal'],
    ['Type of change: emergency change', 'emergency'],
    ['## Change category\n\nnormal', 'normal'],
    ['## Category: normal', 'normal'],
    ['### Type of change\n\nEmergency', 'emergency'],
    ['Category:\nnormal', 'normal'],
    ['Category:\n- [ ] standard\n- [X] emergency', 'emergency'],
    ['- [x] Emergency change (pages on-call)', 'emergency'],
    ['| Category | normal |', 'normal'],
    ['| **Change category** | `emergency` |', 'emergency'],
    ['| Category | Priority |\n|:---|---:|\n| normal | low |', 'normal'],
  ])('%j: %s', (body, category) => {
    expect(said(body)).toEqual([category]);
  });

  it.each([
    [''],
    ['Category:'],
    ['Category: bug'],
    ['Category: normally harmless'],
    ['Category: standard-ish'],
    ['Category: not an emergency'],
    ['Category: standard/normal/emergency'],
    ['Category: standard, normal or emergency'],
    ['Category: [standard | normal | emergency]'],
    ['Category: ~~emergency~~'],
    ['Type: Feature'],
    ['Type: normal bug of the parser'],
    ['Type: standard/normal'],
    ['This is a normal change.'],
    ['The category: normal people like it'],
    ['- [x] Emergency exit of the loop is tested'],
    ['- [ ] Emergency change'],
    ['## Category\n\n## Description\n\nnormal'],
    ['## Category\n\nSee above.\n\nnormal'],
    ['```\nCategory: emergency\n```'],
    ['~~~\nCategory: emergency'],
    ['<!--\nCategory: emergency\n-->'],
    ['| Category | Priority |\n|---|---|\n| bug | low |'],
  ])('%j: nothing', (body) => {
    expect(said(body)).toEqual([]);
  });

  it('is told for each place that says one', () => {
    expect(said('Category: standard\n\nCategory: emergency')).toEqual(['standard', 'emergency']);
  });
});

const hostile: readonly (readonly [string, string])[] = [
  ['stars', '*'],
  ['quotes', '> '],
  ['strike-through', '~~a'],
  ['comments', '<!-- '],
  ['open fences', '```\n'],
  ['fields without an end', 'Category: '],
  ['fields on lines', 'Category:\n'],
  ['ticks', '- [x] \n'],
  ['cells', '| Category '],
  ['rows', '| Category |\n'],
  ['line ends', '\n'],
  ['spaces', ' '],
  ['emoji', '🚨'],
];

describe('a body of 65,536 characters', () => {
  it.each(hostile)('of %s takes no time', (_, unit) => {
    const body = unit.repeat(Math.ceil(65_536 / unit.length)).slice(0, 65_536);
    const started = performance.now();
    saidIn(body);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

it('never throws', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...hostile.map(([, unit]) => unit), 'normal', '\n', '| - |'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(saidIn(pieces.join('')).every(({ line }) => line.length <= 400)).toBe(true);
    }),
  );
});
