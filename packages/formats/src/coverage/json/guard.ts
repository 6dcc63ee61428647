/** Most bytes of a JSON report: it is held whole, unlike the formats that are read in windows. */
export const mostJsonBytes = 256 * 1024 * 1024;
const deepest = 64;
const mostOpened = 16_000_000;
const mostItems = 64_000_000;

/** Refuses, while bytes come, what would cost too much memory to parse, or is no text that JSON may be written in. */
export interface JsonGuard {
  /** Null, or the reason to stop. */
  readonly scan: (bytes: Uint8Array) => string | null;
  /** Bytes so far. */
  readonly bytes: () => number;
  /** Whether a string, list or map is still open. */
  readonly isOpen: () => boolean;
}

interface State {
  bytes: number;
  depth: number;
  opened: number;
  items: number;
  inString: boolean;
  escaped: boolean;
}

/** Five million nested lists parse, 250 million end the process: so brackets and commas are counted first, in one pass. */
export function jsonGuard(): JsonGuard {
  const state: State = { bytes: 0, depth: 0, opened: 0, items: 0, inString: false, escaped: false };
  return {
    scan: (bytes) => {
      const zero = bytes.indexOf(0);
      if (zero !== -1) return zeroByte(state.bytes + zero);
      follow(state, bytes);
      state.bytes += bytes.length;
      return tooMuch(state);
    },
    bytes: () => state.bytes,
    isOpen: () => state.inString || state.depth > 0,
  };
}

function follow(state: State, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) {
    at = state.inString ? pastString(state, bytes, at) : pastPlain(state, bytes, at);
    if (state.depth > deepest) return;
  }
}

function pastString(state: State, bytes: Uint8Array, from: number): number {
  let at = from;
  if (state.escaped) {
    state.escaped = false;
    at += 1;
  }
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x22) {
      state.inString = false;
      return at + 1;
    }
    if (byte === 0x5c) at += 1;
  }
  state.escaped = at > bytes.length;
  return bytes.length;
}

function pastPlain(state: State, bytes: Uint8Array, from: number): number {
  let { depth, opened, items } = state;
  let at = from;
  for (; at < bytes.length && depth <= deepest; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x22) {
      state.inString = true;
      at += 1;
      break;
    }
    if (byte === 0x2c) items += 1;
    // `{` and `[` differ in one bit, and so do their closing ones.
    else if ((byte | 0x20) === 0x7b) {
      opened += 1;
      depth += 1;
    } else if ((byte | 0x20) === 0x7d) depth -= 1;
  }
  state.depth = depth;
  state.opened = opened;
  state.items = items;
  return at;
}

function zeroByte(at: number): string {
  return `byte ${at + 1} is zero, so it is no text, or cut off on a full disk. Write it again.`;
}

function tooMuch({ bytes, depth, opened, items }: State): string | null {
  if (bytes > mostJsonBytes) {
    return 'it has more than 256 MB. Have the tool write lcov, Cobertura or JUnit XML, which are read at any size, or one report for each part.';
  }
  if (depth > deepest) return `its lists and maps are nested more than ${deepest} deep, as in no report.`;
  if (opened > mostOpened || items > mostItems) {
    return 'it has more than 16 million lists and maps, or 64 million items. Have the tool write one report for each part.';
  }
  return null;
}
