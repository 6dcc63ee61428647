import type { Counts, CoveredFile, Metric } from '../format.ts';
import { countsOf, pooled } from '../table/counts.ts';
import { branchesByLine } from './branches-by-line.ts';
import { namedFunctions } from './function-places.ts';
import { escaped } from './markup.ts';
import { pieces, writable } from './order.ts';
import type { LinedFile } from './order.ts';

/**
 * The Cobertura report of files under their git paths, piece by piece, the same for the same coverage, with a package for
 * each folder and a class for each file. Files of which only totals are known are left out. `writtenAt`: milliseconds
 * since 1970-01-01 UTC. Source: coverage-04.dtd.
 */
export function writeCobertura(files: readonly CoveredFile[], writtenAt: number): Generator<string> {
  return pieces(report(writable(files), writtenAt));
}

function* report(files: readonly LinedFile[], writtenAt: number): Generator<string> {
  const [lines, branches] = [sum(files, 'lines'), sum(files, 'branches')];
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">';
  yield `<coverage ${rates(files)} lines-covered="${lines.covered}" lines-valid="${lines.total}" branches-covered="${branches.covered}" branches-valid="${branches.total}" complexity="0" version="1.0" timestamp="${writtenAt}">`;
  yield '<sources><source>.</source></sources>';
  yield '<packages>';
  for (const [folder, inside] of byFolder(files)) {
    yield `<package name="${escaped(folder)}" ${rates(inside)} complexity="0">`;
    yield '<classes>';
    for (const file of inside) yield* classOf(file);
    yield '</classes>\n</package>';
  }
  yield '</packages>\n</coverage>';
}

function* classOf(file: LinedFile): Generator<string> {
  const [path, name] = [escaped(file.path), escaped(file.path.slice(file.path.lastIndexOf('/') + 1))];
  yield `<class name="${name}" filename="${path}" ${rates([file])} complexity="0">`;
  yield '<methods>';
  for (const { line, name: of, hits } of namedFunctions(file.functions)) {
    const all = hits > 0 ? '1' : '0';
    yield `<method name="${escaped(of)}" signature="" line-rate="${all}" branch-rate="${all}" complexity="0"><lines><line number="${line}" hits="${hits}"/></lines></method>`;
  }
  yield '</methods>\n<lines>';
  const branches = branchesByLine(file);
  const { numbers, hits } = file.lines;
  for (let at = 0; at < numbers.length; at += 1) {
    yield `<line number="${numbers[at]}" hits="${hits[at]}"${condition(branches[at] ?? null)}/>`;
  }
  yield '</lines>\n</class>';
}

function condition(branches: Counts | null): string {
  if (branches === null) return '';
  const { covered, total } = branches;
  return ` branch="true" condition-coverage="${Math.floor((covered * 100) / total)}% (${covered}/${total})"`;
}

function rates(files: readonly LinedFile[]): string {
  return `line-rate="${rate(sum(files, 'lines'))}" branch-rate="${rate(sum(files, 'branches'))}"`;
}

/** Rounded down to four places, so that it never says more than there is; 1 of nothing. */
function rate({ covered, total }: Counts): string {
  return total === 0 ? '1' : `${Math.floor((covered * 10_000) / total) / 10_000}`;
}

function sum(files: readonly LinedFile[], metric: Metric): Counts {
  return pooled(files.map((file) => countsOf(file, metric))) ?? { covered: 0, total: 0 };
}

function byFolder(files: readonly LinedFile[]): readonly (readonly [folder: string, files: readonly LinedFile[]])[] {
  const folders = new Map<string, LinedFile[]>();
  for (const file of files) {
    const slash = file.path.lastIndexOf('/');
    const folder = slash === -1 ? '.' : file.path.slice(0, slash);
    const inside = folders.get(folder);
    if (inside === undefined) folders.set(folder, [file]);
    else inside.push(file);
  }
  return [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
