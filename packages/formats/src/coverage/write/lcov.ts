import type { BranchTable, CoveredFile } from '../format.ts';
import { countsOf } from '../table/counts.ts';
import { namedFunctions, printable } from './function-places.ts';
import { pieces, writable } from './order.ts';
import type { LinedFile } from './order.ts';

/**
 * The tracefile of files under their git paths, piece by piece, the same for the same coverage. Files of which only totals
 * are known are left out. The branches of a line are numbered from 0. Source: geninfo(1) of lcov.
 */
export function writeLcov(files: readonly CoveredFile[]): Generator<string> {
  return pieces(records(writable(files)));
}

function* records(files: readonly LinedFile[]): Generator<string> {
  for (const file of files) {
    yield `TN:\nSF:${printable(file.path)}`;
    yield* functions(file);
    yield* branches(file.branches);
    const { numbers, hits } = file.lines;
    for (let at = 0; at < numbers.length; at += 1) yield `DA:${numbers[at]},${hits[at]}`;
    yield counted('LF', 'LH', file, 'lines');
    yield 'end_of_record';
  }
}

function* functions(file: LinedFile): Generator<string> {
  const named = namedFunctions(file.functions);
  if (named.length === 0) return;
  for (const { line, name } of named) yield `FN:${line},${name}`;
  for (const { hits, name } of named) yield `FNDA:${hits},${name}`;
  yield `FNF:${named.length}\nFNH:${named.filter(({ hits }) => hits > 0).length}`;
}

function* branches(table: BranchTable | null): Generator<string> {
  if (table === null || table.lines.length === 0) return;
  let [index, hit] = [0, 0];
  for (let at = 0; at < table.lines.length; at += 1) {
    index = at > 0 && table.lines[at] === table.lines[at - 1] ? index + 1 : 0;
    if (table.hits[at] !== 0) hit += 1;
    yield `BRDA:${table.lines[at]},0,${index},${table.hits[at]}`;
  }
  yield `BRF:${table.lines.length}\nBRH:${hit}`;
}

function counted(found: string, hit: string, file: LinedFile, metric: 'lines'): string {
  const counts = countsOf(file, metric);
  return `${found}:${counts?.total ?? 0}\n${hit}:${counts?.covered ?? 0}`;
}
