/** The sections of a changelog (Keep a Changelog) for versions after one and up to another, newest first; each without blank ends. */
export function changesBetween(changelog: string, after: string, upTo: string): readonly string[] {
  const sections = changelog.split(/\n(?=## )/);
  const [low, high] = [numbersOf(after), numbersOf(upTo)];
  return sections.flatMap((section) => {
    const version = /^## \[?v?(\d{1,6}\.\d{1,6}\.\d{1,6})\b/.exec(section)?.[1];
    if (version === undefined) return [];
    const own = numbersOf(version);
    return below(low, own) && !below(high, own) ? [section.trim()] : [];
  });
}

/** `v1.2` is everything up to the last patch of that line: a part that is not named is the greatest. */
function numbersOf(version: string): readonly number[] {
  const parts = version.replace(/^v/, '').split('-')[0]?.split('.') ?? [];
  return [0, 1, 2].map((at) => (parts[at] === undefined ? Number.MAX_SAFE_INTEGER : Number(parts[at])));
}

function below(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}
