import { ascii, bytesOf } from './bytes.ts';
import { isAt } from './names.ts';
import { controlProblem, zeroByte } from './tag.ts';

/** What `<!` or `<?` starts. */
export type MarkupKind = 'comment' | 'cdata' | 'doctype' | 'instruction';

/** Passes over one piece of markup, byte by byte, over any number of windows. */
export interface Markup {
  readonly kind: MarkupKind;
  /** Takes the next byte: whether it was the last, or what is wrong. */
  readonly take: (byte: number) => boolean | string;
}

const starts: readonly (readonly [MarkupKind, Uint8Array])[] = [
  ['comment', bytesOf('<!--')],
  ['cdata', bytesOf('<![CDATA[')],
  ['doctype', bytesOf('<!DOCTYPE')],
  ['instruction', bytesOf('<?')],
];

/** Which markup the first `length` bytes start: null where more bytes are needed to tell, `none` where it is no markup. */
export function markupStart(bytes: Uint8Array, length: number): MarkupKind | 'none' | null {
  const possible = starts.filter(([, start]) => isAt(start.subarray(0, length), bytes, 0));
  const whole = possible.find(([, start]) => start.length === length);
  if (whole !== undefined) return whole[0];
  return possible.length === 0 ? 'none' : null;
}

/** `onByte` sees what stands between the start and the end of a CDATA section or an instruction. */
export function markup(kind: MarkupKind, onByte: (byte: number) => void): Markup {
  if (kind === 'comment') return { kind, take: commentEnd() };
  if (kind === 'doctype') return { kind, take: doctypeEnd() };
  return { kind, take: kind === 'cdata' ? cdataEnd(onByte) : instructionEnd(onByte) };
}

/** Up to `-->`; `--` may stand nowhere else. */
function commentEnd(): Markup['take'] {
  let dashes = 0;
  return (byte) => {
    if (byte === 0) return zeroByte;
    if (dashes === 2) return byte === ascii.greater ? true : '"--" stands inside a comment';
    dashes = byte === ascii.dash ? dashes + 1 : 0;
    return false;
  };
}

/** Up to `]]>`. */
function cdataEnd(onByte: (byte: number) => void): Markup['take'] {
  let brackets = 0;
  return (byte) => {
    if (byte === 0) return zeroByte;
    if (byte === ascii.greater && brackets === 2) return true;
    if (byte === ascii.closeBracket) {
      if (brackets === 2) onByte(byte);
      else brackets += 1;
      return false;
    }
    for (; brackets > 0; brackets -= 1) onByte(ascii.closeBracket);
    onByte(byte);
    return false;
  };
}

/** Up to `?>`. */
function instructionEnd(onByte: (byte: number) => void): Markup['take'] {
  let asked = false;
  return (byte) => {
    if (byte === 0) return zeroByte;
    if (asked && byte === ascii.greater) return true;
    asked = byte === ascii.question;
    onByte(byte);
    return false;
  };
}

const internalSubset =
  'the document type declares entities or rules of its own ("[" in <!DOCTYPE>), which no coverage tool writes and this ' +
  'one does not read';

/** Up to `>`; the name of an external document type is accepted and never fetched. */
function doctypeEnd(): Markup['take'] {
  let quote = 0;
  return (byte) => {
    if (byte < 0x09) return controlProblem(byte);
    if (quote !== 0) {
      if (byte === quote) quote = 0;
      return false;
    }
    if (byte === ascii.openBracket) return internalSubset;
    if (byte === ascii.quote || byte === ascii.apostrophe) quote = byte;
    return byte === ascii.greater;
  };
}
