import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';

/** A version as Semantic Versioning 2.0.0 has it. */
export interface Version {
  /** Without `v` and without build metadata: `1.2.3-rc.1`. */
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** `rc.1` is `['rc', 1]`; empty for a final release. */
  readonly prerelease: readonly (string | number)[];
  /** What stands after `+`; it never counts in an order. */
  readonly build: readonly string[];
}

/** Longest version that is read, in characters; the library has the same limit. */
const longest = 256;

/** Reads `1.2.3`, `1.2.3-rc.1`, `1.2.3+build`, strictly: no `v`, no white space, no leading zeros; null for all else. */
export function readVersion(text: string): Version | null {
  if (text.length > longest || !/^[0-9][0-9A-Za-z.+-]*$/.test(text)) return null;
  const version = parse(text);
  if (version === null) return null;
  const { major, minor, patch, prerelease, build } = version;
  return { text: version.version, major, minor, patch, prerelease, build };
}

/** Negative, zero or positive, by clause 11 of Semantic Versioning: `1.2.0-rc.2` < `1.2.0-rc.10` < `1.2.0`. */
export function compareVersions(one: Version, other: Version): number {
  return compare(one.text, other.text);
}
