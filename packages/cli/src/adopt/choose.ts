import { createInterface } from 'node:readline/promises';

import { available, type Fact, unavailable } from '@cm/model';

import type { World } from '../world.ts';
import type { Project, Stack } from './detect.ts';
import { isCommit, isRelease, type Pin } from './pins.ts';
import type { Clone } from './place.ts';
import type { Adoption } from './record.ts';
import { commitOf, type Releases, releasesOf, versionOf } from './remote-tags.ts';

/** Asks a person one question; null where nobody sits there, or nothing was answered. */
export type Ask = (question: string) => Promise<string | null>;

/** A person at a terminal, unless `--yes` says that nobody is to be asked. */
export function askingAt(isYes: boolean): Ask {
  if (isYes || process.stdin.isTTY !== true || process.stdout.isTTY !== true) return async () => null;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return (await terminal.question(`${question} `)).trim() || null;
    } finally {
      terminal.close();
    }
  };
}

type Values = ReadonlyMap<string, string>;

/** The stack that was asked for; asked where neither the files nor a flag say it, and it may stay open. */
export async function stackFor(
  values: Values,
  project: Project,
  record: Adoption | null,
  ask: Ask,
): Promise<Fact<Stack | null>> {
  const typed = values.get('stack');
  if (typed !== undefined) return stackOf(typed);
  if (record !== null) return available(record.stack);
  if (project.stack !== null || project.folders.length > 0) return available(null);
  const said = await ask('Neither pyproject.toml nor package.json is here. python, node or both?');
  return said === null ? available(null) : stackOf(said);
}

function stackOf(said: string): Fact<Stack> {
  if (said === 'python' || said === 'node' || said === 'both') return available(said);
  return unavailable(`The stack "${said}" is none of: python, node, both. Write --stack python, for example.`);
}

/** The branch that changes go to: as typed, else as before, else as the clone knows it. */
export async function branchFor(
  values: Values,
  { branch, candidates }: Clone,
  record: Adoption | null,
  ask: Ask,
): Promise<Fact<string>> {
  const known = values.get('default-branch') ?? record?.branch ?? branch;
  const said = known ?? (await ask(`Which branch do changes go to: ${candidates.join(' or ')}?`));
  if (said === null)
    return unavailable(
      `Which branch changes go to is not known: there are ${candidates.join(' and ')}. Add --default-branch ${candidates[0] ?? 'main'}, or run git remote set-head origin --auto.`,
    );
  return /^[\w./+-]{1,200}$/.test(said)
    ? available(said)
    : unavailable(`"${said}" is no name of a branch. Write --default-branch main, for example.`);
}

/** How the workflows name the suite: as typed, else as the record says, else `v1`. */
export async function pinFor(world: World, values: Values, clone: Clone, record: Adoption | null): Promise<Fact<Pin>> {
  const [ref, how] = [values.get('ref'), values.get('pin')];
  if (ref === undefined && how === undefined && record !== null) return available(record.pin);
  const before = record?.pin.ref ?? '';
  const wanted = ref ?? (isRelease(before) ? before : 'v1');
  const wrong = wrongPin(wanted, how);
  if (wrong !== null) return unavailable(wrong);
  if (isRelease(wanted) && how !== 'sha') return available({ ref: wanted, version: '' });
  return commitFor(await releasesOf(world, clone.top), wanted);
}

function wrongPin(wanted: string, how: string | undefined): string | null {
  if (how !== undefined && how !== 'tag' && how !== 'sha')
    return `--pin ${how} is neither tag nor sha. Write --pin tag, or --pin sha.`;
  if (!isRelease(wanted) && !isCommit(wanted))
    return `--ref ${wanted} is no release. Write v1, v1.2, v1.2.3 or the 40 digits of a commit; a branch would change under you.`;
  return isCommit(wanted) && how === 'tag' ? `--pin tag wants a tag: write --ref v1 in place of ${wanted}.` : null;
}

/** A commit that was typed needs nobody to confirm it; a version does. */
function commitFor(releases: Fact<Releases>, wanted: string): Fact<Pin> {
  if (isCommit(wanted)) {
    const version = releases.status === 'available' ? versionOf(releases.value, wanted) : '';
    return available({ ref: wanted, version });
  }
  if (releases.status === 'available') return commitOf(releases.value, wanted);
  return unavailable(`${releases.reason}. To pin a commit without asking, write its 40 digits: --ref COMMIT.`);
}
