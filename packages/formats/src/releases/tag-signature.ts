/** A signature block that is there; whether it is good is another question, which this does not answer. */
export interface TagSignature {
  readonly format: 'pgp' | 'ssh' | 'x509';
  /** From its first line to its last, or to the end of the tag where the last line is missing. */
  readonly text: string;
  /** Whether its last line is there. */
  readonly complete: boolean;
}

/** Lines that open a signature, and what stands in the line that closes it. Source: git's gpg-interface.c. */
const formats = [
  { format: 'pgp', label: 'PGP SIGNATURE' },
  { format: 'pgp', label: 'PGP MESSAGE' },
  { format: 'ssh', label: 'SSH SIGNATURE' },
  { format: 'x509', label: 'SIGNED MESSAGE' },
] as const;

/**
 * Splits the text from `start` at its signature. Like git it takes the last line that opens one, so that a tag cannot
 * hide text from its reader behind a quoted block, and everything from there on is not part of the message.
 */
export function signatureIn(
  text: string,
  start: number,
): { readonly before: string; readonly signature: TagSignature | null; readonly trailing: string } {
  const opening = lastOpening(text, start);
  if (opening === null) return { before: text.slice(start), signature: null, trailing: '' };
  const end = closingEnd(text, opening.at, `-----END ${opening.label}-----`);
  const signature = {
    format: opening.format,
    text: text.slice(opening.at, end ?? text.length),
    complete: end !== null,
  };
  return { before: text.slice(start, opening.at), signature, trailing: end === null ? '' : text.slice(end) };
}

interface Opening {
  readonly at: number;
  readonly format: TagSignature['format'];
  readonly label: string;
}

function lastOpening(text: string, start: number): Opening | null {
  let found: Opening | null = null;
  const begin = '-----BEGIN ';
  for (let at = text.indexOf(begin, start); at !== -1; at = text.indexOf(begin, at + 1)) {
    if (at > start && text[at - 1] !== '\n') continue;
    const known = formats.find(({ label }) => text.startsWith(`${label}-----`, at + begin.length));
    if (known !== undefined) found = { at, ...known };
  }
  return found;
}

/** Just after the line that closes the block; null without one. */
function closingEnd(text: string, from: number, closing: string): number | null {
  for (let at = text.indexOf(closing, from); at !== -1; at = text.indexOf(closing, at + 1)) {
    if (text[at - 1] !== '\n') continue;
    const feed = text.indexOf('\n', at);
    return feed === -1 ? text.length : feed + 1;
  }
  return null;
}
