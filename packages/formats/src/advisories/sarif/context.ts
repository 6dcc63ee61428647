import { contextOf } from '../common/context.ts';
import { part, type Shape, shapes, text } from '../common/shape.ts';
import type { AdvisoryKind } from '../model/advisory.ts';

/** A longer one is shortened. */
const longest = 80;
/** Something that was calculated: Semgrep without an account writes "requires login" there. */
const calculated = { shortest: 8, longest: 500 };
const blank = /\s/;

/**
 * What tells a place in code apart from others of its rule and file, so that its line may change: what the scanner calculated
 * (SARIF's `fingerprints`, GitHub's hash of the line), else the text of the place, else the text around it. Of `partialFingerprints`
 * no other is taken: Gitleaks keeps commits and authors there.
 */
export function placeContext(result: Shape, kind: AdvisoryKind): string | null {
  if (kind === 'package' || kind === 'licence') return null;
  const own = result['fingerprints'] === undefined ? null : ownFingerprint(part(result['fingerprints']));
  if (own !== null) return short(own);
  const line = part(result['partialFingerprints'])['primaryLocationLineHash'];
  return isCalculated(line) ? short(line) : contextOf(snippetOf(result));
}

/** The first by its name, of those that were calculated. */
function ownFingerprint(fingerprints: Shape): string | null {
  let first: string | null = null;
  for (const name of Object.keys(fingerprints)) {
    if (isCalculated(fingerprints[name]) && (first === null || name < first)) first = name;
  }
  return first === null ? null : text(fingerprints[first]);
}

function isCalculated(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < calculated.shortest || value.length > calculated.longest)
    return false;
  return !blank.test(value);
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
