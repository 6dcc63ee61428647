import type { PolicyFile } from '@cm/app';
import type { Report } from '@cm/model';
import { brokenParts as brokenIn, releasePolicy, releaseTree } from '@cm/runner/node-ports';

/** What made a report. The tree is known only where a release runs; a checkout has none. */
export function toolOf(version: string): Report['tool'] {
  return { name: 'cm-actions', version, tree: releaseTree(process.argv[1]) };
}

/** The organisation's default policy in the release that runs; null for none. */
export function defaultPolicy(): PolicyFile | null {
  return releasePolicy(process.argv[1]);
}

/** Files of the release that runs which are missing or broken: `lib/x.js is missing`. */
export function brokenParts(): readonly string[] {
  return brokenIn(process.argv[1]);
}
