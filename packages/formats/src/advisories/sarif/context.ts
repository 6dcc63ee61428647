import { contextOf } from '../common/context.ts';
import { part, type Shape, shapes, text } from '../common/shape.ts';
import type { AdvisoryKind } from '../model/advisory.ts';

/** Something that was calculated: Semgrep without an account writes "requires login" there. */
const longest = 80;
const calculated = /^[^\s]{8,500}$/;

/**
 * What tells a place in code apart from others of its rule and file, so that its line may change: what the scanner calculated
 * (SARIF's `fingerprints`, GitHub's hash of the line), else the text of the place, else the text around it. Of `partialFingerprints`
 * no other is taken: Gitleaks keeps commits and authors there.
 */
export function placeContext(result: Shape, kind: AdvisoryKind): string | null {
  if (kind === 'package' || kind === 'licence') return null;
  const fingerprints = result['fingerprints'] === undefined ? [] : Object.entries(part(result['fingerprints']));
  const [own] = fingerprints
    .filter(([, value]) => isCalculated(value))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  if (own !== undefined) return short(own[1]);
  const line = part(result['partialFingerprints'])['primaryLocationLineHash'];
  return isCalculated(line) ? short(line) : contextOf(snippetOf(result));
}

function isCalculated(value: unknown): value is string {
  return typeof value === 'string' && calculated.test(value);
}

function short(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longest ? value : contextOf(value);
}

function snippetOf(result: Shape): string | null {
  const [first] = shapes(result['locations']);
  const physical = part(first?.['physicalLocation']);
  return textOf(physical['region']) ?? textOf(physical['contextRegion']);
}

function textOf(region: unknown): string | null {
  return text(part(part(region)['snippet'])['text']);
}
