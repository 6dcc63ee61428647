import { isMap, lineIn, listIn, mapIn, numberIn, numberOf, textIn } from '../json/value.ts';
import type { JsonMap } from '../json/value.ts';
import type { BranchBuilder } from '../table/branches.ts';
import { branchId } from '../table/branches.ts';

/** Adds the branches of a file, in either notation; false where the file has none of them, not even an empty list. */
export function addBranches(file: unknown, builder: BranchBuilder): boolean {
  const [map, list] = [mapIn(file, 'branches'), listIn(file, 'branches')];
  if (map !== null) addConditions(map, builder);
  for (const arm of list ?? []) addArm(arm, builder);
  return map !== null || list !== null;
}

/** `"[:if, 3, 3, 4, 8, 7]": {"[:then, 4, 4, 6, 4, 17]": 1}`: kind, number, first line and column, last line and column. */
function addConditions(map: JsonMap, builder: BranchBuilder): void {
  for (const condition of Object.keys(map)) {
    const arms = map[condition];
    if (!isMap(arms)) continue;
    for (const arm of Object.keys(arms)) builder.add(lineOf(condition), branchId(condition, arm), numberOf(arms[arm]));
  }
}

function lineOf(condition: string): number {
  const digits = condition.split(',', 3)[2]?.trim() ?? '';
  return /^[0-9]{1,10}$/.test(digits) ? Number(digits) : Number.NaN;
}

/** `{"type": "then", "start_line": 6, "end_line": 6, "coverage": 1}`; one that `:nocov:` leaves out has no number. */
function addArm(arm: unknown, builder: BranchBuilder): void {
  const hits = numberIn(arm, 'coverage');
  if (Number.isNaN(hits)) return;
  const id = branchId(textIn(arm, 'type') ?? '', `${lineIn(arm, 'end_line')}`);
  builder.add(lineIn(arm, 'report_line') || lineIn(arm, 'start_line'), id, hits);
}
