import { describe, expect, it } from 'vitest';

import { branchTemplates } from './templates.ts';

describe('branchTemplates', () => {
  it('has usable defaults', () => {
    const { templates, types, problems } = branchTemplates();
    expect(problems).toEqual([]);
    expect(templates[0]?.source).toBe('{type}/{ticket}-{slug}');
    expect(types).toContain('feature');
  });

  it.each([
    ['', 'is empty'],
    ['a'.repeat(101), 'longer than 100'],
    ['{type}/{key}', 'a placeholder other than'],
    ['{type', 'a placeholder other than'],
    ['feature/*', 'holds a "*"'],
    ['**/feature', 'holds a "*"'],
    ['my branch/{slug}', 'white space'],
    ['{type}{slug}', 'between two placeholders'],
    ['**', 'would match every name'],
    ['{n}-'.repeat(7), 'more than 6 placeholders'],
  ])('%j is refused: it %s', (template, problem) => {
    expect(branchTemplates([template, 'x/{slug}'])).toMatchObject({
      templates: [{ source: 'x/{slug}' }],
      problems: [expect.stringContaining(problem)],
    });
  });

  it('refuses a type that could not stand alone', () => {
    expect(branchTemplates(['{type}/{slug}'], ['feature', 'a/b', '']).problems).toHaveLength(2);
  });

  it('takes the characters of a regular expression for what they are', () => {
    expect(branchTemplates(['(a|b)+/{slug}$']).templates).toMatchObject([
      { parts: [{ text: '(a|b)+/' }, { kind: 'slug' }, { text: '$' }] },
    ]);
  });
});
