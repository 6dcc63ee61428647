import { jsonErrorAt } from './json-error.ts';
import { commitlintPaths, formOf, isManifest, mayHoldCommitlint } from './paths.ts';
import { programReading } from './program.ts';
import { resolveConfig } from './resolve.ts';
import type { CommitlintFile, CommitlintProblem, CommitlintReading } from './types.ts';
import type { Fault } from './values.ts';
import type { Found, Locate } from './yaml-text.ts';

/** The longest file that is read, in UTF-16 units; a package.json may hold much else. */
export const largestCommitlintFile = { own: 64 * 1024, manifest: 2 * 1024 * 1024 } as const;

/**
 * Reads the configuration that commitlint would take among the root's files (`commitlintPaths`): the first that has
 * one, and no other. Programs are never run. What is malformed is said with its place and never becomes a default.
 * Never rejects. Loads `yaml` only where there is YAML, or a mistake to find the place of.
 */
export async function readCommitlintConfig(files: readonly CommitlintFile[]): Promise<CommitlintReading> {
  const found = commitlintPaths.flatMap((path) =>
    files.filter((file) => file.path === path && mayHoldCommitlint(file)),
  );
  for (const [index, file] of found.entries()) {
    const shadowed = found.slice(index + 1).filter(({ path }) => !isManifest(path));
    const reading = await readFile(
      file,
      shadowed.map(({ path }) => path),
    );
    if (reading !== null) return reading;
  }
  return { kind: 'none' };
}

async function readFile(
  { path, text }: CommitlintFile,
  shadowed: readonly string[],
): Promise<CommitlintReading | null> {
  if (formOf(path) === 'program') return { ...programReading(path, text), shadowed };
  const invalid = (problems: readonly Found[]): CommitlintReading => {
    return { kind: 'invalid', path, problems: problems.map((problem) => ({ path, ...problem })), shadowed };
  };
  const most = largestCommitlintFile[isManifest(path) ? 'manifest' : 'own'];
  if (text.length > most) return invalid([{ ...start, ...tooLong(most) }]);
  const read = await readData(path, text.replace(/^\uFEFF/, ''));
  if (!read.ok) return invalid(read.problems);
  const value = isManifest(path) ? settingsIn(read.value) : read.value;
  // commitlint goes on to the next file where one is empty, or `null`.
  if (value === undefined || value === null) return null;
  const resolved = resolveConfig(path, value);
  if (resolved.ok) return { kind: 'config', config: resolved.config, shadowed };
  const locate = await read.locator();
  return invalid(resolved.faults.slice(0, mostProblems).map((fault) => placed(fault, path, locate)));
}

const mostProblems = 50;
const start = { line: 1, column: 1 };

function tooLong(most: number): Pick<CommitlintProblem, 'message' | 'fix'> {
  return {
    message: `The file is over ${most / 1024} KiB.`,
    fix: 'Keep the configuration in a file of its own, and short.',
  };
}

/** In a package.json the settings are the key `commitlint`. */
function settingsIn(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'commitlint')
    ? (manifest as Readonly<Record<string, unknown>>)['commitlint']
    : undefined;
}

function placed({ path, message, fix }: Fault, file: string, locate: Locate): Found {
  return { ...locate(isManifest(file) ? ['commitlint', ...path] : path), message, fix };
}

type Data =
  | { readonly ok: true; readonly value: unknown; readonly locator: () => Promise<Locate> }
  | { readonly ok: false; readonly problems: readonly Found[] };

async function readData(path: string, text: string): Promise<Data> {
  const form = formOf(path);
  if (form !== 'yaml') {
    if (text.trim() === '') return { ok: true, value: undefined, locator: () => locatorOf(text) };
    const wrong = jsonErrorAt(text);
    if (wrong === null) return { ok: true, value: JSON.parse(text), locator: () => locatorOf(text) };
    if (form === 'json') return { ok: false, problems: [jsonProblem(text, wrong)] };
  }
  const { readYaml } = await import('./yaml-text.ts');
  const read = readYaml(text);
  return read.ok ? { ok: true, value: read.value, locator: () => Promise.resolve(read.locate) } : read;
}

/** Places in JSON are found by reading it as YAML, of which it is a part. */
async function locatorOf(text: string): Promise<Locate> {
  const { readYaml } = await import('./yaml-text.ts');
  const read = readYaml(text);
  return read.ok ? read.locate : () => start;
}

function jsonProblem(text: string, at: number): Found {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const rest =
    text
      .slice(at, at + 30)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  const where = rest === '' ? (at === text.length ? ' at its end' : '') : ` at ${JSON.stringify(rest)}`;
  const fix = 'Look for a comma too many or too few, an open quote or bracket, or a comment: JSON has no comments.';
  return { line, column, message: `This is not valid JSON${where}.`, fix };
}
