import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { badge } from './badge.ts';

/** The texts of an SVG by element, and an error where it is ill-formed. */
function texts(svg: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  let current = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    current = name;
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') (found[current] ??= []).push(text);
  });
  parser.write(svg).close();
  return found;
}

describe('badge', () => {
  it('says its value, to eyes and to screen readers', () => {
    const svg = badge('83.1 %', 'coverage', 'good');
    expect(texts(svg)).toEqual({ title: ['coverage: 83.1 %'], text: ['coverage', '83.1 %'] });
    expect(svg).toContain('role="img" aria-label="coverage: 83.1 %"');
  });

  it.each(['good', 'fair', 'poor', 'unknown'] as const)(
    '%s: white text stands out from its colour by 4.5 or more',
    (tone) => {
      const colour = /fill="#([0-9a-f]{6})"\/><\/g>/.exec(badge('1', 'a', tone))?.[1] ?? '';
      const [red, green, blue] = [0, 2, 4].map((at) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      // Contrast of WCAG 2.2, whose white has a luminance of 1.
      const luminance = 0.2126 * (red ?? 1) + 0.7152 * (green ?? 1) + 0.0722 * (blue ?? 1);
      expect(1.05 / (luminance + 0.05)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('is well-formed and fetches nothing, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (value, label) => {
        const svg = badge(value, label);
        texts(svg);
        expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href=|src=|url\(h|<script/);
      }),
    );
  });
});
