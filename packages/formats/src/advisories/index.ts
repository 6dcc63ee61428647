import type { Fact } from '@cm/model';

import { byteOrderMark, otherEncoding } from '../bytes/encoding.ts';
import { scanFailed } from './common/row.ts';
import { errorIn } from './common/errors.ts';
import type { AdvisoryReport } from './format.ts';
import { NotJson, skipBlanks } from './json/signs.ts';
import { openJson } from './json/open.ts';
import { notJsonAt } from './json/where.ts';
import { formats } from './registry.ts';

export * from './format.ts';
export * from './model/advisory.ts';
export { formats };

const megabyte = 1024 * 1024;

/** The largest file that is read, in bytes. */
export const largestReport = 256 * megabyte;

/**
 * What a scanner's file says, whatever its format; or in one sentence why it is no answer: too large, empty, cut off, no JSON,
 * of no known format, or an error that the scanner wrote in place of a report. Never throws.
 */
export function readReport(bytes: Uint8Array): Fact<AdvisoryReport> {
  const refusal = refusalOf(bytes);
  if (refusal !== null) return scanFailed(refusal);
  try {
    return readJson(bytes);
  } catch (error) {
    if (error instanceof NotJson) return scanFailed(notJsonAt(bytes, error.at));
    const told = error instanceof Error ? error.message : String(error);
    return scanFailed(
      `the file could not be read (${told}). Report this to the maintainers of cm-actions, with the file`,
    );
  }
}

function refusalOf(bytes: Uint8Array): string | null {
  if (bytes.length > largestReport) {
    const size = Math.ceil(bytes.length / megabyte);
    return `the file has ${size} MB, and at most 256 MB are read. Scan fewer targets at a time, and give one file of each`;
  }
  const encoding = otherEncoding(bytes, 0, bytes.length);
  if (encoding !== null) return encoding;
  const start = skipBlanks(bytes, byteOrderMark(bytes, 0, bytes.length), bytes.length);
  if (start < bytes.length) return null;
  return 'the file is empty. See in the log of the scanner why it wrote nothing: a scan that finds nothing writes a report too';
}

function readJson(bytes: Uint8Array): Fact<AdvisoryReport> {
  const { document, finish } = openJson(bytes, byteOrderMark(bytes, 0, bytes.length));
  const format = formats.find((candidate) => candidate.detect(document));
  const read = format?.read(document) ?? scanFailed(errorIn(document) ?? unknownFormat());
  finish();
  return read;
}

function unknownFormat(): string {
  const known = formats.map(({ title }) => title).join(', ');
  return `the format of the file is not known. Known are: ${known}. Let the scanner write one of them, or SARIF`;
}
