import { closeSync, openSync, writeSync } from 'node:fs';

import { type Random, seeded } from './random.ts';

/** What a generated report holds: the truth that every reader of it has to find. */
export interface Written {
  readonly bytes: number;
  /** The source files in it, as git would name them; file 0 is the same in every report and in the diff. */
  readonly paths: readonly string[];
  readonly lines: { readonly covered: number; readonly total: number };
  readonly branches: { readonly covered: number; readonly total: number };
}

/** Sizes that the numbers are about, in bytes. Source: issue 4, "Numbers". */
export const coverageSizes = {
  lcov: 50_000_000,
  largeLcov: 500_000_000,
  cobertura: 60_000_000,
  diff: 40_000_000,
} as const;

/** Lines of code in each source file; a third as many are blank or comments. */
const codeLines = 500;
const words = 'order invoice user export cache token amount policy account retry value handler session limit'.split(
  ' ',
);

interface Line {
  readonly number: number;
  readonly hits: number;
  /** How often each way of a condition was taken; empty for most lines. */
  readonly ways: readonly number[];
}

/** The path of a source file of the imagined project. */
export function sourcePath(index: number): string {
  return `packages/${words[index % words.length]}/src/area-${Math.floor(index / 40)}/module-${index}.ts`;
}

/** The lines of one source file, the same for every format. */
function linesOf(index: number): readonly Line[] {
  const random = seeded(index + 1);
  let number = 0;
  return Array.from({ length: codeLines }, () => {
    number += random.chance(25) ? 2 : 1;
    const ways = random.chance(11) ? [count(random), count(random)] : [];
    return { number, hits: count(random), ways };
  });
}

/** Zero for one in six; few are large. */
function count(random: Random): number {
  if (random.chance(17)) return 0;
  return random.chance(5) ? random.below(1_000_000) : 1 + random.below(30);
}

/** Writes an lcov tracefile of about so many bytes, as Istanbul does: functions, lines, branches, totals. */
export function writeLcovFile(file: string, bytes: number): Written {
  return written(file, bytes, { before: '', after: '', piece: lcovRecord });
}

/** Writes a Cobertura report of about so many bytes, as coverage.py does: one class a file, conditions on its lines. */
export function writeCoberturaFile(file: string, bytes: number): Written {
  const before =
    '<?xml version="1.0" ?>\n<coverage version="7.6.1" timestamp="1790000000000" complexity="0">\n' +
    '\t<sources>\n\t\t<source>/home/runner/work/acme/acme</source>\n\t</sources>\n\t<packages>\n\t\t<package name="acme">\n\t\t\t<classes>\n';
  const after = '\t\t\t</classes>\n\t\t</package>\n\t</packages>\n</coverage>\n';
  return written(file, bytes, { before, after, piece: coberturaClass });
}

interface Layout {
  readonly before: string;
  readonly after: string;
  readonly piece: (path: string, lines: readonly Line[]) => string;
}

function written(file: string, bytes: number, { before, after, piece }: Layout): Written {
  const paths: string[] = [];
  const [lines, branches] = [
    { covered: 0, total: 0 },
    { covered: 0, total: 0 },
  ];
  const size = inPieces(file, bytes, { before, after }, (index) => {
    const path = sourcePath(index);
    const found = linesOf(index);
    paths.push(path);
    for (const { hits, ways } of found) {
      tally(lines, hits);
      for (const taken of ways) tally(branches, taken);
    }
    return piece(path, found);
  });
  return { bytes: size, paths, lines, branches };
}

function tally(counts: { covered: number; total: number }, hits: number): void {
  counts.total += 1;
  if (hits > 0) counts.covered += 1;
}

function lcovRecord(path: string, lines: readonly Line[]): string {
  const functions = lines.filter((_, index) => index % 25 === 0);
  const ways = lines.flatMap((line) => line.ways);
  return [
    `TN:\nSF:${path}\n`,
    ...functions.map(({ number }) => `FN:${number},handle${number}\n`),
    `FNF:${functions.length}\nFNH:${functions.filter(({ hits }) => hits > 0).length}\n`,
    ...functions.map(({ number, hits }) => `FNDA:${hits},handle${number}\n`),
    ...lines.map(({ number, hits }) => `DA:${number},${hits}\n`),
    `LF:${lines.length}\nLH:${lines.filter(({ hits }) => hits > 0).length}\n`,
    ...lines.flatMap(({ number, ways: each }, block) =>
      each.map((taken, way) => `BRDA:${number},${block},${way},${taken}\n`),
    ),
    `BRF:${ways.length}\nBRH:${ways.filter((taken) => taken > 0).length}\nend_of_record\n`,
  ].join('');
}

function coberturaClass(path: string, lines: readonly Line[]): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const each = lines.map(({ number, hits, ways }) => {
    const taken = ways.filter((way) => way > 0).length;
    const condition =
      ways.length === 0
        ? ''
        : ` branch="true" condition-coverage="${(100 * taken) / ways.length}% (${taken}/${ways.length})"`;
    return `\t\t\t\t\t\t<line number="${number}" hits="${hits}"${condition}/>\n`;
  });
  return (
    `\t\t\t\t<class name="${name}" filename="${path}" complexity="0">\n\t\t\t\t\t<methods/>\n\t\t\t\t\t<lines>\n` +
    `${each.join('')}\t\t\t\t\t</lines>\n\t\t\t\t</class>\n`
  );
}

/** Writes a `git diff -U0` of about so many bytes: each of the same source files, with 200 lines added and 20 removed. */
export function writeDiffFile(file: string, bytes: number): { readonly bytes: number; readonly added: number } {
  let added = 0;
  const size = inPieces(file, bytes, { before: '', after: '' }, (index) => {
    added += addedLines;
    return diffOf(sourcePath(index), seeded(index + 1));
  });
  return { bytes: size, added };
}

const addedLines = 200;

function diffOf(path: string, random: Random): string {
  const from = 1 + random.below(200);
  const removed = Array.from({ length: 20 }, () => `-${sourceLine(random)}\n`);
  const half = addedLines / 2;
  const added = Array.from({ length: addedLines }, () => `+${sourceLine(random)}\n`);
  return [
    `diff --git a/${path} b/${path}\nindex 1111111..2222222 100644\n--- a/${path}\n+++ b/${path}\n`,
    `@@ -${from},20 +${from},${half} @@ function handle${from}() {\n`,
    ...removed,
    ...added.slice(0, half),
    `@@ -${from + 40},0 +${from + 21 + half},${half} @@\n`,
    ...added.slice(half),
  ].join('');
}

function sourceLine(random: Random): string {
  const [subject, verb, object] = [random.pick(words), random.pick(words), random.pick(words)];
  return `    const ${subject}${random.below(1000)} = await ${verb}.load(${object}, { limit: ${random.below(100)}, retry: true }); // ${subject}`;
}

/** Writes piece after piece until the file has its size; gives its size. */
function inPieces(
  file: string,
  bytes: number,
  { before, after }: { readonly before: string; readonly after: string },
  piece: (index: number) => string,
): number {
  const target = openSync(file, 'w');
  try {
    let size = writeSync(target, before);
    for (let index = 0; size < bytes; index += 1) size += writeSync(target, piece(index));
    return size + writeSync(target, after);
  } finally {
    closeSync(target);
  }
}
