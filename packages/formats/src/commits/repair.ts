import { findTrailer } from './hidden.ts';
import { candidateIn } from './trailer-candidate.ts';
import { isBlankBetween, lineAt, lineStarts, trimGitEnd } from './text.ts';
import { scanTrailers } from './trailers.ts';

/**
 * The message with `key: value` where git reads it: an attempt with the same value is moved, else the line is added;
 * every other trailer stays readable. A message that is right already, has no title, or a key that is no token (ASCII
 * letters, digits and `-`), comes back as it is.
 */
export function repairTrailers(message: string, key: string, value: string): string {
  const wanted = value.replace(/\s+/g, ' ').trim();
  if (wanted === '' || !/^[A-Za-z0-9-]{1,100}$/.test(key) || readable(message, key, wanted)) return message;
  const moved = withTrailer(withoutAttempt(message, key, wanted), key, wanted);
  if (keeps(message, moved, key, wanted)) return moved;
  const added = withTrailer(message, key, wanted);
  return keeps(message, added, key, wanted) ? added : message;
}

function readable(message: string, key: string, value: string): boolean {
  const found = findTrailer(message, key);
  return found.state === 'readable' && found.values.includes(value);
}

function keeps(before: string, after: string, key: string, value: string): boolean {
  if (!readable(after, key, value)) return false;
  const kept = new Set(scanTrailers(after).trailers.map(identity));
  return scanTrailers(before).trailers.every((trailer) => {
    const own = trailer.token.toLowerCase() === key.toLowerCase();
    // An indented attempt was part of the value above it; without it that value is what its author meant.
    const meant = { ...trailer, value: trailer.value.split(` ${key}: ${value}`).join('') };
    return kept.has(identity(trailer)) || kept.has(identity(meant)) || (own && trailer.value === '');
  });
}

function identity({ token, value }: { readonly token: string; readonly value: string }): string {
  return `${token}: ${value}`;
}

/** Takes the attempts out: lines that hold nothing but this trailer with this value, or with none, save in the title. */
function withoutAttempt(message: string, key: string, value: string): string {
  const starts = lineStarts(message);
  const drop = starts.map((_, index) => {
    const attempt = candidateIn(lineAt(message, starts, index), key);
    return attempt !== null && (attempt.value === value || attempt.value === '');
  });
  const title = starts.findIndex(
    (start, index) => !isBlankBetween(message, start, starts[index + 1] ?? message.length),
  );
  let text = '';
  let lastBlank = true;
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? message.length;
    const blank = isBlankBetween(message, start, end);
    const emptied = blank && lastBlank && drop[index - 1] === true;
    if (index <= title || (drop[index] !== true && !emptied)) {
      text += message.slice(start, end);
      lastBlank = blank;
    }
  }
  return text;
}

function withTrailer(message: string, key: string, value: string): string {
  const feed = message.includes('\r\n') ? '\r\n' : '\n';
  const nul = message.indexOf('\0');
  const text = nul === -1 ? message : message.slice(0, nul);
  const { block, end } = scanTrailers(text);
  const before = trimGitEnd(text.slice(0, end));
  if (before === '') return message;
  const after = text.slice(end);
  const gap = block === null ? feed + feed : feed;
  const tail = trimGitEnd(after) === '' ? '' : `${feed}${after.replace(/^(?:\r?\n)+/, '')}`;
  return `${before}${gap}${key}: ${value}${feed}${tail}`;
}
