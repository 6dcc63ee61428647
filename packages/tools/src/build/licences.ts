import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File of `lib/` with the terms of all that the bundle holds of others. */
export const licencesFile = 'licenses.txt';

interface Licence {
  readonly package: string;
  readonly id: string;
  /** Who holds the rights, as the text says it. */
  readonly holders: readonly string[];
  readonly terms: string;
}

/** The terms of the packages that these files stand in, each text once, below the names and the holders that it is given by. */
export function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  const licences = [...folders].map(licenceOf).toSorted((a, b) => (a.package < b.package ? -1 : 1));
  const same = Map.groupBy(licences, ({ id, terms }) => `${id}\n${terms.replaceAll(/\s+/g, ' ')}`);
  return [...same.values()].map(section).join('\n');
}

function section(licences: readonly Licence[]): string {
  const names = licences.map(
    ({ package: name, holders }) => `${name}${holders.length > 0 ? ': ' : ''}${holders.join('; ')}\n`,
  );
  return `${[...new Set(names)].join('')}${licences[0]?.id ?? ''}\n${licences[0]?.terms ?? ''}\n`;
}

function packageFolder(file: string): string | null {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return null;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') === true ? 3 : 2)).join('/');
}

function licenceOf(folder: string): Licence {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly license?: string;
  };
  const file = existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .find((one) => /^licen[cs]e/i.test(one))
    : undefined;
  if (license === undefined || file === undefined) throw new Error(`${name} is in the bundle without a licence.`);
  const lines = readFileSync(join(folder, file), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const isHolder = (line: string): boolean => /^(?:Copyright\b|\([cC]\) \d)/.test(line);
  return {
    package: name,
    id: license,
    holders: lines.filter(isHolder),
    terms: paragraphs(lines.filter((line) => !isHolder(line))),
  };
}

/** Without the empty lines around a text, and one at a time within. */
function paragraphs(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n\n')
    .trim()
    .concat('\n');
}
