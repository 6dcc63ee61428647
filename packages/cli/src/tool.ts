import type { Report } from '@cm/model';

/** What made a report. The tree is known only where a release runs; a checkout has none. */
export async function toolOf(version: string): Promise<Report['tool']> {
  const { releaseTree } = await import('@cm/runner/node-hash');
  return { name: 'cm-actions', version, tree: releaseTree(process.argv[1]) };
}
