import { textFile } from './tree.ts';
import type { Tree, TreeFile } from './tree.ts';

/**
 * What stands in a tag to be read or copied there, and that neither a job nor `cm` opens: `git archive`, and so what GitHub hands
 * out as a tarball, leaves it out. A name in any folder, a path behind `/`, a folder with `/` at both ends. Source:
 * gitattributes(5), `export-ignore`; ADR 23.
 */
const readInPlace = [
  'README.md',
  'SECURITY.md',
  '/schemas/',
  '/lib/contents.txt',
  '/documents/deployment-checklist.md',
  '/documents/emergency-procedure.md',
  '/documents/post-implementation-review.md',
  '/documents/post-mortem.md',
  '/documents/release-tag.txt',
  '/documents/rollback-runbook.md',
];

/** `.gitattributes` of a release tree. Every byte is under `SHA256SUMS`, so no checkout may change line ends. */
export function attributesFile(): TreeFile {
  const lines = readInPlace.map((pattern) => `${pattern.replace(/\/$/, '')} export-ignore`);
  return textFile(`${['* -text', ...lines].join('\n')}\n`);
}

/** What `git archive` gives of a release tree: what a job downloads. */
export function archived(tree: Tree): Tree {
  return new Map([...tree].filter(([path]) => !readInPlace.some((pattern) => covers(pattern, path))));
}

function covers(pattern: string, path: string): boolean {
  if (!pattern.startsWith('/')) return path.split('/').at(-1) === pattern;
  return pattern.endsWith('/') ? `/${path}`.startsWith(pattern) : `/${path}` === pattern;
}
