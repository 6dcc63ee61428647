/** Words that mean the same type; the first of a group that is a type of the policy is what was meant. */
const groups: readonly (readonly string[])[] = [
  ['feature', 'feat', 'features', 'feats', 'story'],
  ['fix', 'fixes', 'fixed', 'bugfix'],
  ['bugfix', 'bug', 'bugs', 'bug-fix', 'bugfixes', 'fix'],
  ['hotfix', 'hot-fix', 'hotfixes', 'emergency', 'fix'],
  ['docs', 'doc', 'documentation'],
  ['chore', 'chores', 'maintenance', 'build', 'ci', 'deps'],
  ['refactor', 'refactoring', 'refactors', 'cleanup', 'perf'],
  ['test', 'tests', 'testing'],
  ['style', 'styles'],
];

/** The type that a word means: itself in another case, or a word of the same meaning; null for any other. */
export function typeMeantBy(word: string, types: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  const same = types.find((type) => type.toLowerCase() === wanted);
  if (same !== undefined) return same;
  const group = groups.find((words) => words.includes(wanted));
  return group?.find((candidate) => types.includes(candidate)) ?? null;
}

/** Words that open a description and are no ticket's key, though a number follows: `add-2-buttons`. */
export const notKeys: ReadonlySet<string> = new Set(
  'add allow at bump by change clean create fix for from get in limit make max min move of on remove set show split support to top try up update upgrade use with'.split(
    ' ',
  ),
);

/** The words of a name in small letters, letters and digits of any script. */
export function wordsOfName(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  );
}
