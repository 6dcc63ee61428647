import type { UpdateStep } from '../settings.ts';

/** One package that a bot raises. Outside text. */
export interface Update {
  readonly name: string;
  /** Null where the text names the new version alone. */
  readonly from: string | null;
  readonly to: string;
}

const fromTo =
  /\b(?:bumps?|updates?|upgrades?)\s(?:dependency\s)?[`[]?([^\s`\]]{1,200})[`\]]?(?:\([^)\s]{0,400}\))?\sfrom\s[`v]{0,2}([\w.+-]{1,60})`?\sto\s[`v]{0,2}([\w.+-]{1,60})/i;
const onlyTo = /\b(?:bumps?|updates?|upgrades?)\sdependency\s`?([^\s`]{1,200})`?\sto\s[`v]{0,2}([\w.+-]{1,60})/i;
const mostLines = 300;
const longest = 600;

/** The packages that titles and commit messages of Dependabot and Renovate name; each once. */
export function updatesIn(texts: readonly string[]): readonly Update[] {
  const lines = texts.flatMap((text) => text.slice(0, 60_000).split('\n')).slice(0, mostLines);
  const found = new Map<string, Update>();
  for (const line of lines) {
    const update = updateIn(line.slice(0, longest));
    if (update !== null && (found.get(update.name)?.from ?? null) === null) found.set(update.name, update);
  }
  return [...found.values()];
}

function updateIn(line: string): Update | null {
  const [, name, from, to] = fromTo.exec(line) ?? [];
  if (name !== undefined && from !== undefined && to !== undefined) return { name, from, to: withoutDot(to) };
  const [, only, version] = onlyTo.exec(line) ?? [];
  return only === undefined || version === undefined ? null : { name: only, from: null, to: withoutDot(version) };
}

function withoutDot(version: string): string {
  return version.endsWith('.') ? version.slice(0, -1) : version;
}

/** The largest step of the updates; null where no two versions can be held against each other. */
export function stepOf(updates: readonly Update[]): UpdateStep | null {
  const order = ['patch', 'minor', 'major'] as const;
  const steps = updates.flatMap(({ from, to }) => (from === null ? [] : (stepBetween(from, to) ?? [])));
  return order.findLast((step) => steps.includes(step)) ?? null;
}

function stepBetween(from: string, to: string): UpdateStep | null {
  const [before, after] = [from, to].map((version) => /^(\d+)(?:\.(\d+))?/.exec(version));
  if (before === null || before === undefined || after === null || after === undefined) return null;
  if (before[1] !== after[1]) return 'major';
  return before[2] === after[2] ? 'patch' : 'minor';
}
