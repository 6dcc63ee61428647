import { available, type Fact } from '@cm/model';

import { firstPin } from './pins.ts';
import type { Wanted } from './plan.ts';
import { textAt } from './place.ts';
import { type Adoption, hashOf, type Written } from './record.ts';

/**
 * How a file stands. `missing`: it is not there. `outdated`: nobody edited it, and there is newer text for it, or another
 * pin was asked for. `edited`: somebody changed what cm init wrote. `foreign`: another file stands there, which cm init
 * did not write. `same`: nothing to do. `theirs`: it belongs to the team.
 */
export type Standing = 'edited' | 'foreign' | 'missing' | 'outdated' | 'same' | 'theirs';

export interface Compared {
  /** With the path where it goes: its own, or the one beside a stranger's file. */
  readonly file: Wanted;
  readonly standing: Standing;
  /** Whether the template has changed since an edited file was written. */
  readonly newer: boolean;
  /** What stands there now; null for nothing. */
  readonly now: string | null;
  /** Path of a stranger's file beside which it goes. */
  readonly insteadOf: string | null;
}

/** How every wanted file stands. `pinAsked`: the pin was typed, so that another one in a file is outdated. */
export function compare(
  top: string,
  wanted: readonly Wanted[],
  record: Adoption | null,
  pinAsked: boolean,
): Fact<readonly Compared[]> {
  const all: Compared[] = [];
  for (const file of wanted) {
    const compared = compareOne(top, file, record, pinAsked);
    if (compared.status === 'unavailable') return compared;
    all.push(compared.value);
  }
  return available(all);
}

function compareOne(top: string, file: Wanted, record: Adoption | null, pinAsked: boolean): Fact<Compared> {
  const found = textAt(top, file.path);
  if (found.status === 'unavailable') return found;
  const now = found.value;
  const standing = standingOf(file, now, record?.files.get(file.path), pinAsked);
  if (standing === 'foreign' && file.beside !== null) {
    const beside = compareOne(top, { ...file, path: file.beside, beside: null }, record, pinAsked);
    return beside.status === 'unavailable' ? beside : available({ ...beside.value, insteadOf: file.path });
  }
  const newer = standing === 'edited' && record?.files.get(file.path)?.sha256 !== hashOf(file.text);
  return available({ file, standing, newer, now, insteadOf: null });
}

function standingOf(
  { text, upkeep }: Wanted,
  now: string | null,
  written: Written | undefined,
  pinAsked: boolean,
): Standing {
  if (now === null) return 'missing';
  const [hash, wanted] = [hashOf(now), hashOf(text)];
  if (hash === wanted) return pinAsked && differ(now, text) ? 'outdated' : 'same';
  if (written === undefined) return 'foreign';
  if (upkeep === 'theirs') return 'theirs';
  if (hash !== written.sha256) return 'edited';
  return written.kept ? 'same' : 'outdated';
}

function differ(now: string, text: string): boolean {
  const [a, b] = [firstPin(now), firstPin(text)];
  return a?.ref !== b?.ref || a?.version !== b?.version;
}
