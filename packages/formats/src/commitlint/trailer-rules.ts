import { gitTrailers } from '../commits/trailers.ts';

/**
 * Whether git sees a trailer that a rule asks for: `wanted` is a token, with or without its colon, and may go on with
 * the beginning of a value. Upper and lower case of the token do not count, as in git; a trailer without a value does
 * not count either.
 */
export function hasTrailer(message: string, wanted: string): boolean {
  const colon = wanted.indexOf(':');
  const token = (colon === -1 ? wanted : wanted.slice(0, colon)).trim().toLowerCase();
  const start = colon === -1 ? '' : wanted.slice(colon + 1).trim();
  return gitTrailers(message).some(
    ([name, value]) => (token === '' || name.toLowerCase() === token) && value !== '' && value.startsWith(start),
  );
}

/** The two rules that are judged by git's notion of a trailer instead of commitlint's; the words are commitlint's. */
export const trailerRules: ReadonlyMap<
  string,
  (message: string, never: boolean, value: unknown) => readonly [valid: boolean, text: string]
> = new Map([
  [
    'trailer-exists',
    (message, never, value) => {
      const wanted = typeof value === 'string' ? value : '';
      return [hasTrailer(message, wanted) !== never, `message must ${never ? 'not ' : ''}have \`${wanted}\` trailer`];
    },
  ],
  [
    'signed-off-by',
    (message, never, value) => {
      const wanted = typeof value === 'string' && value !== '' ? value : 'Signed-off-by:';
      return [hasTrailer(message, wanted) !== never, `message must ${never ? 'not ' : ''}be signed off`];
    },
  ],
]);
