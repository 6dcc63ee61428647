import type { FilesPort } from '@cm/app';
import {
  type CoverageReport,
  detectFormat,
  type Format,
  formats,
  headBytes,
  otherEncoding,
  type Reader,
} from '@cm/formats/coverage';
import { available, type Fact, unavailable } from '@cm/model';

/** Bytes of one report, at most; readers keep what they need of it and never the text. */
const largestReport = 4 * 1024 ** 3;

export interface ScannedReport {
  readonly format: Format;
  readonly report: CoverageReport;
}

/** Reads a report in one pass; `null`: its content is of no known format. */
export async function scanReport(files: FilesPort, path: string): Promise<Fact<ScannedReport | null>> {
  const head = headReader();
  const scanned = await files.scan(path, largestReport, head.push);
  if (scanned.status === 'unavailable') return head.isUnknown() ? available(null) : scanned;
  if (scanned.value.bytes === 0) return unavailable('The file is empty.');
  const problem = head.settle();
  if (problem !== null) return head.isUnknown() ? available(null) : unavailable(problem);
  const opened = head.opened();
  if (opened === null) return available(null);
  const report = opened.reader.end();
  return report.status === 'unavailable' ? report : available({ format: opened.format, report: report.value });
}

interface Opened {
  readonly format: Format;
  readonly reader: Reader;
}

interface HeadReader {
  readonly push: (bytes: Uint8Array) => string | null;
  /** Called after the last window: a short file is told by what there is. */
  readonly settle: () => string | null;
  readonly opened: () => Opened | null;
  readonly isUnknown: () => boolean;
}

/** Holds the first bytes back until there are enough of them to tell the format by. */
function headReader(): HeadReader {
  let held: Uint8Array = new Uint8Array(0);
  let opened: Opened | null = null;
  let unknown = false;
  function start(bytes: Uint8Array): string | null {
    const encoded = otherEncoding(bytes, 0, Math.min(bytes.length, headBytes));
    if (encoded !== null) return encoded;
    const format = detectFormat(bytes);
    unknown = format === null;
    if (format === null) return unknownFormat();
    opened = { format, reader: format.open() };
    return opened.reader.push(bytes);
  }
  return {
    push: (bytes) => {
      if (opened !== null) return opened.reader.push(bytes);
      if (held.length === 0 && bytes.length >= headBytes) return start(bytes);
      held = joined(held, bytes);
      return held.length < headBytes ? null : start(held);
    },
    settle: () => (opened === null && !unknown ? start(held) : null),
    opened: () => opened,
    isUnknown: () => unknown,
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** What is said of a file whose content is of no known format. */
export function unknownFormat(): string {
  return `The content is of no coverage format that is known here (${formats.map(({ title }) => title).join(', ')}).`;
}
