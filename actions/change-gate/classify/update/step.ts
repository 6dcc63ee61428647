import { type UpdateStep, updateSteps } from '../../settings.ts';
import { metadataIn, type UpdatedPackage } from './metadata.ts';

/** The largest step of all packages that a message names; null with the reason where it cannot be told. */
export type Step = { readonly step: UpdateStep; readonly why: null } | { readonly step: null; readonly why: string };

/** Reads the largest step out of a commit message of Dependabot's: of a group that of the package that goes furthest. */
export function stepOf(message: string): Step {
  const lines = message.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const metadata = metadataIn(lines);
  if (metadata.kind === 'none') return unclear('its commit does not list the packages that it updates');
  if (metadata.kind === 'broken') return unclear('the list of packages in its commit cannot be read');
  const moves = movesIn(lines);
  let largest = 0;
  for (const one of metadata.packages) {
    const step = one.updateType === null ? provedStep(one, moves) : namedStep(one.updateType);
    if (step === null) return unclear(`its commit does not say how far ${one.name.slice(0, 100)} goes`);
    largest = Math.max(largest, updateSteps.indexOf(step));
  }
  return { step: updateSteps[largest] ?? 'major', why: null };
}

function unclear(why: string): Step {
  return { step: null, why };
}

function namedStep(type: string): UpdateStep | null {
  return updateSteps.find((step) => type === `version-update:semver-${step}`) ?? null;
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** `Bumps [name](…) from 1.2.3 to 1.2.4.`, ``Updates `name` from …`` and `bump name from …`, by name. */
function movesIn(lines: readonly string[]): ReadonlyMap<string, readonly Move[]> {
  const moves = new Map<string, Move[]>();
  for (const line of lines) {
    const words = line.slice(0, 1000).split(' ');
    const at = words.indexOf('from');
    const name = nameIn(words[at - 1] ?? '');
    const [from, to] = [words[at + 1], words[at + 3]?.replace(/\.$/, '')];
    if (at < 1 || words[at + 2] !== 'to' || from === undefined || to === undefined || name === '') continue;
    const known = moves.get(name);
    if (known === undefined) moves.set(name, [{ from, to }]);
    else known.push({ from, to });
  }
  return moves;
}

/** `lodash` of `[lodash](https://…)` and of `` `lodash` ``. */
function nameIn(word: string): string {
  const link = /^\[([^\]]{1,300})\]\(/.exec(word)?.[1];
  return link ?? (word.length > 2 && word.startsWith('`') && word.endsWith('`') ? word.slice(1, -1) : word);
}

/** The largest step of the moves that the text tells of a package, if one of them ends at the version that is listed. */
function provedStep({ name, version }: UpdatedPackage, moves: ReadonlyMap<string, readonly Move[]>): UpdateStep | null {
  const own = moves.get(name) ?? [];
  if (version !== null && !own.some(({ to }) => to === version)) return null;
  let largest = -1;
  for (const { from, to } of own) {
    const step = stepBetween(from, to);
    if (step === null) return null;
    largest = Math.max(largest, step);
  }
  return updateSteps[largest] ?? null;
}

/** Index in `updateSteps`; null for versions that are not numbers with dots, and for a way back. */
function stepBetween(from: string, to: string): number | null {
  const [before, after] = [numbersOf(from), numbersOf(to)];
  if (before === null || after === null) return null;
  const at = [0, 1, 2, 3].find((index) => (before[index] ?? 0) !== (after[index] ?? 0)) ?? 3;
  if ((before[at] ?? 0) > (after[at] ?? 0)) return null;
  return Math.max(0, 2 - at);
}

function numbersOf(version: string): readonly number[] | null {
  const found = /^v?(\d{1,9}(?:\.\d{1,9}){0,3})$/.exec(version)?.[1];
  return found === undefined ? null : found.split('.').map(Number);
}
