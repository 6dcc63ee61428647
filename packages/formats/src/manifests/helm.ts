import { blocksOf, itemsOf, linesOf, scalarOf } from './blocks.ts';

/** The chart's name, out of `Chart.yaml`; null where it does not say. */
export function chartName(text: string): string | null {
  const name = blocksOf(linesOf(text))?.find(({ key }) => key === 'name');
  return name === undefined ? null : scalarOf(name.inline);
}

/** The names of the releases that a helmfile lists. */
export function helmfileReleases(text: string): readonly string[] {
  const lines = linesOf(text).filter((line) => !line.text.startsWith('{{'));
  const releases = blocksOf(lines.filter(({ text: content }) => !content.startsWith('---')))?.find(
    ({ key }) => key === 'releases',
  );
  return (itemsOf(releases?.lines ?? []) ?? []).flatMap((item) => {
    const name = blocksOf(item)?.find(({ key }) => key === 'name');
    const value = name === undefined ? null : scalarOf(name.inline);
    return value === null ? [] : [value];
  });
}

const command = /\bhelm\s+(?:upgrade|install)\s([^\n]{1,500})/g;
/** Options of `helm upgrade` that take a word: the next one is not the release. Source: Helm's reference. */
const valued = new Set(['-n', '--namespace', '-f', '--values', '--set', '--set-string', '--timeout', '--version']);

/** The names of releases that scripts and workflows install: the first word that is no option. Linear. */
export function installedReleases(text: string): readonly string[] {
  const found: string[] = [];
  for (const [, rest = ''] of text.replaceAll(/\\\r?\n/g, ' ').matchAll(command)) {
    const words = rest.trim().split(/\s+/);
    const release = words.find((word, index) => !word.startsWith('-') && !valued.has(words[index - 1] ?? ''));
    const plain = release?.replaceAll(/["']/g, '') ?? '';
    if (/^[a-z0-9][a-z0-9.-]{0,52}$/.test(plain)) found.push(plain);
  }
  return found;
}
