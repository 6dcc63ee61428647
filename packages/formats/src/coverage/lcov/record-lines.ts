import { numberOf } from '../../bytes/numbers.ts';
import { lastLine } from '../table/lines.ts';
import { branchOf, field, fieldStart, nameStart } from './fields.ts';
import type { Rest } from './fields.ts';
import type { Sections } from './section.ts';
import { totalNames } from './totals.ts';

/** Keeps what a line says. Gives null, or the shape that it should have had. */
type Read = (rest: Rest) => string | null;

/** The directives that stand in a record, by name. */
export function insideSection(state: Sections): ReadonlyMap<string, Read> {
  const noLine = 'no line of a source file has such a number.';
  return new Map<string, Read>([
    [
      'DA',
      (rest) => {
        const [line, hits] = [field(rest, 0), field(rest, 1)];
        if (!isWhole(line) || Number.isNaN(hits)) return 'DA:line,count';
        if (!state.lines.add(line, Math.min(hits, state.mostHits))) state.skip('number', noLine);
        return null;
      },
    ],
    [
      'BRDA',
      (rest) => {
        const branch = branchOf(rest);
        if (branch === null) return 'BRDA:line,block,branch,taken';
        if (branch.isExcluded) return null;
        if (!state.branches.add(branch.line, branch.id, Math.min(branch.taken, state.mostHits)))
          state.skip('number', noLine);
        return null;
      },
    ],
    [
      'FN',
      (rest) => {
        const line = field(rest, 0);
        const start = nameStart(rest);
        if (Number.isNaN(line) || start === 0) return 'FN:line,name';
        state.functions.begin(line, rest.bytes, rest.start, start, rest.end);
        return null;
      },
    ],
    [
      'FNDA',
      (rest) => {
        const hits = field(rest, 0);
        const start = fieldStart(rest, 1);
        if (Number.isNaN(hits) || start === 0) return 'FNDA:count,name';
        state.functions.called(hits, rest.bytes, rest.start, start, rest.end);
        return null;
      },
    ],
    [
      'FNL',
      (rest) => {
        const [index, line] = [field(rest, 0), field(rest, 1)];
        if (Number.isNaN(index + line)) return 'FNL:index,line';
        state.functions.lead(index, line);
        return null;
      },
    ],
    [
      'FNA',
      (rest) => {
        const [index, hits] = [field(rest, 0), field(rest, 1)];
        if (Number.isNaN(index + hits) || !state.functions.alias(index, hits))
          return 'FNA:index of an FNL line,count,name';
        return null;
      },
    ],
    ...totalNames.map((name, place): [string, Read] => [
      name,
      ({ bytes, start, end }) => {
        const value = numberOf(bytes, start, end);
        if (!(value >= 0 && value <= lastLine)) return `${name}:number`;
        state.totals[place] = value;
        return null;
      },
    ]),
  ]);
}

/** A line may be 0 or out of range, which is left out; half a line is no line. */
function isWhole(line: number): boolean {
  return Number.isInteger(line);
}
