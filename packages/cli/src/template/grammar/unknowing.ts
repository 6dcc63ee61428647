/** What GitHub has and the parser knows, but takes only where it is told to; with the reason. Source: its `features.ts`. */
export const heldBack: Readonly<Record<string, string>> = {
  allowBackgroundSteps: 'GitHub runs steps with `background:`, `wait:` and `cancel:`, and has `parallel:` beside them.',
};

/** An alias makes the parser look through the whole file: so many aliases times characters are looked through in about a second. */
const mostLooking = 20_000_000;
/** Expressions in one file; the time that they take grows with their square. */
const mostExpressions = 10_000;

/** Why a file would keep the parser too long; null where it does not. Linear. */
export function tooMuch(text: string): string | null {
  // An alias stands behind a space, a bracket or a comma; so do globs, which are counted too.
  const aliases = text.match(/[\s[{,]\*[^\s,\]}*]/g)?.length ?? 0;
  if (aliases * text.length > mostLooking) return `it holds ${aliases} aliases, which are too many for its length.`;
  const expressions = text.split('${{').length - 1;
  return expressions > mostExpressions ? `it holds ${expressions} expressions, which are too many.` : null;
}

/** Why a file cannot be judged by the parser, though GitHub may take it. */
export interface Unaskable {
  /** What the parser says then. */
  readonly words: RegExp;
  /** The line that brings it about. */
  readonly place: RegExp;
  readonly message: string;
  readonly remedy: string;
}

/** All there is, so that nothing else is passed over: what is not listed here is a complaint, or unknown. */
export const unaskable: readonly Unaskable[] = [
  {
    words: /^raw\.indexOf is not a function$/,
    place: /^\s*(?:- )?(?:[-+.\d][\w.+-]*|true|false|null|~)\s*:/i,
    message: 'it takes only text as a key, and here is a number, `true`, `false` or `null`.',
    remedy: 'Put the key in quotes; GitHub reads it the same.',
  },
  {
    words: /^Maximum call stack size exceeded$/,
    place: /^/,
    message: 'the file nests too deep for it.',
    remedy: 'Write it in fewer levels, and expressions in fewer brackets.',
  },
];
