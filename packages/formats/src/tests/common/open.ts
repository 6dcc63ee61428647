import { available, type Fact, unavailable } from '@cm/model';

import { otherEncoding } from '../../bytes/encoding.ts';
import type { TestReader, TestReport } from '../format.ts';
import { formats } from '../registry.ts';

/** A file whose format its content tells. `end` gives null for content of no known format. */
export interface OpenedReport {
  readonly push: (bytes: Uint8Array) => string | null;
  readonly end: () => Fact<TestReport | null>;
}

/** How many bytes of a report tell its format. */
const headBytes = 4096;
/** Bytes of one report, at most. */
const mostBytes = 1024 ** 3;

/** Reads a report of any known format; see `TestReader` for what `push` and `end` promise. */
export function openReport(): OpenedReport {
  let held: Uint8Array = new Uint8Array(0);
  let reader: TestReader | null = null;
  let bytesRead = 0;
  let stopped: string | null = null;
  let unknown = false;

  function start(head: Uint8Array): string | null {
    const encoded = otherEncoding(head, 0, head.length);
    if (encoded !== null) return encoded;
    const format = formats.find((one) => one.detect(head.subarray(0, headBytes)));
    unknown = format === undefined;
    reader = format?.open() ?? null;
    return reader === null ? 'The content is of no known format.' : reader.push(head);
  }

  function take(bytes: Uint8Array): string | null {
    bytesRead += bytes.length;
    if (bytesRead > mostBytes) return 'it has more than 1 GB. Let the tool write one report for each part.';
    if (reader !== null) return reader.push(bytes);
    held = joined(held, bytes);
    return held.length < headBytes ? null : start(held);
  }

  return {
    push: (bytes) => {
      stopped ??= take(bytes);
      return stopped;
    },
    end: () => {
      if (bytesRead === 0) return unavailable('the file is empty: the tests were stopped before they wrote it.');
      if (stopped === null && reader === null) stopped = start(held);
      if (unknown) return available(null);
      return stopped !== null || reader === null ? unavailable(stopped ?? '') : reader.end();
    },
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
