import { lineOf, listIn, numberIn, numberOf, textIn } from '../json/value.ts';
import { branchId } from '../table/branches.ts';
import type { BranchBuilder } from '../table/branches.ts';
import type { KeyBuilder } from '../table/keys.ts';

/** The functions by the file in which they begin; null where the export has none of them (`-skip-functions`). */
export function functionsByFile(functions: readonly unknown[] | null): ReadonlyMap<string, readonly unknown[]> | null {
  if (functions === null) return null;
  const found = new Map<string, unknown[]>();
  for (const one of functions) {
    const path = textIn({ path: listIn(one, 'filenames')?.[0] }, 'path');
    if (path === null) continue;
    const known = found.get(path);
    if (known === undefined) found.set(path, [one]);
    else known.push(one);
  }
  return found;
}

/** By the place where it begins, so that the copies of a template are one function, as in LLVM's summary. */
export function addFunctions(functions: readonly unknown[], builder: KeyBuilder): void {
  for (const one of functions) {
    const [line, column] = place(listIn(one, 'regions')?.[0]);
    if (!Number.isNaN(line)) builder.add(`${line},function@${line}:${column}`, numberIn(one, 'count'));
  }
}

/** `[line, column, end line, end column, times true, times false, …]`: two branches. Copies of a template are one. */
export function addBranches(regions: readonly unknown[], builder: BranchBuilder): void {
  for (const region of regions) {
    if (!Array.isArray(region)) continue;
    const [line, column] = place(region);
    const block = `${column}-${numberOf(region[2])}:${numberOf(region[3])}`;
    builder.add(line, branchId(block, '1'), numberOf(region[4]));
    builder.add(line, branchId(block, '0'), numberOf(region[5]));
  }
}

function place(region: unknown): readonly [line: number, column: number] {
  return Array.isArray(region) ? [lineOf(region[0]), numberOf(region[1])] : [Number.NaN, Number.NaN];
}
