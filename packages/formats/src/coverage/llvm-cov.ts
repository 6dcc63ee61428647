import { unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import type { CoverageReport, CoveredFile, Format } from './format.ts';
import { outline } from './json/outline.ts';
import { jsonReader } from './json/reader.ts';
import { fileOf, noBranches, noKeys, noLines, reportOf, tableBuilders } from './json/report.ts';
import type { TableBuilders } from './json/report.ts';
import { isMap, listIn, quoted, textIn } from './json/value.ts';
import { addBranches, addFunctions, functionsByFile } from './llvm/regions.ts';
import { segmentLines } from './llvm/segments.ts';
import type { SegmentLines } from './llvm/segments.ts';
import { statedIn } from './llvm/summary.ts';

const name = 'llvm-cov';

/**
 * What `llvm-cov export` writes, for Clang, Swift and Rust. Lines are made of its segments as `llvm-cov show` does, each
 * once; its own summary counts a line for every function on it. Source: LLVM, CoverageExporterJson.cpp.
 */
export const format: Format = {
  name,
  title: 'llvm-cov export JSON',
  detect: (head) => {
    const seen = outline(head);
    const typed = new TextDecoder().decode(head).includes('"llvm.coverage.json.export"');
    return seen.isMap && (typed || (seen.has(1, 'data') && seen.has(3, 'files') && seen.has(5, 'filename')));
  },
  open: () => jsonReader(read),
};

function read(value: unknown): Fact<CoverageReport> {
  const data = listIn(value, 'data');
  if (data === null) return unavailable('it has no "data", as what `llvm-cov export` writes. Write it again.');
  return reportOf(name, files(data));
}

function* files(data: readonly unknown[]): Generator<CoveredFile | string> {
  const builders = tableBuilders();
  const addLines = segmentLines(builders.lines);
  for (const unit of data) {
    const functions = functionsByFile(listIn(unit, 'functions'));
    for (const file of listIn(unit, 'files') ?? []) {
      const path = textIn(file, 'filename');
      if (path === null || !isMap(file)) yield 'a file in it has no "filename". Write it again with `llvm-cov export`.';
      else
        yield fileFrom(path, file, functions?.get(path) ?? (functions === null ? null : []), { ...builders, addLines });
    }
  }
}

function fileFrom(
  path: string,
  file: object,
  called: readonly unknown[] | null,
  builders: TableBuilders & { readonly addLines: SegmentLines },
): CoveredFile | string {
  const [segments, branches] = [listIn(file, 'segments'), listIn(file, 'branches')];
  const problem = builders.addLines(segments ?? []);
  if (problem !== null) return `what it says of ${quoted(path)} ${problem}. Write it again with \`llvm-cov export\`.`;
  addBranches(branches ?? [], builders.branches);
  addFunctions(called ?? [], builders.functions);
  return fileOf(path, {
    lines: segments === null ? null : (builders.lines.done() ?? noLines),
    branches: branches === null ? null : (builders.branches.done() ?? noBranches),
    functions: called === null ? null : (builders.functions.done() ?? noKeys),
    stated: statedIn(file),
  });
}
