import type { Report } from '@cm/model';
import { releaseTree } from '@cm/runner/node-ports';

/** What made a report. The tree is known only where a release runs; a checkout has none. */
export function toolOf(version: string): Report['tool'] {
  return { name: 'cm-actions', version, tree: releaseTree(process.argv[1]) };
}
