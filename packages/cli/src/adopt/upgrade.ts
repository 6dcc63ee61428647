import { usesLines } from '@cm/formats/workflows';
import { available, type Fact, unavailable } from '@cm/model';
import { writeFiles } from '@cm/runner/write-files';
import { join } from 'node:path';

import { portOptions } from '../options.ts';
import { ownPaths } from '../template/files.ts';
import type { World } from '../world.ts';
import { type Moved, moveLines, type Target } from './moves.ts';
import { firstPin, isCommit, isOurs, isRelease, pinnedLine } from './pins.ts';
import { cloneAt, textAt } from './place.ts';
import { readRecord, recordPath, recordText } from './record.ts';
import { commitOf, releasesOf, versionOf } from './remote-tags.ts';

/** One file with lines of ours. */
export interface UpgradedFile extends Moved {
  readonly path: string;
}

/** What an upgrade does. */
export interface Upgrade {
  readonly target: Target;
  readonly top: string;
  readonly files: readonly UpgradedFile[];
  /** Files that could not be read, each with the reason. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

/** Finds every line that takes something of the suite, and where it would go; writes nothing. */
export async function planUpgrade(world: World, values: ReadonlyMap<string, string>): Promise<Fact<Upgrade>> {
  const options = portOptions(world, values);
  if (options.status === 'unavailable') return options;
  const clone = await cloneAt(world, options.value.repo);
  if (clone.status === 'unavailable') return clone;
  const { top } = clone.value;
  const texts: { readonly path: string; readonly text: string }[] = [];
  const unread: { readonly path: string; readonly reason: string }[] = [];
  for (const path of ownPaths(top)) {
    const text = textAt(top, path);
    if (text.status === 'unavailable') unread.push({ path, reason: text.reason });
    else if (text.value !== null && takesOurs(text.value)) texts.push({ path, text: text.value });
  }
  const hashed = texts.some(({ text }) => text.split('\n').some(isHashed));
  const target = await targetOf(world, top, values.get('to') ?? `v${world.version}`, hashed);
  if (target.status === 'unavailable') return target;
  const files: UpgradedFile[] = [];
  for (const { path, text } of texts) {
    const lines = usesLines(text);
    if (lines === null)
      unread.push({ path, reason: 'It is no workflow that GitHub reads: cm template-check tells where.' });
    else files.push({ path, ...moveLines(text, target.value, (line) => lines.has(line)) });
  }
  return available({ target: target.value, top, files, unread });
}

function takesOurs(text: string): boolean {
  return firstPin(text) !== null;
}

function isHashed(line: string): boolean {
  const read = pinnedLine(line);
  return read !== null && isOurs(read.name) && isCommit(read.pin.ref);
}

async function targetOf(world: World, top: string, to: string, hashed: boolean): Promise<Fact<Target>> {
  const asCommit = isCommit(to);
  const isVersion = isRelease(to) && /^v\d+\.\d+\.\d+/.test(to);
  if (!asCommit && !isVersion)
    return unavailable(`--to ${to} is no whole version. Write v1.3.0, or the 40 digits of a commit.`);
  if (!asCommit && !hashed) return available({ version: to, commit: null, asCommit });
  const releases = await releasesOf(world, top);
  if (asCommit) {
    const version = releases.status === 'available' ? versionOf(releases.value, to) : '';
    return available({ version, commit: to, asCommit });
  }
  if (releases.status === 'unavailable') {
    const remedy = 'Some workflows name a commit, and the new one has to be asked for; or name it: --to COMMIT.';
    return unavailable(`${releases.reason}. ${remedy}`);
  }
  const found = commitOf(releases.value, to);
  return found.status === 'unavailable' ? found : available({ version: to, commit: found.value.ref, asCommit });
}

/** Writes the moved lines, and the new pin into the record of cm init where there is one. */
export function writeUpgrade({ files, target, top }: Upgrade): readonly string[] {
  const changed = files.filter(({ moves }) => moves.length > 0);
  const record = readRecord(top);
  const pin = changed.map(({ text }) => firstPin(text)).find((one) => one !== null) ?? null;
  const remembered =
    record.status === 'available' && record.value !== null && pin !== null
      ? [
          {
            path: recordPath,
            text: recordText({ ...record.value, pin: { ...pin, version: isCommit(pin.ref) ? target.version : '' } }),
          },
        ]
      : [];
  const all = [...changed, ...remembered].map(({ path, text }) => ({ path, pieces: () => [text] }));
  return all.length === 0 ? [] : writeFiles(all, { workspace: join(top), temporary: null });
}
