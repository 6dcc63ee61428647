import { archiveBytes } from '../../packages/tools/src/build/archive.ts';
import { archived } from '../../packages/tools/src/build/attributes.ts';
import { controls, withoutPrograms } from '../../packages/tools/src/build/sizes.ts';
import { readTree } from '../../packages/tools/src/build/tree.ts';
import { limitRow, type Row } from './table.ts';
import { dist } from './tree.ts';

/** Bytes that a job downloads, wasm apart. Source: issue 2, section D. */
const limit = 900_000;

/** What the release tree weighs as `git archive` packs it (tar, gzip), and what each control adds. */
export function archiveRows(): readonly Row[] {
  const tree = readTree(dist);
  const apart = withoutPrograms(archived(tree));
  return [
    limitRow(`archive of dist, ${apart.size} files`, archiveBytes(apart), limit, kilobytes),
    ...controls(tree).map(([name, bytes]): Row => {
      return { what: `  of it ${name} alone`, measured: kilobytes(bytes), limit: '-', state: 'reported' };
    }),
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
