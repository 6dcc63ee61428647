import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

import { bundledScripts } from './build/bundle.ts';
import { chained } from './build/chained.ts';
import { moved, type Row } from './build/moved.ts';
import { controlNames, repositoryRoot } from './workspace.ts';

const list = 'packages/tools/src/build/part-order.ts';
/** How far back gzip looks, in bytes. */
const reach = 32_768;

/** `node packages/tools/src/order.ts`: writes the order in which the parts of the bundle stand in an archive. Source: ADR 20. */
async function main(): Promise<void> {
  const { scripts } = await bundledScripts(repositoryRoot, controlNames(repositoryRoot));
  const chunks = scripts
    .filter(({ path }) => path !== 'index.js')
    .map(({ parts, text }) => ({ part: parts[0] ?? '', bytes: Buffer.from(text) }))
    .toSorted((a, b) => (a.part < b.part ? -1 : 1));
  const ends = chunks.map(({ bytes }) => bytes.subarray(-reach));
  const heads = chunks.map(({ bytes }) => bytes.subarray(0, reach));
  const alone = heads.map((head) => packed(head));
  const before = ends.map((end) => packed(end));
  const saved = (a: number, b: number): number =>
    (before[a] ?? 0) + (alone[b] ?? 0) - packed(Buffer.concat([ends[a] ?? empty, heads[b] ?? empty]));
  const row: Row = {
    sizes: chunks.map(({ bytes }) => bytes.length),
    reach,
    weigh: (nearer, one) =>
      packed(chunks[one]?.bytes ?? empty, Buffer.concat(nearer.map((index) => ends[index] ?? empty)).subarray(-reach)),
  };
  const order = moved(chained(chunks.length, saved), row, 2).map((index) => chunks[index]?.part ?? '');
  writeFileSync(join(repositoryRoot, list), listText(order));
  console.log(`${list}: ${order.length} parts.`);
}

const empty = Buffer.alloc(0);

/** `behind`: what stood before. */
function packed(bytes: Buffer, behind: Buffer = empty): number {
  return deflateRawSync(bytes, behind.length > 0 ? { dictionary: behind } : {}).length;
}

function listText(order: readonly string[]): string {
  return `/** Parts of the bundle, those that are alike side by side. Written by \`node packages/tools/src/order.ts\`. */
export const partOrder: readonly string[] = [
${order.map((part) => `  '${part}',\n`).join('')}];
`;
}

await main();
