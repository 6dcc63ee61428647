/**
 * What keeps git from having a branch of this name, as the end of a sentence; null where nothing does. Source:
 * `git check-ref-format --branch`.
 */
export function refNameProblem(name: string): string | null {
  if (name === '') return 'it is empty';
  const character = forbidden.exec(name)?.[0];
  if (character !== undefined) return `git allows no ${nameOf(character)} in a branch name`;
  if (name.startsWith('-')) return 'a branch name may not start with "-"';
  for (const [pattern, part] of sequences) if (pattern.test(name)) return `git allows no branch name ${part}`;
  return name === '@' || name === 'HEAD' ? 'the name has a meaning of its own in git' : null;
}

const forbidden = /[\0-\x20\x7f~^:?*[\\]/;

const sequences: readonly (readonly [RegExp, string])[] = [
  [/^\/|\/$|\/\//, 'with "/" at an end or twice in a row'],
  [/\.\./, 'with ".." in it'],
  [/@\{/, 'with "@{" in it'],
  [/(?:^|\/)\./, 'with a part that starts with "."'],
  [/\.$/, 'that ends with "."'],
  [/\.lock(?:\/|$)/, 'with a part that ends with ".lock"'],
];

function nameOf(character: string): string {
  if (character === ' ') return 'space';
  return character < ' ' || character === '\x7f' ? 'control character' : `"${character}"`;
}
