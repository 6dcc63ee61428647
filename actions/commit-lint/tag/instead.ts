import { compareVersions, readVersion, type Version } from '@cm/formats/releases';

/** A tag that may be made where `taken` is in the way of `wanted`: what the commits ask for, else the next number. */
export function insteadOf(taken: Version, wanted: Version, asked: string | null): string {
  const next = asked === null ? null : readVersion(asked);
  if (next !== null && compareVersions(next, taken) > 0) return `v${next.text}`;
  const { major, minor, patch } = taken;
  if (taken.prerelease.length === 0) return `v${major}.${minor}.${patch + 1}`;
  const final = { ...taken, prerelease: [], text: `${major}.${minor}.${patch}` };
  const [label, number] = taken.prerelease;
  const counted = taken.prerelease.length === 2 && typeof number === 'number';
  return wanted.prerelease.length > 0 && counted ? `v${final.text}-${label}.${number + 1}` : `v${final.text}`;
}
