import { longestLine } from '../../bytes/lines.ts';
import { excerpt, hasWord, textOf, trimmedEnd, wordBytes } from '../../bytes/text.ts';
import { reportPath } from '../table/path.ts';
import type { Rest } from './fields.ts';
import { insideSection } from './record-lines.ts';
import type { Sections } from './section.ts';

const colon = 58;
const hash = 35;
const endOfRecord = wordBytes('end_of_record');
const longestPath = 4096;
const again = 'Let the tool write the report again, and pass it on as it was written';

/** Reads any line of a tracefile, one at a time; gives null, or why the report cannot be read on. */
export function directives(state: Sections): (bytes: Uint8Array, start: number, newline: number) => string | null {
  const inside = insideSection(state);

  function open({ bytes, start, end }: Rest): string | null {
    if (state.section !== null) {
      return `a record begins, and the one of line ${state.section.line} has no end_of_record. ${again}`;
    }
    if (end === start || end - start > longestPath)
      return `an SF line names a file in 1 to ${longestPath} bytes. ${again}`;
    state.open(reportPath(textOf(bytes, start, end)));
    return null;
  }

  function directive(name: string, rest: Rest): string | null {
    if (name === 'SF' || name === 'KF') return open(rest);
    if (tolerated.has(name)) return null;
    const read = inside.get(name);
    if (read === undefined) {
      state.skip('directive', `no tracefile that is known has lines such as \`${name}:\`.`);
      return null;
    }
    if (state.section === null) return `a ${name} line stands outside of a record: no SF line before it. ${again}`;
    const shape = read(rest);
    return shape === null
      ? null
      : `${excerpt(rest.bytes, rest.start - name.length - 1, rest.end)} is not \`${shape}\`. ${again}`;
  }

  function close(bytes: Uint8Array, start: number, end: number): string | null {
    if (end - start !== endOfRecord.length || !hasWord(bytes, start, end, endOfRecord)) {
      return `${excerpt(bytes, start, end)} is no line of a tracefile. ${again}`;
    }
    if (state.section === null) return `end_of_record stands outside of a record: no SF line before it. ${again}`;
    state.close();
    return null;
  }

  return (bytes, start, newline) => {
    const end = trimmedEnd(bytes, start, newline);
    if (end === start || bytes[start] === hash) return null;
    const name = directiveName(bytes, start, end);
    if (newline - start >= longestLine && !tolerated.has(name))
      return `it is longer than ${longestLine} bytes. ${again}`;
    if (name === '') return close(bytes, start, end);
    return directive(name, { bytes, start: start + name.length + 1, end });
  };
}

/** Test names, versions, and conditions (MC/DC) with their totals: nothing of them is judged. */
const tolerated: ReadonlySet<string> = new Set(['TN', 'VER', 'MCDC', 'MCF', 'MCH']);

const longestName = 16;

/** The capital letters and digits before the colon; empty where a line does not begin so. */
function directiveName(bytes: Uint8Array, start: number, end: number): string {
  let name = '';
  for (let at = start; at < end && at <= start + longestName; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === colon) return name;
    const isCapital = (byte >= 65 && byte <= 90) || (at > start && byte >= 48 && byte <= 57) || byte === 95;
    if (!isCapital) return '';
    name += String.fromCharCode(byte);
  }
  return '';
}
