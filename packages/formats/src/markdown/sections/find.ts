import type { Shown } from '../blocks/lines.ts';
import type { Section } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { candidateAt } from './candidate.ts';
import { endOf } from './extent.ts';
import type { SectionNames } from './names.ts';

/** A section, with the lines that it shows below (or beside) its heading. */
export interface Found {
  readonly section: Section;
  readonly lines: readonly Shown[];
}

/**
 * The sections of a body that have one of the names, in their order; none stands inside another. `among`: indexes of the
 * lines that may name one, where they are known.
 */
export function sectionsOf(
  lines: readonly Shown[],
  names: SectionNames,
  among: Iterable<number> = lines.keys(),
): readonly Found[] {
  const candidates: Candidate[] = [];
  for (const index of among) {
    const candidate = candidateAt(lines, index, names.match);
    if (candidate !== null) candidates.push(candidate);
  }
  const found: Found[] = [];
  let after = 0;
  for (const [position, candidate] of candidates.entries()) {
    if (candidate.index < after) continue;
    const end = endOf(lines, candidate, names);
    if (!candidate.exact && hasExact(candidates, position + 1, end)) continue;
    found.push(sectionOf(lines, candidate, end));
    after = end;
  }
  return found;
}

/** Whether a better name stands within: "### Rollback" below "## Deployment and rollback". */
function hasExact(candidates: readonly Candidate[], from: number, end: number): boolean {
  for (let position = from; position < candidates.length; position += 1) {
    const candidate = candidates[position];
    if (candidate === undefined || candidate.index >= end) return false;
    if (candidate.exact && candidate.layout !== 'label') return true;
  }
  return false;
}

function sectionOf(lines: readonly Shown[], candidate: Candidate, end: number): Found {
  const { index, heading, layout, rest, column } = candidate;
  const first = lines[index];
  const startLine = first?.line ?? 1;
  const below = lines.slice(index + 1, end).flatMap((line) => (column === null ? line : cellLine(line, column)));
  const beside =
    first === undefined || rest === '' ? [] : [{ ...first, text: rest, kind: 'text' as const, cells: null }];
  const endLine = lines[end - 1]?.line ?? startLine;
  return {
    section: { heading, layout, startLine, endLine: Math.max(endLine, startLine) },
    lines: [...beside, ...below],
  };
}

function cellLine(line: Shown, column: number): readonly Shown[] {
  const text = line.cells?.[column] ?? '';
  return text === '' ? [] : [{ ...line, text, cells: null }];
}
