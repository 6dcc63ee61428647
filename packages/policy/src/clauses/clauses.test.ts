import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clauseById, clauses } from './index.ts';

const lines = readFileSync(new URL('../policy-document.md', import.meta.url), 'utf8').split('\n');

/**
 * The counting rule: a line is a list item when its first visible characters are `-`, `*` or `+`, or digits and a dot,
 * and a blank follows. Check boxes are such lines; lines inside fenced examples count too, the steps of the YAML included.
 */
const listItem = /^\s*(?:[-*+]|\d+\.)\s/;

interface Place {
  readonly line: number;
  readonly text: string;
  readonly headings: readonly string[];
  readonly kind: 'text' | 'blank' | 'heading' | 'fence' | 'front matter';
}

/** What a line is; a `#` inside a fenced example is no heading. */
function kindOf(text: string, fenced: boolean, begun: boolean): Place['kind'] {
  if (text.startsWith('```')) return 'fence';
  if (!fenced && /^#{1,6} /.test(text)) return 'heading';
  if (text.trim() === '') return 'blank';
  return begun ? 'text' : 'front matter';
}

/** Reads the document line by line; its title is no section. */
function readDocument(): readonly Place[] {
  let headings: readonly string[] = [];
  let fenced = false;
  return lines.map((text, index) => {
    const kind = kindOf(text, fenced, headings.length > 0);
    if (kind === 'fence') fenced = !fenced;
    if (kind === 'heading') {
      const depth = text.indexOf(' ') - 1;
      headings = depth === 0 ? [] : [...headings.slice(0, depth - 1), text.slice(depth + 2)];
    }
    return { line: index + 1, text, headings, kind };
  });
}

const places = readDocument();
const covered = new Set(
  clauses.flatMap((clause) =>
    clause.lines.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  ),
);

/** A bold label alone on its line, such as `**Examples:**`, announces what follows and requires nothing. */
const label = /^\*\*[^*]+:\*\*$/;

function missing(chosen: readonly Place[]): readonly string[] {
  return chosen.filter((place) => !covered.has(place.line)).map((place) => `${place.line}: ${place.text}`);
}

test('the policy document has 171 list items, and each is in a clause', () => {
  const items = places.filter((place) => listItem.test(place.text));
  expect(items).toHaveLength(171);
  expect(missing(items)).toEqual([]);
});

test('every other line of text below the front matter is in a clause too', () => {
  expect(missing(places.filter((place) => place.kind === 'text' && !label.test(place.text)))).toEqual([]);
});

test('only the document data stands before the first section', () => {
  const front = places.filter((place) => place.kind === 'front matter').map((place) => place.text.split(':')[0]);
  expect(front).toEqual(['**Document Version', '**Last Updated', '**Classification', '**SOC 2 Controls']);
});

test.each(clauses)('$id lies below the headings that it names, and its ranges hold text', (clause) => {
  let last = 0;
  expect(clause.lines.length).toBeGreaterThan(0);
  for (const [from, to] of clause.lines) {
    expect(from).toBeGreaterThan(last);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(lines.length);
    last = to;
    const range = places.slice(from - 1, to);
    for (const place of range) expect([place.line, place.headings]).toEqual([place.line, clause.section]);
    expect([range.at(0)?.kind, range.at(-1)?.kind]).toEqual(['text', 'text']);
  }
});

test('the catalogue follows the order of the document', () => {
  const starts = clauses.map((clause) => clause.lines[0]?.[0] ?? 0);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('ids are unique and written `area.requirement` in kebab case', () => {
  const ids = clauses.map((clause) => clause.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test.each(clauses)('$id has one sentence, criteria, and somebody or something that holds it', (clause) => {
  expect(clause.text).toMatch(/^[A-Z][^\n]*\.$/);
  expect(clause.text).not.toMatch(/\. [A-Z]/);
  expect(clause.reading ?? 'None.').toMatch(/^\S[^\n]*\.$/);
  expect(clause.criteria.length).toBeGreaterThan(0);
  expect(new Set(clause.criteria).size).toBe(clause.criteria.length);
  expect(clause.enforcedBy.length).toBeGreaterThan(0);
  for (const enforcer of clause.enforcedBy) {
    if (enforcer.kind !== 'control') continue;
    expect(enforcer.rules.length).toBeGreaterThan(0);
    expect(enforcer.rules.filter((rule) => !rule.startsWith(`${enforcer.control}/`))).toEqual([]);
  }
});

test('monitoring and vulnerability clauses serve CC7.2, and the rules of commits CC8.1 alone', () => {
  const cc72 = clauses.filter((clause) => clause.criteria.includes('CC7.2')).map((clause) => clause.id.split('.')[0]);
  expect(cc72).toEqual(
    expect.arrayContaining(['monitoring', 'vulnerabilities', 'dependencies', 'rollback', 'testing']),
  );
  expect(cc72).not.toEqual(expect.arrayContaining(['commits']));
});

test('a clause is found by its id, and an unknown id is not', () => {
  for (const clause of clauses) expect(clauseById(clause.id)).toBe(clause);
  expect(clauseById('commits')).toBeUndefined();
  expect(clauseById('constructor')).toBeUndefined();
});
