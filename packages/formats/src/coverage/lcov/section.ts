import type { BranchBuilder } from '../table/branches.ts';
import { nothingStated } from '../table/counts.ts';
import { mostHits } from '../table/grow.ts';
import type { LineAdder } from '../table/lines.ts';
import type { CoveredFile, LineTable, ReportNote } from '../format.ts';
import { branchColumns, lineColumns } from './columns.ts';
import { functionBuilder } from './functions.ts';
import type { FunctionBuilder } from './functions.ts';
import { cell, type Scanner, scanner as openScanner } from './scanner.ts';
import { branchesAt, comparison, functionsAt, linesAt, statedAt, totalNames } from './totals.ts';
import type { Comparison, Totals } from './totals.ts';

/** What is being read of one source file: from its SF line to its end_of_record. */
export interface Section {
  readonly path: string;
  /** Of its SF line, from 1. */
  readonly line: number;
}

/** What has been read of a tracefile, and the tables of the section that is open. */
export interface Sections {
  readonly scanner: Scanner;
  /** The line that is being read, from 1. */
  line: number;
  section: Section | null;
  /** Larger counts of the open section are kept as this. */
  readonly mostHits: number;
  readonly lines: LineAdder;
  readonly branches: BranchBuilder;
  readonly functions: FunctionBuilder;
  /** As the open section states them. */
  readonly totals: Totals;
  readonly files: CoveredFile[];
  /** Leaves out a line that is odd and does no harm; told once for all of them. */
  readonly skip: (kind: 'number' | 'directive', why: string) => void;
  readonly open: (path: string) => void;
  readonly close: () => void;
  readonly notes: () => readonly ReportNote[];
  /** Why the report has not come to its end, or null. */
  readonly unfinished: () => string | null;
}

/**
 * From this line on, counts are kept up to 255, which takes a quarter of the memory: whether a line was run is judged, how
 * often is only written down again. Ordinary reports are shorter (50 MB are 4 million lines), and lose nothing.
 */
const longReport = 8_000_000;

/** A file without lines of code is in the report all the same: its table is empty, and not missing. */
const noLines: LineTable = { numbers: new Uint8Array(0), hits: new Uint8Array(0) };

export function sections(): Sections {
  const compared = comparison();
  const skipped = new Map<string, { readonly first: number; readonly why: string; count: number }>();
  const scanner = openScanner();
  let totals: Totals = new Int32Array(totalNames.length);
  /** The memory is another one when it has grown. */
  const totalsOf = (): Totals => {
    const { buffer } = scanner.cells();
    if (totals.buffer !== buffer) totals = new Int32Array(buffer, cell.totals * 4, totalNames.length);
    return totals;
  };
  scanner.cells()[cell.mostHits] = mostHits;
  totalsOf().fill(-1);
  const state: Sections = {
    scanner,
    get line() {
      return scanner.cells()[cell.read] ?? 0;
    },
    set line(read) {
      scanner.cells()[cell.read] = read;
    },
    section: null,
    get mostHits() {
      return scanner.cells()[cell.mostHits] ?? 0;
    },
    lines: lineColumns(scanner),
    branches: branchColumns(scanner),
    functions: functionBuilder(scanner),
    get totals() {
      return totalsOf();
    },
    files: [],
    skip: (kind, why) => {
      const known = skipped.get(kind);
      if (known === undefined) skipped.set(kind, { first: state.line, why, count: 1 });
      else known.count += 1;
    },
    open: (path) => {
      state.section = { path, line: state.line };
      if (state.line > longReport) scanner.cells()[cell.mostHits] = 0xff;
    },
    close: () => {
      if (state.section === null) return;
      state.files.push(closed(state, state.section, compared));
      state.totals.fill(-1);
      state.section = null;
    },
    notes: () => [
      ...compared.notes(),
      ...[...skipped.values()].map(({ first, why, count }): ReportNote => {
        const others = count === 1 ? '' : ` (the first of ${count})`;
        return { kind: 'skipped', message: `line ${first}${others} was left out: ${why}` };
      }),
    ],
    unfinished: () => unfinished(state),
  };
  return state;
}

function closed(state: Sections, { path, line }: Section, compared: Comparison): CoveredFile {
  const { totals } = state;
  const where = (): string => `the record of ${shown(path)} at line ${line}`;
  const lines = state.lines.done();
  const branches = state.branches.done();
  const functions = state.functions.done();
  if (lines !== null) compared.add(totals, linesAt, lines, where);
  if (branches !== null) compared.add(totals, branchesAt, branches, where);
  const listed = lines ?? ((totals[linesAt] ?? 0) > 0 ? null : noLines);
  const isListed = listed !== null && branches !== null && functions !== null;
  const stated = isListed ? nothingStated : statedIn(totals);
  return { path, group: null, lines: listed, branches, functions, statements: null, stated };
}

function statedIn(totals: Totals): CoveredFile['stated'] {
  return {
    lines: statedAt(totals, linesAt),
    branches: statedAt(totals, branchesAt),
    functions: statedAt(totals, functionsAt),
    statements: null,
  };
}

function unfinished({ line, section }: Sections): string | null {
  if (line === 0) return 'the report is empty. See why the tests wrote nothing into it';
  if (section === null) return null;
  return (
    `it is cut off: it ends at line ${line}, inside the record of ${shown(section.path)} that begins at line ` +
    `${section.line}, without end_of_record. Let the tool finish writing it, and copy it whole`
  );
}

/** A path as messages show it. */
export function shown(path: string): string {
  return `\`${path.length > 120 ? `…${path.slice(-119)}` : path}\``;
}
