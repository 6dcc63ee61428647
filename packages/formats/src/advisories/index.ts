import type { Fact } from '@cm/model';

import { byteOrderMark, otherEncoding } from '../bytes/encoding.ts';
import { scanFailed } from './common/row.ts';
import { errorIn } from './common/errors.ts';
import type { AdvisoryReport, Document } from './format.ts';
import { NotJson, skipBlanks } from './json/signs.ts';
import { openJson } from './json/open.ts';
import { notJsonAt } from './json/where.ts';
import { formats } from './registry.ts';

export * from './format.ts';
export * from './model/advisory.ts';
export { isPlaced, placeOf } from './model/placed.ts';
export { formats };

/** The largest file that is read, in bytes. */
export const largestReport = 256 * 1024 * 1024;

/** A scanner's file on its way in, whatever its format. Never throws. */
export interface ReportReader {
  /** Takes the next bytes, and needs them no more. */
  readonly push: (bytes: Uint8Array) => void;
  /**
   * What the file says, or in one sentence why it is no answer: empty, of no known format, or an error that the scanner wrote
   * in place of a report. Null where it is no JSON, or cut off: `readReport` tells where.
   */
  readonly end: () => Fact<AdvisoryReport> | null;
}

/** Starts to read a file of at most `largestReport` bytes. */
export function reportReader(): ReportReader {
  return reader();
}

/** The same of a file that is whole in memory; a file that is no JSON is refused by the place where it stops being that. */
export function readReport(bytes: Uint8Array): Fact<AdvisoryReport> {
  if (bytes.length > largestReport) {
    const size = Math.ceil(bytes.length / megabyte);
    return scanFailed(
      `the file has ${size} MB, and at most 256 MB are read. Scan fewer targets at a time, and give one file of each`,
    );
  }
  const { brokenAt, end, push } = reader();
  push(bytes);
  return end() ?? scanFailed(notJsonAt(bytes, brokenAt() ?? bytes.length));
}

const megabyte = 1024 * 1024;
/** So many bytes tell in what encoding a file is. */
const headBytes = 4;

function reader(): ReportReader & { readonly brokenAt: () => number | null } {
  const opening = openJson(wanted);
  let head: Uint8Array | null = new Uint8Array(0);
  let mark = 0;
  let isBlank = true;
  let refusal: string | null = null;
  let broken: number | null = null;

  function take(bytes: Uint8Array): void {
    isBlank &&= skipBlanks(bytes, 0, bytes.length) === bytes.length;
    try {
      opening.add(bytes);
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      broken = mark + error.at;
    }
  }

  function start(first: Uint8Array): void {
    head = null;
    refusal = otherEncoding(first, 0, first.length);
    mark = byteOrderMark(first, 0, first.length);
    if (refusal === null) take(first.subarray(mark));
  }

  function push(bytes: Uint8Array): void {
    if (refusal !== null || broken !== null) return;
    if (head === null) take(bytes);
    else if (head.length + bytes.length < headBytes) head = Uint8Array.of(...head, ...bytes);
    else start(head.length === 0 ? bytes : Uint8Array.of(...head, ...bytes));
  }

  function end(): Fact<AdvisoryReport> | null {
    if (head !== null) start(head);
    if (refusal !== null) return scanFailed(refusal);
    if (isBlank) return scanFailed(emptyFile);
    return broken === null ? readJson(opening.end()) : null;
  }

  return { push, brokenAt: () => broken, end: () => guarded(end) };
}

const emptyFile =
  'the file is empty. See in the log of the scanner why it wrote nothing: a scan that finds nothing writes a report too';

/** Null where the file is cut off. */
function guarded(read: () => Fact<AdvisoryReport> | null): Fact<AdvisoryReport> | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotJson) return null;
    const told = error instanceof Error ? error.message : String(error);
    return scanFailed(
      `the file could not be read (${told}). Report this to the maintainers of cm-actions, with the file`,
    );
  }
}

function readJson(document: Document): Fact<AdvisoryReport> {
  const format = formats.find((candidate) => candidate.detect(document));
  return format?.read(document) ?? scanFailed(errorIn(document) ?? unknownFormat());
}

/** What every format reads of its long lists. */
const wanted = formats.flatMap((format) => format.wanted ?? []);

function unknownFormat(): string {
  const known = formats.map(({ title }) => title).join(', ');
  return `the format of the file is not known. Known are: ${known}. Let the scanner write one of them, or SARIF`;
}
