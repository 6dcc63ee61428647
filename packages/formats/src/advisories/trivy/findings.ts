import { type Pools, pools } from '../common/pools.ts';
import { passing, type Shape, shape, shapes, text } from '../common/shape.ts';
import type { Advisory } from '../model/advisory.ts';
import { isFailure, licenceRow, misconfigurationRow, secretRow } from './others.ts';
import { linesOf, vulnerabilityRow } from './vulnerability.ts';

interface Found {
  readonly rows: readonly Advisory[];
  readonly apart: readonly Advisory[];
}

/** Every finding of every result: what Trivy lists, and apart what it left out by an ignore file, a VEX statement or a rule. */
export function findingsOf(results: Iterable<Shape>): Found {
  const shared = pools();
  const rows: Advisory[] = [];
  const apart: Advisory[] = [];
  for (const result of results) {
    const lines = linesOf(result);
    for (const found of passing(result['Vulnerabilities'])) rows.push(vulnerabilityRow(found, result, lines, shared));
    for (const found of shapes(result['Misconfigurations'])) {
      if (isFailure(found)) rows.push(misconfigurationRow(found, result));
      else if (found['Status'] === 'EXCEPTION')
        apart.push({ ...misconfigurationRow(found, result), suppressed: byException });
    }
    for (const found of shapes(result['Secrets'])) rows.push(secretRow(found, result));
    for (const found of shapes(result['Licenses'])) rows.push(licenceRow(found, result));
    for (const modified of shapes(result['ExperimentalModifiedFindings'])) {
      const found = modifiedRow(modified, result, shared);
      if (found !== null) (found.suppressed === null ? rows : apart).push(found);
    }
  }
  return { rows, apart };
}

const byException = { by: 'trivy', reason: 'an exception of its policy' } as const;

/** A finding that something changed. Only these states take it away: what is under investigation or affected stays one. */
const takenAway: ReadonlySet<unknown> = new Set(['ignored', 'not_affected', 'fixed']);

const readers: Readonly<Record<string, (found: Shape, result: Shape, pools: Pools) => Advisory>> = {
  vulnerability: (found, result, shared) => vulnerabilityRow(found, result, new Map(), shared),
  misconfiguration: misconfigurationRow,
  secret: secretRow,
  license: licenceRow,
};

function modifiedRow(modified: Shape, result: Shape, shared: Pools): Advisory | null {
  const { Type, Status, Statement, Source } = modified;
  const reader = typeof Type === 'string' && Object.hasOwn(readers, Type) ? readers[Type] : undefined;
  const found = shape(modified['Finding']);
  if (reader === undefined || found === null) return null;
  const suppressed = takenAway.has(Status) ? { by: text(Source) ?? 'trivy', reason: text(Statement) } : null;
  return { ...reader(found, result, shared), suppressed };
}
