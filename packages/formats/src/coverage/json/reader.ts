import { unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import { otherEncoding } from '../../bytes/encoding.ts';
import { jsonGuard } from './guard.ts';
import { parsed, textJoiner } from './text.ts';

/** A reader of a format that is JSON: bytes are checked and kept as they come, and `read` gets the value at the end. */
export function jsonReader<Report>(read: (value: unknown) => Fact<Report>): {
  readonly push: (bytes: Uint8Array) => string | null;
  readonly end: () => Fact<Report>;
} {
  const guard = jsonGuard();
  const text = textJoiner();
  let refused: string | null = null;

  /** Windows of a byte or two cannot show a mark whole; the guard then finds the zeros. */
  function encoding(bytes: Uint8Array): string | null {
    return guard.bytes() === 0 ? otherEncoding(bytes, 0, bytes.length) : null;
  }

  return {
    push: (bytes) => {
      refused ??= encoding(bytes) ?? guard.scan(bytes) ?? text.push(bytes);
      return refused;
    },
    end: () => {
      if (refused !== null) return unavailable(refused);
      if (guard.bytes() === 0) return unavailable('it is empty. Have the tests write it before this step.');
      const whole = text.end();
      if (whole === null || guard.isOpen()) return unavailable(truncated(guard.bytes()));
      const result = parsed(whole);
      return typeof result === 'string' ? unavailable(result) : read(result.value);
    },
  };
}

function truncated(bytes: number): string {
  return `it ends after byte ${bytes}, in the middle of a string, list or map: whatever wrote it was stopped. Write it again.`;
}
