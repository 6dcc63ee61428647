import type { CoveredFile } from '../format.ts';
import { noBranches, noKeys, noLines } from '../json/report.ts';
import type { TableBuilders } from '../json/report.ts';
import { field, isMap, lineIn, listIn, numberOf, textIn } from '../json/value.ts';
import type { JsonMap } from '../json/value.ts';
import { branchId } from '../table/branches.ts';
import { ordinals, placeText, startLine } from './places.ts';

/** The six maps of a file: what there is, and by the same ids how often it was run. */
export interface IstanbulMaps {
  readonly statementMap: JsonMap;
  readonly fnMap: JsonMap;
  readonly branchMap: JsonMap;
  readonly s: JsonMap;
  readonly f: JsonMap;
  readonly b: JsonMap;
}

type Tables = Pick<CoveredFile, 'lines' | 'branches' | 'functions' | 'statements'>;

/** The tables of a file; `odd` is told of what has hits and no line, such as "statement 3". */
export function tablesOf(maps: IstanbulMaps, builders: TableBuilders, odd: (place: string) => void): Tables {
  addStatements(maps, builders, odd);
  addFunctions(maps, builders);
  addBranches(maps, builders, odd);
  return {
    lines: builders.lines.done() ?? noLines,
    branches: builders.branches.done() ?? noBranches,
    functions: builders.functions.done() ?? noKeys,
    statements: builders.statements.done() ?? noKeys,
  };
}

/** A statement without a place is none of any line, but counts as a statement, as in Istanbul. */
function addStatements({ statementMap, s }: IstanbulMaps, builders: TableBuilders, odd: (place: string) => void): void {
  const once = ordinals();
  for (const id of Object.keys(s)) {
    const [hits, place] = [numberOf(s[id]), field(statementMap, id)];
    builders.statements.add(once(placeText(place) ?? `no place ${id}`), hits);
    if (!builders.lines.add(startLine(place), hits)) odd(`statement ${id}`);
  }
}

function addFunctions({ fnMap, f }: IstanbulMaps, builders: TableBuilders): void {
  const once = ordinals();
  for (const id of Object.keys(f)) builders.functions.add(once(functionKey(field(fnMap, id), id)), numberOf(f[id]));
}

/**
 * `line,name@place`, which begins as the key of the same function in lcov does. The numbers in the names of functions
 * without one, such as `(anonymous_3)`, are left out: with V8 they differ from run to run.
 */
function functionKey(known: unknown, id: string): string {
  if (!isMap(known)) return `,no place ${id}`;
  const decl = field(known, 'decl');
  const loc = field(known, 'loc') ?? decl;
  const line = startLine(decl) || startLine(loc) || lineIn(known, 'line') || '';
  const name = textIn(known, 'name') ?? '';
  return `${line},${name.startsWith('(anonymous_') ? '(anonymous)' : name}@${placeText(loc) ?? `no place ${id}`}`;
}

/** The arms of a branch are all of the line where it starts. */
function addBranches({ branchMap, b }: IstanbulMaps, builders: TableBuilders, odd: (place: string) => void): void {
  const once = ordinals();
  for (const id of Object.keys(b)) {
    const known = field(branchMap, id);
    const loc = isMap(known) ? (field(known, 'loc') ?? listIn(known, 'locations')?.[0]) : null;
    const line = lineIn(known, 'line') || startLine(loc);
    const block = once(`${line} ${textIn(known, 'type') ?? ''}@${placeText(loc) ?? `no place ${id}`}`);
    for (const [arm, hits] of (listIn(b, id) ?? []).entries()) {
      if (!builders.branches.add(line, branchId(block, `${arm}`), numberOf(hits))) odd(`branch ${id}`);
    }
  }
}
